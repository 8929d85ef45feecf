import type { BuildReport, StreetsOfMode } from "../../../engine/exchange-contract.ts";
import { type Translator, translator } from "../../../i18n/index.ts";
import type { LoadedStreets } from "../../../session/streets-types.ts";
import { type Column, DataTable, Disclosure } from "../../../ui/index.ts";
import { dayText } from "../walking.ts";
import { bytesText } from "./bytes-text.ts";

/** Where the loaded streets come from, what they hold, and what was left out of them. */
export function StreetsFacts({ streets }: { readonly streets: LoadedStreets }) {
	const t = translator.value;
	const { provenance, modes, names } = streets;
	const onFoot = modes.find(({ mode }) => mode === "foot")?.report ?? null;
	return (
		<>
			<dl class="facts">
				<dt>{t("streets.fact.source")}</dt>
				<dd>{provenance.source}</dd>
				<dt>{t("streets.fact.date")}</dt>
				<dd>
					{provenance.dataDate === null ? t("streets.fact.dateUnknown") : dayText(t, provenance.dataDate)}
				</dd>
				<dt>{t("streets.fact.loaded")}</dt>
				<dd>{t.format.date(streets.loadedAtMilliseconds)}</dd>
				<dt>{t("streets.fact.size")}</dt>
				<dd>{bytesText(t, streets.sizeBytes)}</dd>
				<dt>{t("streets.fact.kept")}</dt>
				<dd data-kept={streets.kept}>{t(streets.kept ? "streets.fact.kept.yes" : "streets.fact.kept.no")}</dd>
				<dt>{t("streets.fact.names")}</dt>
				<dd data-names={names.length}>
					{names.length === 0
						? t("streets.fact.names.none")
						: t("streets.fact.names.count", { count: t.format.number(names.length) })}
				</dd>
				<dt>{t("streets.fact.rights")}</dt>
				<dd>
					<a href={provenance.url} target="_blank" rel="noopener noreferrer">
						{`${provenance.attribution} (${provenance.licence})`}
					</a>
				</dd>
			</dl>
			<DataTable caption={t("streets.table")} columns={columns(t)} rows={modes} rowKey={({ mode }) => mode} />
			<Disclosure summary={t("streets.dropped")}>
				<ul class="bullets">
					{(onFoot === null ? [t("streets.dropped.unknown")] : droppedTexts(t, onFoot)).map((text) => (
						<li key={text}>{text}</li>
					))}
				</ul>
			</Disclosure>
		</>
	);
}

const columns = (t: Translator): readonly Column<StreetsOfMode>[] => [
	{
		id: "mode",
		header: t("streets.column.mode"),
		isRowHeader: true,
		cell: ({ mode }) => t(`streets.mode.${mode}`),
	},
	{
		id: "nodes",
		header: t("streets.column.nodes"),
		isNumber: true,
		cell: ({ nodeCount }) => t.format.number(nodeCount),
	},
	{
		id: "edges",
		header: t("streets.column.edges"),
		isNumber: true,
		cell: ({ edgeCount }) => t.format.number(edgeCount),
	},
	{
		id: "length",
		header: t("streets.column.length"),
		isNumber: true,
		cell: ({ lengthMetres }) => t.format.distance(Math.round(lengthMetres)),
	},
	{
		id: "dropped",
		header: t("streets.column.dropped"),
		isNumber: true,
		cell: ({ report }) => (report === null ? "–" : t.format.percent(droppedShare(report), 1)),
	},
];

/** Share of the open streets' length that is not joined to the rest. */
const droppedShare = ({ kept, dropped }: BuildReport): number =>
	kept.metres + dropped.metres > 0 ? dropped.metres / (kept.metres + dropped.metres) : 0;

function droppedTexts(t: Translator, report: BuildReport): string[] {
	const number = (count: number): string => t.format.number(count);
	const { kept, dropped } = report;
	return [
		t("streets.dropped.read", { read: number(report.waysRead), kept: number(kept.ways) }),
		t("streets.dropped.class", { count: number(report.waysClosedByClass) }),
		t("streets.dropped.tag", { count: number(report.waysClosedByTag) }),
		t("streets.dropped.edge", { count: number(report.waysCutAtEdge) }),
		t("streets.dropped.barriers", { count: number(report.closedBarriers) }),
		t("streets.dropped.parts", {
			count: number(report.components - 1),
			length: t.format.distance(Math.round(dropped.metres)),
		}),
	];
}

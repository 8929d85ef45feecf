import { translator } from "../../../i18n/index.ts";
import type { SitingProposal } from "../../../models/siting-run.ts";
import { replaceStations } from "../../../scenario/edits/replace-stations.ts";
import { LIMITS } from "../../../scenario/limits.ts";
import { lineGeometry } from "../../../scenario/line-geometry.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { Button, DataTable } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { comparedRows, removedStations, type SiteStatus, siteStatuses } from "./proposal-rows.ts";

interface Props {
	readonly found: SitingProposal;
	readonly objective: string;
	readonly isStale: boolean;
	readonly onDone: () => void;
}

/** A proposed set beside the stations as they stand; taken over as one step, or put beside the option to compare. */
export function Proposal({ found, objective, isStale, onDone }: Props) {
	const { session, state } = usePlanner();
	const t = translator.value;
	const active = session.active.value?.scenario ?? null;
	const line = active?.line ?? null;
	const proposed = found.scenario.line;
	if (active === null || line === null || proposed === null) return null;
	const { stationChainageMetres } = lineGeometry(line);
	const statuses = siteStatuses(found.sites, line, stationChainageMetres);
	const removed = removedStations(found.sites, line, statuses);
	const nameOf = (id: string): string => {
		const station = line.stations.find((one) => one.id === id);
		return station === undefined ? id : t.of(station.name);
	};
	const statusText = (status: SiteStatus): string =>
		status.kind === "moved"
			? t("siting.moved", {
					metres: t.format.distance(10 * Math.round(status.metres / 10)),
					name: nameOf(status.fromId),
				})
			: t(`siting.${status.kind}`);
	const compare = (): void => {
		session.compareWithScenario(namedProposal(found.scenario));
		state.panel.value = "compare";
		onDone();
	};
	const use = (): void => {
		if (session.apply(replaceStations(proposed))) onDone();
	};
	const rows = found.sites.map((site, k) => ({
		id: proposed.stations[k]!.id,
		name: t.of(proposed.stations[k]!.name),
		site,
		status: statuses[k]!,
		people: found.outcome.stationPeople[k]!,
	}));
	return (
		<section class="siting__found" aria-live="polite">
			{isStale ? <p class="quiet">{t("siting.stale")}</p> : null}
			<p>
				{found.search === null
					? t("siting.exact", { candidates: t.format.number(found.candidateCount) })
					: t("siting.searched", {
							candidates: t.format.number(found.candidateCount),
							tries: t.format.number(found.search.evaluations),
						})}
			</p>
			<DataTable
				caption={t("siting.table")}
				columns={[
					{ id: "what", header: t("siting.row"), cell: (row) => row.name, isRowHeader: true },
					{ id: "now", header: t("siting.now"), cell: (row) => row.now, isNumber: true },
					{ id: "proposed", header: t("siting.proposed"), cell: (row) => row.proposed, isNumber: true },
				]}
				rows={comparedRows(t, objective, found)}
				rowKey={(row) => row.id}
			/>
			<p class="quiet small">{t("siting.single")}</p>
			<div class="button-row">
				<Button kind="primary" disabled={isStale} data-siting-use onClick={use}>
					{t("siting.use")}
				</Button>
				<Button kind="outlined" icon="swap" disabled={isStale} data-siting-compare onClick={compare}>
					{t("siting.compare")}
				</Button>
			</div>
			<DataTable
				caption={t("siting.list")}
				columns={[
					{ id: "name", header: t("station.one"), cell: (row) => row.name, isRowHeader: true },
					{
						id: "at",
						header: t("siting.list.place"),
						cell: (row) => t.format.distance(row.site.chainageMetres),
						isNumber: true,
					},
					{ id: "status", header: t("siting.list.status"), cell: (row) => statusText(row.status) },
					{
						id: "people",
						header: t("siting.list.walk"),
						cell: (row) => t.format.figure(row.people),
						isNumber: true,
					},
				]}
				rows={rows}
				rowKey={(row) => row.id}
			/>
			{removed.length === 0 ? null : (
				<p>{t("siting.gone", { names: t.format.list(removed.map(({ name }) => t.of(name))) })}</p>
			)}
			<p class="quiet small">
				{t("siting.spacing", {
					foot: t.format.distance(Number(found.spacings.onFootMetres.toPrecision(2))),
					motorcycle: t.format.distance(Number(found.spacings.byMotorcycleMetres.toPrecision(2))),
					ride: t.format.distance(Number(found.spacings.rideMetres.toPrecision(2))),
					stop: t.format.number(found.spacings.stopSeconds),
				})}
			</p>
		</section>
	);
}

/** Told from the option that it came from by its name, in both languages. */
function namedProposal(scenario: Scenario): Scenario {
	const most = LIMITS.nameCharacters.high;
	return {
		...scenario,
		id: `${scenario.id}-sites`,
		name: {
			th: `${scenario.name.th}: สถานีที่เสนอ`.slice(0, most),
			en: `${scenario.name.en}: proposed stations`.slice(0, most),
		},
	};
}

import { translator } from "../../../i18n/index.ts";
import type { Range } from "../../../models/types.ts";
import { DataTable, Disclosure } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { MoneySection } from "./MoneySection.tsx";
import type { Finance, Ranged } from "./money-text.ts";
import { placeLedger } from "./place-ledger.ts";

/** What each municipality pays once, pays every year, and gets. */
export function PlacesSection({ finance }: { readonly finance: Finance }) {
	const { session } = usePlanner();
	const t = translator.value;
	const city = session.city.value;
	if (city === null) return null;
	const rows = placeLedger(finance, city.municipalities);
	const name = (row: (typeof rows)[number]): string =>
		row.name === null ? t("money.places.outside") : t.of(row.name);
	const spread = (range: Range | null) =>
		range === null || (range.p90 === 0 && range.p10 === 0) ? (
			"–"
		) : (
			<>
				<strong>{t.format.figure(range.p50)}</strong>
				<span class="money-range">{t.format.range(range.p10, range.p90)}</span>
			</>
		);
	const ranged = ({ range }: Ranged) => spread(range);
	const perHead = (value: number | null): string => (value === null ? "–" : t.format.figure(value));
	return (
		<MoneySection id="places" title={t("money.places")} topic="places" lead={t("money.places.lead")}>
			<DataTable
				caption={t("money.places")}
				hideCaption
				rows={rows}
				rowKey={(row) => row.id}
				columns={[
					{ id: "name", header: t("money.places.name"), isRowHeader: true, cell: name },
					{ id: "once", header: t("money.places.once"), isNumber: true, cell: (row) => ranged(row.once) },
					{
						id: "yearly",
						header: t("money.places.yearly"),
						isNumber: true,
						cell: (row) => ranged(row.yearly),
					},
					{ id: "gain", header: t("money.places.gain"), isNumber: true, cell: (row) => spread(row.gain) },
				]}
			/>
			<p class="quiet small">
				{t("money.places.away", { amount: t.format.bahtMillion(finance.benefitAwayFromHomeBahtMillion) })}
			</p>
			{finance.shortfallGini === null ? null : (
				<p class="quiet small">{t("money.places.gini", { gini: t.format.figure(finance.shortfallGini) })}</p>
			)}
			<Disclosure summary={t("money.places.more")}>
				<DataTable
					caption={t("money.places.heads")}
					hideCaption
					rows={rows}
					rowKey={(row) => row.id}
					columns={[
						{ id: "name", header: t("money.places.name"), isRowHeader: true, cell: name },
						{
							id: "head",
							header: t("money.places.head"),
							isNumber: true,
							cell: ({ place }) => perHead(place?.bahtInPerRegisteredPerson ?? null),
						},
						{
							id: "gainHead",
							header: t("money.places.gainHead"),
							isNumber: true,
							cell: ({ place }) => perHead(place?.benefitBahtPerRegisteredPerson ?? null),
						},
					]}
				/>
				<DataTable
					caption={t("money.places.use")}
					hideCaption
					rows={rows.filter(({ place }) => place !== null)}
					rowKey={(row) => row.id}
					columns={[
						{ id: "name", header: t("money.places.name"), isRowHeader: true, cell: name },
						{
							id: "stations",
							header: t("money.places.stations"),
							isNumber: true,
							cell: ({ place }) => t.format.number(place?.stations ?? 0),
						},
						{
							id: "reach",
							header: t("money.places.reach"),
							isNumber: true,
							cell: ({ place }) => t.format.figure(place?.residentsInReach ?? 0),
						},
						{
							id: "boardings",
							header: t("money.places.boardings"),
							isNumber: true,
							cell: ({ place }) => t.format.figure(place?.boardings ?? 0),
						},
						{
							id: "residents",
							header: t("money.places.residents"),
							isNumber: true,
							cell: ({ place }) => t.format.figure(place?.boardingsByResidents ?? 0),
						},
					]}
				/>
			</Disclosure>
		</MoneySection>
	);
}

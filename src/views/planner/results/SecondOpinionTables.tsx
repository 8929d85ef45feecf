import { translator } from "../../../i18n/index.ts";
import type { SecondOpinion, SecondOpinionStation, TwoOpinions } from "../../../models/direct-run.ts";
import type { Range } from "../../../models/types.ts";
import { type Column, DataTable, Disclosure } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";

const SURROUNDINGS = [
	["residents", "second.residents"],
	["jobs", "second.jobs"],
	["universityStudents", "second.students"],
	["hospitalPeople", "second.hospital"],
	["retailVisitors", "second.retail"],
	["feederTripsPerWeekday", "second.feeders"],
	["parkingSpaces", "second.spaces"],
] as const;

/** Both models station by station, the whole line with feeders, and what the second one counts around each station. */
export function SecondOpinionTables({ opinion }: { readonly opinion: SecondOpinion }) {
	const { session } = usePlanner();
	const t = translator.value;
	const stations = session.active.value?.scenario.line?.stations ?? [];
	const nameOf = ({ stationId }: SecondOpinionStation): string => {
		const station = stations.find(({ id }) => id === stationId);
		return station === undefined ? stationId : t.of(station.name);
	};
	const ends = (range: Range): string => t.format.range(range.p10, range.p90);
	const ratio = (pair: TwoOpinions): string => (pair.ratio === null ? "–" : ends(pair.ratio));
	const station: Column<SecondOpinionStation> = {
		id: "station",
		header: t("second.station"),
		isRowHeader: true,
		cell: nameOf,
	};
	const wholeLine = [
		{ id: "walkers", name: t("second.walkers"), pair: opinion.walk },
		{ id: "all", name: t("second.all"), pair: opinion.all },
	];
	return (
		<>
			<Disclosure summary={t("second.byStation")}>
				<DataTable
					caption={t("second.byStation")}
					hideCaption
					rows={opinion.stations}
					rowKey={(row) => row.stationId}
					columns={[
						station,
						{
							id: "fourStep",
							header: t("second.fourStep"),
							isNumber: true,
							cell: (row) => ends(row.walk.fourStep),
							sortValue: (row) => row.walk.fourStep.p50,
						},
						{
							id: "direct",
							header: t("second.direct"),
							isNumber: true,
							cell: (row) => ends(row.walk.direct),
							sortValue: (row) => row.walk.direct.p50,
						},
						{
							id: "ratio",
							header: t("second.ratio"),
							isNumber: true,
							cell: (row) => ratio(row.walk),
							sortValue: (row) => row.walk.ratio?.p50 ?? null,
						},
						{
							id: "place",
							header: t("second.place"),
							isNumber: true,
							cell: (row) => `${row.rank.fourStep}/${row.rank.direct}`,
							sortValue: (row) => Math.abs(row.rank.fourStep - row.rank.direct),
						},
					]}
				/>
				<DataTable
					caption={t("second.all")}
					rows={wholeLine}
					rowKey={(row) => row.id}
					columns={[
						{ id: "name", header: t("second.wholeLine"), isRowHeader: true, cell: (row) => row.name },
						{
							id: "fourStep",
							header: t("second.fourStep"),
							isNumber: true,
							cell: (row) => ends(row.pair.fourStep),
						},
						{
							id: "direct",
							header: t("second.direct"),
							isNumber: true,
							cell: (row) => ends(row.pair.direct),
						},
						{ id: "ratio", header: t("second.ratio"), isNumber: true, cell: (row) => ratio(row.pair) },
					]}
				/>
			</Disclosure>
			<Disclosure summary={t("second.around")}>
				<p class="quiet small">{t("second.weighted")}</p>
				<DataTable
					caption={t("second.around")}
					hideCaption
					rows={opinion.stations}
					rowKey={(row) => row.stationId}
					columns={[
						station,
						...SURROUNDINGS.map(([id, key]) => ({
							id,
							header: t(key),
							isNumber: true,
							cell: (row: SecondOpinionStation) => t.format.figure(row.surroundings[id]),
							sortValue: (row: SecondOpinionStation) => row.surroundings[id],
						})),
					]}
				/>
			</Disclosure>
		</>
	);
}

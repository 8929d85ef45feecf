import { fail } from "../../core/result.ts";
import { LIMITS } from "../limits.ts";
import type { Station } from "../types.ts";
import { edited, named, onLine, onStation, outOfRange, refused, withLine } from "./support.ts";
import type { Edit } from "./types.ts";

/** Signalised junctions between a station and the next; null: not counted. */
export const setJunctions = (fromStationId: string, junctions: number | null): Edit =>
	onStation(fromStationId, (station, index, line, scenario) => {
		const next = line.stations[index + 1];
		if (next === undefined) return refused("noSection", named(station));
		const trouble = junctions === null ? null : outOfRange("junctions", LIMITS.junctions, junctions);
		if (trouble !== null) return fail(trouble);
		const changed = withJunctions(station, junctions);
		return edited(
			changed === station
				? scenario
				: withLine(scenario, { ...line, stations: line.stations.with(index, changed) }),
			junctions === null ? "clearJunctions" : "setJunctions",
			{
				...named(station),
				toNameTh: next.name.th,
				toNameEn: next.name.en,
				...(junctions === null ? {} : { junctions: Math.round(junctions) }),
			},
		);
	});

/** Counts for all sections at once, in line order; null: not counted. */
export const setAllJunctions = (counts: readonly (number | null)[]): Edit =>
	onLine((line, scenario) => {
		for (const count of counts) {
			const trouble = count === null ? null : outOfRange("junctions", LIMITS.junctions, count);
			if (trouble !== null) return fail(trouble);
		}
		const stations = line.stations.map((station, index) =>
			withJunctions(station, index < line.stations.length - 1 ? (counts[index] ?? null) : null),
		);
		const isSame = stations.every((station, index) => station === line.stations[index]);
		const total = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
		return edited(isSame ? scenario : withLine(scenario, { ...line, stations }), "setAllJunctions", {
			junctions: total,
		});
	});

function withJunctions(station: Station, junctions: number | null): Station {
	const { junctionsToNext, ...others } = station;
	if ((junctionsToNext ?? null) === junctions) return station;
	return junctions === null ? others : { ...others, junctionsToNext: Math.round(junctions) + 0 };
}

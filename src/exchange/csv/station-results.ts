import type { City } from "../../city/types.ts";
import type { Scenario } from "../../scenario/types.ts";
import { stampNotes, stampOf } from "../stamp.ts";
import { tableWithNotes } from "./table-with-notes.ts";

interface Percentiles {
	readonly p10: number;
	readonly p50: number;
	readonly p90: number;
}

/** Results of one station, in line order with the scenario's stations. */
export interface StationResult {
	readonly chainageMetres: number;
	readonly people: Percentiles;
	readonly boardingsPerWeekday: Percentiles;
}

export interface ResultStamp {
	readonly engineVersion: string;
	readonly drawCount: number;
	readonly outsideView: Scenario["outsideView"];
	/** What walks followed, in words. */
	readonly walking: string;
}

/** Results station by station as CSV; lines that start with # come first: what it is, versions, seed and attribution. */
export function stationResultsCsv(
	scenario: Scenario,
	city: Pick<City, "version" | "attributions">,
	stations: readonly StationResult[],
	stamp: ResultStamp,
): string {
	const rows = (scenario.line?.stations ?? []).map((station, order) => {
		const result = stations[order];
		return {
			order: order + 1,
			station: station.id,
			nameTh: station.name.th,
			nameEn: station.name.en,
			longitude: station.position[0],
			latitude: station.position[1],
			uncertaintyRadiusMetres: station.uncertaintyRadiusMetres,
			elevated: station.elevated,
			parkAndRide: station.parkAndRide,
			chainageMetres: result ? Math.round(result.chainageMetres) : null,
			peopleWithin10MinutesWalkP10: result?.people.p10 ?? null,
			peopleWithin10MinutesWalkP50: result?.people.p50 ?? null,
			peopleWithin10MinutesWalkP90: result?.people.p90 ?? null,
			boardingsPerWeekdayP10: result?.boardingsPerWeekday.p10 ?? null,
			boardingsPerWeekdayP50: result?.boardingsPerWeekday.p50 ?? null,
			boardingsPerWeekdayP90: result?.boardingsPerWeekday.p90 ?? null,
		};
	});
	return tableWithNotes(stampNotes(stampOf(scenario, city, stamp)), rows);
}

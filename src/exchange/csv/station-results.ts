import Papa from "papaparse";
import type { City } from "../../city/types.ts";
import type { Scenario } from "../../scenario/types.ts";
import { attributionText } from "../geojson/export-scenario.ts";

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

/** Spreadsheets need it to read Thai. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/**
 * Results station by station as CSV (RFC 4180). Lines that start with # come first: what it is, versions,
 * seed and attribution. Texts that a spreadsheet would take for a formula are quoted with an apostrophe.
 */
export function stationResultsCsv(
	scenario: Scenario,
	city: Pick<City, "id" | "version" | "attributions">,
	stations: readonly StationResult[],
	stamp: ResultStamp,
): string {
	const comments = [
		["scenario", `${scenario.id} ${scenario.name.th} / ${scenario.name.en}`],
		["city", `${city.id} ${city.version}`],
		["engineVersion", stamp.engineVersion],
		["seed", scenario.seed],
		["draws", stamp.drawCount],
		["outsideView", stamp.outsideView],
		["walking", stamp.walking],
		["attribution", attributionText(city)],
	].map(([name, value]) => `# ${name}: ${String(value).replace(/[\r\n]+/g, " ")}`);
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
	const table = Papa.unparse(rows, { newline: LINE_END, escapeFormulae: true });
	return `${BYTE_ORDER_MARK}${comments.join(LINE_END)}${LINE_END}${table}${LINE_END}`;
}

import type { Result } from "../../core/result.ts";
import { fail, ok } from "../../core/result.ts";
import type { CityView } from "../../engine/contract.ts";
import { stationResultsCsv } from "../../exchange/csv/station-results.ts";
import { scenarioToGeoJson } from "../../exchange/geojson/export-scenario.ts";
import { scenarioFromGeoJson } from "../../exchange/geojson/import-scenario.ts";
import { MESSAGES } from "../../i18n/index.ts";
import { checkCity, readScenario } from "../../scenario/file/read-scenario.ts";
import { writeScenario } from "../../scenario/file/write-scenario.ts";
import type { Scenario } from "../../scenario/types.ts";
import type { LoadedStreets } from "../../session/streets-types.ts";
import type { Evaluated } from "../../session/types.ts";
import { fileStem, type OutgoingBytes, type OutgoingFile } from "../shared/outgoing-file.ts";
import { walkingStamp } from "./walking.ts";

export const scenarioFile = (scenario: Scenario): OutgoingFile => ({
	name: `${fileStem(scenario)}.json`,
	type: "application/json",
	text: writeScenario(scenario),
});

export const geoJsonFile = (scenario: Scenario, city: CityView): OutgoingFile => ({
	name: `${fileStem(scenario)}.geojson`,
	type: "application/geo+json",
	text: `${JSON.stringify(scenarioToGeoJson(scenario, city), null, "\t")}\n`,
});

/** Null while the option has no ranges: a table of half an answer would outlive it. */
export function csvFile(
	evaluated: Evaluated,
	city: CityView,
	streets: LoadedStreets | null,
	engineVersion: string,
): OutgoingFile | null {
	const { scenario, outcome, ranges } = evaluated;
	if (outcome === null || ranges === null || scenario.line === null) return null;
	const stations = scenario.line.stations.map((_, index) => ({
		chainageMetres: outcome.stationChainageMetres[index] ?? 0,
		people: ranges.stationPeople[index]!,
		boardingsPerWeekday: ranges.stationBoardings[index]!,
	}));
	const { drawCount, outsideView } = ranges;
	return {
		name: `${fileStem(scenario)}.csv`,
		type: "text/csv",
		text: stationResultsCsv(scenario, city, stations, {
			engineVersion,
			drawCount,
			outsideView,
			walking: walkingStamp(evaluated, streets),
		}),
	};
}

/** The timetable as GTFS; what writes it is only loaded when it is asked for. */
export async function gtfsFile(scenario: Scenario, city: CityView): Promise<Result<OutgoingBytes>> {
	const [{ FEED_URL, FEED_YEAR, gtfsFeed }, { zipGtfs }] = await Promise.all([
		import("../shared/gtfs-feed.ts"),
		import("../../exchange/gtfs/zip.ts"),
	]);
	const feed = gtfsFeed(city, scenario, { year: FEED_YEAR, url: FEED_URL });
	if (!feed.ok) return feed;
	return ok({
		name: `${fileStem(scenario)}-gtfs.zip`,
		type: "application/zip",
		bytes: new Uint8Array(zipGtfs(feed.value.files)),
	});
}

export interface Incoming {
	readonly fileName: string;
	readonly text: string;
}

/**
 * The scenario of a file that fits the open city, be it a scenario or a line drawn in GeoJSON; otherwise the
 * one thing that is wrong with it. A drawn line takes service, fare and the rest from `open`.
 */
export function incomingScenario(
	{ fileName, text }: Incoming,
	city: CityView,
	open: Scenario,
	id: string,
): Result<Scenario> {
	const plainName = fileName.replace(/\.[^.]*$/, "") || fileName;
	const read = isGeoJson(fileName, text)
		? scenarioFromGeoJson(text, {
				template: open,
				id,
				name: { th: plainName, en: plainName },
				stationName: (order) => ({
					th: fillNumber(MESSAGES["planner.files.station"].th, order),
					en: fillNumber(MESSAGES["planner.files.station"].en, order),
				}),
				origin: city.origin,
			})
		: readScenario(text);
	if (!read.ok) return read;
	const misfit = checkCity(read.value, city.id);
	return misfit === null ? ok(read.value) : fail(misfit);
}

const fillNumber = (words: string, order: number): string => words.replace("{order}", String(order));

/** By its name, or by what stands in it: map programs call the same file .json. */
function isGeoJson(fileName: string, text: string): boolean {
	if (/\.geojson$/i.test(fileName)) return true;
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
		return typeof value === "object" && value !== null && "type" in value && !("format" in value);
	} catch {
		return false;
	}
}

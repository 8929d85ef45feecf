import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { City } from "../city/types.ts";
import type { Bilingual } from "../core/location.ts";
import { fail, ok, problem, type Result } from "../core/result.ts";
import { ENGINE_VERSION } from "../core/version.ts";
import { checkGtfs } from "../exchange/gtfs/check.ts";
import type { GtfsInput } from "../exchange/gtfs/types.ts";
import { writeGtfs } from "../exchange/gtfs/write.ts";
import { zipGtfs } from "../exchange/gtfs/zip.ts";
import { createTranslator } from "../i18n/index.ts";
import { FEED_WORDS } from "../i18n/messages/feed.ts";
import { layoverAtEachEnd } from "../models/operations/fleet.ts";
import { sectionRunTimes } from "../models/operations/run-time.ts";
import { makeTimetable, stopTimes } from "../models/operations/timetable.ts";
import { makeVehicleBlocks } from "../models/operations/vehicle-blocks.ts";
import { resolveParameters } from "../scenario/assumptions.ts";
import { lineGeometry } from "../scenario/line-geometry.ts";
import type { Scenario } from "../scenario/types.ts";
import { readCity } from "./load-city.ts";
import { openScenario, shippedCityDirectory } from "./open-scenario.ts";

/** No opening date is known: a year to show a timetable in. */
const DEFAULT_YEAR = 2030;
/** Nobody runs these trains, so no operator has a page; the address is reserved for examples (RFC 2606). */
const DEFAULT_URL = "https://rangbao.example/";
const LINE_COLOUR = "C8102E";
const WHITE = "FFFFFF";

/** `gtfs SCENARIO OUT.zip [--year YYYY] [--url URL] [--city DIR]`: writes the feed and says what is in it. */
export async function runGtfs(commandArguments: readonly string[]): Promise<Result<string>> {
	const request = readRequest(commandArguments);
	if (!request.ok) return request;
	const { name, output, cityDirectory, year, url } = request.value;
	const loaded = await readCity(cityDirectory);
	if (!loaded.ok) return loaded;
	const { city } = loaded.value;
	const scenario = await openScenario(name, city);
	if (!scenario.ok) return scenario;
	const input = feedOf(city, scenario.value, year, url);
	if (!input.ok) return input;
	const files = writeGtfs(input.value);
	const findings = checkGtfs(files);
	const [first] = findings;
	if (first !== undefined)
		return fail(
			problem("gtfs.invalid", {
				count: findings.length,
				rule: first.rule,
				file: first.file,
				row: first.row,
				field: first.field,
			}),
		);
	const zipped = zipGtfs(files);
	try {
		await writeFile(output, zipped);
	} catch (error) {
		if (!(error instanceof Error) || !("code" in error)) throw error;
		return fail(problem("gtfs.write", { file: output, detail: String(error.code) }));
	}
	return ok(
		JSON.stringify({
			file: output,
			bytes: zipped.length,
			files: Object.keys(files),
			stops: input.value.stations.length,
			trips: input.value.trips.length,
			trains: new Set(input.value.trips.map(({ blockId }) => blockId)).size,
			brokenRules: findings.length,
		}),
	);
}

function readRequest(commandArguments: readonly string[]) {
	const usage = (reason: string) => fail(problem("cli.usage", { reason }));
	let parsed: ReturnType<typeof parse>;
	try {
		parsed = parse(commandArguments);
	} catch (error) {
		return usage((error as Error).message);
	}
	const { values, positionals } = parsed;
	const [name, output, ...more] = positionals;
	if (name === undefined || output === undefined || more.length > 0)
		return usage("gtfs takes a scenario and the file to write");
	const year = Number(values.year ?? DEFAULT_YEAR);
	if (!Number.isInteger(year) || year < 2000 || year > 2999)
		return usage("--year takes a year of four digits");
	return ok({
		name,
		output,
		cityDirectory: values.city ?? shippedCityDirectory(),
		year,
		url: values.url ?? DEFAULT_URL,
	});
}

function parse(commandArguments: readonly string[]) {
	return parseArgs({
		args: [...commandArguments],
		allowPositionals: true,
		options: { city: { type: "string" }, year: { type: "string" }, url: { type: "string" } },
	});
}

/** The timetable of a weekday, from the models that price it, in the terms of the export. */
function feedOf(city: City, scenario: Scenario, year: number, url: string): Result<GtfsInput> {
	const nothing = fail(problem("gtfs.noService", { scenario: scenario.id }));
	const { line, service } = scenario;
	if (line === null || line.stations.length < 2) return nothing;
	const parameters = resolveParameters(scenario.assumptions);
	const geometry = lineGeometry(line);
	const times = sectionRunTimes({ ...geometry, dwellSeconds: service.dwellSeconds, parameters });
	const layoverSeconds = layoverAtEachEnd(times.runTimeSeconds, parameters);
	const timetable = makeTimetable({ ...service, runTimeSeconds: times.runTimeSeconds, layoverSeconds });
	if (timetable.length === 0) return nothing;
	const blockOf = new Map<number, string>();
	makeVehicleBlocks(timetable, layoverSeconds).forEach(({ trips }, train) => {
		for (const trip of trips) blockOf.set(trip, `train-${train + 1}`);
	});
	return ok({
		agency: { name: FEED_WORDS.agency, url, timeZone: "Asia/Bangkok" },
		feed: {
			publisher: FEED_WORDS.publisher,
			version: `rangbao ${ENGINE_VERSION}, city ${city.version}, option ${scenario.id}`,
			startDate: `${year}0101`,
			endDate: `${year}1231`,
		},
		route: {
			id: scenario.id,
			name: scenario.name,
			description: FEED_WORDS.proposal,
			colour: LINE_COLOUR,
			textColour: WHITE,
		},
		stations: line.stations.map((station, index) => ({
			id: station.id,
			name: station.name,
			description: approximate(station.uncertaintyRadiusMetres),
			position: station.position,
			chainageMetres: geometry.stationChainageMetres[index]!,
		})),
		shape: geometry.polyline,
		trips: timetable.map((trip, index) => ({
			direction: trip.direction,
			blockId: blockOf.get(index)!,
			...stopTimes(trip, times),
		})),
		fare: { amount: scenario.fare.flatBaht, currency: "THB" },
		attributions: city.attributions.map(({ text, licence, url: source }) => ({
			organisation: `${text.en} (${licence})`,
			url: source,
		})),
	});
}

function approximate(metres: number): Bilingual {
	const inLanguage = (language: "th" | "en"): string =>
		createTranslator(language).of(FEED_WORDS.position, { metres: Math.round(metres) });
	return { th: inLanguage("th"), en: inLanguage("en") };
}

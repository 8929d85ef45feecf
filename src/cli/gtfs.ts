import { writeFile } from "node:fs/promises";
import { fail, ok, problem, type Result } from "../core/result.ts";
import type { FrequencyKind } from "../exchange/gtfs/types.ts";
import { zipGtfs } from "../exchange/gtfs/zip.ts";
import { FEED_URL, FEED_YEAR, gtfsFeed } from "../views/shared/gtfs-feed.ts";
import { readCity } from "./load-city.ts";
import { openScenario, shippedCityDirectory } from "./open-scenario.ts";
import { parseCommand } from "./parse-command.ts";

const KINDS: readonly FrequencyKind[] = ["exact", "approximate"];

const OPTIONS = {
	city: { type: "string" },
	year: { type: "string" },
	url: { type: "string" },
	frequencies: { type: "string" },
} as const;

/** `gtfs SCENARIO OUT.zip [--year YYYY] [--url URL] [--frequencies exact|approximate] [--city DIR]`: writes the feed and says what is in it. */
export async function runGtfs(commandArguments: readonly string[]): Promise<Result<string>> {
	const request = readRequest(commandArguments);
	if (!request.ok) return request;
	const { name, output, cityDirectory, year, url, frequencies } = request.value;
	const loaded = await readCity(cityDirectory);
	if (!loaded.ok) return loaded;
	const { city } = loaded.value;
	const scenario = await openScenario(name, city);
	if (!scenario.ok) return scenario;
	const feed = gtfsFeed(city, scenario.value, {
		year,
		url,
		...(frequencies === null ? {} : { frequencies }),
	});
	if (!feed.ok) return feed;
	const { files, input } = feed.value;
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
			stops: input.stations.length,
			trips: input.trips.filter(({ days }) => days === "weekday").length,
			weekendTrips: input.trips.filter(({ days }) => days === "weekend").length,
			trains: new Set(input.trips.filter(({ days }) => days === "weekday").map(({ blockId }) => blockId))
				.size,
			brokenRules: 0,
		}),
	);
}

function readRequest(commandArguments: readonly string[]) {
	const usage = (reason: string) => fail(problem("cli.usage", { reason }));
	const parsed = parseCommand(commandArguments, OPTIONS);
	if (!parsed.ok) return parsed;
	const { values, positionals } = parsed.value;
	const [name, output, ...more] = positionals;
	if (name === undefined || output === undefined || more.length > 0)
		return usage("gtfs takes a scenario and the file to write");
	const year = Number(values.year ?? FEED_YEAR);
	if (!Number.isInteger(year) || year < 2000 || year > 2999)
		return usage("--year takes a year of four digits");
	const wanted = values.frequencies ?? null;
	const frequencies = KINDS.find((kind) => kind === wanted) ?? null;
	if (wanted !== null && frequencies === null) return usage("--frequencies takes exact or approximate");
	return ok({
		name,
		output,
		cityDirectory: values.city ?? shippedCityDirectory(),
		year,
		url: values.url ?? FEED_URL,
		frequencies,
	});
}

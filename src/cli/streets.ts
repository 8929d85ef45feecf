import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { City } from "../city/types.ts";
import { fail, ok, problem, type Result } from "../core/result.ts";
import { readStreets } from "../exchange/osm/read-streets.ts";
import { STREET_MODES, type StreetMode } from "../geo/graph/access.ts";
import { type BuildReport, buildStreetGraph } from "../geo/graph/build-graph.ts";
import { isGraphFile, readGraph, writeGraph } from "../geo/graph/graph-file.ts";
import type { StreetGraph } from "../geo/graph/street-graph.ts";
import type { Scenario } from "../scenario/types.ts";
import { readCity } from "./load-city.ts";
import { openScenario, shippedCityDirectory } from "./open-scenario.ts";
import { isochroneCollection, stationStreets, streetsJson, streetsText } from "./streets-report.ts";

/** Streets this far beyond the cells of a city still carry walks between them. */
const CLIP_MARGIN_DEGREES = 0.02;

type Box = readonly [west: number, south: number, east: number, north: number];

interface Request {
	readonly file: string;
	readonly mode: StreetMode;
	readonly clip: Box | null;
	readonly stations: string | null;
	readonly cityDirectory: string;
	readonly save: string | null;
	readonly isochrones: string | null;
	readonly json: boolean;
}

function parse(commandArguments: readonly string[]) {
	return parseArgs({
		args: [...commandArguments],
		allowPositionals: true,
		options: {
			mode: { type: "string" },
			clip: { type: "string" },
			stations: { type: "string" },
			city: { type: "string" },
			save: { type: "string" },
			isochrones: { type: "string" },
			json: { type: "boolean" },
		},
	});
}

function readRequest(commandArguments: readonly string[]): Result<Request> {
	const usage = (reason: string): Result<Request> => fail(problem("cli.usage", { reason }));
	let parsed: ReturnType<typeof parse>;
	try {
		parsed = parse(commandArguments);
	} catch (error) {
		return usage((error as Error).message);
	}
	const { values, positionals } = parsed;
	const [file, ...rest] = positionals;
	if (file === undefined || rest.length > 0) return usage("streets takes one file");
	const mode = STREET_MODES.find((each) => each === (values.mode ?? "foot"));
	if (mode === undefined) return usage(`--mode takes ${STREET_MODES.join(", ")}`);
	const box = values.clip?.split(",").map(Number);
	const [west = 0, south = 0, east = 0, north = 0] = box ?? [];
	if (box !== undefined && !(box.length === 4 && west < east && south < north))
		return usage("--clip takes west,south,east,north in degrees");
	if (values.stations !== undefined && mode !== "foot") return usage("--stations walks: leave --mode out");
	if (values.isochrones !== undefined && values.stations === undefined)
		return usage("--isochrones needs --stations");
	return ok({
		file,
		mode,
		clip: box === undefined ? null : [west, south, east, north],
		stations: values.stations ?? null,
		cityDirectory: values.city ?? shippedCityDirectory(),
		save: values.save ?? null,
		isochrones: values.isochrones ?? null,
		json: values.json === true,
	});
}

interface Streets {
	readonly graph: StreetGraph;
	/** Null where the file was a saved network. */
	readonly report: BuildReport | null;
}

async function openStreets(request: Request, clip: Box | null): Promise<Result<Streets>> {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(request.file);
	} catch (error) {
		const detail = String((error as NodeJS.ErrnoException).code);
		return fail(problem("osm.unreadable", { file: request.file, detail }));
	}
	if (isGraphFile(bytes)) {
		const graph = readGraph(bytes);
		return graph.ok ? ok({ graph: graph.value, report: null }) : graph;
	}
	const ways = await readStreets(bytes, { ...(clip && { clip }), onProgress: showProgress });
	return ways.ok ? buildStreetGraph(ways.value, request.mode) : ways;
}

function showProgress(share: number): void {
	if (!process.stderr.isTTY) return;
	process.stderr.write(share < 1 ? `\r${Math.floor(share * 100)} %` : "\r      \r");
}

async function write(file: string, content: Uint8Array | string): Promise<Result<null>> {
	try {
		await writeFile(file, content);
		return ok(null);
	} catch (error) {
		const detail = String((error as NodeJS.ErrnoException).code);
		return fail(problem("osm.unwritable", { file, detail }));
	}
}

async function openPlan(request: Request): Promise<Result<{ city: City; scenario: Scenario } | null>> {
	if (request.stations === null) return ok(null);
	const loaded = await readCity(request.cityDirectory);
	if (!loaded.ok) return loaded;
	const { city } = loaded.value;
	const scenario = await openScenario(request.stations, city);
	return scenario.ok ? ok({ city, scenario: scenario.value }) : scenario;
}

function boxOf(city: City): Box {
	let [west, south, east, north] = [180, 90, -180, -90];
	for (let k = 0; k < city.cells.count; k++) {
		west = Math.min(west, city.cells.lng[k]!);
		east = Math.max(east, city.cells.lng[k]!);
		south = Math.min(south, city.cells.lat[k]!);
		north = Math.max(north, city.cells.lat[k]!);
	}
	const margin = CLIP_MARGIN_DEGREES;
	return [west - margin, south - margin, east + margin, north + margin];
}

/** `streets FILE`: what the streets are, and with `--stations` what they make of each station. */
export async function runStreets(commandArguments: readonly string[]): Promise<Result<string>> {
	const read = readRequest(commandArguments);
	if (!read.ok) return read;
	const request = read.value;
	const plan = await openPlan(request);
	if (!plan.ok) return plan;
	const clip = request.clip ?? (plan.value === null ? null : boxOf(plan.value.city));
	const streets = await openStreets(request, clip);
	if (!streets.ok) return streets;
	const { graph, report } = streets.value;
	if (plan.value !== null && graph.mode !== "foot")
		return fail(problem("cli.usage", { reason: `--stations walks, and this network is for ${graph.mode}` }));
	const saved = writeGraph(graph);
	if (request.save !== null) {
		const written = await write(request.save, saved);
		if (!written.ok) return written;
	}
	const stations = plan.value && stationStreets(graph, plan.value.city, plan.value.scenario);
	if (request.isochrones !== null && stations !== null) {
		const written = await write(request.isochrones, JSON.stringify(isochroneCollection(stations)));
		if (!written.ok) return written;
	}
	const found = streetsJson({ graph, report, savedBytes: saved.length, stations });
	return ok(request.json ? JSON.stringify(found, null, "\t") : streetsText(found));
}

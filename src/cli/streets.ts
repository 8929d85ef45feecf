import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { City } from "../city/types.ts";
import { fail, ok, problem, type Result } from "../core/result.ts";
import { readStreets } from "../exchange/osm/read-streets.ts";
import { streetsOfFile } from "../exchange/osm/street-networks.ts";
import { STREET_MODES, type StreetMode } from "../geo/graph/access.ts";
import { type BuildReport, buildStreetGraph } from "../geo/graph/build-graph.ts";
import { isGraphFile, readGraph, writeGraph } from "../geo/graph/graph-file.ts";
import { isNetworkFile, openStreetMapProvenance, readNetwork } from "../geo/graph/network.ts";
import type { StreetGraph } from "../geo/graph/street-graph.ts";
import { PERMEABILITY_RADIUS_METRES } from "../models/access/street-reach.ts";
import { bindStreets } from "../models/bound-streets.ts";
import { buildCityModel } from "../models/city-model.ts";
import { streetsOf } from "../models/streets-run.ts";
import type { Scenario } from "../scenario/types.ts";
import { groundOf } from "../session/streets-record.ts";
import { readCity } from "./load-city.ts";
import { openScenario, shippedCityDirectory } from "./open-scenario.ts";
import { showProgress } from "./open-streets.ts";
import { parseCommand } from "./parse-command.ts";
import { readStreetFile } from "./street-file.ts";
import { isochroneCollection, type PlannedStreets, streetsJson, streetsText } from "./streets-report.ts";

type Box = readonly [west: number, south: number, east: number, north: number];

interface Request {
	readonly file: string;
	/** Null: walkers, and all modes in what is saved. */
	readonly mode: StreetMode | null;
	readonly clip: Box | null;
	readonly stations: string | null;
	readonly cityDirectory: string;
	readonly save: string | null;
	readonly isochrones: string | null;
	readonly json: boolean;
}

const OPTIONS = {
	mode: { type: "string" },
	clip: { type: "string" },
	stations: { type: "string" },
	city: { type: "string" },
	save: { type: "string" },
	isochrones: { type: "string" },
	json: { type: "boolean" },
} as const;

function readRequest(commandArguments: readonly string[]): Result<Request> {
	const usage = (reason: string): Result<Request> => fail(problem("cli.usage", { reason }));
	const parsed = parseCommand(commandArguments, OPTIONS);
	if (!parsed.ok) return parsed;
	const { values, positionals } = parsed.value;
	const [file, ...rest] = positionals;
	if (file === undefined || rest.length > 0) return usage("streets takes one file");
	const mode = values.mode === undefined ? null : STREET_MODES.find((each) => each === values.mode);
	if (mode === undefined) return usage(`--mode takes ${STREET_MODES.join(", ")}`);
	const box = values.clip?.split(",").map(Number);
	const [west = 0, south = 0, east = 0, north = 0] = box ?? [];
	if (box !== undefined && !(box.length === 4 && west < east && south < north))
		return usage("--clip takes west,south,east,north in degrees");
	if (values.stations !== undefined && (mode ?? "foot") !== "foot")
		return usage("--stations walks: leave --mode out");
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
	/** What is saved: the graph of one mode, or the network of all. */
	readonly file: Uint8Array;
}

const EVERYWHERE: Box = [-180, -90, 180, 90];

async function openStreets(request: Request, clip: Box): Promise<Result<Streets>> {
	const bytes = await readStreetFile(request.file);
	if (!bytes.ok) return bytes;
	if (isGraphFile(bytes.value)) {
		const graph = readGraph(bytes.value);
		return graph.ok ? ok({ graph: graph.value, report: null, file: bytes.value }) : graph;
	}
	if (request.mode !== null && !isNetworkFile(bytes.value)) {
		const ways = await readStreets(bytes.value, { clip, onProgress: showProgress });
		if (!ways.ok) return ways;
		const built = buildStreetGraph(ways.value, request.mode);
		return built.ok ? ok({ ...built.value, file: writeGraph(built.value.graph) }) : built;
	}
	const source = basename(request.file);
	const read = await streetsOfFile(bytes.value, {
		source,
		clip,
		onProgress: (_, share) => showProgress(share),
	});
	if (!read.ok) return read;
	const network = readNetwork(read.value.network);
	if (!network.ok) return network;
	const mode = request.mode ?? "foot";
	const graph = network.value[mode];
	if (graph === null) return fail(problem("osm.noStreets", { mode, ways: 0 }));
	const report = read.value.modes.find((each) => each.mode === mode)?.report ?? null;
	return ok({ graph, report, file: request.mode === null ? read.value.network : writeGraph(graph) });
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

interface Plan {
	readonly city: City;
	readonly bounds: Box;
	readonly scenario: Scenario;
}

async function openPlan(request: Request): Promise<Result<Plan | null>> {
	if (request.stations === null) return ok(null);
	const loaded = await readCity(request.cityDirectory);
	if (!loaded.ok) return loaded;
	const { city, bounds } = loaded.value;
	const scenario = await openScenario(request.stations, city);
	return scenario.ok ? ok({ city, bounds, scenario: scenario.value }) : scenario;
}

/** `streets FILE`: what the streets are, and with `--stations` what they make of each station. */
export async function runStreets(commandArguments: readonly string[]): Promise<Result<string>> {
	const read = readRequest(commandArguments);
	if (!read.ok) return read;
	const request = read.value;
	const plan = await openPlan(request);
	if (!plan.ok) return plan;
	const clip = request.clip ?? (plan.value === null ? EVERYWHERE : groundOf(plan.value.bounds));
	const streets = await openStreets(request, clip);
	if (!streets.ok) return streets;
	const { graph, report, file } = streets.value;
	if (plan.value !== null && graph.mode !== "foot")
		return fail(problem("cli.usage", { reason: `--stations walks, and this network is for ${graph.mode}` }));
	if (request.save !== null) {
		const written = await write(request.save, file);
		if (!written.ok) return written;
	}
	const planned = plan.value && walkPlan(plan.value, graph, request.file);
	if (request.isochrones !== null && planned !== null) {
		const written = await write(request.isochrones, JSON.stringify(isochroneCollection(planned)));
		if (!written.ok) return written;
	}
	const found = streetsJson({ graph, report, savedBytes: file.length, plan: planned });
	return ok(request.json ? JSON.stringify(found, null, "\t") : streetsText(found));
}

/** Walks of a plan over one graph of walkers. */
function walkPlan({ city, scenario }: Plan, foot: StreetGraph, file: string): PlannedStreets {
	const model = buildCityModel(city);
	const provenance = openStreetMapProvenance(basename(file));
	const streets = bindStreets(model, { foot, bicycle: null, motorcycle: null, provenance });
	const found = streetsOf({ ...model, streets }, scenario, PERMEABILITY_RADIUS_METRES);
	return { city, scenario, found: found! };
}

import { tambonAt } from "../../city/gazetteer/areas.ts";
import { tambonAreas } from "../../city/gazetteer/pack-names.ts";
import type { NamedPlace } from "../../city/gazetteer/types.ts";
import { fail, ok, type Problem, problem, type Result } from "../../core/result.ts";
import { STREET_MODES, type StreetMode } from "../../geo/graph/access.ts";
import { type BuildReport, buildStreetGraph } from "../../geo/graph/build-graph.ts";
import { isGraphFile, writeGraph } from "../../geo/graph/graph-file.ts";
import {
	graphsOf,
	isNetworkFile,
	joinGraphFiles,
	openStreetMapProvenance,
	readNetwork,
	type StreetProvenance,
	writeNetwork,
} from "../../geo/graph/network.ts";
import type { StreetGraph } from "../../geo/graph/street-graph.ts";
import type { StreetWays } from "../../geo/graph/ways.ts";
import { localPlane } from "../../geo/projection.ts";
import { MOST_NAMES, namesOfExtract } from "./names.ts";
import type { PlaceNode } from "./options.ts";
import { readStreets } from "./read-streets.ts";

export type { BuildReport, StreetMode, StreetProvenance };

/** What a file gave to one mode. */
export interface StreetsOfMode {
	readonly mode: StreetMode;
	readonly nodeCount: number;
	readonly edgeCount: number;
	readonly lengthMetres: number;
	/** What became of the file's ways; null for a network that was saved earlier. */
	readonly report: BuildReport | null;
}

/** Streets of a place, read from a file. */
export interface StreetsRead {
	/** All that a model needs, as bytes that keep: docs/format/streets.md. */
	readonly network: Uint8Array;
	readonly provenance: StreetProvenance;
	/** On foot always, first; wheels where the file has streets for them. */
	readonly modes: readonly StreetsOfMode[];
	/** Villages, neighbourhoods and named streets; none in a network that was saved, which holds no names. */
	readonly names: readonly NamedPlace[];
}

export type StreetPhase = "reading" | "building";

type Box = readonly [west: number, south: number, east: number, north: number];

export interface StreetsReadOptions {
	/** The file or server, as it will be named beside the figures. */
	readonly source: string;
	/** The ground that counts, in degrees. */
	readonly clip: Box;
	/** Outlines of tambons, as a pack's municipalities.geojson has them, by which names tell where they lie. */
	readonly outlines?: unknown;
	/** Share of the phase that is done, 0 to 1. */
	readonly onProgress?: (phase: StreetPhase, share: number) => void;
}

/**
 * The networks of a street file of any kind, cut to the ground of a city. A saved network is taken as it is.
 * Problems: those of `readStreets` and `readNetwork`; `streets.empty`; `streets.elsewhere`, where nothing lies on the
 * ground asked for; `osm.noStreets`, `osm.tooWide`.
 */
export async function streetsOfFile(
	file: Uint8Array,
	options: StreetsReadOptions,
): Promise<Result<StreetsRead>> {
	const { clip, source, onProgress } = options;
	if (isGraphFile(file) || isNetworkFile(file)) return savedStreets(file, source, clip);
	let dataDate: string | null = null;
	const places: PlaceNode[] = [];
	const ways = await readStreets(file, {
		clip,
		onPlace: (place) => {
			if (places.length < MOST_NAMES) places.push(place);
		},
		onProgress: (share) => onProgress?.("reading", share),
		onDataTime: (moment) => {
			dataDate = moment.slice(0, "2026-11-22".length);
		},
	});
	if (!ways.ok) return ways;
	const misfit = misfitOf(ways.value);
	if (misfit !== null) return fail(misfit);
	const modes: StreetsOfMode[] = [];
	const graphs: Uint8Array[] = [];
	for (const [done, mode] of STREET_MODES.entries()) {
		onProgress?.("building", done / STREET_MODES.length);
		const built = buildStreetGraph(ways.value, mode);
		if (built.ok) {
			graphs.push(writeGraph(built.value.graph));
			modes.push(modeOf(built.value.graph, built.value.report));
			// A town without roads for motorcycles is still a town to walk in.
		} else if (mode === "foot") return built;
	}
	onProgress?.("building", 1);
	const provenance = openStreetMapProvenance(source, dataDate);
	const names = namesOfExtract(ways.value, places, tambonAt(tambonAreas(options.outlines)));
	return ok({ network: joinGraphFiles(provenance, graphs), provenance, modes, names });
}

function misfitOf(ways: StreetWays): Problem | null {
	if (ways.wayTags.length === 0) return problem("streets.empty");
	return ways.nodeLng.every(Number.isNaN) ? problem("streets.elsewhere") : null;
}

const modeOf = (graph: StreetGraph, report: BuildReport | null): StreetsOfMode => ({
	mode: graph.mode,
	nodeCount: graph.nodeCount,
	edgeCount: graph.edgeCount,
	lengthMetres: graph.edgeLength.reduce((sum, decimetres) => sum + decimetres, 0) / 10,
	report,
});

function savedStreets(file: Uint8Array, source: string, clip: Box): Result<StreetsRead> {
	const read = readNetwork(file);
	if (!read.ok) return read;
	const network = read.value;
	if (!touches(network.foot, clip)) return fail(problem("streets.elsewhere"));
	const known = network.provenance;
	const provenance = known.source === "" ? { ...known, source } : known;
	return ok({
		network: writeNetwork({ ...network, provenance }),
		provenance,
		modes: graphsOf(network).map((graph) => modeOf(graph, null)),
		names: [],
	});
}

/** Whether any node lies in the box. */
function touches(graph: StreetGraph, [west, south, east, north]: Box): boolean {
	const plane = localPlane(graph.origin);
	for (let node = 0; node < graph.nodeCount; node++) {
		const [lng, lat] = plane.toLngLat(graph.nodeEast[node]! / 10, graph.nodeNorth[node]! / 10);
		if (lng >= west && lng <= east && lat >= south && lat <= north) return true;
	}
	return false;
}

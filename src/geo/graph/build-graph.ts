import type { LngLat } from "../../core/location.ts";
import { fail, ok, problem, type Result } from "../../core/result.ts";
import { type LocalPlane, localPlane } from "../projection.ts";
import type { StreetMode } from "./access.ts";
import { strongComponents } from "./components.ts";
import { type CutWays, cutWays } from "./cut-ways.ts";
import { hilbertOrder } from "./hilbert.ts";
import { BACKWARD, FORWARD, graphFromGeometry, type StreetGraph } from "./street-graph.ts";
import type { StreetWays } from "./ways.ts";

export interface StreetTally {
	readonly ways: number;
	readonly nodes: number;
	readonly edges: number;
	readonly metres: number;
}

/** What became of the ways of a file. */
export interface BuildReport {
	readonly mode: StreetMode;
	readonly waysRead: number;
	readonly waysClosedByClass: number;
	readonly waysClosedByTag: number;
	readonly waysCutAtEdge: number;
	readonly closedBarriers: number;
	/** All parts, the kept one included. */
	readonly components: number;
	readonly kept: StreetTally;
	/** Outside the largest component. */
	readonly dropped: StreetTally;
}

export interface BuiltGraph {
	readonly graph: StreetGraph;
	readonly report: BuildReport;
}

const DECIMETRES_PER_METRE = 10;
/** Wider than this, the flat plane is no longer good to a third of a per cent. */
const WIDEST_METRES = 150_000;

/**
 * The streets that a mode may use, as a graph: nodes at junctions and way ends, edges with their bends. Streets
 * meet where they share a node of the file, so a bridge is not joined to what runs below it. The largest strong
 * component by length is kept, and what is dropped is counted.
 * Problems: `osm.noStreets`, `osm.tooWide`.
 */
export function buildStreetGraph(ways: StreetWays, mode: StreetMode): Result<BuiltGraph> {
	const cut = cutWays(ways, mode);
	const edgeCount = cut.edgeWay.length;
	const none = fail(problem("osm.noStreets", { mode, ways: ways.wayTags.length }));
	if (edgeCount === 0) return none;
	const plane = planeOver(ways, cut);
	if (plane === null) return fail(problem("osm.tooWide", { maximumKilometres: WIDEST_METRES / 1000 }));
	const east = new Int32Array(cut.vertexCount);
	const north = new Int32Array(cut.vertexCount);
	for (const vertex of cut.vertex) {
		const node = cut.nodeOf(vertex);
		east[vertex] = Math.round(plane.eastMetres(ways.nodeLng[node]!) * DECIMETRES_PER_METRE);
		north[vertex] = Math.round(plane.northMetres(ways.nodeLat[node]!) * DECIMETRES_PER_METRE);
	}
	const ends = numberEnds(cut);
	const metres = Float64Array.from({ length: edgeCount }, (_, edge) => edgeMetres(cut, edge, east, north));
	const { componentOf, count } = strongComponents({
		vertexCount: ends.vertices.length,
		from: ends.from,
		to: ends.to,
		forward: cut.edgeDirections.map((directions) => directions & FORWARD),
		backward: cut.edgeDirections.map((directions) => directions & BACKWARD),
	});
	const isInside = (edge: number): boolean => componentOf[ends.from[edge]!] === componentOf[ends.to[edge]!];
	const metresOf = new Float64Array(count);
	for (let edge = 0; edge < edgeCount; edge++) {
		if (!isInside(edge)) continue;
		const component = componentOf[ends.from[edge]!]!;
		metresOf[component] = metresOf[component]! + metres[edge]!;
	}
	let largest = 0;
	for (let component = 1; component < count; component++)
		if (metresOf[component]! > metresOf[largest]!) largest = component;
	const kept: number[] = [];
	for (let edge = 0; edge < edgeCount; edge++)
		if (isInside(edge) && componentOf[ends.from[edge]!] === largest) kept.push(edge);
	// One-way streets alone lead nobody back.
	if (kept.length === 0) return none;

	const all = tally(cut, kept, metres, ends.vertices.length, componentOf, largest);
	return ok({
		graph: assemble(cut, kept, ends, { plane, mode, east, north }),
		report: {
			mode,
			waysRead: ways.wayTags.length,
			waysClosedByClass: cut.closedByClass,
			waysClosedByTag: cut.closedByTag,
			waysCutAtEdge: cut.waysCutAtEdge,
			closedBarriers: cut.closedBarriers,
			components: count,
			...all,
		},
	});
}

function planeOver(ways: StreetWays, cut: CutWays): LocalPlane | null {
	let [west, south, easternmost, northernmost] = [180, 90, -180, -90];
	for (const vertex of cut.vertex) {
		const node = cut.nodeOf(vertex);
		west = Math.min(west, ways.nodeLng[node]!);
		easternmost = Math.max(easternmost, ways.nodeLng[node]!);
		south = Math.min(south, ways.nodeLat[node]!);
		northernmost = Math.max(northernmost, ways.nodeLat[node]!);
	}
	const middle = (low: number, high: number): number => Math.round(((low + high) / 2) * 1e6) / 1e6;
	const origin: LngLat = [middle(west, easternmost), middle(south, northernmost)];
	const plane = localPlane(origin);
	const wide =
		plane.eastMetres(easternmost) - plane.eastMetres(west) > WIDEST_METRES ||
		plane.northMetres(northernmost) - plane.northMetres(south) > WIDEST_METRES;
	return wide ? null : plane;
}

interface Ends {
	/** Vertex of each end, densely numbered. */
	readonly vertices: number[];
	readonly from: Uint32Array;
	readonly to: Uint32Array;
}

function numberEnds(cut: CutWays): Ends {
	const numberOf = new Map<number, number>();
	const vertices: number[] = [];
	const number = (vertex: number): number => {
		const known = numberOf.get(vertex);
		if (known !== undefined) return known;
		numberOf.set(vertex, vertices.length);
		return vertices.push(vertex) - 1;
	};
	const count = cut.edgeWay.length;
	const from = new Uint32Array(count);
	const to = new Uint32Array(count);
	for (let edge = 0; edge < count; edge++) {
		from[edge] = number(cut.vertex[cut.firstVertex[edge]!]!);
		to[edge] = number(cut.vertex[cut.firstVertex[edge + 1]! - 1]!);
	}
	return { vertices, from, to };
}

function edgeMetres(cut: CutWays, edge: number, east: Int32Array, north: Int32Array): number {
	let decimetres = 0;
	for (let i = cut.firstVertex[edge]! + 1; i < cut.firstVertex[edge + 1]!; i++) {
		const from = cut.vertex[i - 1]!;
		const to = cut.vertex[i]!;
		decimetres += Math.hypot(east[to]! - east[from]!, north[to]! - north[from]!);
	}
	return decimetres / DECIMETRES_PER_METRE;
}

function tally(
	cut: CutWays,
	kept: readonly number[],
	metres: Float64Array,
	vertexCount: number,
	componentOf: Uint32Array,
	largest: number,
): { kept: StreetTally; dropped: StreetTally } {
	let nodes = 0;
	for (let vertex = 0; vertex < vertexCount; vertex++) if (componentOf[vertex] === largest) nodes++;
	const keptMetres = kept.reduce((sum, edge) => sum + metres[edge]!, 0);
	const keptWays = new Set(kept.map((edge) => cut.edgeWay[edge]!)).size;
	return {
		kept: { ways: keptWays, nodes, edges: kept.length, metres: keptMetres },
		dropped: {
			ways: cut.openWays - keptWays,
			nodes: vertexCount - nodes,
			edges: metres.length - kept.length,
			metres: Math.max(0, metres.reduce((sum, each) => sum + each, 0) - keptMetres),
		},
	};
}

function assemble(
	cut: CutWays,
	kept: readonly number[],
	ends: Ends,
	place: {
		readonly plane: LocalPlane;
		readonly mode: StreetMode;
		readonly east: Int32Array;
		readonly north: Int32Array;
	},
): StreetGraph {
	const { east, north } = place;
	const used = [...new Set(kept.flatMap((edge) => [ends.from[edge]!, ends.to[edge]!]))].sort((a, b) => a - b);
	const vertices = used.map((end) => ends.vertices[end]!);
	const order = hilbertOrder(
		vertices.map((vertex) => east[vertex]!),
		vertices.map((vertex) => north[vertex]!),
	);
	const nodeOf = new Uint32Array(ends.vertices.length);
	for (const [node, place] of order.entries()) nodeOf[used[place]!] = node;
	const low = Float64Array.from(ends.from, (from, edge) => Math.min(nodeOf[from]!, nodeOf[ends.to[edge]!]!));
	const high = Float64Array.from(ends.to, (to, edge) => Math.max(nodeOf[to]!, nodeOf[ends.from[edge]!]!));
	const edges = Uint32Array.from(kept).sort((a, b) => low[a]! - low[b]! || high[a]! - high[b]! || a - b);
	const bends: number[] = [];
	const firstBend = new Uint32Array(edges.length + 1);
	const edgeDirections = new Uint8Array(edges.length);
	for (const [index, edge] of edges.entries()) {
		const start = cut.firstVertex[edge]! + 1;
		const end = cut.firstVertex[edge + 1]! - 1;
		const isTurned = nodeOf[ends.from[edge]!]! > nodeOf[ends.to[edge]!]!;
		for (let i = start; i < end; i++) bends.push(cut.vertex[isTurned ? end - 1 - (i - start) : i]!);
		firstBend[index + 1] = bends.length;
		const directions = cut.edgeDirections[edge]!;
		edgeDirections[index] = isTurned ? turned(directions) : directions;
	}
	return graphFromGeometry({
		mode: place.mode,
		origin: place.plane.origin,
		nodeEast: Int32Array.from(order, (place) => east[vertices[place]!]!),
		nodeNorth: Int32Array.from(order, (place) => north[vertices[place]!]!),
		edgeFrom: edges.map((edge) => low[edge]!),
		edgeTo: edges.map((edge) => high[edge]!),
		edgeDirections,
		edgeKmPerHour: Uint8Array.from(edges, (edge) => cut.edgeKmPerHour[edge]!),
		firstBend,
		bendEast: Int32Array.from(bends, (vertex) => east[vertex]!),
		bendNorth: Int32Array.from(bends, (vertex) => north[vertex]!),
	});
}

const turned = (directions: number): number =>
	(directions & FORWARD ? BACKWARD : 0) | (directions & BACKWARD ? FORWARD : 0);

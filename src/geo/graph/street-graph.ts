import type { LngLat } from "../../core/location.ts";
import type { StreetMode } from "./access.ts";

/** Bits of `edgeDirections`. */
export const FORWARD = 1;
export const BACKWARD = 2;

/** What is kept of a graph: positions on the plane that touches `origin`, all in whole decimetres. */
export interface StreetGeometry {
	readonly mode: StreetMode;
	readonly origin: LngLat;
	/** Nodes stand at junctions and way ends, in the order of a Hilbert curve. */
	readonly nodeEast: Int32Array;
	readonly nodeNorth: Int32Array;
	/** Each edge once, from its lower to its higher node, sorted by them. */
	readonly edgeFrom: Uint32Array;
	readonly edgeTo: Uint32Array;
	/** FORWARD: may be used from `edgeFrom` to `edgeTo`; BACKWARD: the other way. */
	readonly edgeDirections: Uint8Array;
	/** 0 on foot. */
	readonly edgeKmPerHour: Uint8Array;
	/** Bends of edge e between its nodes: items firstBend[e] to firstBend[e + 1]. */
	readonly firstBend: Uint32Array;
	readonly bendEast: Int32Array;
	readonly bendNorth: Int32Array;
}

/** Streets that somebody may use, as flat arrays. */
export interface StreetGraph extends StreetGeometry {
	readonly nodeCount: number;
	readonly edgeCount: number;
	/**
	 * Decimetres along the edge, rounded up, so that no path is shorter than the straight line between its ends
	 * on the plane. Worked out from the geometry, never stored.
	 */
	readonly edgeLength: Uint32Array;
	/** Arcs of node n: items firstArc[n] to firstArc[n + 1]. */
	readonly firstArc: Uint32Array;
	readonly arcHead: Uint32Array;
	/** Decimetres on foot; deciseconds, rounded up, on wheels. */
	readonly arcCost: Uint32Array;
	readonly largestArcCost: number;
}

/** Adds lengths and arcs to a geometry. Cost: linear in edges and bends. */
export const graphFromGeometry = (geometry: StreetGeometry): StreetGraph =>
	graphWithLengths(
		geometry,
		Uint32Array.from({ length: geometry.edgeFrom.length }, (_, edge) => lengthOf(geometry, edge)),
	);

/** Adds arcs to a geometry whose lengths are known. */
export function graphWithLengths(geometry: StreetGeometry, edgeLength: Uint32Array): StreetGraph {
	const nodeCount = geometry.nodeEast.length;
	const edgeCount = geometry.edgeFrom.length;
	const firstArc = new Uint32Array(nodeCount + 1);
	for (let edge = 0; edge < edgeCount; edge++) {
		const from = geometry.edgeFrom[edge]!;
		const to = geometry.edgeTo[edge]!;
		if (from === to) continue;
		const directions = geometry.edgeDirections[edge]!;
		if (directions & FORWARD) firstArc[from + 1] = firstArc[from + 1]! + 1;
		if (directions & BACKWARD) firstArc[to + 1] = firstArc[to + 1]! + 1;
	}
	for (let node = 0; node < nodeCount; node++) firstArc[node + 1] = firstArc[node + 1]! + firstArc[node]!;
	const arcHead = new Uint32Array(firstArc[nodeCount]!);
	const arcCost = new Uint32Array(arcHead.length);
	const next = firstArc.slice(0, nodeCount);
	let largestArcCost = 0;
	for (let edge = 0; edge < edgeCount; edge++) {
		const from = geometry.edgeFrom[edge]!;
		const to = geometry.edgeTo[edge]!;
		if (from === to) continue;
		const cost = costOf(edgeLength[edge]!, geometry.edgeKmPerHour[edge]!);
		const directions = geometry.edgeDirections[edge]!;
		largestArcCost = Math.max(largestArcCost, cost);
		if (directions & FORWARD) {
			const arc = next[from]!;
			next[from] = arc + 1;
			arcHead[arc] = to;
			arcCost[arc] = cost;
		}
		if (directions & BACKWARD) {
			const arc = next[to]!;
			next[to] = arc + 1;
			arcHead[arc] = from;
			arcCost[arc] = cost;
		}
	}
	return { ...geometry, nodeCount, edgeCount, edgeLength, firstArc, arcHead, arcCost, largestArcCost };
}

/** Cost of a stretch: decimetres on foot (0 km/h); deciseconds on wheels, rounded up. */
export const costOf = (decimetres: number, kmPerHour: number): number =>
	kmPerHour === 0 ? decimetres : Math.ceil((decimetres * 3.6) / kmPerHour);

function lengthOf(geometry: StreetGeometry, edge: number): number {
	let length = 0;
	visitSegments(geometry, edge, (fromEast, fromNorth, toEast, toNorth) => {
		const east = toEast - fromEast;
		const north = toNorth - fromNorth;
		length += Math.sqrt(east * east + north * north);
	});
	return Math.ceil(length - 1e-6);
}

/** Calls `visit` for each straight piece of an edge, in order from its first node, in decimetres. */
export function visitSegments(
	geometry: StreetGeometry,
	edge: number,
	visit: (fromEast: number, fromNorth: number, toEast: number, toNorth: number) => void,
): void {
	const { nodeEast, nodeNorth, firstBend, bendEast, bendNorth } = geometry;
	const from = geometry.edgeFrom[edge]!;
	const to = geometry.edgeTo[edge]!;
	let east = nodeEast[from]!;
	let north = nodeNorth[from]!;
	for (let bend = firstBend[edge]!; bend < firstBend[edge + 1]!; bend++) {
		visit(east, north, bendEast[bend]!, bendNorth[bend]!);
		east = bendEast[bend]!;
		north = bendNorth[bend]!;
	}
	visit(east, north, nodeEast[to]!, nodeNorth[to]!);
}

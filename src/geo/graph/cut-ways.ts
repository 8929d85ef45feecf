import { barrierStops, passage, type StreetMode } from "./access.ts";
import { BACKWARD, FORWARD } from "./street-graph.ts";
import type { StreetWays } from "./ways.ts";

/** Open ways cut into edges at junctions and ends. Vertices are nodes of the file, and copies of closed gates. */
export interface CutWays {
	readonly edgeWay: number[];
	readonly edgeDirections: number[];
	readonly edgeKmPerHour: number[];
	/** Vertices of edge e: items firstVertex[e] to firstVertex[e + 1]; both ends included. */
	readonly firstVertex: number[];
	readonly vertex: number[];
	/** Node of the file that a vertex stands on. */
	readonly nodeOf: (vertex: number) => number;
	readonly vertexCount: number;
	readonly openWays: number;
	readonly closedByClass: number;
	readonly closedByTag: number;
	/** Open ways that lose a part because the file lacks some of their nodes. */
	readonly waysCutAtEdge: number;
	readonly closedBarriers: number;
}

interface Run {
	readonly way: number;
	readonly directions: number;
	readonly kmPerHour: number;
	readonly vertices: number[];
}

/** Applies the access rules of a mode and cuts what is open into edges. */
export function cutWays(ways: StreetWays, mode: StreetMode): CutWays {
	const nodeCount = ways.nodeLng.length;
	const copies: number[] = [];
	const runs: Run[] = [];
	let openWays = 0;
	let closedByClass = 0;
	let closedByTag = 0;
	let waysCutAtEdge = 0;
	const stops = new Set<number>();
	for (const [node, tags] of ways.nodeTags) if (barrierStops(mode, tags)) stops.add(node);

	for (let way = 0; way < ways.wayTags.length; way++) {
		const allowed = passage(mode, ways.wayTags[way]!);
		if (allowed === "class") closedByClass++;
		else if (allowed === "tag") closedByTag++;
		if (typeof allowed === "string") continue;
		openWays++;
		const directions = (allowed.forward ? FORWARD : 0) | (allowed.backward ? BACKWARD : 0);
		let vertices: number[] = [];
		let isCut = false;
		const finish = (): void => {
			if (vertices.length > 1) runs.push({ way, directions, kmPerHour: allowed.kmPerHour, vertices });
			vertices = [];
		};
		for (let i = ways.firstNode[way]!; i < ways.firstNode[way + 1]!; i++) {
			const node = ways.wayNode[i]!;
			if (Number.isNaN(ways.nodeLng[node]!)) {
				isCut = true;
				finish();
			} else if (stops.has(node)) {
				// Each way ends in its own copy of the gate, so that nobody passes from one side to the other.
				vertices.push(nodeCount + copies.push(node) - 1);
				finish();
				vertices.push(nodeCount + copies.push(node) - 1);
			} else if (vertices[vertices.length - 1] !== node) vertices.push(node);
		}
		finish();
		if (isCut) waysCutAtEdge++;
	}
	const vertexCount = nodeCount + copies.length;
	return {
		...edgesOf(runs, junctions(runs, vertexCount)),
		nodeOf: (vertex) => (vertex < nodeCount ? vertex : copies[vertex - nodeCount]!),
		vertexCount,
		openWays,
		closedByClass,
		closedByTag,
		waysCutAtEdge,
		closedBarriers: stops.size,
	};
}

/** 2 or more where an edge must end: run ends, and vertices that runs pass more than once. */
function junctions(runs: readonly Run[], vertexCount: number): Uint8Array {
	const uses = new Uint8Array(vertexCount);
	for (const { vertices } of runs) {
		for (const [place, vertex] of vertices.entries()) {
			const atEnd = place === 0 || place === vertices.length - 1;
			uses[vertex] = Math.min(2, uses[vertex]! + (atEnd ? 2 : 1));
		}
	}
	return uses;
}

function edgesOf(
	runs: readonly Run[],
	uses: Uint8Array,
): Pick<CutWays, "edgeWay" | "edgeDirections" | "edgeKmPerHour" | "firstVertex" | "vertex"> {
	const edgeWay: number[] = [];
	const edgeDirections: number[] = [];
	const edgeKmPerHour: number[] = [];
	const firstVertex: number[] = [0];
	const vertex: number[] = [];
	for (const { way, directions, kmPerHour, vertices } of runs) {
		let start = 0;
		for (let place = 1; place < vertices.length; place++) {
			if (uses[vertices[place]!]! < 2) continue;
			for (let i = start; i <= place; i++) vertex.push(vertices[i]!);
			firstVertex.push(vertex.length);
			edgeWay.push(way);
			edgeDirections.push(directions);
			edgeKmPerHour.push(Math.min(255, kmPerHour));
			start = place;
		}
	}
	return { edgeWay, edgeDirections, edgeKmPerHour, firstVertex, vertex };
}

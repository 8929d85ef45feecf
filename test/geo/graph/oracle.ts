import type { StreetGraph } from "../../../src/geo/graph/street-graph.ts";

export interface PlainArc {
	readonly from: number;
	readonly to: number;
	readonly cost: number;
}

/** Length of each edge in decimetres, not rounded, from the drawing alone. */
export function drawnLengths(graph: StreetGraph): number[] {
	return Array.from({ length: graph.edgeCount }, (_, edge) => {
		const points = edgePoints(graph, edge);
		return points
			.slice(1)
			.reduce((sum, [x, y], i) => sum + Math.hypot(x - points[i]![0], y - points[i]![1]), 0);
	});
}

export function edgePoints(graph: StreetGraph, edge: number): [number, number][] {
	const from = graph.edgeFrom[edge]!;
	const to = graph.edgeTo[edge]!;
	const points: [number, number][] = [[graph.nodeEast[from]!, graph.nodeNorth[from]!]];
	for (let bend = graph.firstBend[edge]!; bend < graph.firstBend[edge + 1]!; bend++)
		points.push([graph.bendEast[bend]!, graph.bendNorth[bend]!]);
	points.push([graph.nodeEast[to]!, graph.nodeNorth[to]!]);
	return points;
}

/** Arcs from the list of edges, without the compressed rows. */
export function plainArcs(graph: StreetGraph): PlainArc[] {
	const lengths = drawnLengths(graph);
	const arcs: PlainArc[] = [];
	for (let edge = 0; edge < graph.edgeCount; edge++) {
		const decimetres = Math.ceil(lengths[edge]! - 1e-6);
		const speed = graph.edgeKmPerHour[edge]!;
		const cost = graph.mode === "foot" ? decimetres : Math.ceil((decimetres * 3.6) / speed);
		const ends = { from: graph.edgeFrom[edge]!, to: graph.edgeTo[edge]! };
		if (graph.edgeDirections[edge]! & 1) arcs.push({ ...ends, cost });
		if (graph.edgeDirections[edge]! & 2) arcs.push({ from: ends.to, to: ends.from, cost });
	}
	return arcs;
}

/** Dijkstra's algorithm as in the textbook, looking through all nodes for the nearest one each time. */
export function bruteForce(
	nodeCount: number,
	arcs: readonly PlainArc[],
	seeds: readonly { readonly node: number; readonly cost: number }[],
): number[] {
	const cost = Array<number>(nodeCount).fill(Number.POSITIVE_INFINITY);
	const isDone = Array<boolean>(nodeCount).fill(false);
	for (const seed of seeds) cost[seed.node] = Math.min(cost[seed.node]!, seed.cost);
	for (;;) {
		let nearest = -1;
		for (let node = 0; node < nodeCount; node++)
			if (!isDone[node] && cost[node]! < Number.POSITIVE_INFINITY)
				if (nearest < 0 || cost[node]! < cost[nearest]!) nearest = node;
		if (nearest < 0) return cost;
		isDone[nearest] = true;
		for (const arc of arcs)
			if (arc.from === nearest) cost[arc.to] = Math.min(cost[arc.to]!, cost[nearest]! + arc.cost);
	}
}

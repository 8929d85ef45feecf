import type { LngLat } from "../../../src/core/location.ts";
import type { StreetGraph } from "../../../src/geo/graph/street-graph.ts";
import { localPlane } from "../../../src/geo/projection.ts";

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

/** Nearest point of any edge by trying all of them: edge, decimetres along it and off it. */
export function nearestByTrying(graph: StreetGraph, position: LngLat) {
	const own = localPlane(graph.origin);
	const x = own.eastMetres(position[0]) * 10;
	const y = own.northMetres(position[1]) * 10;
	let best = { edge: -1, along: 0, leg: Number.POSITIVE_INFINITY };
	for (let edge = 0; edge < graph.edgeCount; edge++) {
		const points = edgePoints(graph, edge);
		let before = 0;
		for (let i = 1; i < points.length; i++) {
			const [ax, ay] = points[i - 1]!;
			const [bx, by] = points[i]!;
			const span = Math.hypot(bx - ax, by - ay);
			const dot = span > 0 ? ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / span : 0;
			const along = Math.min(Math.max(dot, 0), span);
			const share = span > 0 ? along / span : 0;
			const leg = Math.hypot(x - ax - (bx - ax) * share, y - ay - (by - ay) * share);
			if (leg < best.leg - 1e-9) best = { edge, along: before + along, leg };
			before += span;
		}
	}
	return best;
}

/** Metres between two places on streets cut at both, each joined to its nearest edge by a straight leg. */
export function walkByTextbook(graph: StreetGraph, from: LngLat, to: LngLat): number {
	const lengths = drawnLengths(graph);
	const arcs: PlainArc[] = [];
	const both = (a: number, b: number, cost: number): void => {
		arcs.push({ from: a, to: b, cost }, { from: b, to: a, cost });
	};
	const start = nearestByTrying(graph, from);
	const end = nearestByTrying(graph, to);
	const [source, target] = [graph.nodeCount, graph.nodeCount + 1];
	for (let edge = 0; edge < graph.edgeCount; edge++) {
		const stops = [{ node: graph.edgeFrom[edge]!, along: 0 }];
		if (start.edge === edge) stops.push({ node: source, along: start.along });
		if (end.edge === edge) stops.push({ node: target, along: end.along });
		stops.push({ node: graph.edgeTo[edge]!, along: lengths[edge]! });
		stops.sort((a, b) => a.along - b.along);
		for (let i = 1; i < stops.length; i++)
			both(stops[i - 1]!.node, stops[i]!.node, stops[i]!.along - stops[i - 1]!.along);
	}
	const onStreets = bruteForce(graph.nodeCount + 2, arcs, [{ node: source, cost: 0 }])[target]!;
	return (start.leg + onStreets + end.leg) / 10;
}

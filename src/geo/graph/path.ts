import type { LngLat } from "../../core/location.ts";
import type { LocalPlane } from "../projection.ts";
import { UNREACHED } from "./search.ts";
import { type Snap, seedsFrom } from "./snap.ts";
import { costOf, type StreetGraph, visitSegments } from "./street-graph.ts";

/** East and north on the graph's plane, decimetres. */
type Spot = readonly [east: number, north: number];

/** What a search left behind. */
export interface SearchedStreets {
	readonly graph: StreetGraph;
	readonly cost: Uint32Array;
	readonly sources: readonly Snap[];
	readonly legCost: (decimetres: number) => number;
}

/**
 * The way that a finished search found from the nearest of its sources to a target, drawn from foot of leg to foot of
 * leg; null where nothing leads there. Followed back over arcs that make up the cost, so that the search itself keeps
 * nothing for it. Streets of walkers only: they lead both ways. Its length is the search's, but for the rounding up of
 * each edge to a decimetre.
 */
export function pathTo(searched: SearchedStreets, plane: LocalPlane, target: Snap): LngLat[] | null {
	const { graph, sources, legCost } = searched;
	if (graph.mode !== "foot") throw new RangeError(`paths need the streets of walkers, not of ${graph.mode}`);
	const [spots, cost] = throughNodes(searched, target);
	let [least, best] = [cost, spots];
	for (const source of sources) {
		if (source.edge !== target.edge) continue;
		const along = legCost(source.leg) + Math.ceil(Math.abs(target.along - source.along));
		if (along > least) continue;
		[least, best] = [along, alongEdge(graph, target.edge, source.along, target.along)];
	}
	return best?.map(([east, north]) => plane.toLngLat(east / 10, north / 10)) ?? null;
}

type Way = readonly [spots: Spot[] | null, cost: number];

/** The way over the cheaper end of the target's edge, its cost without the leg at the target. */
function throughNodes(searched: SearchedStreets, target: Snap): Way {
	const { graph, cost } = searched;
	let way: Way = [null, Number.POSITIVE_INFINITY];
	for (const [node, end] of [
		[graph.edgeFrom[target.edge]!, 0],
		[graph.edgeTo[target.edge]!, target.length],
	] as const) {
		if (cost[node] === UNREACHED) continue;
		const whole = cost[node]! + costOf(Math.ceil(Math.abs(target.along - end)), 0);
		if (whole >= way[1]) continue;
		const nodes = nodesBack(searched, node);
		if (nodes === null) continue;
		const last = alongEdge(graph, target.edge, end, target.along);
		way = [joinSpots([...drawn(searched, nodes), last]), whole];
	}
	return way;
}

/** Nodes from one that a source seeds to the one given, each reached from the one before at its full cost. */
function nodesBack({ graph, cost, sources, legCost }: SearchedStreets, to: number): number[] | null {
	const seeds = sources.flatMap((source) => seedsFrom(graph, source, legCost));
	/** What follows each node on the way to `to`: breadth first, as streets without length may lie in a ring. */
	const next = new Map<number, number>([[to, to]]);
	const waiting = [to];
	for (const node of waiting) {
		if (seeds.some((seed) => seed.node === node && seed.cost === cost[node])) {
			const nodes = [node];
			for (let at = node; at !== to; at = next.get(at)!) nodes.push(next.get(at)!);
			return nodes;
		}
		for (let arc = graph.firstArc[node]!; arc < graph.firstArc[node + 1]!; arc++) {
			const before = graph.arcHead[arc]!;
			if (cost[before] === UNREACHED || cost[before]! + graph.arcCost[arc]! !== cost[node]) continue;
			if (next.has(before)) continue;
			next.set(before, node);
			waiting.push(before);
		}
	}
	return null;
}

/** The stretch from a source to the first node, then each edge between two nodes. */
function drawn({ graph, cost, sources, legCost }: SearchedStreets, nodes: readonly number[]): Spot[][] {
	const first = nodes[0]!;
	const source = sources.find((each) =>
		seedsFrom(graph, each, legCost).some((seed) => seed.node === first && seed.cost === cost[first]),
	)!;
	const isFrom =
		graph.edgeFrom[source.edge] === first && legCost(source.leg) + Math.ceil(source.along) === cost[first];
	const stretches = [alongEdge(graph, source.edge, source.along, isFrom ? 0 : source.length)];
	for (let i = 1; i < nodes.length; i++) {
		const [from, to] = [nodes[i - 1]!, nodes[i]!];
		const edge = edgeBetween(graph, from, to, cost[to]! - cost[from]!);
		const spots = spotsOf(graph, edge);
		stretches.push(graph.edgeFrom[edge] === from ? spots : spots.reverse());
	}
	return stretches;
}

/** The edge of a length between two nodes. Edges are sorted by their lower node. */
function edgeBetween(graph: StreetGraph, one: number, other: number, decimetres: number): number {
	const low = Math.min(one, other);
	const high = Math.max(one, other);
	let edge = 0;
	let end = graph.edgeCount;
	while (edge < end) {
		const middle = (edge + end) >> 1;
		if (graph.edgeFrom[middle]! < low) edge = middle + 1;
		else end = middle;
	}
	while (graph.edgeTo[edge] !== high || graph.edgeLength[edge] !== decimetres) edge++;
	return edge;
}

function spotsOf(graph: StreetGraph, edge: number): Spot[] {
	const from = graph.edgeFrom[edge]!;
	const spots: Spot[] = [[graph.nodeEast[from]!, graph.nodeNorth[from]!]];
	visitSegments(graph, edge, (_east, _north, toEast, toNorth) => spots.push([toEast, toNorth]));
	return spots;
}

/** The piece of an edge between two distances along it, in the order given. */
function alongEdge(graph: StreetGraph, edge: number, from: number, to: number): Spot[] {
	const low = Math.min(from, to);
	const high = Math.max(from, to);
	const spots: Spot[] = [];
	let before = 0;
	visitSegments(graph, edge, (fromEast, fromNorth, toEast, toNorth) => {
		const length = Math.hypot(toEast - fromEast, toNorth - fromNorth);
		const at = (along: number): Spot => {
			const share = length > 0 ? (along - before) / length : 0;
			return [fromEast + share * (toEast - fromEast), fromNorth + share * (toNorth - fromNorth)];
		};
		const isTouched = before + length >= low && before <= high;
		if (isTouched) {
			if (spots.length === 0) spots.push(at(Math.max(low, before)));
			spots.push(at(Math.min(high, before + length)));
		}
		before += length;
	});
	return from <= to ? spots : spots.reverse();
}

/** One line out of stretches that meet, each spot once. */
function joinSpots(stretches: readonly (readonly Spot[])[]): Spot[] {
	const line: Spot[] = [];
	for (const spot of stretches.flat()) {
		const last = line.at(-1);
		if (last === undefined || last[0] !== spot[0] || last[1] !== spot[1]) line.push(spot);
	}
	return line;
}

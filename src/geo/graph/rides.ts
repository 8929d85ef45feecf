import type { LngLat } from "../../core/location.ts";
import { localPlane } from "../projection.ts";
import { createSearch, type StreetSearch, UNREACHED } from "./search.ts";
import { indexStreets, type Snap, towardsAlong } from "./snap.ts";
import { BACKWARD, costOf, FORWARD, graphWithLengths, type StreetGraph } from "./street-graph.ts";

/** The way between two places on wheels that takes least time. Legs off the streets are straight, and not in it. */
export interface Ride {
	readonly seconds: number;
	/** Along the streets. */
	readonly metres: number;
}

/** Streets ready to be ridden, with one-way rules and speeds. */
export interface Rides {
	readonly graph: StreetGraph;
	join(position: LngLat, farthestMetres: number): Snap | null;
	/** Rides from a place within a budget of seconds; the answer stands until the next call. */
	from(place: Snap, budgetSeconds: number): (target: Snap) => Ride | null;
	/** The same, to a place from others. */
	towards(place: Snap, budgetSeconds: number): (origin: Snap) => Ride | null;
}

/** A graph with the arcs of the other direction at hand, to follow a path back. */
interface Direction {
	readonly graph: StreetGraph;
	readonly search: StreetSearch;
	/** Arcs against this direction: their costs, and in the same order their lengths in decimetres. */
	readonly against: StreetGraph;
	readonly againstLength: Uint32Array;
}

const turned = (directions: number): number =>
	(directions & FORWARD ? BACKWARD : 0) | (directions & BACKWARD ? FORWARD : 0);

/** Throws RangeError on a graph of walkers. */
export function createRides(graph: StreetGraph): Rides {
	if (graph.mode === "foot") throw new RangeError("rides need streets for wheels, not for walkers");
	const plane = localPlane(graph.origin);
	const index = indexStreets(graph);
	const edgeDirections = graph.edgeDirections.map(turned);
	const reversed = graphWithLengths({ ...graph, edgeDirections }, graph.edgeLength);
	/** On foot an arc costs its decimetres, and arcs come in the same order. */
	const lengthsOf = (each: StreetGraph): Uint32Array =>
		graphWithLengths({ ...each, edgeKmPerHour: new Uint8Array(each.edgeCount) }, each.edgeLength).arcCost;
	const there: Direction = {
		graph,
		search: createSearch(graph),
		against: reversed,
		againstLength: lengthsOf(reversed),
	};
	const back: Direction = {
		graph: reversed,
		search: createSearch(reversed),
		against: graph,
		againstLength: lengthsOf(graph),
	};
	return {
		graph,
		join: (position, farthestMetres) =>
			index.snap(
				plane.eastMetres(position[0]) * 10,
				plane.northMetres(position[1]) * 10,
				farthestMetres * 10,
			),
		from: (place, budget) => searchFrom(there, place, budget),
		towards: (place, budget) => searchFrom(back, place, budget),
	};
}

function searchFrom(
	direction: Direction,
	source: Snap,
	budgetSeconds: number,
): (target: Snap) => Ride | null {
	const { graph, search } = direction;
	const { cost } = search;
	const budget = Math.min(Math.floor(budgetSeconds * 10), UNREACHED - 1);
	const ends = endsOf(graph, source);
	search.run(
		ends.map(({ node, decimetres, speed }) => ({ node, cost: costOf(decimetres, speed) })),
		budget,
	);
	return (target) => {
		const speed = graph.edgeKmPerHour[target.edge]!;
		let least = Number.POSITIVE_INFINITY;
		let node = -1;
		let last = 0;
		// A target is reached by the end of its edge from which the edge may be ridden towards it.
		const directions = graph.edgeDirections[target.edge]!;
		const consider = (end: number, decimetres: number): void => {
			if (cost[end] === UNREACHED) return;
			const through = cost[end]! + costOf(decimetres, speed);
			if (through >= least) return;
			least = through;
			node = end;
			last = decimetres;
		};
		if (directions & FORWARD) consider(graph.edgeFrom[target.edge]!, Math.ceil(target.along));
		if (directions & BACKWARD) consider(graph.edgeTo[target.edge]!, Math.ceil(target.length - target.along));
		if (source.edge === target.edge && directions & towardsAlong(source.along, target.along)) {
			const between = Math.ceil(Math.abs(target.along - source.along));
			const along = costOf(between, speed);
			if (along <= least) return along <= budget ? { seconds: along / 10, metres: between / 10 } : null;
		}
		if (least > budget) return null;
		const decimetres = lengthBack(direction, node, ends);
		return { seconds: least / 10, metres: (decimetres + last) / 10 };
	};
}

interface End {
	readonly node: number;
	readonly decimetres: number;
	readonly speed: number;
}

/** The nodes that can be ridden to from a place on an edge. */
function endsOf(graph: StreetGraph, { edge, along, length }: Snap): End[] {
	const speed = graph.edgeKmPerHour[edge]!;
	const directions = graph.edgeDirections[edge]!;
	const ends: End[] = [];
	if (directions & BACKWARD) ends.push({ node: graph.edgeFrom[edge]!, decimetres: Math.ceil(along), speed });
	if (directions & FORWARD)
		ends.push({ node: graph.edgeTo[edge]!, decimetres: Math.ceil(length - along), speed });
	return ends;
}

/** Decimetres from the source to a reached node, along arcs that make up its cost. */
function lengthBack({ search, against, againstLength }: Direction, to: number, ends: readonly End[]): number {
	const { cost, reachedCount } = search;
	let node = to;
	let decimetres = 0;
	for (let step = 0; step <= reachedCount; step++) {
		for (const end of ends)
			if (end.node === node && costOf(end.decimetres, end.speed) === cost[node])
				return decimetres + end.decimetres;
		let before = -1;
		let arcBefore = -1;
		for (let arc = against.firstArc[node]!; arc < against.firstArc[node + 1]!; arc++) {
			const from = against.arcHead[arc]!;
			if (cost[from] === UNREACHED || cost[from]! + against.arcCost[arc]! !== cost[node]) continue;
			// The cheapest first: streets of no length cannot lead round in a ring.
			if (before >= 0 && cost[from]! >= cost[before]!) continue;
			before = from;
			arcBefore = arc;
		}
		decimetres += againstLength[arcBefore]!;
		node = before;
	}
	return decimetres;
}

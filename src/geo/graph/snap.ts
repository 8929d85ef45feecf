import Flatbush from "flatbush";
import type { Seed } from "./search.ts";
import { BACKWARD, costOf, FORWARD, type StreetGraph, visitSegments } from "./street-graph.ts";

/** A place off the streets, joined to the nearest point of the nearest edge by a straight leg. Decimetres. */
export interface Snap {
	readonly edge: number;
	/** Along the edge from its first node to the foot of the leg; not rounded. */
	readonly along: number;
	/** Length of the edge's drawing, not rounded. */
	readonly length: number;
	readonly leg: number;
}

export interface StreetIndex {
	/** The nearest edge within `farthest` decimetres of a point of the graph's plane, or null. */
	snap(east: number, north: number, farthest: number): Snap | null;
}

/** Indexes every straight piece of every edge. */
export function indexStreets(graph: StreetGraph): StreetIndex {
	const segmentCount = graph.edgeCount + graph.bendEast.length;
	if (segmentCount === 0) return { snap: () => null };
	const ends = new Int32Array(4 * segmentCount);
	const edgeOf = new Uint32Array(segmentCount);
	/** Decimetres along the edge at the start of a segment, and at the end of the edge. */
	const before = new Float64Array(segmentCount);
	const drawnLength = new Float64Array(graph.edgeCount);
	const tree = new Flatbush(segmentCount, 16, Int32Array);
	let segment = 0;
	for (let edge = 0; edge < graph.edgeCount; edge++) {
		let along = 0;
		visitSegments(graph, edge, (fromEast, fromNorth, toEast, toNorth) => {
			ends.set([fromEast, fromNorth, toEast, toNorth], 4 * segment);
			edgeOf[segment] = edge;
			before[segment] = along;
			const east = toEast - fromEast;
			const north = toNorth - fromNorth;
			along += Math.sqrt(east * east + north * north);
			tree.add(
				Math.min(fromEast, toEast),
				Math.min(fromNorth, toNorth),
				Math.max(fromEast, toEast),
				Math.max(fromNorth, toNorth),
			);
			segment++;
		});
		drawnLength[edge] = along;
	}
	tree.finish();

	let footShare = 0;
	const squareTo = (item: number, east: number, north: number): number => {
		const fromEast = ends[4 * item]!;
		const fromNorth = ends[4 * item + 1]!;
		const alongEast = ends[4 * item + 2]! - fromEast;
		const alongNorth = ends[4 * item + 3]! - fromNorth;
		const square = alongEast * alongEast + alongNorth * alongNorth;
		const foot = square > 0 ? ((east - fromEast) * alongEast + (north - fromNorth) * alongNorth) / square : 0;
		footShare = Math.min(Math.max(foot, 0), 1);
		const offEast = east - fromEast - alongEast * footShare;
		const offNorth = north - fromNorth - alongNorth * footShare;
		return offEast * offEast + offNorth * offNorth;
	};
	return {
		snap(east, north, farthest) {
			// The nearest box gives a distance that the nearest segment cannot exceed; all boxes that near are tried.
			const [first] = tree.neighbors(east, north, 1, farthest);
			if (first === undefined) return null;
			const reach = Math.min(farthest, Math.sqrt(squareTo(first, east, north)) + 1);
			let best = -1;
			let bestSquare = farthest * farthest;
			for (const item of tree.search(east - reach, north - reach, east + reach, north + reach)) {
				const square = squareTo(item, east, north);
				if (square < bestSquare || (square === bestSquare && (best < 0 || item < best))) {
					best = item;
					bestSquare = square;
				}
			}
			if (best < 0) return null;
			squareTo(best, east, north);
			const span = Math.hypot(
				ends[4 * best + 2]! - ends[4 * best]!,
				ends[4 * best + 3]! - ends[4 * best + 1]!,
			);
			const edge = edgeOf[best]!;
			return {
				edge,
				along: before[best]! + span * footShare,
				length: drawnLength[edge]!,
				leg: Math.sqrt(bestSquare),
			};
		},
	};
}

/** The directions in which one may go along an edge between two places on it; either where they are one. */
export const towardsAlong = (from: number, to: number): number =>
	(from <= to ? FORWARD : 0) | (from >= to ? BACKWARD : 0);

/** Cost of the straight leg; on wheels it is walked, at the walking speed given. */
type LegCost = (decimetres: number) => number;

/** What a search from a snapped place starts with. */
export function seedsFrom(graph: StreetGraph, snap: Snap, legCost: LegCost): Seed[] {
	const { edge, along, length, leg } = snap;
	const kmPerHour = graph.edgeKmPerHour[edge]!;
	const directions = graph.edgeDirections[edge]!;
	const start = legCost(leg);
	const seeds: Seed[] = [];
	if (directions & BACKWARD)
		seeds.push({ node: graph.edgeFrom[edge]!, cost: start + costOf(Math.ceil(along), kmPerHour) });
	if (directions & FORWARD)
		seeds.push({ node: graph.edgeTo[edge]!, cost: start + costOf(Math.ceil(length - along), kmPerHour) });
	return seeds;
}

/**
 * Cost to a snapped place after a search, by the cheaper end of its edge or straight along an edge that one of
 * the search's own places stands on. Infinity where nothing reaches it.
 */
export function costTo(
	graph: StreetGraph,
	cost: Uint32Array,
	unreached: number,
	target: Snap,
	sources: readonly Snap[],
	legCost: LegCost,
): number {
	const { edge, along, length } = target;
	const kmPerHour = graph.edgeKmPerHour[edge]!;
	const directions = graph.edgeDirections[edge]!;
	const toFrom = cost[graph.edgeFrom[edge]!]!;
	const toTo = cost[graph.edgeTo[edge]!]!;
	let least = Number.POSITIVE_INFINITY;
	if (directions & FORWARD && toFrom !== unreached) least = toFrom + costOf(Math.ceil(along), kmPerHour);
	if (directions & BACKWARD && toTo !== unreached)
		least = Math.min(least, toTo + costOf(Math.ceil(length - along), kmPerHour));
	for (const source of sources) {
		if (source.edge !== edge) continue;
		if (directions & towardsAlong(source.along, along)) {
			const between = Math.ceil(Math.abs(along - source.along));
			least = Math.min(least, legCost(source.leg) + costOf(between, kmPerHour));
		}
	}
	return least + legCost(target.leg);
}

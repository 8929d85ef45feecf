import type { LngLat } from "../core/location.ts";
import { distanceMetres, localPlane } from "./projection.ts";

/** A polyline with its chainages: metres from the first vertex along the line. */
export interface Polyline {
	readonly vertices: readonly LngLat[];
	/** Chainage of each vertex; the last is the length. */
	readonly chainageMetres: Float64Array;
	readonly lengthMetres: number;
}

export interface Projection {
	readonly position: LngLat;
	readonly chainageMetres: number;
	/** Straight distance from the point to the line. */
	readonly offsetMetres: number;
	/** Index of the vertex before the foot of the perpendicular. */
	readonly segment: number;
}

/** Measures a polyline by great-circle segments. Needs at least two vertices. */
export function measurePolyline(vertices: readonly LngLat[]): Polyline {
	if (vertices.length < 2) throw new RangeError(`a polyline needs two vertices, got ${vertices.length}`);
	const chainageMetres = new Float64Array(vertices.length);
	for (let i = 1; i < vertices.length; i++) {
		chainageMetres[i] = chainageMetres[i - 1]! + distanceMetres(vertices[i - 1]!, vertices[i]!);
	}
	return { vertices, chainageMetres, lengthMetres: chainageMetres[vertices.length - 1]! };
}

/** The point at a chainage, held to the ends of the line. */
export function pointAtChainage(line: Polyline, chainageMetres: number): LngLat {
	const { vertices } = line;
	const held = Math.min(Math.max(chainageMetres, 0), line.lengthMetres);
	let segment = 0;
	while (segment < vertices.length - 2 && line.chainageMetres[segment + 1]! < held) segment++;
	const start = line.chainageMetres[segment]!;
	const span = line.chainageMetres[segment + 1]! - start;
	const share = span > 0 ? (held - start) / span : 0;
	const from = vertices[segment]!;
	const to = vertices[segment + 1]!;
	return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/**
 * The nearest point of the line to a position, optionally within a stretch of chainage: a line that comes
 * near itself (a loop) has several near points, and a station keeps to its own stretch.
 */
export function projectOntoPolyline(
	line: Polyline,
	position: LngLat,
	fromChainageMetres = 0,
	toChainageMetres = Number.POSITIVE_INFINITY,
): Projection {
	const plane = localPlane(position);
	let bestSegment = -1;
	let bestShare = 0;
	let bestSquare = Number.POSITIVE_INFINITY;
	for (let i = 0; i < line.vertices.length - 1; i++) {
		const start = line.chainageMetres[i]!;
		const end = line.chainageMetres[i + 1]!;
		if (end < fromChainageMetres || start > toChainageMetres) continue;
		const from = line.vertices[i]!;
		const to = line.vertices[i + 1]!;
		const fromEast = plane.eastMetres(from[0]);
		const fromNorth = plane.northMetres(from[1]);
		const east = plane.eastMetres(to[0]) - fromEast;
		const north = plane.northMetres(to[1]) - fromNorth;
		const square = east * east + north * north;
		const span = end - start;
		const lowest = span > 0 ? Math.max(0, (fromChainageMetres - start) / span) : 0;
		const highest = span > 0 ? Math.min(1, (toChainageMetres - start) / span) : 1;
		const foot = square > 0 ? -(fromEast * east + fromNorth * north) / square : 0;
		const share = Math.min(Math.max(foot, lowest), highest);
		const dx = fromEast + east * share;
		const dy = fromNorth + north * share;
		const squareOffset = dx * dx + dy * dy;
		if (squareOffset < bestSquare) {
			bestSegment = i;
			bestShare = share;
			bestSquare = squareOffset;
		}
	}
	if (bestSegment < 0) throw new RangeError("no part of the line lies between the two chainages");
	const from = line.vertices[bestSegment]!;
	const to = line.vertices[bestSegment + 1]!;
	const start = line.chainageMetres[bestSegment]!;
	return {
		position: [from[0] + (to[0] - from[0]) * bestShare, from[1] + (to[1] - from[1]) * bestShare],
		chainageMetres: start + (line.chainageMetres[bestSegment + 1]! - start) * bestShare,
		offsetMetres: Math.sqrt(bestSquare),
		segment: bestSegment,
	};
}

/**
 * Chainages of positions that are known to lie in order along the line: each is searched beyond the one
 * before it, so that a loop or a retraced street cannot pull a station backwards.
 */
export function orderedChainages(line: Polyline, positions: readonly LngLat[]): Float64Array {
	const chainages = new Float64Array(positions.length);
	const nearest = positions.map((position) => projectOntoPolyline(line, position));
	let floor = 0;
	for (let i = 0; i < positions.length; i++) {
		const free = nearest[i]!;
		const found =
			free.chainageMetres >= floor - 1e-6 ? free : projectOntoPolyline(line, positions[i]!, floor);
		chainages[i] = Math.max(found.chainageMetres, floor);
		floor = chainages[i]!;
	}
	return chainages;
}

import type { Polyline } from "../../geo/polyline.ts";
import { localPlane } from "../../geo/projection.ts";

/**
 * Length of the arc that stands in for one bend of a drawn line, metres. Our assumption (A): an alignment is
 * drawn with a vertex every 200–1,800 m, so the real radius of a bend is not in the drawing.
 */
export const BEND_LENGTH_METRES = 120;

/** Unsigned curvature along a line: piece k runs from `breakMetres[k]` to `breakMetres[k + 1]`. */
export interface CurvatureProfile {
	readonly breakMetres: Float64Array;
	/** 1/m; 0 is straight. One value a piece. */
	readonly curvaturePerMetre: Float64Array;
}

/**
 * Reads curvature off a drawn alignment. Every vertex that turns by θ is laid as a circular arc of `bendLengthMetres`,
 * half before and half after it, so a lone bend has the radius `bendLengthMetres / |θ|` (θ in radians). Where arcs
 * overlap their signed curvatures add: a finely drawn circle longer than the arc keeps its own radius, and the
 * zigzag of a careless drawing cancels out. A vertex on a straight stretch changes nothing.
 *
 * Limit: a real corner that is shorter than the arc is read as gentler than it is.
 */
export function readCurvature(alignment: Polyline, bendLengthMetres = BEND_LENGTH_METRES): CurvatureProfile {
	const { chainageMetres, turnRadians, count } = readTurns(alignment);
	const half = bendLengthMetres / 2;
	const breakMetres = new Float64Array(2 * count + 2);
	const curvaturePerMetre = new Float64Array(2 * count + 1);
	breakMetres[0] = Number.NEGATIVE_INFINITY;
	let piece = 0;
	let turning = 0;
	let opened = 0;
	for (let closed = 0; closed < count; ) {
		const opens = opened < count ? chainageMetres[opened]! - half : Number.POSITIVE_INFINITY;
		const closes = chainageMetres[closed]! + half;
		if (opens <= closes) {
			turning += turnRadians[opened++]!;
			breakMetres[++piece] = opens;
		} else {
			turning = opened === closed + 1 ? 0 : turning - turnRadians[closed]!;
			closed++;
			breakMetres[++piece] = closes;
		}
		curvaturePerMetre[piece] = Math.abs(turning) / bendLengthMetres;
	}
	breakMetres[piece + 1] = Number.POSITIVE_INFINITY;
	return { breakMetres, curvaturePerMetre };
}

/** The turn at each inner vertex that turns, in radians, left positive; vertices drawn twice count once. */
function readTurns(alignment: Polyline): {
	chainageMetres: Float64Array;
	turnRadians: Float64Array;
	count: number;
} {
	const { vertices } = alignment;
	const plane = localPlane(vertices[0]!);
	const chainageMetres = new Float64Array(vertices.length);
	const turnRadians = new Float64Array(vertices.length);
	let count = 0;
	let eastBefore = 0;
	let northBefore = 0;
	for (let i = 1; i < vertices.length; i++) {
		const from = vertices[i - 1]!;
		const to = vertices[i]!;
		const east = (to[0] - from[0]) * plane.metresPerDegreeLng;
		const north = (to[1] - from[1]) * plane.metresPerDegreeLat;
		if (east === 0 && north === 0) continue;
		const across = eastBefore * north - northBefore * east;
		const along = eastBefore * east + northBefore * north;
		const turn = eastBefore === 0 && northBefore === 0 ? 0 : Math.atan2(across, along);
		if (turn !== 0) {
			chainageMetres[count] = alignment.chainageMetres[i - 1]!;
			turnRadians[count++] = turn;
		}
		eastBefore = east;
		northBefore = north;
	}
	return { chainageMetres, turnRadians, count };
}

import type { LngLat } from "../core/location.ts";
import type { Polyline } from "./polyline.ts";
import { localPlane } from "./projection.ts";

/** Crossings nearer than this along the line are one junction: dual carriageways, and roads mapped in pieces. */
const SAME_JUNCTION_METRES = 40;

/**
 * Where other lines cross a line, metres along it, ascending; crossings near each other count once. Lines that run along
 * it or end at it without crossing count where they touch. Cost: segments × segments.
 */
export function crossingsAlong(line: Polyline, others: readonly (readonly LngLat[])[]): number[] {
	const plane = localPlane(line.vertices[0]!);
	const flat = (points: readonly LngLat[]) =>
		points.map(([lng, lat]) => [plane.eastMetres(lng), plane.northMetres(lat)] as const);
	const own = flat(line.vertices);
	const found: number[] = [];
	for (const other of others.map(flat))
		for (let j = 1; j < other.length; j++)
			for (let i = 1; i < own.length; i++) {
				const share = crossing(own[i - 1]!, own[i]!, other[j - 1]!, other[j]!);
				if (share === null) continue;
				const from = line.chainageMetres[i - 1]!;
				found.push(from + share * (line.chainageMetres[i]! - from));
			}
	found.sort((a, b) => a - b);
	const junctions: number[] = [];
	let last = Number.NEGATIVE_INFINITY;
	for (const at of found) {
		if (at - last >= SAME_JUNCTION_METRES) junctions.push(at);
		last = at;
	}
	return junctions;
}

type Point = readonly [east: number, north: number];

/** Share of the first segment at which the second meets it; null where it does not, or runs alongside. */
function crossing(a: Point, b: Point, c: Point, d: Point): number | null {
	const [east, north] = [b[0] - a[0], b[1] - a[1]];
	const [otherEast, otherNorth] = [d[0] - c[0], d[1] - c[1]];
	const across = east * otherNorth - north * otherEast;
	if (across === 0) return null;
	const share = ((c[0] - a[0]) * otherNorth - (c[1] - a[1]) * otherEast) / across;
	const otherShare = ((c[0] - a[0]) * north - (c[1] - a[1]) * east) / across;
	return share >= 0 && share <= 1 && otherShare >= 0 && otherShare <= 1 ? share : null;
}

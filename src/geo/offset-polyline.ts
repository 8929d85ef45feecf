import type { LngLat } from "../core/location.ts";
import { localPlane } from "./projection.ts";

/** A corner is cut where its mitre would be longer than this many offsets. */
const LONGEST_MITRE = 3;

/**
 * A polyline beside another one: each vertex moved to the left of the direction of travel (below zero: to the right) along
 * the mitre of its two legs, so that straight legs keep their distance. One offset a vertex.
 */
export function offsetPolyline(vertices: readonly LngLat[], leftMetres: readonly number[]): LngLat[] {
	const normals: (readonly [number, number] | null)[] = [];
	for (let i = 1; i < vertices.length; i++) {
		const plane = localPlane(vertices[i - 1]!);
		const east = plane.eastMetres(vertices[i]![0]);
		const north = plane.northMetres(vertices[i]![1]);
		const length = Math.hypot(east, north);
		normals.push(length > 0 ? [-north / length, east / length] : null);
	}
	return vertices.map((vertex, i) => {
		const before = normals.slice(0, i).findLast((normal) => normal !== null);
		const after = normals.slice(i).find((normal) => normal !== null);
		const [one, other] = [before ?? after, after ?? before];
		if (one === undefined || other === undefined || one === null || other === null) return vertex;
		const east = one[0] + other[0];
		const north = one[1] + other[1];
		const square = east * east + north * north;
		const scale = square > 0 ? Math.min(2 / square, LONGEST_MITRE / Math.sqrt(square)) : 0;
		const left = leftMetres[i]!;
		return left === 0 ? vertex : localPlane(vertex).toLngLat(east * scale * left, north * scale * left);
	});
}

import Flatbush from "flatbush";
import type { LngLat } from "../core/location.ts";
import { localPlane } from "./projection.ts";

export interface LineIndex {
	/** Whether any of the lines comes within a straight distance of the position. */
	anyWithin(position: LngLat, radiusMetres: number): boolean;
}

/** Indexes polylines and, as lines of one vertex, points. Distances are right within 30 km of the origin. */
export function indexLines(origin: LngLat, lines: readonly (readonly LngLat[])[]): LineIndex {
	const plane = localPlane(origin);
	const ends: number[] = [];
	for (const line of lines) {
		for (let i = 0; i < Math.max(line.length - 1, 1); i++) {
			const from = line[i];
			const to = line[Math.min(i + 1, line.length - 1)];
			if (!from || !to) continue;
			ends.push(
				plane.eastMetres(from[0]),
				plane.northMetres(from[1]),
				plane.eastMetres(to[0]),
				plane.northMetres(to[1]),
			);
		}
	}
	const count = ends.length / 4;
	if (count === 0) return { anyWithin: () => false };
	const index = new Flatbush(count);
	for (let i = 0; i < count; i++) {
		const [x1, y1, x2, y2] = ends.slice(4 * i, 4 * i + 4) as [number, number, number, number];
		index.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
	}
	index.finish();
	const distance = (segment: number, east: number, north: number): number => {
		const fromEast = ends[4 * segment]!;
		const fromNorth = ends[4 * segment + 1]!;
		const alongEast = ends[4 * segment + 2]! - fromEast;
		const alongNorth = ends[4 * segment + 3]! - fromNorth;
		const square = alongEast * alongEast + alongNorth * alongNorth;
		const foot = square > 0 ? ((east - fromEast) * alongEast + (north - fromNorth) * alongNorth) / square : 0;
		const share = Math.min(Math.max(foot, 0), 1);
		return Math.hypot(east - fromEast - alongEast * share, north - fromNorth - alongNorth * share);
	};
	return {
		anyWithin(position, radiusMetres) {
			const east = plane.eastMetres(position[0]);
			const north = plane.northMetres(position[1]);
			return index
				.search(east - radiusMetres, north - radiusMetres, east + radiusMetres, north + radiusMetres)
				.some((segment) => distance(segment, east, north) <= radiusMetres);
		},
	};
}

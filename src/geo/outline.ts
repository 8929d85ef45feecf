import { booleanPointInPolygon, circle } from "@turf/turf";
import type { LngLat } from "../core/location.ts";

const DISC_CORNERS = 48;

/** A closed ring around a point. */
export function discRing(centre: LngLat, radiusMetres: number): LngLat[] {
	const disc = circle([centre[0], centre[1]], radiusMetres, { steps: DISC_CORNERS, units: "meters" });
	return disc.geometry.coordinates[0]!.map(([lng, lat]) => [lng!, lat!] as const);
}

/** A closed ring around a box given by two opposite corners. */
export function boxRing(corner: LngLat, opposite: LngLat): LngLat[] {
	const [west, east] = corner[0] < opposite[0] ? [corner[0], opposite[0]] : [opposite[0], corner[0]];
	const [south, north] = corner[1] < opposite[1] ? [corner[1], opposite[1]] : [opposite[1], corner[1]];
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
}

/** Whether a point lies in a closed ring or on its edge. */
export function ringHolds(ring: readonly LngLat[], position: LngLat): boolean {
	return booleanPointInPolygon([position[0], position[1]], {
		type: "Polygon",
		coordinates: [ring.map(([lng, lat]) => [lng, lat])],
	});
}

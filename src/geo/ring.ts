import type { LngLat } from "../core/location.ts";
import { localPlane } from "./projection.ts";

export interface RingMeasure {
	readonly centroid: LngLat;
	readonly areaSquareMetres: number;
}

/** Area and centroid of a closed ring of a few kilometres at most, on the plane that touches it. */
export function measureRing(ring: readonly LngLat[]): RingMeasure {
	const first = ring[0]!;
	const plane = localPlane(first);
	let twiceArea = 0;
	let east = 0;
	let north = 0;
	let fromEast = 0;
	let fromNorth = 0;
	for (let i = 1; i < ring.length; i++) {
		const toEast = plane.eastMetres(ring[i]![0]);
		const toNorth = plane.northMetres(ring[i]![1]);
		const cross = fromEast * toNorth - toEast * fromNorth;
		twiceArea += cross;
		east += (fromEast + toEast) * cross;
		north += (fromNorth + toNorth) * cross;
		fromEast = toEast;
		fromNorth = toNorth;
	}
	if (twiceArea === 0) return { centroid: first, areaSquareMetres: 0 };
	return {
		centroid: plane.toLngLat(east / (3 * twiceArea), north / (3 * twiceArea)),
		areaSquareMetres: Math.abs(twiceArea) / 2,
	};
}

/** Whether a position lies in a closed ring; on its edge either answer may come. */
export function isInRing(ring: readonly LngLat[], [lng, lat]: LngLat): boolean {
	let isInside = false;
	for (let i = 1; i < ring.length; i++) {
		const [fromLng, fromLat] = ring[i - 1]!;
		const [toLng, toLat] = ring[i]!;
		if (fromLat > lat === toLat > lat) continue;
		if (lng < fromLng + ((lat - fromLat) / (toLat - fromLat)) * (toLng - fromLng)) isInside = !isInside;
	}
	return isInside;
}

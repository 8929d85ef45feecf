import type { LngLat } from "../core/location.ts";

/** Equator's length over the 512 pixels of MapLibre's world at zoom 0. */
export const METRES_PER_PIXEL_AT_ZOOM_ZERO = (2 * Math.PI * 6378137) / 512;

export type Bounds = readonly [west: number, south: number, east: number, north: number];

export function boundsOf(positions: readonly LngLat[]): Bounds | null {
	if (positions.length === 0) return null;
	const lngs = positions.map((position) => position[0]);
	const lats = positions.map((position) => position[1]);
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

import type { LngLat } from "../core/location.ts";

/** Mean Earth radius, metres (IUGG), the one that Turf uses. */
export const EARTH_RADIUS_METRES = 6_371_008.8;

const RADIANS = Math.PI / 180;

/** Great-circle distance in metres (haversine). */
export function distanceMetres(from: LngLat, to: LngLat): number {
	const halfLat = Math.sin(((to[1] - from[1]) * RADIANS) / 2);
	const halfLng = Math.sin(((to[0] - from[0]) * RADIANS) / 2);
	const square =
		halfLat * halfLat + Math.cos(from[1] * RADIANS) * Math.cos(to[1] * RADIANS) * halfLng * halfLng;
	return 2 * EARTH_RADIUS_METRES * Math.atan2(Math.sqrt(square), Math.sqrt(1 - square));
}

/**
 * Degrees to metres east and north of an origin (equirectangular). Within 30 km of the origin at Thai
 * latitudes the error against the great circle is below 0.15 %.
 */
export interface LocalPlane {
	readonly origin: LngLat;
	readonly metresPerDegreeLng: number;
	readonly metresPerDegreeLat: number;
	eastMetres(lng: number): number;
	northMetres(lat: number): number;
	toLngLat(eastMetres: number, northMetres: number): LngLat;
}

export function localPlane(origin: LngLat): LocalPlane {
	const metresPerDegreeLat = EARTH_RADIUS_METRES * RADIANS;
	const metresPerDegreeLng = metresPerDegreeLat * Math.cos(origin[1] * RADIANS);
	return {
		origin,
		metresPerDegreeLng,
		metresPerDegreeLat,
		eastMetres: (lng) => (lng - origin[0]) * metresPerDegreeLng,
		northMetres: (lat) => (lat - origin[1]) * metresPerDegreeLat,
		toLngLat: (eastMetres, northMetres) => [
			origin[0] + eastMetres / metresPerDegreeLng,
			origin[1] + northMetres / metresPerDegreeLat,
		],
	};
}

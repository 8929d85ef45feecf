import { cellArea, cellsToMultiPolygon, cellToLatLng, gridDisk, latLngToCell, UNITS } from "h3-js";
import type { LngLat } from "../../core/location.ts";
import { distanceMetres } from "../projection.ts";

/**
 * Two levels below the cells of a city: 46 m across. The centre of a city's cell is the centre of one of these
 * too, which is what makes an outline of them agree with the cells.
 */
const FINE_RESOLUTION = 11;
/** Two neighbours' centres are at least this far apart, so that enough rings cover a disc. */
const LEAST_SPACING_METRES = 36;

export interface FineCell {
	readonly id: string;
	readonly centre: LngLat;
}

/** Area of the fine cell at a point; within a few kilometres they differ by less than a thousandth. */
export const fineCellSquareMetres = (position: LngLat): number =>
	cellArea(latLngToCell(position[1], position[0], FINE_RESOLUTION), UNITS.m2);

/** The fine cells whose centres lie within a distance of a point. */
export function fineCellsAround(position: LngLat, radiusMetres: number): FineCell[] {
	const middle = latLngToCell(position[1], position[0], FINE_RESOLUTION);
	const rings = Math.ceil(radiusMetres / LEAST_SPACING_METRES) + 1;
	const cells: FineCell[] = [];
	for (const id of gridDisk(middle, rings)) {
		const [lat, lng] = cellToLatLng(id);
		const centre: LngLat = [lng, lat];
		if (distanceMetres(position, centre) <= radiusMetres) cells.push({ id, centre });
	}
	return cells;
}

/** The outline of fine cells as polygons of closed rings, the outer ring first. */
export const dissolveFineCells = (ids: readonly string[]): LngLat[][][] =>
	cellsToMultiPolygon([...ids], true).map((polygon) =>
		polygon.map((ring) => ring.map(([lng, lat]) => [lng, lat] as const)),
	);

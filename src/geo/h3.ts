import {
	cellsToMultiPolygon,
	cellToBoundary,
	cellToLatLng,
	getResolution,
	isValidCell,
	latLngToCell,
} from "h3-js";
import type { LngLat } from "../core/location.ts";

/** Building a pack uses H3; loading one does not, so that the app need not carry the library. */
export const CELL_RESOLUTION = 9;

export const isCell = (h3: string): boolean => isValidCell(h3) && getResolution(h3) === CELL_RESOLUTION;

export function cellCentre(h3: string): LngLat {
	const [lat, lng] = cellToLatLng(h3);
	return [lng, lat];
}

/** The cell's closed outline, anticlockwise. */
export const cellRing = (h3: string): LngLat[] => cellToBoundary(h3, true).map(([lng, lat]) => [lng, lat]);

export const cellAt = (position: LngLat): string => latLngToCell(position[1], position[0], CELL_RESOLUTION);

/** The outline of a set of cells as polygons of closed rings, the outer ring first. */
export const dissolveCells = (cells: readonly string[]): LngLat[][][] =>
	cellsToMultiPolygon([...cells], true).map((polygon) =>
		polygon.map((ring) => ring.map(([lng, lat]) => [lng, lat] as const)),
	);

import type { LngLat } from "../../core/location.ts";
import {
	dissolveFineCells,
	type FineCell,
	fineCellSquareMetres,
	fineCellsAround,
} from "../../geo/graph/fine-cells.ts";
import type { StreetAccess } from "./streets.ts";

/** Radius at which permeability is told: the rule-of-thumb catchment of rail. */
export const PERMEABILITY_RADIUS_METRES = 800;

export interface StreetReach {
	/** Metres of the walk that bounds the reach. */
	readonly metres: number;
	/**
	 * Area that can be walked to ÷ area of the disc of the same radius, 0 to 1, both counted in the same 46 m
	 * cells. A place counts as reached by the same rule as a cell's centre: nearest edge, straight leg, path.
	 */
	readonly permeability: number;
	readonly areaSquareMetres: number;
	/** The 46 m cells that are reached. */
	readonly fineCells: readonly string[];
}

/**
 * The isochrone: the reached 46 m cells dissolved into polygons of closed rings, the outer one first. The centre
 * of a city's cell lies inside exactly where its walk is within the bound.
 */
export const isochroneOf = (reach: StreetReach): readonly LngLat[][][] => dissolveFineCells(reach.fineCells);

/** What can be walked to from a station, and its permeability. */
export function streetReach(
	access: StreetAccess,
	entrances: readonly LngLat[],
	metres = PERMEABILITY_RADIUS_METRES,
): StreetReach {
	const walkTo = access.walkFrom(entrances, metres);
	const disc = new Map<string, FineCell>();
	for (const entrance of entrances)
		for (const cell of fineCellsAround(entrance, metres)) disc.set(cell.id, cell);
	const fineCells: string[] = [];
	for (const { id, centre } of disc.values()) if (walkTo(centre) <= metres) fineCells.push(id);
	const [first] = entrances;
	return {
		metres,
		permeability: disc.size > 0 ? fineCells.length / disc.size : 0,
		areaSquareMetres: first ? fineCells.length * fineCellSquareMetres(first) : 0,
		fineCells,
	};
}

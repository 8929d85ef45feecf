import type { LngLat } from "../../core/location.ts";
import {
	dissolveFineCells,
	type FineCell,
	fineCellSquareMetres,
	fineCellsAround,
} from "../../geo/graph/fine-cells.ts";
import type { StreetGraph } from "../../geo/graph/street-graph.ts";
import { createWalks, type Joined } from "../../geo/graph/walks.ts";

/** A place farther than this from any street is not joined to the streets: its walks are Infinity. */
export const LONGEST_LEG_METRES = 500;
/** Network walks are cut here, as in the demand model. */
export const WALK_CUT_METRES = 1500;
/** Radius at which permeability is told: the rule-of-thumb catchment of rail. */
export const PERMEABILITY_RADIUS_METRES = 800;

/** What the streets make of one station, whose entrances are given. */
export interface StationWalks {
	/** Straight metres from the nearest entrance to its street; Infinity where no street is near. */
	readonly legMetres: number;
	/** Metres on foot from the cell's centre to the station, both straight legs included; Infinity beyond the cut. */
	readonly cellMetres: Float64Array;
}

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

export interface StreetAccess {
	/**
	 * Walks to a station from all cells. The same entrances give the same object, so that moving one station
	 * costs one search; the last `stations` kept are those of the last call of `walksOf`.
	 */
	walksOf(stations: readonly (readonly LngLat[])[]): readonly StationWalks[];
	/** What can be walked to from a station, and its permeability. */
	reachOf(entrances: readonly LngLat[], metres?: number): StreetReach;
	/** Whether a cell's centre is joined to a street. */
	isJoined(cell: number): boolean;
	/** Searches made so far. */
	readonly searchCount: number;
}

/**
 * Walking distances over streets: Dijkstra from each station's entrances to 1,500 m, places joined to the nearest
 * edge with the straight leg added at both ends. Formula and limits: docs/method/streets.md.
 *
 * @param cells centres of the cells in degrees
 * Throws RangeError on a graph of another mode.
 */
export function createStreetAccess(
	graph: StreetGraph,
	cells: { readonly lng: ArrayLike<number>; readonly lat: ArrayLike<number> },
): StreetAccess {
	if (graph.mode !== "foot") throw new RangeError(`walks need the streets of walkers, not of ${graph.mode}`);
	const walks = createWalks(graph);
	const join = (position: LngLat): Joined => walks.join(position, LONGEST_LEG_METRES);
	const joinedCells: Joined[] = Array.from({ length: cells.lng.length }, (_, k) =>
		join([cells.lng[k]!, cells.lat[k]!]),
	);
	let known = new Map<string, StationWalks>();
	let searchCount = 0;

	const walk = (entrances: readonly LngLat[]): StationWalks => {
		const joined = entrances.map(join);
		const reached = walks.from(joined, WALK_CUT_METRES);
		searchCount++;
		let legMetres = Number.POSITIVE_INFINITY;
		for (const each of joined) if (each !== null) legMetres = Math.min(legMetres, walks.legMetres(each));
		return { legMetres, cellMetres: Float64Array.from(joinedCells, (cell) => reached.to(cell)) };
	};
	return {
		walksOf(stations) {
			const next = new Map<string, StationWalks>();
			const answer = stations.map((entrances) => {
				const key = entrances.map((position) => position.join()).join(" ");
				const found = next.get(key) ?? known.get(key) ?? walk(entrances);
				next.set(key, found);
				return found;
			});
			known = next;
			return answer;
		},
		reachOf(entrances, metres = PERMEABILITY_RADIUS_METRES) {
			const joined = entrances.map(join);
			const reached = walks.from(joined, metres);
			searchCount++;
			const disc = new Map<string, FineCell>();
			for (const entrance of entrances) {
				for (const cell of fineCellsAround(entrance, metres)) disc.set(cell.id, cell);
			}
			const fineCells: string[] = [];
			for (const { id, centre } of disc.values()) if (reached.to(join(centre)) <= metres) fineCells.push(id);
			const [first] = entrances;
			return {
				metres,
				permeability: disc.size > 0 ? fineCells.length / disc.size : 0,
				areaSquareMetres: first ? fineCells.length * fineCellSquareMetres(first) : 0,
				fineCells,
			};
		},
		isJoined: (cell) => joinedCells[cell] !== null,
		get searchCount() {
			return searchCount;
		},
	};
}

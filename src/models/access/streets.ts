import type { LngLat } from "../../core/location.ts";
import type { StreetGraph } from "../../geo/graph/street-graph.ts";
import { createWalks, type Joined } from "../../geo/graph/walks.ts";
import type { LocalPlane } from "../../geo/projection.ts";
import { ASSUMPTIONS } from "../../scenario/assumptions.ts";
import type { ReachPoints } from "./cell-points.ts";
import { CELL_POINTS, pointsOfCell } from "./cell-points.ts";

/** A place farther than this from any street is not joined to the streets. */
export const LONGEST_LEG_METRES = 500;
/** Searches end here: the longest walk that the assumptions allow; the models cut at `walkCut`, 1,500 m by default. */
export const SEARCH_METRES = ASSUMPTIONS.walkCut.high;
/** About 20 kB each. */
const REMEMBERED_WALKS = 512;

/** What the streets make of the walks to one station. Order and lengths of the arrays are those of `cells`. */
export interface StationWalks {
	/** Straight metres from the nearest entrance to its street; Infinity where no street is near. */
	readonly legMetres: number;
	/** Cells whose centre lies within a search and the cell's radius as the crow flies, ascending. */
	readonly cells: Uint32Array;
	/**
	 * Metres on foot, both straight legs included, `CELL_POINTS` a cell, its centre first. Infinity beyond the search;
	 * NaN where no street is near the point or the station: how far it is, is not known.
	 */
	readonly metres: Float64Array;
	/** Metres as the crow flies, of the same points. */
	readonly straightMetres: Float64Array;
	/** Metres on foot from the centre of every cell of the city; Infinity beyond the search or where streets do not tell. */
	readonly cellMetres: Float64Array;
}

/** A way over streets between two places. */
export interface StreetWay {
	/** Straight legs included. */
	readonly metres: number;
	/** Both straight legs together: what of it is off the streets. */
	readonly legMetres: number;
	/** From place to place. */
	readonly path: () => LngLat[];
}

export interface StreetAccess {
	/**
	 * Walks to a station, whose entrances are given, from the cells around it. The same entrances give the same object,
	 * so that moving one station costs one search.
	 */
	walksOf(entrances: readonly LngLat[]): StationWalks;
	/** Metres on foot from a station to any place; above the bound where it is farther. Stands until the next call. */
	walkFrom(entrances: readonly LngLat[], boundMetres: number): (place: LngLat) => number;
	/** The way from one place to any other; null where streets do not lead within the bound. Stands until the next call. */
	wayFrom(place: LngLat, boundMetres: number): (to: LngLat) => StreetWay | null;
	/** Whether a cell's centre is joined to a street: the others walk straight lines. */
	isJoined(cell: number): boolean;
	/** Searches made so far. */
	readonly searchCount: number;
}

/**
 * Walking distances over streets: Dijkstra from each station's entrances, places joined to the nearest edge with the
 * straight leg added at both ends. Formula and limits: docs/method/streets.md.
 *
 * @param plane of the cells
 * Throws RangeError on a graph of another mode.
 */
export function createStreetAccess(graph: StreetGraph, plane: LocalPlane, cells: ReachPoints): StreetAccess {
	if (graph.mode !== "foot") throw new RangeError(`walks need the streets of walkers, not of ${graph.mode}`);
	const walks = createWalks(graph);
	const join = (position: LngLat): Joined => walks.join(position, LONGEST_LEG_METRES);
	const count = cells.eastMetres.length;
	const points = pointsOfCell(cells);
	/** Points are joined when the first walk asks for them. */
	const joined: (Joined | undefined)[] = Array.from({ length: count * CELL_POINTS });
	const joinedPoint = (point: number): Joined => {
		const known = joined[point];
		if (known !== undefined) return known;
		const found = join(plane.toLngLat(points.eastMetres[point]!, points.northMetres[point]!));
		joined[point] = found;
		return found;
	};
	const known = new Map<string, StationWalks>();
	let searchCount = 0;

	const walk = (entrances: readonly LngLat[]): StationWalks => {
		const places = entrances.map(([lng, lat]) => ({
			east: plane.eastMetres(lng),
			north: plane.northMetres(lat),
		}));
		const straight = (east: number, north: number): number => {
			let least = Number.POSITIVE_INFINITY;
			for (const place of places) {
				const dx = place.east - east;
				const dy = place.north - north;
				least = Math.min(least, dx * dx + dy * dy);
			}
			return Math.sqrt(least);
		};
		const near: number[] = [];
		for (let k = 0; k < count; k++)
			if (straight(cells.eastMetres[k]!, cells.northMetres[k]!) <= SEARCH_METRES + cells.radiusMetres[k]!)
				near.push(k);
		const starts = entrances.map(join);
		const reached = walks.from(starts, SEARCH_METRES);
		searchCount++;
		let legMetres = Number.POSITIVE_INFINITY;
		for (const start of starts) if (start !== null) legMetres = Math.min(legMetres, walks.legMetres(start));
		const metres = new Float64Array(near.length * CELL_POINTS).fill(Number.NaN);
		const straightMetres = new Float64Array(metres.length);
		near.forEach((cell, place) => {
			for (let p = 0; p < CELL_POINTS; p++) {
				const point = cell * CELL_POINTS + p;
				const at = place * CELL_POINTS + p;
				straightMetres[at] = straight(points.eastMetres[point]!, points.northMetres[point]!);
				if (legMetres === Number.POSITIVE_INFINITY) continue;
				const start = joinedPoint(point);
				if (start !== null) metres[at] = reached.to(start);
			}
		});
		return {
			legMetres,
			cells: Uint32Array.from(near),
			metres,
			straightMetres,
			get cellMetres() {
				const all = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
				near.forEach((cell, place) => {
					const centre = metres[place * CELL_POINTS]!;
					if (!Number.isNaN(centre)) all[cell] = centre;
				});
				return all;
			},
		};
	};
	const remembered = (entrances: readonly LngLat[]): StationWalks => {
		const key = entrances.map((position) => position.join()).join(" ");
		const found = known.get(key) ?? walk(entrances);
		known.delete(key);
		known.set(key, found);
		for (const oldest of known.keys()) {
			if (known.size <= REMEMBERED_WALKS) break;
			known.delete(oldest);
		}
		return found;
	};
	return {
		walksOf: remembered,
		walkFrom(entrances, boundMetres) {
			const reached = walks.from(entrances.map(join), boundMetres);
			searchCount++;
			return (place) => reached.to(join(place));
		},
		wayFrom(place, boundMetres) {
			const start = join(place);
			const reached = walks.from([start], boundMetres);
			searchCount++;
			return (to) => {
				const end = join(to);
				const metres = reached.to(end);
				if (start === null || end === null || metres === Number.POSITIVE_INFINITY) return null;
				return {
					metres,
					legMetres: walks.legMetres(start) + walks.legMetres(end),
					path: () => [place, ...reached.pathTo(end)!, to],
				};
			};
		},
		isJoined: (cell) => joinedPoint(cell * CELL_POINTS) !== null,
		get searchCount() {
			return searchCount;
		},
	};
}

import type { LngLat } from "../../core/location.ts";
import { localPlane } from "../projection.ts";
import { pathTo } from "./path.ts";
import { createSearch, type StreetSearch, UNREACHED } from "./search.ts";
import { costTo, indexStreets, type Snap, seedsFrom } from "./snap.ts";
import type { StreetGraph } from "./street-graph.ts";

const DECIMETRES_PER_METRE = 10;
const DECISECONDS_PER_SECOND = 10;
/** On wheels the straight leg is walked. */
const LEG_METRES_PER_SECOND = 1.2;

/** A place joined to the streets, or null where there is no street near enough. */
export type Joined = Snap | null;

/** One search from a place, to be asked for the cost to any other joined place. */
export interface Reached {
	/** Metres on foot, seconds on wheels, straight legs at both ends included; Infinity beyond the budget. */
	to(target: Joined): number;
	/** The way itself from the nearest entrance, without the straight legs; null beyond the budget, and on wheels. */
	pathTo(target: Joined): LngLat[] | null;
}

/** Streets ready to be walked: an index and the arrays of a search, used again and again. */
export interface Walks {
	readonly graph: StreetGraph;
	join(position: LngLat, farthestMetres: number): Joined;
	/** Straight metres from a joined place to its street. */
	legMetres(joined: Snap): number;
	/**
	 * All costs within a budget from one or more entrances: metres on foot, seconds on wheels. The answer stands
	 * until the next call.
	 */
	from(entrances: readonly Joined[], budget: number): Reached;
	readonly search: StreetSearch;
}

export function createWalks(graph: StreetGraph): Walks {
	const plane = localPlane(graph.origin);
	const index = indexStreets(graph);
	const search = createSearch(graph);
	const isOnFoot = graph.mode === "foot";
	const unit = isOnFoot ? DECIMETRES_PER_METRE : DECISECONDS_PER_SECOND;
	const legCost = (decimetres: number): number =>
		isOnFoot ? Math.ceil(decimetres) : Math.ceil(decimetres / LEG_METRES_PER_SECOND);
	return {
		graph,
		search,
		join(position, farthestMetres) {
			const east = plane.eastMetres(position[0]) * DECIMETRES_PER_METRE;
			const north = plane.northMetres(position[1]) * DECIMETRES_PER_METRE;
			return index.snap(east, north, farthestMetres * DECIMETRES_PER_METRE);
		},
		legMetres: (joined) => joined.leg / DECIMETRES_PER_METRE,
		from(entrances, budget) {
			const sources = entrances.filter((entrance) => entrance !== null);
			const whole = Math.min(Math.floor(budget * unit), UNREACHED - 1);
			search.run(
				sources.flatMap((source) => seedsFrom(graph, source, legCost)),
				whole,
			);
			const to = (target: Joined): number => {
				if (target === null) return Number.POSITIVE_INFINITY;
				const cost = costTo(graph, search.cost, UNREACHED, target, sources, legCost);
				return cost <= whole ? cost / unit : Number.POSITIVE_INFINITY;
			};
			return {
				to,
				pathTo: (target) =>
					target === null || !isOnFoot || to(target) === Number.POSITIVE_INFINITY
						? null
						: pathTo({ graph, cost: search.cost, sources, legCost }, plane, target),
			};
		},
	};
}

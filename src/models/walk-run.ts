import type { LngLat } from "../core/location.ts";
import type { Scenario } from "../scenario/types.ts";
import type { StreetWay } from "./access/streets.ts";
import type { CityModel } from "./city-model.ts";
import { entrancesOf } from "./street-ways.ts";
import { scenarioParameters } from "./travel-parameters.ts";
import { type Block, type NearestWalk, type PointWalk, pointsOfBlock, walkRange } from "./walk-range.ts";

export interface WalkRequest {
	readonly block: Block;
	/** Further options; the study's own scenario comes first in the answer. */
	readonly others: readonly Scenario[];
}

/** From a block to the nearest station of one option. Geometry, not prediction. */
export interface WalkAnswer extends NearestWalk {
	readonly stationId: string;
	readonly stationPosition: LngLat;
	/** From the block's centre as the crow flies. */
	readonly straightMetres: number;
	/** Whether the way of the centre follows streets, or is a straight line × circuity. */
	readonly basis: "streets" | "straight";
	/** Along the streets from the centre to the station, straight legs included; null where streets do not tell. */
	readonly path: readonly LngLat[] | null;
	/** Metres of the path that are straight legs off the streets, at both ends together; null without a path. */
	readonly offStreetMetres: number | null;
}

/** Farther than anybody walks; nearer searches end sooner. */
const FARTHEST_SEARCH_METRES = 20_000;
/** A way over streets is looked for up to this many times the straight line, and a walk of the longest kind more. */
const LONGEST_DETOUR = 3;
const DETOUR_ALLOWANCE_METRES = 3000;

interface Way {
	readonly metres: number;
	readonly street: StreetWay | null;
}

/**
 * The walk from a block to the nearest station of each option, over streets where they are loaded: one search from
 * each of the block's seven points, the way drawn for its centre. Where the streets do not join a point and a station,
 * the walk is straight × circuity, and so it is without streets. Ranges: `walkRange`.
 *
 * @returns for the scenario and each of the others, in order; null where no line is built
 */
export function walksFromBlock(
	model: CityModel,
	scenario: Scenario,
	{ block, others }: WalkRequest,
): (WalkAnswer | null)[] {
	const { plane, streets } = model;
	const scenarios = [scenario, ...others];
	const straight = (from: LngLat, to: LngLat): number => {
		const east = plane.eastMetres(to[0]) - plane.eastMetres(from[0]);
		const north = plane.northMetres(to[1]) - plane.northMetres(from[1]);
		return Math.sqrt(east * east + north * north);
	};
	/** The way to the nearest station of each option from one point; what it gives stands until the next point. */
	const nearestFrom = (point: LngLat): (({ readonly index: number } & Way) | null)[] => {
		const bounds = scenarios.flatMap(({ line }) =>
			line === null || line.stations.length === 0
				? []
				: [Math.min(...line.stations.map((station) => straight(point, station.position)))],
		);
		const bound = Math.min(
			FARTHEST_SEARCH_METRES,
			LONGEST_DETOUR * Math.max(0, ...bounds) + DETOUR_ALLOWANCE_METRES,
		);
		const wayTo = streets?.walks.wayFrom(point, bound) ?? (() => null);
		return scenarios.map((each) => {
			const { circuity } = scenarioParameters(each);
			let best: ({ readonly index: number } & Way) | null = null;
			for (const [index, station] of (each.line?.stations ?? []).entries()) {
				for (const entrance of entrancesOf(station)) {
					const street = wayTo(entrance);
					const metres = street?.metres ?? straight(point, entrance) * circuity;
					if (best === null || metres < best.metres) best = { index, metres, street };
				}
			}
			return best;
		});
	};
	const [centre, ...around] = pointsOfBlock(block, plane);
	const answers = nearestFrom(centre!).map((way, s) => {
		if (way === null) return null;
		const station = scenarios[s]!.line!.stations[way.index]!;
		return {
			index: way.index,
			stationId: station.id,
			stationPosition: station.position,
			straightMetres: straight(centre!, station.position),
			centreMetres: way.metres,
			isWalkable: way.metres <= scenarioParameters(scenarios[s]!).walkCut,
			basis: way.street === null ? ("straight" as const) : ("streets" as const),
			path: way.street?.path() ?? null,
			offStreetMetres: way.street?.legMetres ?? null,
			points: [pointWalk(way, scenarioParameters(scenarios[s]!).circuity)],
		};
	});
	for (const point of around)
		nearestFrom(point).forEach((way, s) => {
			if (way !== null) answers[s]!.points.push(pointWalk(way, scenarioParameters(scenarios[s]!).circuity));
		});
	return answers.map((answer, s) => {
		if (answer === null) return null;
		const { points, ...rest } = answer;
		const { assumptions } = scenarios[s]!;
		return { ...rest, ...walkRange(points, scenarioParameters({ assumptions })) };
	});
}

const pointWalk = ({ metres, street }: Way, circuity: number): PointWalk =>
	street === null
		? { metres: metres / circuity, isStraight: true }
		: { metres: street.metres, isStraight: false };

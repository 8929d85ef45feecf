import type { LngLat } from "../core/location.ts";
import { quantile } from "../core/quantile.ts";
import { type LocalPlane, localPlane } from "../geo/projection.ts";
import {
	ASSUMPTIONS,
	type AssumptionId,
	type Parameters,
	resolveParameters,
} from "../scenario/assumptions.ts";
import { CELL_POINTS, pointsOfCell } from "./access/cell-points.ts";
import { walkMinutesPerMetre } from "./access/shade.ts";
import type { Range } from "./types.ts";
import { inverseTriangular } from "./uncertainty/distributions.ts";

/** Where somebody lives, no finer than a disc around a point. */
export interface Block {
	readonly position: LngLat;
	readonly radiusMetres: number;
}

/** The way from one point of a block: straight metres that circuity makes into a walk, or metres of a known way. */
export interface PointWalk {
	readonly metres: number;
	readonly isStraight: boolean;
}

/** A walk as ranges over the people of a block and over what is not known of walking. Geometry, not prediction. */
export interface WalkRange {
	readonly metres: Range;
	/** By the clock. */
	readonly minutes: Range;
	/** As many minutes in an ordinary hour weigh as much as this walk in a hot one, with the option's own shade. */
	readonly hotMinutes: Range;
	/** The same with unbroken shade all the way. */
	readonly shadedHotMinutes: Range;
}

export interface NearestWalk extends WalkRange {
	/** Place of the station on the line. */
	readonly index: number;
	/** From the centre of the block at the option's own values: the figure that the other models walk with. */
	readonly centreMetres: number;
	/** Whether the models count this as a walk: no farther than `walkCut`. */
	readonly isWalkable: boolean;
}

export type WalkAssumptions = Readonly<Partial<Record<AssumptionId, number>>>;

/** Assumptions that a walk depends on, for the page that tells where its figures come from. */
export const WALK_ASSUMPTION_IDS = [
	"walkSpeed",
	"circuity",
	"walkWeight",
	"walkWeightHot",
	"shadeShare",
	"shadeFactor",
	"walkCut",
] as const satisfies readonly AssumptionId[];

/** Middles of five equal parts of a distribution. */
const PARTS = [0.1, 0.3, 0.5, 0.7, 0.9] as const;

function spread(id: AssumptionId, value: number): number[] {
	const { low, high } = ASSUMPTIONS[id];
	return PARTS.map((part) => inverseTriangular(part, Math.min(low, value), value, Math.max(high, value)));
}

const rangeOf = (values: number[]): Range => {
	const sorted = Float64Array.from(values).sort();
	return { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
};

/**
 * The walk of a block's people as ranges, from the way of each of its points:
 *
 *     metres  = straight × circuity, or the metres of a known way
 *     minutes = metres ÷ speed
 *     felt    = metres × (hot weight ÷ (speed × stretch of shade)) ÷ weight of an ordinary walked minute
 *
 * Speed, circuity, hot weight and shade factor are triangles between the ends of their ranges in the catalogue with
 * the scenario's own value as the peak, independent of each other and of where in the block somebody lives; each is
 * taken at the middles of five equal parts, all with all, and the 10th, 50th and 90th percentile are read off. Heat
 * never makes a walk lighter: a hot weight below the ordinary one counts as that. No draws: the same numbers always.
 *
 * @param points not empty; each stands for as many people
 */
export function walkRange(points: readonly PointWalk[], parameters: Parameters): WalkRange {
	const speeds = spread("walkSpeed", parameters.walkSpeed);
	const circuities = spread("circuity", parameters.circuity);
	const hotWeights = spread("walkWeightHot", parameters.walkWeightHot);
	const shadeFactors = spread("shadeFactor", parameters.shadeFactor);
	const { walkWeight, shadeShare } = parameters;
	const metres = points.flatMap(({ metres: along, isStraight }) =>
		circuities.map((circuity) => (isStraight ? along * circuity : along)),
	);
	const times = (factors: readonly number[]): number[] =>
		metres.flatMap((each) => factors.map((factor) => each * factor));
	const felt = (share: number): number[] =>
		speeds.flatMap((walkSpeed) =>
			hotWeights.flatMap((hot) =>
				shadeFactors.map(
					(shadeFactor) =>
						walkMinutesPerMetre({
							walkWeight: Math.max(hot, walkWeight),
							walkSpeed,
							shadeShare: share,
							shadeFactor,
						}) / walkWeight,
				),
			),
		);
	return {
		metres: rangeOf(metres),
		minutes: rangeOf(times(speeds.map((speed) => 1 / speed))),
		hotMinutes: rangeOf(times(felt(shadeShare))),
		shadedHotMinutes: rangeOf(times(felt(1))),
	};
}

/** Seven points that stand for the people of a block, its centre first; the centre alone where it has no size. */
export function pointsOfBlock(block: Block, plane: LocalPlane): LngLat[] {
	if (block.radiusMetres <= 0) return [block.position];
	const points = pointsOfCell({
		eastMetres: Float64Array.of(plane.eastMetres(block.position[0])),
		northMetres: Float64Array.of(plane.northMetres(block.position[1])),
		radiusMetres: Float64Array.of(block.radiusMetres),
	});
	return Array.from({ length: CELL_POINTS }, (_, p) =>
		plane.toLngLat(points.eastMetres[p]!, points.northMetres[p]!),
	);
}

/** The nearest of several stations as the crow flies, the first of equals; null where there is none. */
export function nearestStraight(
	plane: LocalPlane,
	position: LngLat,
	stations: readonly { readonly position: LngLat }[],
): { readonly index: number; readonly metres: number } | null {
	let best: { readonly index: number; readonly metres: number } | null = null;
	for (const [index, station] of stations.entries()) {
		const east = plane.eastMetres(station.position[0]) - plane.eastMetres(position[0]);
		const north = plane.northMetres(station.position[1]) - plane.northMetres(position[1]);
		const metres = Math.sqrt(east * east + north * north);
		if (best === null || metres < best.metres) best = { index, metres };
	}
	return best;
}

/**
 * The station of a line nearest to a block on foot, and the walk as ranges: straight line × circuity, as the models
 * walk where no streets are loaded. Everybody in the block walks to their own nearest station; the one named is that
 * of the centre. Null where there is no station.
 *
 * @param cityOrigin of the pack: the models measure on the plane that touches it
 * @param assumptions what the scenario changes of the catalogue
 */
export function nearestWalk(
	block: Block,
	stations: readonly { readonly position: LngLat }[],
	cityOrigin: LngLat,
	assumptions: WalkAssumptions = {},
): NearestWalk | null {
	const plane = localPlane(cityOrigin);
	const nearest = nearestStraight(plane, block.position, stations);
	if (nearest === null) return null;
	const parameters = resolveParameters(assumptions);
	const points = pointsOfBlock(block, plane).map((position): PointWalk => {
		const { metres } = nearestStraight(plane, position, stations)!;
		return { metres, isStraight: true };
	});
	const centreMetres = nearest.metres * parameters.circuity;
	return {
		...walkRange(points, parameters),
		index: nearest.index,
		centreMetres,
		isWalkable: centreMetres <= parameters.walkCut,
	};
}

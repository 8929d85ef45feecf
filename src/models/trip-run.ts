import type { LngLat } from "../core/location.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import { travelOf } from "../scenario/travel.ts";
import type { Scenario } from "../scenario/types.ts";
import { travelCase } from "./access-network.ts";
import { type AccessPoints, accessPoints, positionGroup } from "./access-points.ts";
import { comparedWith, withoutLine } from "./access-run.ts";
import { departuresOf } from "./accessibility/departures.ts";
import { directBaht, directMinutes, directWays } from "./accessibility/direct-ways.ts";
import { overWindow } from "./accessibility/opportunities.ts";
import type { CityModel } from "./city-model.ts";
import { scenarioParameters } from "./travel-parameters.ts";
import { compareTrip, summariseWay } from "./trip-compare.ts";
import { directLegs, END, emptySamples, START, sampleDirect, type TripSamples } from "./trip-samples.ts";
import {
	exampleOf,
	quickest,
	servedShare,
	stationWalk,
	type TripDraw,
	trainDraws,
	trainWay,
	whyNoTrain,
} from "./trip-train.ts";
import {
	TODAY_MODES,
	type TodayMode,
	type TodayWay,
	type TripAnswer,
	type TripRequest,
	type TripWay,
} from "./trip-types.ts";
import { INDISTINCT_BAND } from "./uncertainty/ranges.ts";
import { drawnTripParameters, TRIP_ASSUMPTIONS, TRIP_COLUMNS, tripSample } from "./uncertainty/trip-draws.ts";

/** Draws of what a trip rests on; each is met at every minute of leaving. */
export const TRIP_DRAWS = 48;

/**
 * One trip from door to door: by every way of today and by train, over every minute of a window and over seeded draws
 * of what it rests on. All ways and options meet the same draws and minutes, so that pairs compare them; the option's
 * own assumptions hold on every side, as in `accessFrom`. At the scenario's own values the quickest of walking and
 * public transport is that of `accessFrom`.
 */
export function tripOf(
	model: CityModel,
	scenario: Scenario,
	request: TripRequest,
	onProgress: (share: number) => void = () => {},
): TripAnswer {
	const { origin, destination } = request;
	const middle = scenarioParameters(scenario);
	const sample = tripSample(TRIP_DRAWS, scenario.seed);
	const draws = Array.from({ length: TRIP_DRAWS }, (_, draw) => {
		const row = sample.subarray(draw * TRIP_COLUMNS, (draw + 1) * TRIP_COLUMNS);
		return {
			parameters: drawnTripParameters(middle, row),
			points: pointsOf(model, withinBlock(model, request, row), destination),
		};
	});
	const points = pointsOf(model, origin, destination);
	const departures = departuresOf(request.window);
	const steps = request.against === null ? 1 : 2;

	const today = todayWays(scenario, middle, points, draws, departures);
	const own = trainDraws(model, scenario, request, middle, points, draws, (share) =>
		onProgress(share / steps),
	);
	const train = trainWay(own, draws);
	const trainSamples = train === null ? null : own.samples;
	const comparisons = TODAY_MODES.filter((mode) => mode !== "bus" || hasBus(scenario)).map((mode) =>
		compareTrip(mode, trainSamples, today.get(mode)?.samples ?? null, middle),
	);
	if (request.against !== null) {
		const against = comparedWith(scenario, request.against);
		const other = trainDraws(model, against, request, middle, points, draws, (share) =>
			onProgress((1 + share) / steps),
		);
		const otherSamples = servedShare(other.samples) < INDISTINCT_BAND.low ? null : other.samples;
		comparisons.push(compareTrip("against", trainSamples, otherSamples, middle));
	}
	const before = travelCase(model, withoutLine(scenario), points, request);
	return {
		draws: TRIP_DRAWS,
		departures: departures.length,
		straightMetres: straightBetween(points),
		today: [...today].map(([mode, { way }]) => ({ ...way, mode, isMapped: isMapped(model, mode, points) })),
		train,
		noTrain: train === null ? whyNoTrain(own.middle.travel, points) : null,
		comparisons,
		nearestStation:
			own.middle.travel.service === null
				? null
				: { start: stationWalk(own, points, START), end: stationWalk(own, points, END) },
		publicTransport: {
			before: overWindow(quickest(before, points).minutes),
			after: overWindow(quickest(own.middle.travel, points).minutes),
		},
	};
}

const hasBus = (scenario: Scenario): boolean => travelOf(scenario).cityBus === "on";

const pointsOf = (model: CityModel, start: LngLat, end: LngLat): AccessPoints =>
	accessPoints(model, [positionGroup(model, [start, end])]);

function straightBetween(points: AccessPoints): number {
	const distance = new Float64Array(points.count);
	points.distancesFrom(START, distance);
	return distance[END]!;
}

/** Anywhere in the square block around a home, so that the answer is one for the block. */
function withinBlock(
	model: CityModel,
	{ origin, originRadiusMetres }: TripRequest,
	row: ArrayLike<number>,
): LngLat {
	if (originRadiusMetres === 0) return origin;
	const half = originRadiusMetres / Math.SQRT2;
	const { plane } = model;
	return plane.toLngLat(
		plane.eastMetres(origin[0]) + half * (2 * row[TRIP_ASSUMPTIONS.length]! - 1),
		plane.northMetres(origin[1]) + half * (2 * row[TRIP_ASSUMPTIONS.length + 1]! - 1),
	);
}

function todayWays(
	scenario: Scenario,
	middle: Parameters,
	points: AccessPoints,
	draws: readonly TripDraw[],
	departures: Float64Array,
): Map<TodayMode, { readonly samples: TripSamples; readonly way: TripWay }> {
	const found = new Map<TodayMode, { readonly samples: TripSamples; readonly way: TripWay }>();
	const count = departures.length;
	const ways = directWays(middle);
	const metres = straightBetween(points);
	for (const mode of TODAY_MODES) {
		if (mode === "bus" && !hasBus(scenario)) continue;
		if (mode === "walk" && directMinutes(ways.walk, metres) > middle.longestWholeWalk) continue;
		const samples = emptySamples(draws.length * count);
		draws.forEach((draw, d) => {
			const way = directWays(draw.parameters)[mode];
			sampleDirect(samples, d * count, mode, way, straightBetween(draw.points), count);
		});
		const own = ways[mode];
		const wait = own.headwayMinutes === null ? 0 : own.headwayMinutes / 2;
		const legs = directLegs(mode, own, metres, wait);
		found.set(mode, {
			samples,
			way: {
				...summariseWay(samples)!,
				example: exampleOf(departures[0]!, legs, directBaht(own, metres)),
			},
		});
	}
	return found;
}

/** Of the songthaew only: its model runs everywhere, the map of it does not. */
const isMapped = (model: CityModel, mode: TodayMode, points: AccessPoints): TodayWay["isMapped"] =>
	mode !== "songthaew" ||
	[START, END].every(
		(point) => points.middleOfCells(point, (cell) => model.cells.songthaewServed[cell]!) >= 0.5,
	);

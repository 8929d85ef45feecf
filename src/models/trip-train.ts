import type { Parameters } from "../scenario/assumptions.ts";
import type { Scenario } from "../scenario/types.ts";
import { type TravelCase, travelCase } from "./access-network.ts";
import type { AccessPoints } from "./access-points.ts";
import { journeyTableWithRides } from "./accessibility/journeys.ts";
import { firstAndLastTrip } from "./accessibility/line-service.ts";
import type { CityModel } from "./city-model.ts";
import { mostOften, summariseWay } from "./trip-compare.ts";
import {
	END,
	emptySamples,
	START,
	sampleTrain,
	type TrainJourney,
	type TripSamples,
	trainJourneys,
} from "./trip-samples.ts";
import type {
	FirstAndLastTrain,
	NoTrainReason,
	StationWalk,
	TrainWay,
	TripLeg,
	TripRequest,
	TripWay,
} from "./trip-types.ts";
import { INDISTINCT_BAND, rangeOf } from "./uncertainty/ranges.ts";

/** What a trip meets in one draw. */
export interface TripDraw {
	readonly parameters: Parameters;
	readonly points: AccessPoints;
}

/** One option's trains over all draws. */
export interface TrainDraws {
	readonly samples: TripSamples;
	/** At the scenario's own values. */
	readonly middle: { readonly travel: TravelCase; readonly journeys: readonly (TrainJourney | null)[] };
	readonly travels: readonly TravelCase[];
}

export const exampleOf = (
	leaveSeconds: number,
	legs: readonly TripLeg[],
	baht: number,
): TripWay["example"] => ({
	leaveSeconds,
	minutes: legs.reduce((sum, leg) => sum + leg.minutes, 0),
	baht,
	legs,
});

export function trainDraws(
	model: CityModel,
	scenario: Scenario,
	request: TripRequest,
	middle: Parameters,
	points: AccessPoints,
	draws: readonly TripDraw[],
	onProgress: (share: number) => void,
): TrainDraws {
	const travel = travelCase(model, scenario, points, request, middle);
	const count = travel.departureSeconds.length;
	const samples = emptySamples(draws.length * count);
	const travels = draws.map((draw, d) => {
		const drawn = travelCase(model, scenario, draw.points, request, draw.parameters);
		sampleTrain(samples, d * count, trainJourneys(drawn, draw.points));
		onProgress((d + 1) / draws.length);
		return drawn;
	});
	return { samples, middle: { travel, journeys: trainJourneys(travel, points) }, travels };
}

export function servedShare({ minutes }: TripSamples): number {
	return minutes.filter((value) => value < Number.POSITIVE_INFINITY).length / minutes.length;
}

/** Null where a train cannot be had at the scenario's own values, or in fewer than 35 % of all journeys. */
export function trainWay(
	{ samples, middle, travels }: TrainDraws,
	draws: readonly TripDraw[],
): TrainWay | null {
	const served = servedShare(samples);
	const summary = summariseWay(samples);
	const example = exampleJourney(middle.travel, middle.journeys);
	if (summary === null || example === null || served < INDISTINCT_BAND.low) return null;
	const { board, alight } = samples;
	const pairs = Array.from(board, (a, at) => `${a} ${alight[at]}`).filter((_, at) => board[at]! >= 0);
	const usual = mostOften(pairs);
	const [from, to] = usual.value.split(" ").map(Number) as [number, number];
	const times = (a: number, b: number): FirstAndLastTrain | null => {
		const found = [middle.travel, ...travels].flatMap(({ service }) => {
			const trips = service === null ? null : firstAndLastTrip(service, a, b);
			return trips === null ? [] : [trips];
		});
		if (found.length === 0) return null;
		return {
			first: rangeOf(Float64Array.from(found, ({ firstSeconds }) => firstSeconds)),
			last: rangeOf(Float64Array.from(found, ({ lastSeconds }) => lastSeconds)),
		};
	};
	let quickestCount = 0;
	travels.forEach((travel, d) => {
		for (const board of quickest(travel, draws[d]!.points).board) if (board >= 0) quickestCount++;
	});
	return {
		...summary,
		example,
		board: from,
		alight: to,
		usualShare: usual.share,
		servedShare: served,
		quickestShare: quickestCount / samples.minutes.length,
		there: times(from, to)!,
		back: times(to, from),
	};
}

/** Of the journeys at the scenario's own values the one whose minutes are nearest to their middle. */
function exampleJourney(
	{ departureSeconds }: TravelCase,
	journeys: readonly (TrainJourney | null)[],
): TripWay["example"] | null {
	const found = journeys.flatMap((journey, m) =>
		journey === null ? [] : [exampleOf(departureSeconds[m]!, journey.legs, journey.baht)],
	);
	if (found.length === 0) return null;
	const middle = rangeOf(Float64Array.from(found, ({ minutes }) => minutes)).p50;
	const off = (journey: TripWay["example"]): number => Math.abs(journey.minutes - middle);
	return found.reduce((best, journey) => (off(journey) < off(best) ? journey : best));
}

/** Minutes to the end of the trip by walking and public transport, and where a train is boarded on the way. */
export function quickest(
	travel: TravelCase,
	points: AccessPoints,
): { readonly minutes: Float64Array; readonly board: Int16Array } {
	const count = travel.departureSeconds.length;
	const table = journeyTableWithRides(count, points.count);
	travel.journeysFrom(START, table);
	const at = (m: number): number => m * points.count + END;
	return {
		minutes: Float64Array.from({ length: count }, (_, m) => table.minutes[at(m)]!),
		board: Int16Array.from({ length: count }, (_, m) => table.rides.board[at(m)]!),
	};
}

export function whyNoTrain(travel: TravelCase, points: AccessPoints): NoTrainReason {
	if (travel.service === null) return "noLine";
	const reached = (point: number): number[] =>
		travel.stations.flatMap((_, s) =>
			travel.stationLegs.minutes[s * points.count + point]! < Number.POSITIVE_INFINITY ? [s] : [],
		);
	const [near, far] = [reached(START), reached(END)];
	if (near.length === 0) return "farFromStart";
	if (far.length === 0) return "farFromEnd";
	return near.length === 1 && far.length === 1 && near[0] === far[0] ? "sameStation" : "noTrainThen";
}

/** The station nearest on foot at the scenario's own values, and what the draws make of the walk to it. */
export function stationWalk(
	{ middle, travels }: TrainDraws,
	points: AccessPoints,
	point: number,
): StationWalk | null {
	const metresTo = (travel: TravelCase, s: number): number =>
		travel.stationWalkMetres[s * points.count + point]!;
	let index = 0;
	for (let s = 1; s < middle.travel.stations.length; s++)
		if (metresTo(middle.travel, s) < metresTo(middle.travel, index)) index = s;
	const minutes = travels
		.map((travel) => metresTo(travel, index) / travel.parameters.walkSpeed)
		.filter((value) => value < Number.POSITIVE_INFINITY);
	return minutes.length === 0 ? null : { index, minutes: rangeOf(Float64Array.from(minutes)) };
}

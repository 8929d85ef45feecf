import type { TravelCase } from "./access-network.ts";
import type { AccessPoints } from "./access-points.ts";
import { unscheduledWaits } from "./accessibility/departures.ts";
import { type DirectWay, directBaht } from "./accessibility/direct-ways.ts";
import { journeyMinutes, journeyTableWithRides } from "./accessibility/journeys.ts";
import { feederRide, STATION_WAYS } from "./station-legs.ts";
import type { TodayMode, TripLeg } from "./trip-types.ts";

/** A trip's ends among the points of its travel case. */
export const START = 0;
export const END = 1;

/** One way of making the trip, [draw × departures + departure]; minutes of Infinity where it does not lead there. */
export interface TripSamples {
	readonly minutes: Float64Array;
	readonly baht: Float64Array;
	readonly walkMinutes: Float64Array;
	readonly waitMinutes: Float64Array;
	readonly rideMinutes: Float64Array;
	readonly changes: Uint8Array;
	/** Places on the line; −1 where no train is ridden. */
	readonly board: Int16Array;
	readonly alight: Int16Array;
}

export const emptySamples = (count: number): TripSamples => ({
	minutes: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
	baht: new Float64Array(count),
	walkMinutes: new Float64Array(count),
	waitMinutes: new Float64Array(count),
	rideMinutes: new Float64Array(count),
	changes: new Uint8Array(count),
	board: new Int16Array(count).fill(-1),
	alight: new Int16Array(count).fill(-1),
});

/** Writes a journey into its place; its minutes are the sum of its legs, so that the two cannot part. */
function write(into: TripSamples, at: number, legs: readonly TripLeg[], baht: number): void {
	let minutes = 0;
	let rides = 0;
	for (const leg of legs) {
		minutes += leg.minutes;
		const column =
			leg.kind === "walk" ? into.walkMinutes : leg.kind === "wait" ? into.waitMinutes : into.rideMinutes;
		column[at] = column[at]! + leg.minutes;
		if (leg.kind === "ride") rides++;
		if (leg.stations === null || leg.kind !== "ride") continue;
		into.board[at] = leg.stations[0];
		into.alight[at] = leg.stations[1];
	}
	into.minutes[at] = minutes;
	into.baht[at] = baht;
	into.changes[at] = Math.max(0, rides - 1);
}

const walkLeg = (minutes: number): TripLeg => ({ kind: "walk", vehicle: null, minutes, stations: null });

/** A way of today over straight metres at one minute of leaving: half of its walk at either end. */
export function directLegs(
	mode: TodayMode,
	way: DirectWay,
	straightMetres: number,
	waitMinutes: number,
): readonly TripLeg[] {
	const distance = straightMetres * way.minutesPerMetre;
	if (mode === "walk") return [walkLeg(distance)];
	const ride: TripLeg = {
		kind: "ride",
		vehicle: mode,
		minutes: distance + way.handlingMinutes,
		stations: null,
	};
	if (way.headwayMinutes === null) return [ride];
	const walk = walkLeg(way.walkMinutes / 2);
	return [walk, { kind: "wait", vehicle: mode, minutes: waitMinutes, stations: null }, ride, walk];
}

/** Journeys of one draw by a way of today, a minute of leaving each; `at` is the place of the first. */
export function sampleDirect(
	into: TripSamples,
	at: number,
	mode: TodayMode,
	way: DirectWay,
	straightMetres: number,
	departureCount: number,
): void {
	const waits = way.headwayMinutes === null ? null : unscheduledWaits(way.headwayMinutes, departureCount);
	for (let m = 0; m < departureCount; m++)
		write(
			into,
			at + m,
			directLegs(mode, way, straightMetres, waits?.[m] ?? 0),
			directBaht(way, straightMetres),
		);
}

/** A journey by train at one minute of leaving. */
export interface TrainJourney {
	readonly legs: readonly TripLeg[];
	readonly baht: number;
}

/**
 * The quickest journey that rides a train, by its legs, for every minute of leaving; null where no train leads there.
 * The search is that of `journeyMinutes` with no other way to choose.
 */
export function trainJourneys(travel: TravelCase, points: AccessPoints): (TrainJourney | null)[] {
	const { departureSeconds, stationLegs } = travel;
	const line = travel.lineFrom(START);
	if (line === null) return Array.from(departureSeconds, () => null);
	const table = journeyTableWithRides(departureSeconds.length, points.count);
	journeyMinutes({ departureSeconds, destinationCount: points.count, direct: [], line }, table);
	const { board, alight, boardSeconds, alightSeconds } = table.rides;
	return Array.from(departureSeconds, (leaves, m) => {
		const at = m * points.count + END;
		const [a, b] = [board[at]!, alight[at]!];
		if (a < 0) return null;
		const access = stationLegs.minutes[a * points.count + START]!;
		return {
			baht: table.baht[at]!,
			legs: [
				...feederLegs(travel, points, a, START),
				{
					kind: "wait",
					vehicle: "train",
					minutes: (boardSeconds[at]! - leaves) / 60 - access,
					stations: [a, b],
				},
				{
					kind: "ride",
					vehicle: "train",
					minutes: (alightSeconds[at]! - boardSeconds[at]!) / 60,
					stations: [a, b],
				},
				...feederLegs(travel, points, b, END),
			],
		};
	});
}

/** From an end of the trip to a station, or from a station to the other end. */
function feederLegs(
	travel: TravelCase,
	points: AccessPoints,
	station: number,
	point: number,
): readonly TripLeg[] {
	const { stationLegs, parameters } = travel;
	const at = station * points.count + point;
	const way = STATION_WAYS[stationLegs.way[at]!]!;
	if (way === "walk") return [walkLeg(stationLegs.minutes[at]!)];
	const { waitMinutes, walkMinutes, rideMinutes } = feederRide(
		way,
		points.distanceTo(travel.stations[station]!.position, point),
		parameters,
	);
	const ride: TripLeg[] = [
		{ kind: "wait", vehicle: way, minutes: waitMinutes, stations: null },
		{ kind: "ride", vehicle: way, minutes: rideMinutes, stations: null },
	];
	if (walkMinutes === 0) return ride;
	return point === START ? [walkLeg(walkMinutes), ...ride] : [...ride, walkLeg(walkMinutes)];
}

/** Journeys of one draw by train; `at` is the place of the first. */
export function sampleTrain(into: TripSamples, at: number, journeys: readonly (TrainJourney | null)[]): void {
	journeys.forEach((journey, m) => {
		if (journey !== null) write(into, at + m, journey.legs, journey.baht);
	});
}

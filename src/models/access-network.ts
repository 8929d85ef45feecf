import type { Parameters } from "../scenario/assumptions.ts";
import { travelOf } from "../scenario/travel.ts";
import type { Scenario, Station } from "../scenario/types.ts";
import type { AccessChoices } from "./access-choices.ts";
import type { AccessPoints } from "./access-points.ts";
import { departuresOf, unscheduledWaits } from "./accessibility/departures.ts";
import { type DirectWay, directMinutes, directWays } from "./accessibility/direct-ways.ts";
import {
	type DirectMode,
	type JourneyTable,
	journeyMinutes,
	journeyTable,
	type LineJourney,
	packLegs,
} from "./accessibility/journeys.ts";
import { type LineService, lineService } from "./accessibility/line-service.ts";
import type { CityModel } from "./city-model.ts";
import { runLine } from "./line-run.ts";
import { type Direction, makeTimetable, stopTimes } from "./operations/timetable.ts";
import {
	feederMinutes,
	feederRide,
	type StationLegTable,
	stationLegs,
	stationWalkMetres,
} from "./station-legs.ts";
import { scenarioParameters } from "./travel-parameters.ts";
import type { TodayMode } from "./trip-types.ts";

/** One option, or today without a line, between one set of points. */
export interface TravelCase {
	readonly parameters: Parameters;
	/** Of the line; none without trains. */
	readonly stations: readonly Station[];
	/** A day's trains; null where none run. */
	readonly service: LineService | null;
	readonly departureSeconds: Float64Array;
	/** On foot, [station × points + point]; empty without trains. */
	readonly stationWalkMetres: Float64Array;
	/** As it was chosen to reach stations, the same shape. */
	readonly stationLegs: StationLegTable;
	/** Walking metres to the nearest station; Infinity beyond the longest walk, or without a line. */
	readonly nearestStationMetres: Float64Array;
	/** Its place on the line; −1 where none is on foot. */
	readonly nearestStation: Int16Array;
	readonly directWays: Readonly<Record<TodayMode, DirectWay>>;
	/** Public transport and walking. */
	journeysFrom(origin: number, into: JourneyTable): void;
	/** What journeys by train from a point are made of, null without trains; stands until the next call. */
	lineFrom(origin: number): LineJourney | null;
	/** Minutes by motorcycle, door to door, whatever the minute. */
	motorcycleFrom(origin: number, into: Float64Array): void;
	table(): JourneyTable;
}

/**
 * Makes an option ready; `scenario.line` null is today.
 * @param parameters the scenario's own values, unless others are given
 * @param waits for services without a timetable, by departure
 */
export function travelCase(
	model: CityModel,
	scenario: Scenario,
	points: AccessPoints,
	choices: AccessChoices,
	parameters = scenarioParameters(scenario),
	waits = unscheduledWaits,
): TravelCase {
	const departureSeconds = departuresOf(choices.window);
	const count = points.count;
	const { line } = scenario;
	const service = lineServiceOf(scenario, parameters);
	const stationCount = service === null ? 0 : (line?.stations.length ?? 0);
	const walkMetres =
		service === null ? new Float64Array(0) : stationWalkMetres(model, line!, points, parameters);
	const nearestStationMetres = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
	const nearestStation = new Int16Array(count).fill(-1);
	for (let s = 0; s < stationCount; s++)
		for (let p = 0; p < count; p++) {
			const metres = walkMetres[s * count + p]!;
			if (metres > parameters.walkCut || metres >= nearestStationMetres[p]!) continue;
			nearestStationMetres[p] = metres;
			nearestStation[p] = s;
		}
	const legs = stationLegs(model, line, points, walkMetres, parameters, choices.stationAccess);
	const egress = packLegs(legs.minutes, legs.baht, stationCount, count);
	const ways = directWays(parameters);
	const withdrawn = service !== null && choices.songthaew === "withdrawnAlongLine";
	const distance = new Float64Array(count);
	const accessMinutes = new Float64Array(stationCount);
	const accessBaht = new Float64Array(stationCount);
	const modeOf = (way: DirectWay): DirectMode & { readonly minutes: Float64Array } => ({
		minutes: new Float64Array(count),
		waitMinutes: way.headwayMinutes === null ? null : waits(way.headwayMinutes, departureSeconds.length),
		fareBaht: new Float64Array(count).fill(way.baht),
	});
	const walk = modeOf(ways.walk);
	const songthaew = modeOf(ways.songthaew);
	const bus = travelOf(scenario).cityBus === "on" ? modeOf(ways.bus) : null;
	const taxi = { minutes: new Float64Array(count), waitMinutes: null, fareBaht: new Float64Array(count) };

	const lineFrom = (origin: number): LineJourney | null => {
		if (service === null) return null;
		for (let s = 0; s < stationCount; s++) {
			accessMinutes[s] = legs.minutes[s * count + origin]!;
			accessBaht[s] = legs.baht[s * count + origin]!;
		}
		return { service, fareBaht: scenario.fare.flatBaht, accessMinutes, accessBaht, egress };
	};
	return {
		parameters,
		stations: service === null ? [] : line!.stations,
		service,
		departureSeconds,
		stationWalkMetres: walkMetres,
		stationLegs: legs,
		nearestStationMetres,
		nearestStation,
		directWays: ways,
		journeysFrom(origin, into) {
			points.distancesFrom(origin, distance);
			const byLine = withdrawn && nearestStation[origin]! >= 0;
			for (let p = 0; p < count; p++) {
				walk.minutes[p] = directMinutes(ways.walk, distance[p]!);
				songthaew.minutes[p] =
					byLine && nearestStation[p]! >= 0
						? Number.POSITIVE_INFINITY
						: directMinutes(ways.songthaew, distance[p]!);
			}
			const direct: DirectMode[] = [walk, songthaew];
			if (bus !== null) {
				for (let p = 0; p < count; p++) bus.minutes[p] = directMinutes(ways.bus, distance[p]!);
				direct.push(bus);
			}
			if (choices.stationAccess !== "walk") {
				for (let p = 0; p < count; p++) {
					const ride = feederRide("motorcycleTaxi", distance[p]!, parameters);
					const minutes = feederMinutes(ride);
					taxi.minutes[p] = minutes <= parameters.longestFeeder ? minutes : Number.POSITIVE_INFINITY;
					taxi.fareBaht[p] = ride.baht;
				}
				direct.push(taxi);
			}
			journeyMinutes({ departureSeconds, destinationCount: count, direct, line: lineFrom(origin) }, into);
		},
		lineFrom,
		motorcycleFrom(origin, into) {
			points.distancesFrom(origin, distance);
			for (let p = 0; p < count; p++) into[p] = directMinutes(ways.motorcycle, distance[p]!);
		},
		table: () => journeyTable(departureSeconds.length, count),
	};
}

/** The day's trains from the same run times and timetable that are priced and exported; null where none run. */
export function lineServiceOf(scenario: Scenario, parameters: Parameters): LineService | null {
	const { line, service } = scenario;
	if (line === null || line.stations.length < 2) return null;
	const { times, runTimeDownSeconds, pattern, plan } = runLine(scenario, line, parameters);
	const trips = makeTimetable({
		...service,
		runTimeSeconds: times.runTimeSeconds,
		runTimeDownSeconds,
		layoverSeconds: plan.layoverSeconds,
		pattern,
	});
	if (trips.length === 0) return null;
	const of = (direction: Direction) =>
		trips.filter((trip) => trip.direction === direction).map((trip) => stopTimes(trip, times));
	return lineService(line.stations.length, of("up"), of("down"));
}

import { quantile } from "../core/quantile.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import { travelOf } from "../scenario/travel.ts";
import type { Line, Scenario } from "../scenario/types.ts";
import type { Walked } from "./access/walked.ts";
import type { AccessChoices } from "./access-choices.ts";
import type { AccessPoints } from "./access-points.ts";
import { departuresOf, unscheduledWaits } from "./accessibility/departures.ts";
import {
	type DirectMode,
	type JourneyTable,
	journeyMinutes,
	journeyTable,
	packLegs,
} from "./accessibility/journeys.ts";
import { type LineService, lineService } from "./accessibility/line-service.ts";
import type { CityModel } from "./city-model.ts";
import { runLine } from "./line-run.ts";
import { type Direction, makeTimetable, stopTimes } from "./operations/timetable.ts";
import { walkedTo } from "./street-ways.ts";
import { scenarioParameters } from "./travel-parameters.ts";

/** One option, or today without a line, between one set of points. */
export interface TravelCase {
	readonly parameters: Parameters;
	readonly hasLine: boolean;
	readonly departureSeconds: Float64Array;
	/** Walking metres to the nearest station; Infinity beyond the longest walk, or without a line. */
	readonly nearestStationMetres: Float64Array;
	/** Its place on the line; −1 where none is on foot. */
	readonly nearestStation: Int16Array;
	/** Public transport and walking. */
	journeysFrom(origin: number, into: JourneyTable): void;
	/** Minutes by motorcycle, door to door, whatever the minute. */
	motorcycleFrom(origin: number, into: Float64Array): void;
	table(): JourneyTable;
}

/** Makes an option ready; `scenario.line` null is today. */
export function travelCase(
	model: CityModel,
	scenario: Scenario,
	points: AccessPoints,
	choices: AccessChoices,
): TravelCase {
	const parameters = scenarioParameters(scenario);
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
	const songthaewWaits = unscheduledWaits(parameters.songthaewHeadway, departureSeconds.length);
	const withdrawn = service !== null && choices.songthaew === "withdrawnAlongLine";
	const distance = new Float64Array(count);
	const walk = new Float64Array(count);
	const songthaew = new Float64Array(count);
	const taxi = new Float64Array(count);
	const taxiBaht = new Float64Array(count);
	const noFare = new Float64Array(count);
	const bus = new Float64Array(count);
	const busFare = new Float64Array(count).fill(parameters.busFare);
	const busWaits = unscheduledWaits(parameters.busHeadway, departureSeconds.length);
	const hasBus = travelOf(scenario).cityBus === "on";
	const songthaewFare = new Float64Array(count).fill(parameters.songthaewFare);
	const accessMinutes = new Float64Array(stationCount);
	const accessBaht = new Float64Array(stationCount);
	const walkRate = parameters.circuity / parameters.walkSpeed;
	const roadRate = (kmPerHour: number): number => (parameters.vehicleCircuity * 60) / (kmPerHour * 1000);
	return {
		parameters,
		hasLine: service !== null,
		departureSeconds,
		nearestStationMetres,
		nearestStation,
		journeysFrom(origin, into) {
			points.distancesFrom(origin, distance);
			const rate = roadRate(parameters.songthaewSpeed);
			const byLine = withdrawn && nearestStation[origin]! >= 0;
			for (let p = 0; p < count; p++) {
				walk[p] = distance[p]! * walkRate;
				songthaew[p] =
					byLine && nearestStation[p]! >= 0
						? Number.POSITIVE_INFINITY
						: distance[p]! * rate + parameters.songthaewWalk;
			}
			for (let s = 0; s < stationCount; s++) {
				accessMinutes[s] = legs.minutes[s * count + origin]!;
				accessBaht[s] = legs.baht[s * count + origin]!;
			}
			const direct: DirectMode[] = [
				{ minutes: walk, waitMinutes: null, fareBaht: noFare },
				{ minutes: songthaew, waitMinutes: songthaewWaits, fareBaht: songthaewFare },
			];
			if (hasBus) {
				const busRate = roadRate(parameters.busSpeed);
				for (let p = 0; p < count; p++) bus[p] = distance[p]! * busRate + parameters.songthaewWalk;
				direct.push({ minutes: bus, waitMinutes: busWaits, fareBaht: busFare });
			}
			if (choices.stationAccess === "bestFeeder") {
				for (let p = 0; p < count; p++) {
					const ride = taxiRide(distance[p]!, parameters);
					taxi[p] = ride.minutes <= parameters.longestFeeder ? ride.minutes : Number.POSITIVE_INFINITY;
					taxiBaht[p] = ride.baht;
				}
				direct.push({ minutes: taxi, waitMinutes: null, fareBaht: taxiBaht });
			}
			journeyMinutes(
				{
					departureSeconds,
					destinationCount: count,
					direct,
					line:
						service === null
							? null
							: { service, fareBaht: scenario.fare.flatBaht, accessMinutes, accessBaht, egress },
				},
				into,
			);
		},
		motorcycleFrom(origin, into) {
			points.distancesFrom(origin, distance);
			const rate = roadRate(parameters.motorcycleSpeed);
			for (let p = 0; p < count; p++) into[p] = distance[p]! * rate;
		},
		table: () => journeyTable(departureSeconds.length, count),
	};
}

function taxiRide(straightMetres: number, parameters: Parameters): { minutes: number; baht: number } {
	const kilometres = (straightMetres * parameters.vehicleCircuity) / 1000;
	return {
		minutes: parameters.motorcycleTaxiWait + (kilometres * 60) / parameters.motorcycleTaxiSpeed,
		baht: parameters.motorcycleTaxiFlag + kilometres * parameters.motorcycleTaxiPerKilometre,
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

/** Metres on foot, [station × points + point]: over the streets where they are loaded, else straight × circuity. */
function stationWalkMetres(
	model: CityModel,
	line: Line,
	points: AccessPoints,
	parameters: Parameters,
): Float64Array {
	const { count } = points;
	const metres = new Float64Array(line.stations.length * count);
	const distance = new Float64Array(count);
	const walked = walkedTo(model, line);
	line.stations.forEach(({ position }, s) => {
		points.distancesTo(position, distance);
		const byStreet =
			walked === null ? null : cellStreetMetres(walked, s, model.city.cells.count, parameters.circuity);
		for (let p = 0; p < count; p++) {
			const straight = distance[p]! * parameters.circuity;
			metres[s * count + p] =
				byStreet === null
					? straight
					: points.middleOfCells(p, (cell) => (Number.isNaN(byStreet[cell]!) ? straight : byStreet[cell]!));
		}
	});
	return metres;
}

/**
 * Metres over the streets from each cell to a station, the middle of the cell's own points (a straight line × circuity
 * for a point where streets do not tell); Infinity beyond the search, NaN for a cell that is not joined to a street.
 */
function cellStreetMetres(
	walked: Walked,
	station: number,
	cellCount: number,
	circuity: number,
): Float64Array {
	const { cells, metres, straightMetres } = walked.stations[station]!;
	const found = Float64Array.from({ length: cellCount }, (_, cell) =>
		walked.isJoined(cell) ? Number.POSITIVE_INFINITY : Number.NaN,
	);
	const pointCount = metres.length / cells.length;
	const known = metres.map((value, k) => (Number.isNaN(value) ? circuity * straightMetres[k]! : value));
	cells.forEach((cell, k) => {
		if (!walked.isJoined(cell)) return;
		found[cell] = quantile(known.slice(k * pointCount, (k + 1) * pointCount).sort(), 0.5);
	});
	return found;
}

/** Minutes and baht between points and stations by the way that was chosen, [station × points + point]. */
function stationLegs(
	model: CityModel,
	line: Line | null,
	points: AccessPoints,
	walkMetres: Float64Array,
	parameters: Parameters,
	choice: AccessChoices["stationAccess"],
): { readonly minutes: Float64Array; readonly baht: Float64Array } {
	const { count } = points;
	const minutes = walkMetres.map((metres) =>
		metres <= parameters.walkCut ? metres / parameters.walkSpeed : Number.POSITIVE_INFINITY,
	);
	const baht = new Float64Array(walkMetres.length);
	if (choice === "walk" || line === null || walkMetres.length === 0) return { minutes, baht };
	const distance = new Float64Array(count);
	line.stations.forEach((station, s) => {
		points.distancesTo(station.position, distance);
		for (let p = 0; p < count; p++) {
			const at = s * count + p;
			const kilometres = (distance[p]! * parameters.vehicleCircuity) / 1000;
			const consider = (time: number, fare: number): void => {
				if (time > parameters.longestFeeder || time >= minutes[at]!) return;
				minutes[at] = time;
				baht[at] = fare;
			};
			const ride = taxiRide(distance[p]!, parameters);
			consider(ride.minutes, ride.baht);
			if (points.middleOfCells(p, (cell) => model.cells.songthaewServed[cell]!) >= 0.5)
				consider(
					parameters.songthaewFeederHeadway / 2 +
						parameters.songthaewWalk / 2 +
						(kilometres * 60) / parameters.songthaewFeederSpeed,
					parameters.songthaewFeederFare,
				);
		}
	});
	return { minutes, baht };
}

import type { Period } from "../../core/vocabulary.ts";
import type { Parameters } from "../../scenario/assumptions.ts";

import { departuresInSpan, headwaySpans } from "./headway-spans.ts";
import type { LinePattern } from "./line-pattern.ts";
import { makeTimetable } from "./timetable.ts";
import { isWholeLine, layoverByTrip, makeVehicleBlocks } from "./vehicle-blocks.ts";

export { departuresInSpan, headwaySpans } from "./headway-spans.ts";

export type ServiceParameters = Pick<Parameters, "minimumLayover" | "layoverShare" | "planningLoadFactor">;

export interface ServiceInput {
	/** One way, end to end, from `sectionRunTimes`. */
	readonly runTimeSeconds: number;
	/** The other way, where gradients make it another time; as `runTimeSeconds` unless given. */
	readonly runTimeDownSeconds?: number;
	/** First station to last. */
	readonly lengthMetres: number;
	readonly headwaySeconds: Readonly<Record<Period, number>>;
	/** Seconds after midnight. */
	readonly serviceStartSeconds: number;
	readonly serviceEndSeconds: number;
	readonly trainPlaces: number;
	/** Spare trains as a share of those in service. */
	readonly spareRatio: number;
	readonly parameters: ServiceParameters;
	/** Short trains and single track; null or left out: neither. */
	readonly pattern?: LinePattern | null;
	/** Between the stations where short trains turn, metres; needed with short trains. */
	readonly shortLengthMetres?: number;
}

export interface ServicePlan {
	/** At each end. */
	readonly layoverSeconds: number;
	readonly cycleTimeSeconds: number;
	readonly shortestHeadwaySeconds: number;
	readonly peakVehicles: number;
	readonly fleetSize: number;
	/** One-way trips of both directions on a weekday. */
	readonly tripsPerDay: number;
	readonly vehicleKmPerDay: number;
	readonly commercialSpeedKmPerHour: number;
	/** Places per hour and direction at the shortest headway and the planning load factor. */
	readonly capacityPerHourPerDirection: number;
}

const NOTHING_RUNS: ServicePlan = {
	layoverSeconds: 0,
	cycleTimeSeconds: 0,
	shortestHeadwaySeconds: 0,
	peakVehicles: 0,
	fleetSize: 0,
	tripsPerDay: 0,
	vehicleKmPerDay: 0,
	commercialSpeedKmPerHour: 0,
	capacityPerHourPerDirection: 0,
};

/**
 * Trains, trips and places that a service needs and gives. The layover at each end is the larger of
 * `minimumLayover` (minutes) and `layoverShare` of the run; the cycle is two runs and two layovers; trains in
 * service are cycle ÷ shortest headway rounded up; trains owned add the spare ratio, rounded up.
 * With short trains or single track the trains in service are those that the day's timetable takes, where trains also
 * wait for their slot. Capacity is that of the stretch which all trains serve.
 * A line that takes no time, or hours without a train, give zeros.
 * @throws RangeError where a headway is not above zero
 */
export function planService(input: ServiceInput): ServicePlan {
	const { pattern = null } = input;
	const shortTurn = pattern?.shortTurn ?? null;
	const spans = headwaySpans({ ...input, shortTurn });
	if (!(input.runTimeSeconds > 0) || spans.length === 0) return NOTHING_RUNS;
	const shortestHeadwaySeconds = Math.min(...spans.map((span) => span.headwaySeconds));
	const runDown = input.runTimeDownSeconds ?? input.runTimeSeconds;
	const layoverSeconds = layoverAtEachEnd(Math.max(input.runTimeSeconds, runDown), input.parameters);
	const cycleTimeSeconds = cycleSeconds(input.runTimeSeconds, runDown, layoverSeconds, layoverSeconds);
	const tripsPerDay = 2 * spans.reduce((sum, span) => sum + departuresInSpan(span), 0);
	let peakVehicles = trainsInService(cycleTimeSeconds, shortestHeadwaySeconds);
	let notRunMetres = 0;
	if (pattern !== null) {
		const trips = makeTimetable({ ...input, layoverSeconds });
		peakVehicles = makeVehicleBlocks(trips, layoverByTrip(pattern)).length;
		const short = trips.filter((trip) => !isWholeLine(pattern, trip)).length;
		notRunMetres = short * (input.lengthMetres - (input.shortLengthMetres ?? input.lengthMetres));
	}
	return {
		layoverSeconds,
		cycleTimeSeconds,
		shortestHeadwaySeconds,
		peakVehicles,
		fleetSize: trainsOwned(peakVehicles, input.spareRatio),
		tripsPerDay,
		vehicleKmPerDay: (tripsPerDay * input.lengthMetres - notRunMetres) / 1000,
		commercialSpeedKmPerHour: ((2 * input.lengthMetres) / (input.runTimeSeconds + runDown)) * 3.6,
		capacityPerHourPerDirection:
			(3600 / shortestHeadwaySeconds) * input.trainPlaces * input.parameters.planningLoadFactor,
	};
}

/** Recovery and turning at each end: max(minimum, share of the run). */
export function layoverAtEachEnd(
	runTimeSeconds: number,
	parameters: Pick<Parameters, "minimumLayover" | "layoverShare">,
): number {
	return Math.max(parameters.minimumLayover * 60, parameters.layoverShare * runTimeSeconds);
}

/** Seconds until a train is back and ready to leave again. */
export function cycleSeconds(
	runOut: number,
	runBack: number,
	layoverFar: number,
	layoverNear: number,
): number {
	return runOut + runBack + layoverFar + layoverNear;
}

/** Trains that a headway needs: ⌈cycle ÷ headway⌉, with room for rounding in the cycle. */
export function trainsInService(cycleTimeSeconds: number, headwaySeconds: number): number {
	if (!(headwaySeconds > 0)) throw new RangeError(`a headway must be above zero, got ${headwaySeconds}`);
	return roundUp(cycleTimeSeconds / headwaySeconds);
}

/** Trains to buy: ⌈in service × (1 + spare ratio)⌉. */
export function trainsOwned(inService: number, spareRatio: number): number {
	return roundUp(inService * (1 + spareRatio));
}

/** 12.000000001 trains are 12: the excess is rounding, not a train. */
const roundUp = (value: number): number => Math.ceil(value - 1e-9);

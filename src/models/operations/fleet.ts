import { PERIOD_WINDOWS, type Period } from "../../core/vocabulary.ts";
import type { Parameters } from "../../scenario/assumptions.ts";

export type ServiceParameters = Pick<Parameters, "minimumLayover" | "layoverShare" | "planningLoadFactor">;

export interface ServiceInput {
	/** One way, end to end, from `sectionRunTimes`. */
	readonly runTimeSeconds: number;
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
 * A line that takes no time, or hours without a train, give zeros.
 * @throws RangeError where a headway is not above zero
 */
export function planService(input: ServiceInput): ServicePlan {
	const spans = headwaySpans(input);
	if (!(input.runTimeSeconds > 0) || spans.length === 0) return NOTHING_RUNS;
	const shortestHeadwaySeconds = Math.min(...spans.map((span) => span.headwaySeconds));
	const layoverSeconds = layoverAtEachEnd(input.runTimeSeconds, input.parameters);
	const cycleTimeSeconds = cycleSeconds(
		input.runTimeSeconds,
		input.runTimeSeconds,
		layoverSeconds,
		layoverSeconds,
	);
	const peakVehicles = trainsInService(cycleTimeSeconds, shortestHeadwaySeconds);
	const tripsPerDay = 2 * spans.reduce((sum, span) => sum + departuresInSpan(span), 0);
	return {
		layoverSeconds,
		cycleTimeSeconds,
		shortestHeadwaySeconds,
		peakVehicles,
		fleetSize: trainsOwned(peakVehicles, input.spareRatio),
		tripsPerDay,
		vehicleKmPerDay: (tripsPerDay * input.lengthMetres) / 1000,
		commercialSpeedKmPerHour: (input.lengthMetres / input.runTimeSeconds) * 3.6,
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

/** A stretch of the service day with one headway. Seconds after midnight. */
export interface HeadwaySpan {
	readonly headwaySeconds: number;
	readonly fromSeconds: number;
	readonly toSeconds: number;
}

/** The periods of a weekday clipped to the service hours; neighbours with the same headway are one span. */
export function headwaySpans(
	service: Pick<ServiceInput, "headwaySeconds" | "serviceStartSeconds" | "serviceEndSeconds">,
): HeadwaySpan[] {
	const spans: HeadwaySpan[] = [];
	for (const window of PERIOD_WINDOWS) {
		const headwaySeconds = service.headwaySeconds[window.period];
		let fromSeconds = Math.max(window.fromSeconds, service.serviceStartSeconds);
		const toSeconds = Math.min(window.toSeconds, service.serviceEndSeconds);
		if (fromSeconds >= toSeconds) continue;
		const before = spans[spans.length - 1];
		if (before?.headwaySeconds === headwaySeconds) {
			spans.pop();
			fromSeconds = before.fromSeconds;
		}
		spans.push({ headwaySeconds, fromSeconds, toSeconds });
	}
	return spans;
}

/**
 * Departures of one direction in a span: the first at its start, then one a headway; the length ÷ headway rounded to
 * the nearest whole, so that the gap before the next span's first departure is between half and one and a half headways.
 */
export function departuresInSpan({ headwaySeconds, fromSeconds, toSeconds }: HeadwaySpan): number {
	if (!(headwaySeconds > 0)) throw new RangeError(`a headway must be above zero, got ${headwaySeconds}`);
	return Math.round((toSeconds - fromSeconds) / headwaySeconds);
}

/** 12.000000001 trains are 12: the excess is rounding, not a train. */
const roundUp = (value: number): number => Math.ceil(value - 1e-9);

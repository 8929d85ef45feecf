import type { Period } from "../../core/vocabulary.ts";
import { departuresInSpan, headwaySpans } from "./fleet.ts";
import type { RunTimes } from "./run-time.ts";

/** Departures from a terminus are set to this grid, seconds. */
export const DEPARTURE_GRID_SECONDS = 30;

/** Up runs from the first station of the line to the last. */
export type Direction = "up" | "down";

export interface Trip {
	readonly direction: Direction;
	/** From its first station, seconds after midnight. */
	readonly departureSeconds: number;
	/** At its last station. */
	readonly arrivalSeconds: number;
}

export interface TimetableInput {
	readonly headwaySeconds: Readonly<Record<Period, number>>;
	readonly serviceStartSeconds: number;
	readonly serviceEndSeconds: number;
	readonly runTimeSeconds: number;
	/** Shortest stay of a train at a terminus. */
	readonly layoverSeconds: number;
}

/**
 * A weekday's trips, both directions, by departure. While one headway holds, up trips leave at its start and then every headway, so
 * a headway that divides the hour gives the same minutes each hour; every departure is set to the nearest 30 s.
 * Down trips follow the same pattern, moved by run + layover modulo the shortest headway: at that headway a train
 * that arrives waits its layover and leaves. The count is the one that `planService` prices.
 * @throws RangeError where a headway is not above zero
 */
export function makeTimetable(input: TimetableInput): Trip[] {
	const spans = headwaySpans(input);
	if (!(input.runTimeSeconds > 0) || spans.length === 0) return [];
	const shortest = Math.min(...spans.map((span) => span.headwaySeconds));
	const ready = input.runTimeSeconds + input.layoverSeconds;
	const downOffset = (Math.ceil(ready / DEPARTURE_GRID_SECONDS - 1e-9) * DEPARTURE_GRID_SECONDS) % shortest;
	const trips: Trip[] = [];
	for (const span of spans) {
		const count = departuresInSpan(span);
		for (let k = 0; k < count; k++) {
			const leaves = span.fromSeconds + k * span.headwaySeconds;
			trips.push(trip("up", leaves, input.runTimeSeconds));
			trips.push(trip("down", leaves + downOffset, input.runTimeSeconds));
		}
	}
	return trips.sort((a, b) => a.departureSeconds - b.departureSeconds);
}

function trip(direction: Direction, leaves: number, runTimeSeconds: number): Trip {
	const departureSeconds = Math.round(leaves / DEPARTURE_GRID_SECONDS) * DEPARTURE_GRID_SECONDS;
	return { direction, departureSeconds, arrivalSeconds: departureSeconds + runTimeSeconds };
}

/** When a trip is at each station, by the station's place on the line (not in the trip). Seconds after midnight. */
export interface StopTimes {
	readonly arrivalSeconds: Float64Array;
	readonly departureSeconds: Float64Array;
}

/** Down trips run the same times backwards: they reach a station when an up trip's clock, run backwards, leaves it. */
export function stopTimes(trip: Trip, times: RunTimes): StopTimes {
	const start = trip.departureSeconds;
	if (trip.direction === "up") {
		return {
			arrivalSeconds: times.arrivalSeconds.map((value) => start + value),
			departureSeconds: times.departureSeconds.map((value) => start + value),
		};
	}
	const end = start + times.runTimeSeconds;
	return {
		arrivalSeconds: times.departureSeconds.map((value) => end - value),
		departureSeconds: times.arrivalSeconds.map((value) => end - value),
	};
}

/**
 * A trip as a polyline of the string-line diagram: two points a station (arrival, departure) in the order they
 * happen; chainage in metres from the first station.
 */
export function stringLine(
	trip: Trip,
	times: RunTimes,
	stationChainageMetres: ArrayLike<number>,
): { readonly seconds: Float64Array; readonly chainageMetres: Float64Array } {
	const count = stationChainageMetres.length;
	const stops = stopTimes(trip, times);
	const seconds = new Float64Array(2 * count);
	const chainageMetres = new Float64Array(2 * count);
	for (let k = 0; k < count; k++) {
		const station = trip.direction === "up" ? k : count - 1 - k;
		seconds[2 * k] = stops.arrivalSeconds[station]!;
		seconds[2 * k + 1] = stops.departureSeconds[station]!;
		chainageMetres[2 * k] = stationChainageMetres[station]!;
		chainageMetres[2 * k + 1] = stationChainageMetres[station]!;
	}
	return { seconds, chainageMetres };
}

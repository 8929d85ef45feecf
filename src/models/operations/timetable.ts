import type { Period } from "../../core/vocabulary.ts";
import { departuresInSpan, type HeadwaySpan, headwaySpans } from "./headway-spans.ts";
import { DEPARTURE_GRID_SECONDS, type LinePattern, type TimedSpan, timedSpans } from "./line-pattern.ts";
import { downTimes, type RunTimes } from "./run-time.ts";
import { isShortTrain } from "./short-turn.ts";

/** Up runs from the first station of the line to the last. */
export type Direction = "up" | "down";

export interface Trip {
	readonly direction: Direction;
	/** From its first station, seconds after midnight. */
	readonly departureSeconds: number;
	/** At its last station. */
	readonly arrivalSeconds: number;
	/** Lowest and highest place on the line that it serves; left out: the whole line. */
	readonly stations?: readonly [number, number];
}

export interface TimetableInput {
	readonly headwaySeconds: Readonly<Record<Period, number>>;
	readonly serviceStartSeconds: number;
	readonly serviceEndSeconds: number;
	readonly runTimeSeconds: number;
	/** The other way, where gradients make it another time; as `runTimeSeconds` unless given. */
	readonly runTimeDownSeconds?: number;
	/** Shortest stay of a train at a terminus. */
	readonly layoverSeconds: number;
	/** Short trains and single track; null or left out: neither. */
	readonly pattern?: LinePattern | null;
}

/**
 * A weekday's trips, both directions, by departure. While one headway holds, up trips leave at its start and then every headway, so
 * a headway that divides the hour gives the same minutes each hour; every departure is set to the nearest 30 s.
 * Down trips follow the same pattern, moved by run + layover modulo the shortest headway: at that headway a train
 * that arrives waits its layover and leaves. With short trains or single track each stretch of the day has its own
 * move, the one of `timedSpans`. The count is the one that `planService` prices.
 * @throws RangeError where a headway is not above zero
 */
export function makeTimetable(input: TimetableInput): Trip[] {
	const { pattern = null } = input;
	const spans = headwaySpans({ ...input, shortTurn: pattern?.shortTurn ?? null });
	if (!(input.runTimeSeconds > 0) || spans.length === 0) return [];
	const trips = pattern === null ? plainTrips(input, spans) : patternTrips(pattern, spans);
	return trips.sort((a, b) => a.departureSeconds - b.departureSeconds);
}

function plainTrips(input: TimetableInput, spans: readonly HeadwaySpan[]): Trip[] {
	const shortest = Math.min(...spans.map((span) => span.headwaySeconds));
	const ready = input.runTimeSeconds + input.layoverSeconds;
	const downOffset = (Math.ceil(ready / DEPARTURE_GRID_SECONDS - 1e-9) * DEPARTURE_GRID_SECONDS) % shortest;
	const runDown = input.runTimeDownSeconds ?? input.runTimeSeconds;
	const trips: Trip[] = [];
	for (const span of spans) {
		const count = departuresInSpan(span);
		for (let k = 0; k < count; k++) {
			const leaves = span.fromSeconds + k * span.headwaySeconds;
			trips.push(trip("up", leaves, input.runTimeSeconds));
			trips.push(trip("down", leaves + downOffset, runDown));
		}
	}
	return trips;
}

/**
 * Up trains by the pattern. Each short one comes back in the down slot that the pattern has for it, or, where headways
 * change before, in the next free one; the other down slots are trains over the whole line. A short train that would
 * find no way back, at the end of the day, runs the whole line. So as many short trains come back as go out.
 */
function patternTrips(pattern: LinePattern, spans: readonly HeadwaySpan[]): Trip[] {
	const trips: Trip[] = [];
	const slots: { readonly leaves: number; isShort: boolean }[] = [];
	const shorts: { readonly trip: Trip; readonly slot: number; readonly span: TimedSpan & HeadwaySpan }[] = [];
	for (const span of timedSpans(pattern, spans)) {
		const count = departuresInSpan(span);
		for (let k = 0; k < count; k++) {
			const leaves = span.fromSeconds + k * span.headwaySeconds;
			const isShort = isShortTrain(k, span.everyNth);
			const up = partTrip(pattern, "up", leaves, isShort);
			if (isShort) shorts.push({ trip: up, slot: leaves, span });
			else trips.push(up);
			slots.push({ leaves: leaves + span.slotOffsetSeconds, isShort: false });
		}
	}
	slots.sort((a, b) => a.leaves - b.leaves);
	const passes =
		pattern.shortTurn === null
			? 0
			: downTimes(pattern.times).departureSeconds[pattern.shortTurn.lastStation]!;
	for (const { trip, slot, span } of shorts) {
		const ready = trip.arrivalSeconds + pattern.shortLayoverSeconds - DEPARTURE_GRID_SECONDS / 2;
		const round = span.headwaySeconds * span.everyNth;
		const first = slot + span.downOffsetSeconds;
		const wanted = first + Math.max(0, Math.ceil((ready - first - passes) / round)) * round;
		const free = slots.filter(({ leaves, isShort }) => !isShort && leaves + passes >= ready);
		const back = free.find(({ leaves }) => Math.abs(leaves - wanted) < DEPARTURE_GRID_SECONDS) ?? free[0];
		if (back !== undefined) back.isShort = true;
		trips.push(back === undefined ? partTrip(pattern, "up", slot, false) : trip);
	}
	for (const { leaves, isShort } of slots) trips.push(partTrip(pattern, "down", leaves, isShort));
	return trips;
}

/** A train whose slot leaves the end of the line at `leaves`; a short one starts and ends where it would pass. */
function partTrip(pattern: LinePattern, direction: Direction, leaves: number, isShort: boolean): Trip {
	const times = direction === "up" ? pattern.times : downTimes(pattern.times);
	const last = times.arrivalSeconds.length - 1;
	const low = isShort ? pattern.shortTurn!.firstStation : 0;
	const high = isShort ? pattern.shortTurn!.lastStation : last;
	const [start, end] = direction === "up" ? [low, high] : [high, low];
	const slot = onGrid(leaves);
	return {
		direction,
		departureSeconds: slot + times.departureSeconds[start]!,
		arrivalSeconds: slot + times.arrivalSeconds[end]!,
		stations: [low, high],
	};
}

function trip(direction: Direction, leaves: number, runTimeSeconds: number): Trip {
	const departureSeconds = onGrid(leaves);
	return { direction, departureSeconds, arrivalSeconds: departureSeconds + runTimeSeconds };
}

const onGrid = (seconds: number): number =>
	Math.round(seconds / DEPARTURE_GRID_SECONDS) * DEPARTURE_GRID_SECONDS;

/** When a trip is at each station, by the station's place on the line (not in the trip). Seconds after midnight. */
export interface StopTimes {
	/** NaN at stations that a short trip does not serve. */
	readonly arrivalSeconds: Float64Array;
	readonly departureSeconds: Float64Array;
}

/**
 * Without gradients down trips run the same times backwards: they reach a station when an up trip's clock, run
 * backwards, leaves it. Where a short trip starts or ends it does not dwell: its layover holds that.
 */
export function stopTimes(trip: Trip, times: RunTimes): StopTimes {
	const way = trip.direction === "up" ? times : downTimes(times);
	const last = way.arrivalSeconds.length - 1;
	const [low, high] = trip.stations ?? [0, last];
	const [first, end] = trip.direction === "up" ? [low, high] : [high, low];
	const start = trip.departureSeconds - way.departureSeconds[first]!;
	const arrivalSeconds = way.arrivalSeconds.map((value) => start + value);
	const departureSeconds = way.departureSeconds.map((value) => start + value);
	if (trip.stations === undefined) return { arrivalSeconds, departureSeconds };
	arrivalSeconds[first] = departureSeconds[first]!;
	departureSeconds[end] = arrivalSeconds[end]!;
	for (let station = 0; station <= last; station++) {
		if (station >= low && station <= high) continue;
		arrivalSeconds[station] = Number.NaN;
		departureSeconds[station] = Number.NaN;
	}
	return { arrivalSeconds, departureSeconds };
}

/**
 * A trip as a polyline of the string-line diagram: two points a station (arrival, departure) in the order they
 * happen; chainage in metres from the first station. A short trip has points where it serves only.
 */
export function stringLine(
	trip: Trip,
	times: RunTimes,
	stationChainageMetres: ArrayLike<number>,
): { readonly seconds: Float64Array; readonly chainageMetres: Float64Array } {
	const [low, high] = trip.stations ?? [0, stationChainageMetres.length - 1];
	const count = high - low + 1;
	const stops = stopTimes(trip, times);
	const seconds = new Float64Array(2 * count);
	const chainageMetres = new Float64Array(2 * count);
	for (let k = 0; k < count; k++) {
		const station = trip.direction === "up" ? low + k : high - k;
		seconds[2 * k] = stops.arrivalSeconds[station]!;
		seconds[2 * k + 1] = stops.departureSeconds[station]!;
		chainageMetres[2 * k] = stationChainageMetres[station]!;
		chainageMetres[2 * k + 1] = stationChainageMetres[station]!;
	}
	return { seconds, chainageMetres };
}

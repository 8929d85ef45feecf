import { earliestArrivals, emptyArrivals, type LineService } from "./line-service.ts";

/** A way of going all the way without the line, from one origin. */
export interface DirectMode {
	/** By destination, waiting left out; Infinity where it does not go. */
	readonly minutes: ArrayLike<number>;
	/** By departure; null where nothing is waited for. */
	readonly waitMinutes: ArrayLike<number> | null;
	/** By destination. */
	readonly fareBaht: ArrayLike<number>;
}

/** Ways between stations and points that can be used at all, point by point. */
export interface StationLegs {
	/** Legs of point p are at start[p] … start[p + 1] − 1. */
	readonly start: Uint32Array;
	readonly station: Uint16Array;
	readonly minutes: Float64Array;
	readonly baht: Float64Array;
}

export interface LineJourney {
	readonly service: LineService;
	readonly fareBaht: number;
	/** From the origin to each station; Infinity where it cannot be reached. */
	readonly accessMinutes: ArrayLike<number>;
	readonly accessBaht: ArrayLike<number>;
	/** From the stations to the destinations. */
	readonly egress: StationLegs;
}

export interface JourneyInput {
	/** Seconds after midnight. */
	readonly departureSeconds: Float64Array;
	readonly destinationCount: number;
	readonly direct: readonly DirectMode[];
	/** Null: there is no line. */
	readonly line: LineJourney | null;
}

/** [departure × destinations + destination] */
export interface JourneyTable {
	readonly minutes: Float64Array;
	/** Fares of the fastest way, the cheaper of two as fast. */
	readonly baht: Float64Array;
	/** Left out where only minutes and fares are wanted. */
	readonly rides?: JourneyRides;
}

/** The ride of each journey whose fastest way is the line, by the same places. */
export interface JourneyRides {
	/** Places on the line; −1 where another way is faster or none leads there. */
	readonly board: Int16Array;
	readonly alight: Int16Array;
	/** When the train leaves the one and reaches the other, seconds after midnight. */
	readonly boardSeconds: Float64Array;
	readonly alightSeconds: Float64Array;
}

export const journeyTable = (departureCount: number, destinationCount: number): JourneyTable => ({
	minutes: new Float64Array(departureCount * destinationCount),
	baht: new Float64Array(departureCount * destinationCount),
});

/** A table that tells the rides by line as well. */
export function journeyTableWithRides(
	departureCount: number,
	destinationCount: number,
): JourneyTable & { readonly rides: JourneyRides } {
	const count = departureCount * destinationCount;
	return {
		...journeyTable(departureCount, destinationCount),
		rides: {
			board: new Int16Array(count),
			alight: new Int16Array(count),
			boardSeconds: new Float64Array(count),
			alightSeconds: new Float64Array(count),
		},
	};
}

/**
 * Door-to-door minutes from one origin to all destinations, for every departure:
 *
 *     T(m, j) = min( direct_k(j) + wait_k(m),  min over stations a ≠ b of
 *                    access(a) + wait for the next train at a + ride(a, b) + egress(b, j) )
 *
 * The wait is read off the timetable at the moment of reaching the station. Plain minutes, no weights: what a clock
 * shows, not what it feels like. One ride on the line at most; no change between songthaew and line other than the
 * legs given as access and egress. Infinity where nothing leads.
 */
export function journeyMinutes(input: JourneyInput, into: JourneyTable): void {
	const { departureSeconds, destinationCount, direct, line } = input;
	const { minutes, baht, rides } = into;
	rides?.board.fill(-1);
	rides?.alight.fill(-1);
	const stationCount = line?.service.stationCount ?? 0;
	let reachesStation = false;
	for (let a = 0; a < stationCount; a++)
		reachesStation ||= line!.accessMinutes[a]! < Number.POSITIVE_INFINITY;
	const ready = new Float64Array(stationCount);
	const arrivals = emptyArrivals(stationCount);
	for (let m = 0; m < departureSeconds.length; m++) {
		const start = m * destinationCount;
		minutes.fill(Number.POSITIVE_INFINITY, start, start + destinationCount);
		baht.fill(0, start, start + destinationCount);
		for (const mode of direct) {
			const wait = mode.waitMinutes === null ? 0 : mode.waitMinutes[m]!;
			for (let j = 0; j < destinationCount; j++) {
				const total = mode.minutes[j]! + wait;
				const known = minutes[start + j]!;
				if (total > known || total === Number.POSITIVE_INFINITY) continue;
				if (total === known && mode.fareBaht[j]! >= baht[start + j]!) continue;
				minutes[start + j] = total;
				baht[start + j] = mode.fareBaht[j]!;
			}
		}
		if (line === null || !reachesStation) continue;
		const leaves = departureSeconds[m]!;
		for (let a = 0; a < stationCount; a++) ready[a] = leaves + 60 * line.accessMinutes[a]!;
		earliestArrivals(line.service, ready, line.accessBaht, arrivals);
		for (let b = 0; b < stationCount; b++) arrivals.seconds[b] = (arrivals.seconds[b]! - leaves) / 60;
		const { egress } = line;
		for (let j = 0; j < destinationCount; j++) {
			const end = egress.start[j + 1]!;
			for (let leg = egress.start[j]!; leg < end; leg++) {
				const b = egress.station[leg]!;
				const total = arrivals.seconds[b]! + egress.minutes[leg]!;
				const known = minutes[start + j]!;
				if (!(total <= known) || total === Number.POSITIVE_INFINITY) continue;
				const fare = arrivals.baht[b]! + line.fareBaht + egress.baht[leg]!;
				if (total === known && fare >= baht[start + j]!) continue;
				minutes[start + j] = total;
				baht[start + j] = fare;
				if (rides === undefined) continue;
				rides.board[start + j] = arrivals.boarded[b]!;
				rides.alight[start + j] = b;
				rides.boardSeconds[start + j] = arrivals.boardedSeconds[b]!;
				rides.alightSeconds[start + j] = leaves + 60 * arrivals.seconds[b]!;
			}
		}
	}
}

/**
 * Packs legs given station by station. A leg of Infinity is left out.
 * @param minutes [station × points + point]
 * @param baht the same shape
 */
export function packLegs(
	minutes: ArrayLike<number>,
	baht: ArrayLike<number>,
	stationCount: number,
	pointCount: number,
): StationLegs {
	const start = new Uint32Array(pointCount + 1);
	for (let point = 0; point < pointCount; point++) {
		let legs = 0;
		for (let s = 0; s < stationCount; s++)
			if (minutes[s * pointCount + point]! < Number.POSITIVE_INFINITY) legs++;
		start[point + 1] = start[point]! + legs;
	}
	const total = start[pointCount]!;
	const legs = {
		start,
		station: new Uint16Array(total),
		minutes: new Float64Array(total),
		baht: new Float64Array(total),
	};
	let at = 0;
	for (let point = 0; point < pointCount; point++)
		for (let s = 0; s < stationCount; s++) {
			const value = minutes[s * pointCount + point]!;
			if (!(value < Number.POSITIVE_INFINITY)) continue;
			legs.station[at] = s;
			legs.minutes[at] = value;
			legs.baht[at] = baht[s * pointCount + point]!;
			at++;
		}
	return legs;
}

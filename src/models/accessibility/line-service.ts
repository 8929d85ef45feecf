/** When a trip is at each station, by the station's place on the line. Seconds after midnight; NaN: it does not stop. */
export interface TripTimes {
	readonly arrivalSeconds: ArrayLike<number>;
	readonly departureSeconds: ArrayLike<number>;
}

/** The trips of one direction in the order in which they pass; none overtakes another. */
interface DirectionTrips {
	readonly tripCount: number;
	/** [trip × stations + station] */
	readonly arrivals: Float64Array;
	readonly departures: Float64Array;
	/** By station: the trips that stop there. */
	readonly tripsAt: readonly Uint32Array[];
}

/** A day's trains of one line. */
export interface LineService {
	readonly stationCount: number;
	readonly up: DirectionTrips;
	readonly down: DirectionTrips;
}

/**
 * Makes trips ready for being searched. Up trips call at stations in line order, down trips the other way; each may
 * serve a stretch only.
 * @param upTrips in the order in which they pass, likewise `downTrips`
 */
export function lineService(
	stationCount: number,
	upTrips: readonly TripTimes[],
	downTrips: readonly TripTimes[],
): LineService {
	return { stationCount, up: directionOf(stationCount, upTrips), down: directionOf(stationCount, downTrips) };
}

function directionOf(stationCount: number, trips: readonly TripTimes[]): DirectionTrips {
	const arrivals = new Float64Array(trips.length * stationCount);
	const departures = new Float64Array(trips.length * stationCount);
	const tripsAt: number[][] = Array.from({ length: stationCount }, () => []);
	trips.forEach(({ arrivalSeconds, departureSeconds }, trip) => {
		for (let s = 0; s < stationCount; s++) {
			arrivals[trip * stationCount + s] = arrivalSeconds[s]!;
			departures[trip * stationCount + s] = departureSeconds[s]!;
			if (!Number.isNaN(departureSeconds[s]!)) tripsAt[s]!.push(trip);
		}
	});
	return {
		tripCount: trips.length,
		arrivals,
		departures,
		tripsAt: tripsAt.map((at) => Uint32Array.from(at)),
	};
}

/** Earliest arrivals at stations; `baht` is what reaching the boarding station cost. Infinity where no train leads. */
export interface StationArrivals {
	readonly seconds: Float64Array;
	readonly baht: Float64Array;
	/** Where that train was boarded, and when it left there; −1 where none leads. */
	readonly boarded: Int16Array;
	readonly boardedSeconds: Float64Array;
}

export const emptyArrivals = (stationCount: number): StationArrivals => ({
	seconds: new Float64Array(stationCount),
	baht: new Float64Array(stationCount),
	boarded: new Int16Array(stationCount),
	boardedSeconds: new Float64Array(stationCount),
});

/**
 * Earliest arrival at every station by one ride, either way, for somebody who stands ready at stations from given
 * times on. A ride ends at another station than it began. Trips are taken in the order in which they pass until one
 * that runs to the end of the line can be boarded at the first station that is ready: as none overtakes, no later one
 * is earlier anywhere. Of two boarding stations for the same train the one that is cheaper to reach counts, of two as
 * cheap the one that is reached sooner: nobody walks farther to board the same train.
 *
 * @param readySeconds by station; Infinity where the station cannot be reached
 * @param readyBaht what reaching each station costs
 */
export function earliestArrivals(
	service: LineService,
	readySeconds: ArrayLike<number>,
	readyBaht: ArrayLike<number>,
	into: StationArrivals,
): void {
	const { stationCount } = service;
	into.seconds.fill(Number.POSITIVE_INFINITY);
	into.baht.fill(0);
	into.boarded.fill(-1);
	ride(service.up, stationCount, 0, 1, readySeconds, readyBaht, into);
	ride(service.down, stationCount, stationCount - 1, -1, readySeconds, readyBaht, into);
}

/** Rounding must not make somebody miss a train that they stand beside. */
const ROUNDING_SECONDS = 1e-6;

function ride(
	trips: DirectionTrips,
	stationCount: number,
	start: number,
	step: 1 | -1,
	readySeconds: ArrayLike<number>,
	readyBaht: ArrayLike<number>,
	into: StationArrivals,
): void {
	const { arrivals, departures, tripCount } = trips;
	let earliest = tripCount;
	let firstReady = -1;
	for (let k = 0, s = start; k < stationCount; k++, s += step) {
		if (!(readySeconds[s]! < Number.POSITIVE_INFINITY)) continue;
		if (firstReady < 0) firstReady = s;
		earliest = Math.min(earliest, firstCaught(trips, stationCount, s, readySeconds[s]!));
	}
	const last = start + step * (stationCount - 1);
	for (let trip = earliest; trip < tripCount; trip++) {
		const row = trip * stationCount;
		let aboard = false;
		let baht = 0;
		let boarded = -1;
		for (let k = 0, s = start; k < stationCount; k++, s += step) {
			const arrives = arrivals[row + s]!;
			if (Number.isNaN(arrives)) {
				aboard = false;
				continue;
			}
			if (aboard && (arrives < into.seconds[s]! || (arrives === into.seconds[s]! && baht < into.baht[s]!))) {
				into.seconds[s] = arrives;
				into.baht[s] = baht;
				into.boarded[s] = boarded;
				into.boardedSeconds[s] = departures[row + boarded]!;
			}
			if (!(departures[row + s]! >= readySeconds[s]! - ROUNDING_SECONDS)) continue;
			const isCheaper = readyBaht[s]! < baht;
			if (!aboard || isCheaper || (readyBaht[s] === baht && readySeconds[s]! < readySeconds[boarded]!)) {
				baht = readyBaht[s]!;
				boarded = s;
			}
			aboard = true;
		}
		const boardedAtFirst = departures[row + firstReady]! >= readySeconds[firstReady]! - ROUNDING_SECONDS;
		if (boardedAtFirst && !Number.isNaN(arrivals[row + last]!)) return;
	}
}

/** Departures from one station of the first and the last trip of the day that also stop at another; null without any. */
export function firstAndLastTrip(
	service: LineService,
	from: number,
	to: number,
): { readonly firstSeconds: number; readonly lastSeconds: number } | null {
	const { arrivals, departures, tripsAt } = from < to ? service.up : service.down;
	let firstSeconds = Number.POSITIVE_INFINITY;
	let lastSeconds = Number.NEGATIVE_INFINITY;
	for (const trip of from === to ? [] : tripsAt[from]!) {
		const row = trip * service.stationCount;
		if (Number.isNaN(arrivals[row + to]!)) continue;
		firstSeconds = Math.min(firstSeconds, departures[row + from]!);
		lastSeconds = Math.max(lastSeconds, departures[row + from]!);
	}
	return firstSeconds < Number.POSITIVE_INFINITY ? { firstSeconds, lastSeconds } : null;
}

/** The first trip that leaves a station at or after somebody is ready there; the count of trips where there is none. */
function firstCaught(trips: DirectionTrips, stationCount: number, station: number, ready: number): number {
	const at = trips.tripsAt[station]!;
	const wanted = ready - ROUNDING_SECONDS;
	let low = 0;
	let high = at.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (trips.departures[at[middle]! * stationCount + station]! < wanted) low = middle + 1;
		else high = middle;
	}
	return low < at.length ? at[low]! : trips.tripCount;
}

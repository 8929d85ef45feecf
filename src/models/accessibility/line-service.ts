/** A day's trains of one line. Seconds after midnight; all trains of a direction run alike and none overtakes. */
export interface LineService {
	readonly stationCount: number;
	/** When trains leave the first station (up) and the last one (down), ascending. */
	readonly upDepartures: Float64Array;
	readonly downDepartures: Float64Array;
	/** Seconds after leaving the first station at which an up train arrives at and leaves each station. */
	readonly arrivalSeconds: Float64Array;
	readonly departureSeconds: Float64Array;
	readonly runTimeSeconds: number;
}

/** Earliest arrivals at stations; `baht` is what reaching the boarding station cost. Infinity where no train leads. */
export interface StationArrivals {
	readonly seconds: Float64Array;
	readonly baht: Float64Array;
}

export const emptyArrivals = (stationCount: number): StationArrivals => ({
	seconds: new Float64Array(stationCount),
	baht: new Float64Array(stationCount),
});

/**
 * Earliest arrival at every station by one ride, either way, for somebody who stands ready at stations from given
 * times on. A ride ends at another station than it began. As no train overtakes, one pass a direction is exact:
 * whoever boards the earliest train that can be caught at any station so far is first at all that follow. Of two
 * boarding stations for the same train the one that is cheaper to reach counts.
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
	const { stationCount, upDepartures, downDepartures, arrivalSeconds, departureSeconds, runTimeSeconds } =
		service;
	let train = upDepartures.length;
	let baht = 0;
	for (let s = 0; s < stationCount; s++) {
		into.seconds[s] =
			train < upDepartures.length ? upDepartures[train]! + arrivalSeconds[s]! : Number.POSITIVE_INFINITY;
		into.baht[s] = baht;
		const ready = readySeconds[s]!;
		if (!(ready < Number.POSITIVE_INFINITY)) continue;
		const caught = firstFrom(upDepartures, ready - departureSeconds[s]!);
		if (caught < train || (caught === train && readyBaht[s]! < baht)) {
			train = caught;
			baht = readyBaht[s]!;
		}
	}
	train = downDepartures.length;
	baht = 0;
	for (let s = stationCount - 1; s >= 0; s--) {
		// A down train runs the up train's clock backwards.
		const arrives =
			train < downDepartures.length
				? downDepartures[train]! + runTimeSeconds - departureSeconds[s]!
				: Number.POSITIVE_INFINITY;
		if (arrives < into.seconds[s]! || (arrives === into.seconds[s]! && baht < into.baht[s]!)) {
			into.seconds[s] = arrives;
			into.baht[s] = baht;
		}
		const ready = readySeconds[s]!;
		if (!(ready < Number.POSITIVE_INFINITY)) continue;
		const caught = firstFrom(downDepartures, ready - runTimeSeconds + arrivalSeconds[s]!);
		if (caught < train || (caught === train && readyBaht[s]! < baht)) {
			train = caught;
			baht = readyBaht[s]!;
		}
	}
}

/** Rounding must not make somebody miss a train that they stand beside. */
const ROUNDING_SECONDS = 1e-6;

/** Place of the first value at or after `from` in an ascending row; its length where there is none. */
function firstFrom(values: Float64Array, from: number): number {
	const wanted = from - ROUNDING_SECONDS;
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (values[middle]! < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}

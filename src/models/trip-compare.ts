import type { Parameters } from "../scenario/assumptions.ts";
import type { TripSamples } from "./trip-samples.ts";
import type { TripComparison, TripVerdict, TripWay } from "./trip-types.ts";
import { comparePaired, INDISTINCT_BAND, rangeOf } from "./uncertainty/ranges.ts";

type Noticeable = Pick<Parameters, "noticeableMinutes" | "noticeableBaht">;

/**
 * The train against another way, journey by journey: the same minute of leaving in the same draw. Faster or slower is
 * said only where more than 65 % of the pairs agree and the middle of the differences would be noticed.
 * @param train null: no train leads there
 * @param other null: that way does not lead there
 */
export function compareTrip(
	than: TripComparison["than"],
	train: TripSamples | null,
	other: TripSamples | null,
	{ noticeableMinutes, noticeableBaht }: Noticeable,
): TripComparison {
	const nothing = {
		than,
		fasterShare: Number.NaN,
		minutesLess: null,
		bahtMore: null,
		walkMinutesMore: null,
		isDearer: false,
		isCheaper: false,
		isMoreWalking: false,
	};
	if (train === null) return { ...nothing, verdict: "none" };
	if (other === null) return { ...nothing, verdict: "new" };
	const pairs = bothLead(train, other);
	if (pairs.length === 0) return { ...nothing, verdict: "new" };
	const at = (values: ArrayLike<number>): Float64Array => Float64Array.from(pairs, (pair) => values[pair]!);
	const more = (pick: (samples: TripSamples) => Float64Array): Float64Array =>
		Float64Array.from(pairs, (pair) => pick(train)[pair]! - pick(other)[pair]!);
	const paired = comparePaired(at(other.minutes), at(train.minutes));
	const baht = more((samples) => samples.baht);
	const walk = more((samples) => samples.walkMinutes);
	const isMostly = (values: Float64Array, test: (value: number) => boolean): boolean =>
		values.filter(test).length / values.length > INDISTINCT_BAND.high;
	let verdict: TripVerdict = "same";
	if (paired.distinguishable && Math.abs(paired.difference.p50) >= noticeableMinutes)
		verdict = paired.probabilityAAboveB > INDISTINCT_BAND.high ? "faster" : "slower";
	return {
		than,
		verdict,
		fasterShare: paired.probabilityAAboveB,
		minutesLess: paired.difference,
		bahtMore: rangeOf(baht),
		walkMinutesMore: rangeOf(walk),
		isDearer: isMostly(baht, (value) => value >= noticeableBaht),
		isCheaper: isMostly(baht, (value) => value <= -noticeableBaht),
		isMoreWalking: isMostly(walk, (value) => value >= noticeableMinutes),
	};
}

function bothLead(a: TripSamples, b: TripSamples): number[] {
	const pairs: number[] = [];
	for (let at = 0; at < a.minutes.length; at++)
		if (a.minutes[at]! < Number.POSITIVE_INFINITY && b.minutes[at]! < Number.POSITIVE_INFINITY)
			pairs.push(at);
	return pairs;
}

/** What a way takes, over all journeys that lead there; null where none does. */
export function summariseWay(samples: TripSamples): Omit<TripWay, "example"> | null {
	const led = bothLead(samples, samples);
	if (led.length === 0) return null;
	const range = (values: ArrayLike<number>) => rangeOf(Float64Array.from(led, (at) => values[at]!));
	return {
		minutes: range(samples.minutes),
		baht: range(samples.baht),
		walkMinutes: range(samples.walkMinutes),
		waitMinutes: range(samples.waitMinutes),
		rideMinutes: range(samples.rideMinutes),
		changes: mostOften(led.map((at) => samples.changes[at]!)).value,
	};
}

/** The value that comes most often, the first of equals, and its part of all. */
export function mostOften<Value>(values: readonly Value[]): {
	readonly value: Value;
	readonly share: number;
} {
	const counts = new Map<Value, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const [first, ...rest] = [...counts];
	const [value, count] = rest.reduce((best, each) => (each[1] > best[1] ? each : best), first!);
	return { value, share: count / values.length };
}

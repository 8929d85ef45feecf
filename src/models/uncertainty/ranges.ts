import { quantile } from "../../core/quantile.ts";
import type { PairedComparison, Range } from "../types.ts";

/** 10th, 50th and 90th percentile of a sample. Throws RangeError on an empty one. */
export function rangeOf(sample: Float64Array): Range {
	if (sample.length === 0) throw new RangeError("no draws to take a range of");
	const sorted = Float64Array.from(sample).sort();
	return { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

/** Below 35 % and above 65 % two options can be told apart; between, no difference is claimed. */
export const INDISTINCT_BAND = { low: 0.35, high: 0.65 } as const;

/** Two samples of the same draws. */
export type PairedSamples = Omit<PairedComparison, "figure">;

/**
 * Compares two options draw by draw on common random numbers. Ties count half. The difference A − B has its own
 * range, far narrower than two overlapping bands. Throws RangeError where the samples differ in length or are empty.
 */
export function comparePaired(a: Float64Array, b: Float64Array): PairedSamples {
	if (a.length !== b.length)
		throw new RangeError(`paired samples need the same draws, got ${a.length} and ${b.length}`);
	let above = 0;
	const difference = new Float64Array(a.length);
	for (let draw = 0; draw < a.length; draw++) {
		difference[draw] = a[draw]! - b[draw]!;
		above += a[draw]! > b[draw]! ? 1 : a[draw]! === b[draw]! ? 0.5 : 0;
	}
	const probabilityAAboveB = above / a.length;
	return {
		probabilityAAboveB,
		difference: rangeOf(difference),
		distinguishable: probabilityAAboveB < INDISTINCT_BAND.low || probabilityAAboveB > INDISTINCT_BAND.high,
	};
}

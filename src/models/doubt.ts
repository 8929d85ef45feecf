import type { Figure, RangeResults } from "./types.ts";
import { DRAW_COLUMNS, DRAWN_ASSUMPTIONS, latinHypercube } from "./uncertainty/draws.ts";
import { firstOrderShares } from "./uncertainty/first-order.ts";
import { DRAW_COUNTS, logSpread, quantileStandardError } from "./uncertainty/sampling-error.ts";
import type { Swing, SwingSource } from "./uncertainty/tornado.ts";

export { DRAW_COUNTS, type Swing };

/** Draws from which shares are worth showing: by chance an input that does nothing then shows less than 1 %. */
export const LEAST_DRAWS_FOR_SHARES = 1000;

export interface VarianceShares {
	readonly shares: readonly { readonly source: SwingSource; readonly share: number }[];
	/** Standard error of a share whose true value is 0. */
	readonly noise: number;
	/** What inputs explain only together, and chance. */
	readonly together: number;
}

/** What each column of a draw moves, in the order of the columns. */
export const DRAWN_SOURCES: readonly SwingSource[] = [
	...DRAWN_ASSUMPTIONS.map((id): SwingSource => ({ kind: "assumption", id })),
	{ kind: "outsideView", id: "ridershipRatio" },
	{ kind: "outsideView", id: "costMultiplier" },
];

/**
 * How much of a figure's variance each input explains alone (uncertainty/first-order.ts), from draws that are there. The columns are
 * worked out again from seed and number. The cost multiplier's column holds what of it does not follow the ridership
 * ratio, with which it is correlated.
 *
 * @returns null where the figure does not vary
 * @throws RangeError with too few draws to tell anything
 */
export function varianceShares(
	{ seed, drawCount, samples }: Pick<RangeResults, "seed" | "drawCount" | "samples">,
	figure: Figure,
): VarianceShares | null {
	const sample = latinHypercube(drawCount, DRAW_COLUMNS, seed);
	const found = firstOrderShares(sample, DRAW_COLUMNS, samples[figure]);
	if (found === null) return null;
	const shares = DRAWN_SOURCES.map((source, column) => ({ source, share: found.shares[column]! }));
	return { shares, noise: found.noise, together: found.together };
}

/** Assumptions that every draw varies. */
export const DRAWN_ASSUMPTION_COUNT = DRAWN_ASSUMPTIONS.length;

/**
 * Relative standard error of the median and of the ends of a figure's range, as of a lognormal with the spread of its draws
 * (uncertainty/sampling-error.ts). Null where a draw is not above 0 and has no logarithm.
 */
export function samplingErrors(
	{ drawCount, samples }: Pick<RangeResults, "drawCount" | "samples">,
	figure: Figure,
): { readonly median: number; readonly ends: number } | null {
	const sigma = logSpread(samples[figure]);
	if (sigma === null) return null;
	const error = (probability: number): number => quantileStandardError(probability, sigma, drawCount);
	return { median: error(0.5), ends: error(0.1) };
}

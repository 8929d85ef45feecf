import type { Figure, RangeResults } from "../types.ts";
import { DRAW_COLUMNS, DRAWN_ASSUMPTIONS, latinHypercube } from "./draws.ts";
import { firstOrderShares } from "./first-order.ts";
import type { SwingSource } from "./tornado.ts";

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
 * How much of a figure's variance each input explains alone (first-order.ts), from draws that are there. The columns are
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

/** Share of a figure's variance that each input explains alone. */
export interface FirstOrderShares {
	/** By input; near 0 where an input does nothing, at most 1. May fall below 0 by chance. */
	readonly shares: readonly number[];
	/** Standard error of a share whose true value is 0. */
	readonly noise: number;
	/** 1 − Σ shares: what inputs explain only together, and chance. */
	readonly together: number;
}

/** Draws in a bin at the least, for its mean to mean something. */
const LEAST_IN_BIN = 8;
const MOST_BINS = 32;

/** Bins for a number of draws: about its square root over 1.5. */
export const binsFor = (drawCount: number): number =>
	Math.min(
		MOST_BINS,
		Math.floor(drawCount / LEAST_IN_BIN),
		Math.max(2, Math.floor(Math.sqrt(drawCount) / 1.5)),
	);

/**
 * First-order Sobol' indices (Sobol' 1993) from draws that are there already:
 *
 *     S_i = Var( E[Y | X_i] ) / Var(Y)
 *
 * E[Y | X_i] is the mean of Y over bins of equal width of the input's probability, and the variance of those means is
 * corrected for chance as in one-way analysis of variance (Kelley's ε², 1935), with M bins and N draws:
 *
 *     S_i ≈ (SS_between − (M − 1) · SS_within/(N − M)) / SS_total
 *
 * Needs no run of the model besides the draws (Plischke, Borgonovo & Smith 2013 review such "given data" estimators).
 * A straight response loses 1/M² of its share to the width of the bins. By chance a share of nothing is off by about
 * √(2(M − 1))/N.
 *
 * @param probabilities of the draws, in (0, 1), row-major, draws × inputs
 * @param values the figure in each draw
 * @returns null where the figure does not vary
 * @throws RangeError with fewer than 16 draws, or probabilities that do not fit
 */
export function firstOrderShares(
	probabilities: ArrayLike<number>,
	inputCount: number,
	values: ArrayLike<number>,
): FirstOrderShares | null {
	const draws = values.length;
	if (draws < 2 * LEAST_IN_BIN) throw new RangeError(`too few draws to split into bins: ${draws}`);
	if (probabilities.length !== draws * inputCount)
		throw new RangeError(`${draws} draws of ${inputCount} inputs, got ${probabilities.length} probabilities`);
	let mean = 0;
	for (let draw = 0; draw < draws; draw++) mean += values[draw]! / draws;
	let total = 0;
	let largest = 0;
	for (let draw = 0; draw < draws; draw++) {
		total += (values[draw]! - mean) ** 2;
		largest = Math.max(largest, Math.abs(values[draw]!));
	}
	if (!(total > draws * (1e-12 * largest) ** 2)) return null;
	const bins = binsFor(draws);
	const shares: number[] = [];
	for (let input = 0; input < inputCount; input++) {
		const sums = new Float64Array(bins);
		const counts = new Float64Array(bins);
		for (let draw = 0; draw < draws; draw++) {
			const bin = Math.min(bins - 1, Math.floor(probabilities[draw * inputCount + input]! * bins));
			sums[bin] = sums[bin]! + values[draw]! - mean;
			counts[bin] = counts[bin]! + 1;
		}
		let between = 0;
		let filled = 0;
		for (let bin = 0; bin < bins; bin++) {
			if (counts[bin] === 0) continue;
			between += sums[bin]! ** 2 / counts[bin]!;
			filled++;
		}
		const within = Math.max(0, total - between) / (draws - filled);
		shares.push((between - (filled - 1) * within) / total);
	}
	return {
		shares,
		noise: Math.sqrt(2 * (bins - 1)) / draws,
		together: 1 - shares.reduce((sum, share) => sum + share, 0),
	};
}

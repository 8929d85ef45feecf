import { exponential, logarithm } from "../../core/elementary.ts";
import { inverseNormal } from "./distributions.ts";

/** Numbers of draws that are offered, and what for. */
export const DRAW_COUNTS = [200, 1000, 2000] as const;

/**
 * Relative standard error of a quantile estimated from a simple random sample of a lognormal distribution, in which
 * the density at the quantile q is φ(z_p)/(σ q):
 *
 *     standard error ÷ q = σ √(p(1 − p)/n) / φ(z_p)
 *
 * Latin hypercube draws are no worse. At σ = 0.5 and 200 draws it is 4.4 % for the median and 6.0 % for P10 and P90.
 *
 * @param probability p of the quantile, between 0 and 1
 * @param sigma standard deviation of the figure's logarithm, not negative
 * @param drawCount n, at least 1
 * @throws RangeError outside those
 */
export function quantileStandardError(probability: number, sigma: number, drawCount: number): number {
	if (!(sigma >= 0 && drawCount >= 1))
		throw new RangeError(`sigma is not negative and there is a draw, got ${sigma} and ${drawCount}`);
	const z = inverseNormal(probability);
	const density = exponential((-z * z) / 2) / Math.sqrt(2 * Math.PI);
	return (sigma * Math.sqrt((probability * (1 - probability)) / drawCount)) / density;
}

/**
 * Standard deviation of the logarithm of a sample, n − 1 in the denominator.
 * @returns null with fewer than two values, or where one is not above 0 and has no logarithm
 */
export function logSpread(sample: ArrayLike<number>): number | null {
	const count = sample.length;
	if (count < 2) return null;
	let sum = 0;
	for (let k = 0; k < count; k++) {
		if (!(sample[k]! > 0)) return null;
		sum += logarithm(sample[k]!);
	}
	const mean = sum / count;
	let squares = 0;
	for (let k = 0; k < count; k++) squares += (logarithm(sample[k]!) - mean) ** 2;
	return Math.sqrt(squares / (count - 1));
}

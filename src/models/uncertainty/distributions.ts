import { exponential, logarithm } from "../../core/elementary.ts";

/**
 * Inverse of the standard normal distribution, relative error below 1.2e-9.
 * Source: P. J. Acklam's rational approximation (2003), without its refinement step;
 * accurate to 1.15e-9, ample for draws.
 */
export function inverseNormal(probability: number): number {
	if (!(probability > 0 && probability < 1))
		throw new RangeError(`a probability lies between 0 and 1, got ${probability}`);
	const low = 0.02425;
	if (probability < low) return tail(Math.sqrt(-2 * logarithm(probability)));
	if (probability > 1 - low) return -tail(Math.sqrt(-2 * logarithm(1 - probability)));
	const q = probability - 0.5;
	const r = q * q;
	return (
		((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
			30.66479806614716) *
			r +
			2.506628277459239) *
			q) /
		(((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
			13.28068155288572) *
			r +
			1)
	);
}

function tail(q: number): number {
	return (
		(((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) *
			q +
			4.374664141464968) *
			q +
			2.938163982698783) /
		((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q +
			1)
	);
}

/** Quantile of the triangular distribution on [low, high] with its peak at `mode`. */
export function inverseTriangular(probability: number, low: number, mode: number, high: number): number {
	const span = high - low;
	if (span === 0) return mode;
	const atMode = (mode - low) / span;
	return probability < atMode
		? low + Math.sqrt(probability * span * (mode - low))
		: high - Math.sqrt((1 - probability) * span * (high - mode));
}

const NORMAL_P95 = 1.6448536269514722;

/**
 * Quantile of the split normal: two half normals that meet at the median, so that the median and the 5th and 95th
 * percentile are exactly those given however uneven they are.
 */
export function inverseSplitNormal(probability: number, p5: number, median: number, p95: number): number {
	const z = inverseNormal(probability);
	return median + ((z < 0 ? median - p5 : p95 - median) * z) / NORMAL_P95;
}

/** Quantile of the lognormal distribution with the given median and sigma of the logarithm. */
export function inverseLognormal(probability: number, median: number, sigma: number): number {
	return median * exponential(sigma * inverseNormal(probability));
}

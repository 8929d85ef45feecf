import { exponential, logarithm } from "../../core/elementary.ts";

/** P_m = exp(V_m) / Σ exp(V_n). Utilities may be −Infinity where an alternative is not to be had. */
export function logitShares(utilities: readonly number[]): number[] {
	const highest = Math.max(...utilities);
	if (!Number.isFinite(highest)) throw new RangeError("no alternative is to be had");
	const terms = utilities.map((utility) => exponential(utility - highest));
	const sum = terms.reduce((a, b) => a + b, 0);
	return terms.map((term) => term / sum);
}

/** Logsum θ ln Σ exp(V / θ): the utility of having all of them. θ in (0, 1]. */
export function logsum(utilities: readonly number[], theta = 1): number {
	if (!(theta > 0 && theta <= 1)) throw new RangeError(`θ must be above 0 and at most 1, got ${theta}`);
	const highest = Math.max(...utilities);
	if (!Number.isFinite(highest)) return Number.NEGATIVE_INFINITY;
	const sum = utilities.reduce((total, utility) => total + exponential((utility - highest) / theta), 0);
	return highest + theta * logarithm(sum);
}

export interface Nest {
	readonly utilities: readonly number[];
	/** Scale of the nest, in (0, 1]; 1 is no nest. */
	readonly theta: number;
}

/** Two-level nested logit, root scale 1: P(m) = P(nest) P(m | nest), nest by nest. */
export function nestedShares(nests: readonly Nest[]): number[][] {
	const between = logitShares(nests.map((nest) => logsum(nest.utilities, nest.theta)));
	return nests.map(({ utilities, theta }, n) =>
		Math.max(...utilities) === Number.NEGATIVE_INFINITY
			? utilities.map(() => 0)
			: logitShares(utilities.map((utility) => utility / theta)).map((share) => share * between[n]!),
	);
}

/**
 * Pivot-point (incremental) logit: P'_m = P_m exp(ΔV_m) / Σ P_n exp(ΔV_n). Only changes of utility enter, so constants
 * cancel; no change gives the shares back and two changes in turn are their sum.
 */
export function pivotShares(shares: readonly number[], utilityChanges: readonly number[]): number[] {
	const terms = shares.map((share, m) => share * exponential(utilityChanges[m]!));
	const sum = terms.reduce((a, b) => a + b, 0);
	if (!(sum > 0)) throw new RangeError("no share is above 0");
	return terms.map((term) => term / sum);
}

/**
 * A new alternative in a nest that already has a share P: with x = exp((V_new − V_nest)/θ), V_nest the logsum of the nest
 * without it, the nest gets P' = P (1 + x)^θ / (1 − P + P (1 + x)^θ) and the new one x / (1 + x) of that.
 * 0 where the nest has no share today: a pivot cannot find what a base does not know, use the full logit.
 */
export function newInNestShare(nestShare: number, utilityOverNest: number, theta: number): number {
	const x = exponential(utilityOverNest / theta);
	const grown = nestShare * exponential(theta * logarithm(1 + x));
	return ((grown / (1 - nestShare + grown)) * x) / (1 + x);
}

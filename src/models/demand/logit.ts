import { exponential, logarithm } from "../../core/elementary.ts";

/** P_m = exp(V_m) / Σ exp(V_n). Utilities may be −Infinity where an alternative is not to be had. */
export function logitShares(utilities: readonly number[]): number[] {
	const highest = Math.max(...utilities);
	if (!Number.isFinite(highest)) throw new RangeError("no alternative is to be had");
	const terms = utilities.map((utility) => exponential(utility - highest));
	const sum = terms.reduce((a, b) => a + b, 0);
	return terms.map((term) => term / sum);
}

/**
 * Logsum θ ln Σ exp(V / θ): the utility of having all of them; −Infinity where none is to be had.
 * Throws RangeError unless θ is in (0, 1], and on a utility that is missing or +Infinity.
 */
export function logsum(utilities: readonly number[], theta = 1): number {
	if (!(theta > 0 && theta <= 1)) throw new RangeError(`θ must be above 0 and at most 1, got ${theta}`);
	const highest = Math.max(...utilities);
	if (highest === Number.NEGATIVE_INFINITY) return highest;
	if (!Number.isFinite(highest)) throw new RangeError(`utilities are finite or −Infinity, got ${highest}`);
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
 * cancel; no change gives the shares back and two changes in turn are their sum. A share of 0 stays 0, whatever the
 * change. Throws RangeError where no alternative with a share is left, or a change is missing.
 */
export function pivotShares(shares: readonly number[], utilityChanges: readonly number[]): number[] {
	const highest = Math.max(...utilityChanges.filter((_, m) => shares[m]! > 0));
	if (!Number.isFinite(highest)) throw new RangeError("no alternative with a share is to be had");
	const terms = shares.map((share, m) => (share > 0 ? share * exponential(utilityChanges[m]! - highest) : 0));
	const sum = terms.reduce((a, b) => a + b, 0);
	return terms.map((term) => term / sum);
}

/**
 * A new alternative in a nest that already has a share P: with x = exp((V_new − V_nest)/θ), V_nest the logsum of the nest
 * without it, the nest gets P' = P (1 + x)^θ / (1 − P + P (1 + x)^θ) and the new one x / (1 + x) of that.
 * 0 where the nest has no share today: a pivot cannot find what a base does not know, use the full logit.
 */
export function newInNestShare(nestShare: number, utilityOverNest: number, theta: number): number {
	if (nestShare === 0) return 0;
	const ratio = utilityOverNest / theta;
	const inNest = 1 / (1 + exponential(-ratio));
	/** θ ln(1 + x), with the larger of 1 and x taken out so that no term overflows. */
	const rise = theta * (Math.max(0, ratio) + logarithm(1 + exponential(-Math.abs(ratio))));
	return inNest / (1 + ((1 - nestShare) / nestShare) * exponential(-rise));
}

import { logarithm } from "../../core/elementary.ts";

/**
 * Elasticities that a logit implies, in closed form, to set beside those that a run measures.
 * All are point elasticities: per cent of an alternative's demand per per cent of one of its attributes.
 */

/**
 * Direct elasticity of a multinomial logit: coefficient × attribute × (1 − share).
 * @param coefficient utility per unit of the attribute
 * @param share of the alternative, 0..1
 */
export function logitElasticity(coefficient: number, attribute: number, share: number): number {
	return coefficient * attribute * (1 - share);
}

/** Cross elasticity of a multinomial logit: what another alternative's attribute does, −coefficient × attribute × its share. */
export function logitCrossElasticity(coefficient: number, attribute: number, otherShare: number): number {
	return -coefficient * attribute * otherShare;
}

/**
 * What a nest does to the factor (1 − share) of the multinomial elasticity:
 * (1 − P(m|n)) / θ + P(m|n) (1 − P(n)), with θ in (0, 1] the scale of the nest; at θ = 1 it is 1 − P(n) P(m|n).
 */
export function nestMultiplier(shareInNest: number, nestShare: number, theta: number): number {
	if (!(theta > 0 && theta <= 1)) throw new RangeError(`θ must be above 0 and at most 1, got ${theta}`);
	return (1 - shareInNest) / theta + shareInNest * (1 - nestShare);
}

/** Direct elasticity of an alternative within a nest. */
export function nestedElasticity(
	coefficient: number,
	attribute: number,
	nest: { readonly shareInNest: number; readonly nestShare: number; readonly theta: number },
): number {
	return coefficient * attribute * nestMultiplier(nest.shareInNest, nest.nestShare, nest.theta);
}

/** Arc elasticity between two points, by logarithms: ln(q₁/q₀) / ln(x₁/x₀). */
export function logArcElasticity(before: Point, after: Point): number {
	return logarithm(after.demand / before.demand) / logarithm(after.attribute / before.attribute);
}

/** Mid-point arc elasticity: (Δq / mean q) / (Δx / mean x). */
export function midpointElasticity(before: Point, after: Point): number {
	const demand = (after.demand - before.demand) / (after.demand + before.demand);
	return demand / ((after.attribute - before.attribute) / (after.attribute + before.attribute));
}

interface Point {
	readonly attribute: number;
	readonly demand: number;
}

import type { Parameters } from "../../scenario/assumptions.ts";

/**
 * How much farther people are willing to walk on the way to a station where a share of it lies in shade:
 * 1 + share (factor − 1), linear between a way in the sun and one in unbroken shade (c = 800 m against 600 m;
 * assumption, Pueboobpaphan et al. 2022 measured 1.6–1.77 on the longest acceptable walk in Bangkok).
 *
 * The same stretch divides the weight of a walked minute: a walk of 1.33 km in shade costs what 1 km costs in the sun,
 * so that reach by decay and demand by generalised cost speak of one effect.
 *
 * @returns a factor of at least 1, no unit
 */
export function shadeStretch(parameters: Pick<Parameters, "shadeShare" | "shadeFactor">): number {
	return 1 + parameters.shadeShare * (parameters.shadeFactor - 1);
}

/** Generalised minutes of one metre on foot on the way to a station: the weight of walking over speed and shade. */
export function walkMinutesPerMetre(
	parameters: Pick<Parameters, "walkWeight" | "walkSpeed" | "shadeShare" | "shadeFactor">,
): number {
	return parameters.walkWeight / (parameters.walkSpeed * shadeStretch(parameters));
}

import { exponentialEach, powerEach } from "../../core/elementary.ts";

/** f(c) = c^power exp(−perMinute c); power 0 is the exponential form. */
export interface DeterrenceForm {
	readonly perMinute: number;
	readonly power: number;
}

/** Costs are held to this from below, so that a negative power stays finite between places that touch. */
const LEAST_MINUTES = 1e-3;

/**
 * Deterrence of every pair from its cost c = amount × minutesPerUnit (Wilson 1967; the gamma form where power ≠ 0).
 *
 * @param amounts cost of each pair in any unit, such as metres
 * @param into as long as `amounts`
 */
export function deterrenceEach(
	amounts: Float64Array,
	minutesPerUnit: number,
	form: DeterrenceForm,
	into: Float64Array,
): void {
	const count = amounts.length;
	exponentialEach(amounts, count, -form.perMinute * minutesPerUnit, 0, into);
	if (form.power === 0) return;
	const powers = amounts.map((amount) => Math.max(LEAST_MINUTES, amount * minutesPerUnit));
	powerEach(powers, count, form.power, powers);
	for (let pair = 0; pair < count; pair++) into[pair] = into[pair]! * powers[pair]!;
}

import type { Motion } from "./motion.ts";

/** Standard gravity, m/s². */
export const GRAVITY = 9.81;

/**
 * However steep the climb, a train keeps this much acceleration or braking, m/s², so that every section can be run.
 * It is reached above 9.6 % with the shipped acceleration: far beyond what a line of this kind is built with.
 */
const LEAST_ACCELERATION = 0.05;

/** Gradient along a line: piece k runs from `breakMetres[k]` to `breakMetres[k + 1]`; outside there is none. */
export interface GradientProfile {
	readonly breakMetres: Float64Array;
	/** Rise over run in the up direction: 0.04 climbs 4 m in 100 m. One value a piece. */
	readonly gradient: Float64Array;
}

/**
 * Gradient of each stretch between two vertices whose heights are both known: (h₂ − h₁) ÷ (s₂ − s₁). Where either is
 * missing (NaN) the stretch counts as level: what is not known is not made up.
 * @param chainageMetres chainage of each vertex, ascending
 * @param heightMetres height of the rails at each vertex over any one datum; NaN where not known
 * @returns null where no stretch has a gradient
 */
export function readGradients(
	chainageMetres: ArrayLike<number>,
	heightMetres: ArrayLike<number>,
): GradientProfile | null {
	const breakMetres = Float64Array.from(chainageMetres);
	const gradient = new Float64Array(Math.max(0, breakMetres.length - 1));
	for (let k = 0; k < gradient.length; k++) {
		const length = breakMetres[k + 1]! - breakMetres[k]!;
		const rise = heightMetres[k + 1]! - heightMetres[k]!;
		if (length > 0 && Number.isFinite(rise)) gradient[k] = rise / length;
	}
	return gradient.some((value) => value !== 0) ? { breakMetres, gradient } : null;
}

/**
 * Acceleration and braking on a slope: a − g·i and b + g·i, i the gradient in the direction of travel (small angles:
 * the sine is taken as the gradient, 0.3 % too much at 8 %). Level track gives back the same motion.
 */
export function motionOnGradient(motion: Motion, gradient: number): Motion {
	if (gradient === 0) return motion;
	const pull = GRAVITY * gradient;
	return {
		...motion,
		acceleration: Math.max(LEAST_ACCELERATION, motion.acceleration - pull),
		braking: Math.max(LEAST_ACCELERATION, motion.braking + pull),
	};
}

/**
 * Top speed on a steep descent: the speed from which a train stops in as many metres as on level track,
 * v·√((b − g·|i|) ÷ b). Down to `steepDescent` there is no cap.
 * @param gradient i in the direction of travel; below zero is down
 * @param steepDescent the descent beyond which the cap holds, a positive share such as 0.04
 */
export function descentSpeedCap(
	speedCap: number,
	gradient: number,
	motion: Motion,
	steepDescent: number,
): number {
	if (gradient >= -steepDescent) return speedCap;
	return speedCap * Math.sqrt(motionOnGradient(motion, gradient).braking / motion.braking);
}

/** Metres climbed and metres descended from one chainage to another in the up direction; down swaps the two. */
export function climbs(
	profile: GradientProfile | null,
	fromMetres: number,
	toMetres: number,
): { readonly riseMetres: number; readonly fallMetres: number } {
	let riseMetres = 0;
	let fallMetres = 0;
	for (let k = 0; k < (profile?.gradient.length ?? 0); k++) {
		const { breakMetres, gradient } = profile!;
		const length = Math.min(breakMetres[k + 1]!, toMetres) - Math.max(breakMetres[k]!, fromMetres);
		if (!(length > 0)) continue;
		const change = gradient[k]! * length;
		if (change > 0) riseMetres += change;
		else fallMetres -= change;
	}
	return { riseMetres, fallMetres };
}

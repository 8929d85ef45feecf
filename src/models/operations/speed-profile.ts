import type { CurvatureProfile } from "./curvature.ts";

/** How a train may move. SI units throughout. */
export interface Motion {
	/** Service acceleration, m/s². */
	readonly acceleration: number;
	/** Service braking, m/s², positive. */
	readonly braking: number;
	/** Lateral acceleration that passengers accept in curves, m/s²; no superelevation is assumed. */
	readonly lateralAcceleration: number;
}

/**
 * Seconds from standstill to standstill over a straight section:
 * t = d/v + v/2·(1/a + 1/b) where the train reaches v, that is d ≥ v²/2·(1/a + 1/b);
 * t = √(2d·(1/a + 1/b)) where it does not (a triangle).
 * @param distanceMetres d ≥ 0
 * @param speedCap v, m/s
 */
export function straightSectionSeconds(distanceMetres: number, speedCap: number, motion: Motion): number {
	const inverse = 1 / motion.acceleration + 1 / motion.braking;
	if (distanceMetres >= (speedCap * speedCap * inverse) / 2) {
		return distanceMetres / speedCap + (speedCap * inverse) / 2;
	}
	return Math.sqrt(2 * distanceMetres * inverse);
}

/**
 * Seconds from standstill at one chainage to standstill at another, with v ≤ √(lateral/curvature) in every curve
 * between them: a forward pass bounds the speed by acceleration, a backward pass by braking, and each piece of
 * constant curvature is then run as a trapezoid or triangle between its two end speeds. Exact for piecewise constant
 * caps; on straight track it equals `straightSectionSeconds`. The train is a point: it may speed up when its
 * middle leaves a curve.
 * @param firstPiece a piece of the profile that starts at or before `fromMetres`; 0 is always right
 */
export function sectionSeconds(
	fromMetres: number,
	toMetres: number,
	speedCap: number,
	motion: Motion,
	curvature: CurvatureProfile,
	firstPiece = 0,
): number {
	const ends: number[] = [];
	const caps: number[] = [];
	const { breakMetres, curvaturePerMetre } = curvature;
	for (let piece = firstPiece; breakMetres[piece]! < toMetres; piece++) {
		const end = Math.min(breakMetres[piece + 1]!, toMetres);
		if (end <= Math.max(breakMetres[piece]!, fromMetres)) continue;
		const bend = curvaturePerMetre[piece]!;
		const cap = bend > 0 ? Math.min(speedCap, Math.sqrt(motion.lateralAcceleration / bend)) : speedCap;
		if (caps.length > 0 && caps[caps.length - 1] === cap) {
			ends[ends.length - 1] = end;
		} else {
			ends.push(end);
			caps.push(cap);
		}
	}
	if (caps.length === 1) return straightSectionSeconds(toMetres - fromMetres, caps[0]!, motion);
	return profileSeconds(fromMetres, ends, caps, motion);
}

/** Time over pieces with their own caps, at rest at both ends. `ends[k]` is where piece k ends. */
function profileSeconds(
	fromMetres: number,
	ends: readonly number[],
	caps: readonly number[],
	motion: Motion,
): number {
	const { acceleration, braking } = motion;
	const count = caps.length;
	const speeds = new Array<number>(count + 1).fill(0);
	let start = fromMetres;
	for (let k = 0; k < count - 1; k++) {
		const reach = Math.sqrt(speeds[k]! ** 2 + 2 * acceleration * (ends[k]! - start));
		speeds[k + 1] = Math.min(caps[k]!, caps[k + 1]!, reach);
		start = ends[k]!;
	}
	let total = 0;
	for (let k = count - 1; k >= 0; k--) {
		const distance = ends[k]! - (k > 0 ? ends[k - 1]! : fromMetres);
		const out = speeds[k + 1]!;
		const into = Math.min(speeds[k]!, Math.sqrt(out * out + 2 * braking * distance));
		speeds[k] = into;
		const free =
			(2 * acceleration * braking * distance + braking * into * into + acceleration * out * out) /
			(acceleration + braking);
		const peak = Math.min(caps[k]!, Math.sqrt(free));
		const gaining = (peak * peak - into * into) / (2 * acceleration);
		const losing = (peak * peak - out * out) / (2 * braking);
		const cruising = Math.max(0, distance - gaining - losing);
		total += (peak - into) / acceleration + (peak - out) / braking + cruising / peak;
	}
	return total;
}

import type { CurvatureProfile } from "./curvature.ts";
import { descentSpeedCap, type GradientProfile, motionOnGradient } from "./gradient.ts";
import type { Motion } from "./motion.ts";

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
 * between them and with acceleration and braking changed by g·i on every gradient i: a forward pass bounds the speed
 * by acceleration, a backward pass by braking, and each piece of constant cap and gradient is then run as a trapezoid
 * or triangle between its two end speeds. Exact for piecewise constant caps and gradients; on straight, level track it
 * equals `straightSectionSeconds`. The train is a point: it may speed up when its middle leaves a curve.
 * @param firstPiece a piece of the curvature profile that starts at or before `fromMetres`; 0 is always right
 * @param gradients null on a line without heights
 * @returns both directions; the same number twice where there is no gradient
 */
export function sectionSecondsBothWays(
	fromMetres: number,
	toMetres: number,
	speedCap: number,
	motion: Motion,
	curvature: CurvatureProfile,
	firstPiece: number,
	gradients: GradientProfile | null,
): { readonly up: number; readonly down: number } {
	const curves = curvePieces(fromMetres, toMetres, speedCap, motion, curvature, firstPiece);
	if (gradients === null || !isSloping(gradients, fromMetres, toMetres)) {
		const seconds = piecesSeconds(fromMetres, toMetres, curves, motion);
		return { up: seconds, down: seconds };
	}
	const pieces = withGradients(fromMetres, curves, gradients);
	return {
		up: slopingSeconds(fromMetres, pieces, motion),
		down: slopingSeconds(0, backwards(pieces, toMetres, fromMetres), motion),
	};
}

/** The same pieces from their other end, measured from there. */
function backwards(pieces: SlopingPieces, toMetres: number, fromMetres: number): SlopingPieces {
	const count = pieces.ends.length;
	return {
		ends: pieces.ends.map((_, k) =>
			k < count - 1 ? toMetres - pieces.ends[count - 2 - k]! : toMetres - fromMetres,
		),
		caps: pieces.caps.toReversed(),
		gradients: pieces.gradients.map((_, k) => 0 - pieces.gradients[count - 1 - k]!),
	};
}

/** `sectionSecondsBothWays` on a line without heights. */
export function sectionSeconds(
	fromMetres: number,
	toMetres: number,
	speedCap: number,
	motion: Motion,
	curvature: CurvatureProfile,
	firstPiece = 0,
): number {
	const curves = curvePieces(fromMetres, toMetres, speedCap, motion, curvature, firstPiece);
	return piecesSeconds(fromMetres, toMetres, curves, motion);
}

/** A stretch of a run with one acceleration. SI units. */
export interface RunPhase {
	readonly seconds: number;
	readonly startSpeed: number;
	readonly acceleration: number;
}

const LEVEL: GradientProfile = { breakMetres: new Float64Array(0), gradient: new Float64Array(0) };

/**
 * How a train runs a section: the phases of the run that `sectionSecondsBothWays` times, in the order in which each
 * direction meets them. Their metres sum to the section. Going up their seconds sum to its seconds; going down they do
 * with gradients, while on level track the schedule takes the seconds of the way up for both.
 */
export function sectionPhasesBothWays(
	fromMetres: number,
	toMetres: number,
	speedCap: number,
	motion: Motion,
	curvature: CurvatureProfile,
	gradients: GradientProfile | null,
): { readonly up: RunPhase[]; readonly down: RunPhase[] } {
	const curves = curvePieces(fromMetres, toMetres, speedCap, motion, curvature, 0);
	const pieces = withGradients(fromMetres, curves, gradients ?? LEVEL);
	const phasesOf = (from: number, each: SlopingPieces): RunPhase[] => {
		const phases: RunPhase[] = [];
		slopingSeconds(from, each, motion, phases);
		return phases.reverse();
	};
	return { up: phasesOf(fromMetres, pieces), down: phasesOf(0, backwards(pieces, toMetres, fromMetres)) };
}

/** Pieces with one cap each; `ends[k]` is where piece k ends. */
interface Pieces {
	readonly ends: readonly number[];
	readonly caps: readonly number[];
}

/** Pieces with one gradient each as well, in the direction of travel. */
interface SlopingPieces extends Pieces {
	readonly gradients: readonly number[];
}

function curvePieces(
	fromMetres: number,
	toMetres: number,
	speedCap: number,
	motion: Motion,
	curvature: CurvatureProfile,
	firstPiece: number,
): Pieces {
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
	return { ends, caps };
}

function isSloping(
	{ breakMetres, gradient }: GradientProfile,
	fromMetres: number,
	toMetres: number,
): boolean {
	return gradient.some(
		(value, k) => value !== 0 && breakMetres[k]! < toMetres && breakMetres[k + 1]! > fromMetres,
	);
}

/** The pieces cut wherever the gradient changes. */
function withGradients(fromMetres: number, pieces: Pieces, profile: GradientProfile): SlopingPieces {
	const ends: number[] = [];
	const caps: number[] = [];
	const gradients: number[] = [];
	const { breakMetres, gradient } = profile;
	let slope = 0;
	let start = fromMetres;
	pieces.ends.forEach((end, k) => {
		while (start < end) {
			while (slope < gradient.length && breakMetres[slope + 1]! <= start) slope++;
			const inside = slope < gradient.length && breakMetres[slope]! <= start;
			const next = inside ? breakMetres[slope + 1]! : (breakMetres[slope] ?? end);
			start = slope < gradient.length ? Math.min(end, next) : end;
			ends.push(start);
			caps.push(pieces.caps[k]!);
			gradients.push(inside ? gradient[slope]! : 0);
		}
	});
	return { ends, caps, gradients };
}

function slopingSeconds(
	fromMetres: number,
	pieces: SlopingPieces,
	motion: Motion,
	phases?: RunPhase[],
): number {
	const motions = pieces.gradients.map((gradient) => motionOnGradient(motion, gradient));
	const caps = pieces.caps.map((cap, k) =>
		descentSpeedCap(cap, pieces.gradients[k]!, motion, motion.steepDescent ?? Number.POSITIVE_INFINITY),
	);
	return profileSeconds(fromMetres, pieces.ends, caps, motions, phases);
}

function piecesSeconds(fromMetres: number, toMetres: number, { ends, caps }: Pieces, motion: Motion): number {
	if (caps.length === 1) return straightSectionSeconds(toMetres - fromMetres, caps[0]!, motion);
	return profileSeconds(
		fromMetres,
		ends,
		caps,
		caps.map(() => motion),
	);
}

/**
 * Time over pieces with their own caps and motions, at rest at both ends. `ends[k]` is where piece k ends.
 * @param phases takes the run's phases, last first, where given
 */
function profileSeconds(
	fromMetres: number,
	ends: readonly number[],
	caps: readonly number[],
	motions: readonly Motion[],
	phases?: RunPhase[],
): number {
	const count = caps.length;
	const speeds = new Array<number>(count + 1).fill(0);
	let start = fromMetres;
	for (let k = 0; k < count - 1; k++) {
		const { acceleration } = motions[k]!;
		const reach = Math.sqrt(speeds[k]! ** 2 + 2 * acceleration * (ends[k]! - start));
		speeds[k + 1] = Math.min(caps[k]!, caps[k + 1]!, reach);
		start = ends[k]!;
	}
	let total = 0;
	for (let k = count - 1; k >= 0; k--) {
		const { acceleration, braking } = motions[k]!;
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
		phases?.push(
			{ seconds: (peak - out) / braking, startSpeed: peak, acceleration: -braking },
			{ seconds: cruising / peak, startSpeed: peak, acceleration: 0 },
			{ seconds: (peak - into) / acceleration, startSpeed: into, acceleration },
		);
	}
	return total;
}

import { kilometresPerHour } from "../../core/units.ts";
import type { TrackClass } from "../../core/vocabulary.ts";
import type { Polyline } from "../../geo/polyline.ts";
import type { Parameters } from "../../scenario/assumptions.ts";
import type { RunTimeBasis } from "../../scenario/types.ts";
import { readCurvature } from "./curvature.ts";
import { readGradients } from "./gradient.ts";
import type { Motion } from "./motion.ts";
import { sectionSecondsBothWays } from "./speed-profile.ts";

/** Stations nearer than this along the line are one stop: no running time, no dwell, no slack between them. */
export const COINCIDENT_METRES = 0.01;

export type RunTimeParameters = Pick<
	Parameters,
	| "acceleration"
	| "braking"
	| "speedReserved"
	| "speedElevated"
	| "speedStreet"
	| "slackReserved"
	| "slackElevated"
	| "slackStreet"
	| "dwellFactor"
	| "lateralAcceleration"
	| "steepDescent"
	| "junctionDelayPriority"
	| "junctionDelayNoPriority"
	| "junctionSpacing"
>;

export interface RunTimeInput {
	readonly polyline: Polyline;
	/** Chainage of each station along `polyline`, ascending. */
	readonly stationChainageMetres: ArrayLike<number>;
	/** One a section: item i runs from station i to station i + 1. */
	readonly trackClassBySection: readonly TrackClass[];
	/** Planned dwell at a stop on the way, before `dwellFactor`. */
	readonly dwellSeconds: number;
	readonly parameters: RunTimeParameters;
	/** Height of the rails at each vertex of `polyline`, NaN where not known; left out or null: level track. */
	readonly heightMetres?: ArrayLike<number> | null;
	/** "slack" unless given. Elevated track meets no junction and keeps its slack under both. */
	readonly runTimeBasis?: RunTimeBasis;
	/**
	 * Signalised junctions by section, for the basis "junctions"; NaN or left out: section length ÷ `junctionSpacing`.
	 */
	readonly junctionsBySection?: ArrayLike<number>;
}

/** Scheduled times of one direction, by the station's place on the line. */
export interface DirectionTimes {
	/** Stations − 1: running time with slack, without dwell. */
	readonly sectionSeconds: Float64Array;
	/** Seconds after leaving the first station of this direction; one value a station. */
	readonly arrivalSeconds: Float64Array;
	readonly departureSeconds: Float64Array;
	/** One way, end to end: sections with slack, and dwells at the stops between the termini. */
	readonly runTimeSeconds: number;
}

/** Scheduled times, first station to last, and the other way where gradients make that another time. */
export interface RunTimes extends DirectionTimes {
	/** The part of `sectionSeconds` that is slack or junction delay; the same in both directions. */
	readonly slackSeconds: Float64Array;
	/** Last station to first; null where it takes the same as the way out. */
	readonly down: DirectionTimes | null;
}

/**
 * Running time by section: kinematics under the track class's speed, the curves' caps and the gradients, plus slack for
 * junctions and speed rules by track class (or seconds a junction), plus a dwell at every stop between the termini.
 * Formulas and defaults: docs/method/operations.md. A line of fewer than two stations takes no time.
 * @throws RangeError where chainages descend
 */
export function sectionRunTimes(input: RunTimeInput): RunTimes {
	const { up, down, slack } = runSections(input);
	const out = directionTimes(input, up);
	return { ...out, slackSeconds: slack, down: down === null ? null : reversedTimes(input, down) };
}

function directionTimes(input: RunTimeInput, running: Float64Array): DirectionTimes {
	const { stationChainageMetres: chainage } = input;
	const stationCount = chainage.length;
	const arrivalSeconds = new Float64Array(stationCount);
	const departureSeconds = new Float64Array(stationCount);
	const dwell = dwellAt(input);
	for (let i = 1; i < stationCount; i++) {
		const left = isCoincident(chainage, i - 1) ? arrivalSeconds[i - 1]! : departureSeconds[i - 1]!;
		arrivalSeconds[i] = left + running[i - 1]!;
		departureSeconds[i] = arrivalSeconds[i]! + dwell(i);
	}
	return {
		sectionSeconds: running,
		arrivalSeconds,
		departureSeconds,
		runTimeSeconds: stationCount > 0 ? arrivalSeconds[stationCount - 1]! : 0,
	};
}

/** The times of the down direction, by the station's place on the line: seconds after leaving the last station. */
export function downTimes(times: RunTimes): DirectionTimes {
	if (times.down !== null) return times.down;
	const end = times.runTimeSeconds;
	return {
		sectionSeconds: times.sectionSeconds,
		arrivalSeconds: times.departureSeconds.map((value) => end - value),
		departureSeconds: times.arrivalSeconds.map((value) => end - value),
		runTimeSeconds: end,
	};
}

/** From the last station to the first. */
function reversedTimes(input: RunTimeInput, running: Float64Array): DirectionTimes {
	const { stationChainageMetres: chainage } = input;
	const stationCount = chainage.length;
	const arrivalSeconds = new Float64Array(stationCount);
	const departureSeconds = new Float64Array(stationCount);
	const dwell = dwellAt(input);
	for (let i = stationCount - 2; i >= 0; i--) {
		const left = isCoincident(chainage, i) ? arrivalSeconds[i + 1]! : departureSeconds[i + 1]!;
		arrivalSeconds[i] = left + running[i]!;
		departureSeconds[i] = arrivalSeconds[i]! + dwell(i);
	}
	return { sectionSeconds: running, arrivalSeconds, departureSeconds, runTimeSeconds: arrivalSeconds[0]! };
}

/** Seconds at a stop: none at the termini, where the layover holds it. */
function dwellAt({ stationChainageMetres: chainage, dwellSeconds, parameters }: RunTimeInput) {
	const dwell = dwellSeconds * parameters.dwellFactor;
	const firstBeyond = chainage[0]! + COINCIDENT_METRES;
	const lastBefore = chainage[chainage.length - 1]! - COINCIDENT_METRES;
	return (station: number): number =>
		chainage[station]! > firstBeyond && chainage[station]! < lastBefore ? dwell : 0;
}

function runSections(input: RunTimeInput) {
	const { stationChainageMetres: chainage, trackClassBySection, parameters } = input;
	const sectionCount = Math.max(0, chainage.length - 1);
	const up = new Float64Array(sectionCount);
	const slack = new Float64Array(sectionCount);
	const curvature = readCurvature(input.polyline);
	const { heightMetres = null } = input;
	const gradients = heightMetres === null ? null : readGradients(input.polyline.chainageMetres, heightMetres);
	const down = gradients === null ? null : new Float64Array(sectionCount);
	const motion: Motion = parameters;
	let piece = 0;
	for (let i = 0; i < sectionCount; i++) {
		const from = chainage[i]!;
		const to = chainage[i + 1]!;
		if (to < from) throw new RangeError(`station ${i + 1} lies before station ${i}: ${to} < ${from} m`);
		if (isCoincident(chainage, i)) continue;
		while (curvature.breakMetres[piece + 1]! <= from) piece++;
		const rule = trackRule(trackClassBySection[i]!, parameters);
		slack[i] = delaySeconds(input, i, rule.slackSeconds);
		const seconds = sectionSecondsBothWays(from, to, rule.speedCap, motion, curvature, piece, gradients);
		up[i] = seconds.up + slack[i]!;
		if (down !== null) down[i] = seconds.down + slack[i]!;
	}
	return { up, down, slack };
}

/** Slack of a section, or its junctions by what each costs. */
function delaySeconds(input: RunTimeInput, section: number, slackSeconds: number): number {
	const { stationChainageMetres: chainage, trackClassBySection, parameters } = input;
	const trackClass = trackClassBySection[section]!;
	if (input.runTimeBasis !== "junctions" || trackClass === "elevated") return slackSeconds;
	const counted = input.junctionsBySection?.[section];
	const junctions =
		counted === undefined || Number.isNaN(counted)
			? (chainage[section + 1]! - chainage[section]!) / parameters.junctionSpacing
			: counted;
	const delay =
		trackClass === "at_grade_reserved"
			? parameters.junctionDelayPriority
			: parameters.junctionDelayNoPriority;
	return junctions * delay;
}

/**
 * Seconds in the train between two stations: from leaving one to arriving at the other, dwells on the way included, 0
 * between a station and itself. The same both ways where there are no gradients.
 */
export function lineTravelSeconds(times: RunTimes, fromStation: number, toStation: number): number {
	if (times.down !== null && fromStation > toStation)
		return Math.max(0, times.down.arrivalSeconds[toStation]! - times.down.departureSeconds[fromStation]!);
	const first = Math.min(fromStation, toStation);
	const last = Math.max(fromStation, toStation);
	return Math.max(0, times.arrivalSeconds[last]! - times.departureSeconds[first]!);
}

const isCoincident = (chainage: ArrayLike<number>, section: number): boolean =>
	chainage[section + 1]! - chainage[section]! < COINCIDENT_METRES;

/** Top speed (m/s) and slack of a section by its track class. */
export function trackRule(
	trackClass: TrackClass,
	parameters: RunTimeParameters,
): { readonly speedCap: number; readonly slackSeconds: number } {
	switch (trackClass) {
		case "at_grade_reserved":
			return {
				speedCap: kilometresPerHour(parameters.speedReserved),
				slackSeconds: parameters.slackReserved,
			};
		case "elevated":
			return {
				speedCap: kilometresPerHour(parameters.speedElevated),
				slackSeconds: parameters.slackElevated,
			};
		case "mixed_street":
			return { speedCap: kilometresPerHour(parameters.speedStreet), slackSeconds: parameters.slackStreet };
	}
}

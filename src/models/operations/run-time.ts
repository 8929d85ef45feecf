import { kilometresPerHour } from "../../core/units.ts";
import type { TrackClass } from "../../core/vocabulary.ts";
import type { Polyline } from "../../geo/polyline.ts";
import type { Parameters } from "../../scenario/assumptions.ts";
import { readCurvature } from "./curvature.ts";
import { sectionSeconds } from "./speed-profile.ts";

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
}

/** Scheduled times of one direction, first station to last; the other direction takes the same. */
export interface RunTimes {
	/** Stations − 1: running time with slack, without dwell. */
	readonly sectionSeconds: Float64Array;
	/** The part of `sectionSeconds` that is slack. */
	readonly slackSeconds: Float64Array;
	/** Seconds after leaving the first station; one value a station. */
	readonly arrivalSeconds: Float64Array;
	readonly departureSeconds: Float64Array;
	/** One way, end to end: sections with slack, and dwells at the stops between the termini. */
	readonly runTimeSeconds: number;
}

/**
 * Running time by section: kinematics under the track class's speed and the curves' caps, plus slack for junctions
 * and speed rules by track class, plus a dwell at every stop between the termini. Formula and defaults:
 * docs/method/operations.md. A line of fewer than two stations takes no time.
 * @throws RangeError where chainages descend
 */
export function sectionRunTimes(input: RunTimeInput): RunTimes {
	const { stationChainageMetres: chainage, parameters } = input;
	const stationCount = chainage.length;
	const { running, slack } = runSections(input);
	const arrivalSeconds = new Float64Array(stationCount);
	const departureSeconds = new Float64Array(stationCount);
	const dwell = input.dwellSeconds * parameters.dwellFactor;
	const firstBeyond = chainage[0]! + COINCIDENT_METRES;
	const lastBefore = chainage[stationCount - 1]! - COINCIDENT_METRES;
	for (let i = 1; i < stationCount; i++) {
		const left = isCoincident(chainage, i - 1) ? arrivalSeconds[i - 1]! : departureSeconds[i - 1]!;
		arrivalSeconds[i] = left + running[i - 1]!;
		const onTheWay = chainage[i]! > firstBeyond && chainage[i]! < lastBefore;
		departureSeconds[i] = arrivalSeconds[i]! + (onTheWay ? dwell : 0);
	}
	return {
		sectionSeconds: running,
		slackSeconds: slack,
		arrivalSeconds,
		departureSeconds,
		runTimeSeconds: stationCount > 0 ? arrivalSeconds[stationCount - 1]! : 0,
	};
}

function runSections(input: RunTimeInput): { running: Float64Array; slack: Float64Array } {
	const { stationChainageMetres: chainage, trackClassBySection, parameters } = input;
	const sectionCount = Math.max(0, chainage.length - 1);
	const running = new Float64Array(sectionCount);
	const slack = new Float64Array(sectionCount);
	const curvature = readCurvature(input.polyline);
	let piece = 0;
	for (let i = 0; i < sectionCount; i++) {
		const from = chainage[i]!;
		const to = chainage[i + 1]!;
		if (to < from) throw new RangeError(`station ${i + 1} lies before station ${i}: ${to} < ${from} m`);
		if (isCoincident(chainage, i)) continue;
		while (curvature.breakMetres[piece + 1]! <= from) piece++;
		const rule = trackRule(trackClassBySection[i]!, parameters);
		slack[i] = rule.slackSeconds;
		running[i] = sectionSeconds(from, to, rule.speedCap, parameters, curvature, piece) + rule.slackSeconds;
	}
	return { running, slack };
}

/**
 * Seconds in the train between two stations, either way: from leaving one to arriving at the other, dwells on the way
 * included, 0 between a station and itself.
 */
export function lineTravelSeconds(times: RunTimes, fromStation: number, toStation: number): number {
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

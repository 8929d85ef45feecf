import { type Problem, problem } from "../core/result.ts";
import {
	MINUTES_PURPOSES,
	type MinutesPurpose,
	type Observation,
	type ObservationKind,
	SHARE_MODES,
	type ShareMode,
} from "../scenario/calibration.ts";

/** What the constants are to be fitted to: each thing once, however often it was counted. */
export interface CalibrationTargets {
	/** Shares of all trips that make 1, or null where they are not given or not whole. */
	readonly shares: Readonly<Record<ShareMode, number>> | null;
	readonly minutes: ReadonlyMap<MinutesPurpose, number>;
	readonly stationBoardings: ReadonlyMap<string, number>;
	readonly lineBoardings: number | null;
	readonly problems: readonly Problem[];
}

/** Surveys are rounded: four shares may miss 1 by as much, and are then scaled to it. */
const SHARE_SLACK = 0.02;

/**
 * One value of several counts of one thing: weighted by 1/error² where every count has its error, else their mean.
 * Throws RangeError where there are none.
 */
export function combinedValue(
	counts: readonly { readonly value: number; readonly error: number | null }[],
): number {
	if (counts.length === 0) throw new RangeError("no counts to combine");
	const isWeighted = counts.every(({ error }) => error !== null);
	let weights = 0;
	let sum = 0;
	for (const { value, error } of counts) {
		const weight = isWeighted ? 1 / (error! * error!) : 1;
		weights += weight;
		sum += weight * value;
	}
	return sum / weights;
}

/** Observations of one kind that are not held out, by id, each once. */
function byId(observations: readonly Observation[], kind: ObservationKind): Map<string, number> {
	const counts = new Map<string, Observation[]>();
	for (const each of observations) {
		if (each.kind !== kind || each.holdout) continue;
		const known = counts.get(each.id);
		if (known === undefined) counts.set(each.id, [each]);
		else known.push(each);
	}
	return new Map([...counts].map(([id, list]) => [id, combinedValue(list)]));
}

/** Sorts observations into what can be fitted; held-out rows are not looked at. */
export function calibrationTargets(observations: readonly Observation[]): CalibrationTargets {
	const problems: Problem[] = [];
	const shares = byId(observations, "modeShare");
	const minutes = byId(observations, "meanTripMinutes");
	return {
		shares: shares.size === 0 ? null : wholeShares(shares, problems),
		minutes: new Map(
			MINUTES_PURPOSES.flatMap((purpose) => {
				const value = minutes.get(purpose);
				return value === undefined ? [] : [[purpose, value] as const];
			}),
		),
		stationBoardings: byId(observations, "stationBoardings"),
		lineBoardings: byId(observations, "lineBoardings").values().next().value ?? null,
		problems,
	};
}

/** Four shares that make 1; with three, the fourth is the rest. */
function wholeShares(
	given: ReadonlyMap<string, number>,
	problems: Problem[],
): Record<ShareMode, number> | null {
	const missing = SHARE_MODES.filter((mode) => !given.has(mode));
	const sum = [...given.values()].reduce((total, share) => total + share, 0);
	if (missing.length > 1) {
		problems.push(problem("calibration.sharesIncomplete", { missing: missing.join(", ") }));
		return null;
	}
	const isWhole = missing.length === 1 ? sum < 1 : Math.abs(sum - 1) <= SHARE_SLACK;
	if (!isWhole) {
		problems.push(problem("calibration.sharesSum", { found: Number(sum.toPrecision(4)) }));
		return null;
	}
	const scale = missing.length === 1 ? 1 : 1 / sum;
	const share = (mode: ShareMode): number => (given.get(mode) ?? 1 - sum) * scale;
	return {
		motorcycle: share("motorcycle"),
		car: share("car"),
		public: share("public"),
		active: share("active"),
	};
}

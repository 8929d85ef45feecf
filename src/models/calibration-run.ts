import { type Problem, problem } from "../core/result.ts";
import { ASSUMPTIONS } from "../scenario/assumptions.ts";
import type {
	CalibratedAssumption,
	Calibration,
	MinutesPurpose,
	Observation,
	ObservationKind,
} from "../scenario/calibration.ts";
import { FITTED_BY, OBSERVATION_KINDS } from "../scenario/calibration.ts";
import { within } from "../scenario/limits.ts";
import type { Scenario } from "../scenario/types.ts";
import { type CalibrationChains, type Constants, calibrationChains } from "./calibration-chain.ts";
import { type CalibrationTargets, calibrationTargets } from "./calibration-targets.ts";
import { risingRoot } from "./demand/calibration-root.ts";
import { hymanCalibration } from "./demand/hyman.ts";
import type { Runner } from "./runner.ts";
import { type FitErrors, fitErrors, geh } from "./uncertainty/fit-errors.ts";

/** One constant: what it was, what it would have to be, and whether that is allowed. */
export interface ConstantFit {
	readonly assumption: CalibratedAssumption;
	readonly before: number;
	readonly needed: number;
	readonly low: number;
	readonly high: number;
	/** False: outside its range, so it stays as it was. */
	readonly isFitted: boolean;
}

export interface ComparedObservation {
	readonly observation: Observation;
	/** Null where the option holds nothing of the kind. */
	readonly before: number | null;
	readonly after: number | null;
	/** Modelled with this station left out of the fit; null where stations were not left out in turn. */
	readonly leftOut: number | null;
}

export interface SampleErrors {
	readonly kind: ObservationKind;
	readonly sample: "fit" | "holdOut";
	/** Rows as they are marked, or stations left out in turn. */
	readonly method: "rows" | "folds";
	readonly before: FitErrors;
	readonly after: FitErrors;
	/** Boardings only, of the busiest hour: the mean, and the share of observations under 5. */
	readonly geh: { readonly mean: number; readonly shareBelow5: number } | null;
}

export interface CalibrationFit {
	readonly constants: readonly ConstantFit[];
	readonly compared: readonly ComparedObservation[];
	readonly errors: readonly SampleErrors[];
	readonly problems: readonly Problem[];
	/** What a scenario keeps; null where nothing was fitted. Without hold-out errors it is not called calibrated. */
	readonly calibration: Calibration | null;
}

/** Stations from which they are left out in turn, and in how many groups. */
const LEAST_STATIONS_FOR_FOLDS = 6;
const FOLDS = 3;

/** Where the line's constant is looked for, utils; what is found outside its range is told, not taken. */
const WIDEST_RAIL_CONSTANT = 4;
const RAIL_TOLERANCE = 1e-7;
const MINUTES_TOLERANCE = 1e-8;
/** Fits are kept to as many digits as counts could ever bear out. */
const KEPT_DIGITS = 6;

const GRAVITY: Readonly<Record<MinutesPurpose, CalibratedAssumption>> = {
	homeWork: "gravityWork",
	homeEducation: "gravityEducation",
	homeOther: "gravityOther",
};

const kept = (value: number): number => Number(value.toPrecision(KEPT_DIGITS));

/**
 * Fits the named constants of a scenario to local observations, and only those: base mode shares to surveyed shares,
 * the gravity b of a purpose to its mean trip minutes (Hyman's secant), then the line's constant to the boardings of a
 * line that runs (bisection on the whole chain, at the scenario's own values and before the outside view). A line count
 * fixes that constant; without one the sum over the fitted stations does. Rows that are held out are never fitted;
 * with six counted stations or more, none held out and no count of the line, stations are left out in turn, every third
 * along the line at a time. A constant outside its allowed range is told and left as it was.
 *
 * @param onProgress share of the work done
 */
export function calibrate(
	runner: Pick<Runner, "model">,
	scenario: Scenario,
	observations: readonly Observation[],
	onProgress: (share: number) => void = () => {},
): CalibrationFit {
	const { line } = scenario;
	const problems: Problem[] = [];
	const usable = observations.filter(
		({ kind }) => line !== null || (kind !== "stationBoardings" && kind !== "lineBoardings"),
	);
	if (usable.length < observations.length) problems.push(problem("calibration.noLine"));
	if (usable.length > 0 && usable.every(({ holdout }) => holdout))
		problems.push(problem("calibration.allHeldOut"));
	const targets = calibrationTargets(usable);
	problems.push(...targets.problems);
	const chains = calibrationChains(runner.model, scenario);
	const start = chains.at({});
	const fits: ConstantFit[] = [];
	const taken: Record<string, number> = {};
	const settle = (needed: Partial<Record<CalibratedAssumption, number>>): void => {
		const found = Object.entries(needed).map(([id, value]): ConstantFit => {
			const assumption = id as CalibratedAssumption;
			const { low, high } = ASSUMPTIONS[assumption];
			const rounded = kept(value);
			const isFitted = within({ low, high }, rounded);
			if (!isFitted)
				problems.push(problem("calibration.outOfRange", { assumption, found: kept(value), low, high }));
			return { assumption, before: start.parameters[assumption], needed: rounded, low, high, isFitted };
		});
		// Constants that are fitted together hold together.
		const all = found.every(({ isFitted }) => isFitted);
		for (const fit of found) {
			fits.push(all ? fit : { ...fit, isFitted: false });
			if (all) taken[fit.assumption] = fit.needed;
		}
	};
	onProgress(0.05);
	for (const [purpose, minutes] of targets.minutes)
		fitGravity(chains, start.parameters, purpose, minutes, problems, settle);
	onProgress(0.3);
	if (targets.shares !== null)
		settle({
			baseShareMotorcycle: targets.shares.motorcycle,
			baseShareCar: targets.shares.car,
			baseSharePublic: targets.shares.public,
		});
	const leftOut = new Map<string, number>();
	if (line !== null && (targets.lineBoardings !== null || targets.stationBoardings.size > 0)) {
		const found = fitRail(chains, taken, targets, [...targets.stationBoardings.keys()], problems);
		if (found !== null) settle({ railOverBus: found });
		onProgress(0.6);
		if (canFold(targets, usable)) {
			const order = line.stations.map(({ id }) => id).filter((id) => targets.stationBoardings.has(id));
			for (let fold = 0; fold < FOLDS; fold++) {
				const out = order.filter((_, place) => place % FOLDS === fold);
				const constant = fitRail(
					chains,
					taken,
					targets,
					order.filter((id) => !out.includes(id)),
					[],
				);
				const { low, high } = ASSUMPTIONS.railOverBus;
				const isAllowed = constant !== null && within({ low, high }, constant);
				const chain = chains.at(isAllowed ? { ...taken, railOverBus: constant } : taken);
				for (const id of out) leftOut.set(id, chain.modelled({ kind: "stationBoardings", id })!);
				onProgress(0.6 + (0.35 * (fold + 1)) / FOLDS);
			}
		}
	}
	const end = chains.at(taken);
	const compared = usable.map(
		(observation): ComparedObservation => ({
			observation,
			before: start.modelled(observation),
			after: end.modelled(observation),
			leftOut:
				observation.kind === "stationBoardings" && !observation.holdout
					? (leftOut.get(observation.id) ?? null)
					: null,
		}),
	);
	const errors = errorsOf(compared, start.parameters.amPeakShare);
	onProgress(1);
	return { constants: fits, compared, errors, problems, calibration: recordOf(fits, usable, errors) };
}

function fitGravity(
	chains: CalibrationChains,
	parameters: Readonly<Record<CalibratedAssumption, number>>,
	purpose: MinutesPurpose,
	minutes: number,
	problems: Problem[],
	settle: (needed: Partial<Record<CalibratedAssumption, number>>) => void,
): void {
	const assumption = GRAVITY[purpose];
	const found = hymanCalibration({
		observedMean: minutes,
		start: parameters[assumption],
		meanAt: (b) => chains.minutesAt(purpose, { [assumption]: b }),
		tolerance: MINUTES_TOLERANCE,
	});
	if (found.converged) settle({ [assumption]: found.b });
	else problems.push(problem("calibration.unreachable", { assumption, found: kept(minutes) }));
}

/** The line's constant by the line's own count, or by the sum over the stations named; null where none does. */
function fitRail(
	chains: CalibrationChains,
	taken: Constants,
	targets: CalibrationTargets,
	stationIds: readonly string[],
	problems: Problem[],
): number | null {
	const wanted =
		targets.lineBoardings ?? stationIds.reduce((sum, id) => sum + (targets.stationBoardings.get(id) ?? 0), 0);
	const root = risingRoot({
		valueAt: (railOverBus) => {
			const chain = chains.at({ ...taken, railOverBus });
			if (targets.lineBoardings !== null) return chain.modelled({ kind: "lineBoardings", id: "" }) ?? 0;
			return stationIds.reduce((sum, id) => sum + (chain.modelled({ kind: "stationBoardings", id }) ?? 0), 0);
		},
		wanted,
		low: -WIDEST_RAIL_CONSTANT,
		high: WIDEST_RAIL_CONSTANT,
		tolerance: RAIL_TOLERANCE,
	});
	if (root.kind === "found") return root.argument;
	problems.push(problem("calibration.unreachable", { assumption: "railOverBus", found: Math.round(wanted) }));
	return null;
}

const canFold = (targets: CalibrationTargets, observations: readonly Observation[]): boolean =>
	targets.lineBoardings === null &&
	targets.stationBoardings.size >= LEAST_STATIONS_FOR_FOLDS &&
	!observations.some(({ kind, holdout }) => kind === "stationBoardings" && holdout);

/** Errors by kind, in the sample and out of it. */
function errorsOf(compared: readonly ComparedObservation[], busiestHourShare: number): SampleErrors[] {
	const errors: SampleErrors[] = [];
	const add = (
		kind: ObservationKind,
		sample: SampleErrors["sample"],
		method: SampleErrors["method"],
		rows: readonly ComparedObservation[],
		afterOf: (row: ComparedObservation) => number | null,
	): void => {
		const held = rows.filter((row) => row.before !== null && afterOf(row) !== null);
		const observed = held.map(({ observation }) => observation.value);
		const modelled = held.map((row) => afterOf(row)!);
		const before = fitErrors(
			held.map((row) => row.before!),
			observed,
		);
		const after = fitErrors(modelled, observed);
		if (before === null || after === null) return;
		const isFlow = kind === "stationBoardings" || kind === "lineBoardings";
		const values = modelled.map((value, i) => geh(value * busiestHourShare, observed[i]! * busiestHourShare));
		errors.push({
			kind,
			sample,
			method,
			before,
			after,
			geh: isFlow
				? {
						mean: values.reduce((sum, value) => sum + value, 0) / values.length,
						shareBelow5: values.filter((value) => value < 5).length / values.length,
					}
				: null,
		});
	};
	for (const kind of OBSERVATION_KINDS) {
		const rows = compared.filter(({ observation }) => observation.kind === kind);
		const fitted = rows.filter(({ observation }) => !observation.holdout);
		add(kind, "fit", "rows", fitted, (row) => row.after);
		add(
			kind,
			"holdOut",
			"rows",
			rows.filter(({ observation }) => observation.holdout),
			(row) => row.after,
		);
		add(
			kind,
			"holdOut",
			"folds",
			fitted.filter(({ leftOut }) => leftOut !== null),
			(row) => row.leftOut,
		);
	}
	return errors;
}

function recordOf(
	fits: readonly ConstantFit[],
	observations: readonly Observation[],
	errors: readonly SampleErrors[],
): Calibration | null {
	const fitted = fits.filter(({ isFitted }) => isFitted);
	if (fitted.length === 0) return null;
	const isFitted = (id: CalibratedAssumption): boolean => fitted.some(({ assumption }) => assumption === id);
	return {
		date: observations
			.map(({ date }) => date)
			.toSorted()
			.at(-1)!,
		sources: [...new Set(observations.map(({ source }) => source))],
		observations: observations.filter(({ kind, holdout }) => !holdout && FITTED_BY[kind].some(isFitted))
			.length,
		fitted: fitted.map(({ assumption, before, needed }) => ({ assumption, before, after: needed })),
		holdOut: errors
			.filter(({ sample }) => sample === "holdOut")
			.map(({ kind, method, after }) => ({
				kind,
				method,
				observations: after.observations,
				meanAbsolutePercentageError: after.meanAbsolutePercentageError,
				rootMeanSquareError: after.rootMeanSquareError,
				bias: after.bias,
			})),
	};
}

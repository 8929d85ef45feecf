import { ASSUMPTIONS, type AssumptionId } from "./assumptions.ts";

/** What a local count can be of. */
export const OBSERVATION_KINDS = [
	"modeShare",
	"meanTripMinutes",
	"stationBoardings",
	"lineBoardings",
] as const;
export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

/** Ids of `modeShare` and of `meanTripMinutes`; those of `stationBoardings` are stations. */
export const SHARE_MODES = ["motorcycle", "car", "public", "active"] as const;
export type ShareMode = (typeof SHARE_MODES)[number];
export const MINUTES_PURPOSES = ["homeWork", "homeEducation", "homeOther"] as const;
export type MinutesPurpose = (typeof MINUTES_PURPOSES)[number];
/** The id of `lineBoardings`: the scenario's own line. */
export const WHOLE_LINE = "line";

/** One thing counted or surveyed in the city. docs/format/calibration.md */
export interface Observation {
	readonly kind: ObservationKind;
	readonly id: string;
	/** Share of all trips; minutes; boardings on a weekday. */
	readonly value: number;
	/** Standard error in the unit of the value; null where it is not known. */
	readonly error: number | null;
	/** True: never fitted, kept to test the fit with. */
	readonly holdout: boolean;
	readonly source: string;
	/** 2026, 2026-03 or 2026-03-31. */
	readonly date: string;
}

/** The constants that local counts may move, and no others. */
export const CALIBRATED_ASSUMPTIONS = [
	"baseShareMotorcycle",
	"baseShareCar",
	"baseSharePublic",
	"gravityWork",
	"gravityEducation",
	"gravityOther",
	"railOverBus",
] as const satisfies readonly AssumptionId[];
export type CalibratedAssumption = (typeof CALIBRATED_ASSUMPTIONS)[number];

/** Constants that observations of a kind move. */
export const FITTED_BY: Readonly<Record<ObservationKind, readonly CalibratedAssumption[]>> = {
	modeShare: ["baseShareMotorcycle", "baseShareCar", "baseSharePublic"],
	meanTripMinutes: ["gravityWork", "gravityEducation", "gravityOther"],
	stationBoardings: ["railOverBus"],
	lineBoardings: ["railOverBus"],
};

export interface FittedConstant {
	readonly assumption: CalibratedAssumption;
	readonly before: number;
	readonly after: number;
}

/** How far the fitted model is from observations of one kind that it was not fitted to. */
export interface HoldOutRecord {
	readonly kind: ObservationKind;
	/** Rows marked as held out, or stations left out in turn. */
	readonly method: "rows" | "folds";
	readonly observations: number;
	/** Null where nothing above 0 was observed. */
	readonly meanAbsolutePercentageError: number | null;
	/** In the unit of the kind. */
	readonly rootMeanSquareError: number;
	readonly bias: number;
}

/** Kept in a scenario: what was fitted to which local observations, and how it fared on others. */
export interface Calibration {
	/** Date of the latest observation. */
	readonly date: string;
	readonly sources: readonly string[];
	/** Observations that were fitted to. */
	readonly observations: number;
	readonly fitted: readonly FittedConstant[];
	/** Empty: nothing was held out, so the fit is not tested. */
	readonly holdOut: readonly HoldOutRecord[];
}

/** 2026, 2026-03, 2026-03-31. */
export const OBSERVATION_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether something of a kind that was fitted was kept out of the fit. */
export const isTested = ({ fitted, holdOut }: Calibration): boolean =>
	holdOut.some(({ kind }) => fitted.some(({ assumption }) => FITTED_BY[kind].includes(assumption)));

interface Fitted {
	readonly assumptions: Readonly<Partial<Record<AssumptionId, number>>>;
	readonly calibration?: Calibration;
}

/** Whether every fitted constant still is in force; true where nothing was fitted. */
export const isAsFitted = ({ assumptions, calibration }: Fitted): boolean =>
	(calibration?.fitted ?? []).every(
		({ assumption, after }) => (assumptions[assumption] ?? ASSUMPTIONS[assumption].value) === after,
	);

/**
 * Whether figures of a scenario may be called a forecast: constants fitted to local observations, tested on others of a
 * kind that was fitted, and since then unchanged. Until then every figure is a median of the model.
 */
export const mayForecast = (scenario: Fitted): boolean =>
	scenario.calibration !== undefined && isTested(scenario.calibration) && isAsFitted(scenario);

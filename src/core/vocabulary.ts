/** Words that what is given (a city) and what is decided (a scenario) share. */
export const TRACK_CLASSES = ["at_grade_reserved", "elevated", "mixed_street"] as const;
export type TrackClass = (typeof TRACK_CLASSES)[number];

export const PERIODS = ["amPeak", "pmPeak", "offPeak", "evening"] as const;
export type Period = (typeof PERIODS)[number];

/** A weekday's periods in seconds after midnight; outside them no trains run. */
export const PERIOD_WINDOWS: readonly {
	readonly period: Period;
	readonly fromSeconds: number;
	readonly toSeconds: number;
}[] = [
	{ period: "offPeak", fromSeconds: 0, toSeconds: 6.5 * 3600 },
	{ period: "amPeak", fromSeconds: 6.5 * 3600, toSeconds: 8.5 * 3600 },
	{ period: "offPeak", fromSeconds: 8.5 * 3600, toSeconds: 15.5 * 3600 },
	{ period: "pmPeak", fromSeconds: 15.5 * 3600, toSeconds: 18.5 * 3600 },
	{ period: "offPeak", fromSeconds: 18.5 * 3600, toSeconds: 19.5 * 3600 },
	{ period: "evening", fromSeconds: 19.5 * 3600, toSeconds: 28 * 3600 },
];

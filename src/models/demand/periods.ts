import { PERIOD_WINDOWS, PERIODS, type Period } from "../../core/vocabulary.ts";
import type { Parameters } from "../../scenario/assumptions.ts";

/** Hours when people travel; trips outside them are too few to model. Assumption. */
const ACTIVE_DAY = { fromSeconds: 5.5 * 3600, toSeconds: 22.5 * 3600 };
/** Trips of a peak period over those of its busiest hour: two morning hours, three in the afternoon. Assumption. */
const MORNING_HOURS_WORTH = 1.8;
const AFTERNOON_HOURS_WORTH = 2.5;
const EVENING_SHARE = 0.12;

/** Share of a weekday's trips made in each period; sums to one. */
export function tripShareByPeriod(parameters: Parameters): Record<Period, number> {
	const amPeak = MORNING_HOURS_WORTH * parameters.amPeakShare;
	const pmPeak = AFTERNOON_HOURS_WORTH * parameters.pmPeakShare;
	return { amPeak, pmPeak, evening: EVENING_SHARE, offPeak: 1 - amPeak - pmPeak - EVENING_SHARE };
}

/**
 * Trips of the day by headway level, equal headways together. The part of a period that lies outside the service
 * hours has no trains, so the shares sum below one where service starts late or ends early.
 */
export function tripSharesByHeadway(
	service: {
		readonly headwaySeconds: Readonly<Record<Period, number>>;
		readonly serviceStartSeconds: number;
		readonly serviceEndSeconds: number;
	},
	parameters: Parameters,
): { headwaySeconds: number; tripShare: number }[] {
	const shares = tripShareByPeriod(parameters);
	const levels = new Map<number, number>();
	for (const period of PERIODS) {
		let active = 0;
		let served = 0;
		for (const window of PERIOD_WINDOWS) {
			if (window.period !== period) continue;
			const from = Math.max(window.fromSeconds, ACTIVE_DAY.fromSeconds);
			const to = Math.min(window.toSeconds, ACTIVE_DAY.toSeconds);
			active += Math.max(0, to - from);
			served += Math.max(
				0,
				Math.min(to, service.serviceEndSeconds) - Math.max(from, service.serviceStartSeconds),
			);
		}
		const headway = service.headwaySeconds[period];
		levels.set(headway, (levels.get(headway) ?? 0) + (active > 0 ? (shares[period] * served) / active : 0));
	}
	return [...levels].map(([headwaySeconds, tripShare]) => ({ headwaySeconds, tripShare }));
}

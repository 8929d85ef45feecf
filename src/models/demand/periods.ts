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

/** How a day's trips lie in time and direction. */
export interface DayProfile {
	/** Share of the day's trips in each period; sums to one. */
	readonly period: Readonly<Record<Period, number>>;
	/** Share of the day's trips in an hour of each: the busiest in the peaks, the mean one otherwise. */
	readonly hour: Readonly<Record<Period, number>>;
	/** Part of a period's trips that goes from production to attraction. */
	readonly outward: Readonly<Record<Period, number>>;
}

/**
 * The day of the line's trips: the morning peak goes outward as the assumption says, the afternoon peak comes back
 * alike, and the other periods take what makes the whole day symmetric, Σ period × outward = 1/2. One profile for all
 * purposes: no diary of Khon Kaen gives one for each.
 */
export function dayProfile(parameters: Parameters): DayProfile {
	const period = tripShareByPeriod(parameters);
	const morning = parameters.peakDirectionShare;
	const peaks = period.amPeak * morning + period.pmPeak * (1 - morning);
	const rest = Math.min(1, Math.max(0, (0.5 - peaks) / (period.offPeak + period.evening)));
	return {
		period,
		hour: {
			amPeak: parameters.amPeakShare,
			pmPeak: parameters.pmPeakShare,
			offPeak: period.offPeak / (activeSeconds("offPeak") / 3600),
			evening: period.evening / (activeSeconds("evening") / 3600),
		},
		outward: { amPeak: morning, pmPeak: 1 - morning, offPeak: rest, evening: rest },
	};
}

export interface PeriodService {
	readonly period: Period;
	readonly headwaySeconds: number;
	/** Share of the day's trips made in the period while trains run. */
	readonly tripShare: number;
}

interface Hours {
	readonly headwaySeconds: Readonly<Record<Period, number>>;
	readonly serviceStartSeconds: number;
	readonly serviceEndSeconds: number;
}

/**
 * Trips of the day by period. The part of a period that lies outside the service hours has no trains, so the shares
 * sum below one where service starts late or ends early.
 */
export function tripSharesByPeriod(service: Hours, parameters: Parameters): PeriodService[] {
	const shares = tripShareByPeriod(parameters);
	return PERIODS.map((period) => {
		const active = activeSeconds(period);
		const served = activeSeconds(period, service.serviceStartSeconds, service.serviceEndSeconds);
		const tripShare = active > 0 ? (shares[period] * served) / active : 0;
		return { period, headwaySeconds: service.headwaySeconds[period], tripShare };
	});
}

/**
 * The day of those who ride: they are the trips of the hours in which trains run, so a period without trains has none of
 * them, and an hour has its share of what is left, at most all that its period has while trains run. Where trains run
 * all day it is the whole day's profile; all zero where no trains run.
 * @param services of every period, from `tripSharesByPeriod`
 */
export function riddenProfile(day: DayProfile, services: readonly PeriodService[]): DayProfile {
	const served = services.reduce((sum, { tripShare }) => sum + tripShare, 0);
	if (Math.abs(served - 1) < 1e-12) return day;
	const [period, hour] = [{ ...day.period }, { ...day.hour }];
	for (const { period: name, tripShare } of services) {
		period[name] = served > 0 ? tripShare / served : 0;
		hour[name] = served > 0 ? Math.min(day.hour[name], tripShare) / served : 0;
	}
	return { period, hour, outward: day.outward };
}

/** `tripSharesByPeriod` by headway level, equal headways together. */
export function tripSharesByHeadway(
	service: Hours,
	parameters: Parameters,
): { headwaySeconds: number; tripShare: number }[] {
	return byHeadway(tripSharesByPeriod(service, parameters));
}

/** Equal headways together, in the order in which they first come. */
export function byHeadway(
	periods: readonly PeriodService[],
): { headwaySeconds: number; tripShare: number }[] {
	const levels = new Map<number, number>();
	for (const { headwaySeconds, tripShare } of periods)
		levels.set(headwaySeconds, (levels.get(headwaySeconds) ?? 0) + tripShare);
	return [...levels].map(([headwaySeconds, tripShare]) => ({ headwaySeconds, tripShare }));
}

/** Seconds of a period within the active day and within given hours. */
function activeSeconds(
	period: Period,
	fromSeconds: number = ACTIVE_DAY.fromSeconds,
	toSeconds: number = ACTIVE_DAY.toSeconds,
): number {
	let seconds = 0;
	for (const window of PERIOD_WINDOWS) {
		if (window.period !== period) continue;
		const from = Math.max(window.fromSeconds, ACTIVE_DAY.fromSeconds, fromSeconds);
		const to = Math.min(window.toSeconds, ACTIVE_DAY.toSeconds, toSeconds);
		seconds += Math.max(0, to - from);
	}
	return seconds;
}

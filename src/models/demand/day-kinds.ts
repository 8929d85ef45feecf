import type { Parameters } from "../../scenario/assumptions.ts";
import type { Purpose } from "./trip-ends.ts";

export const DAY_KINDS = ["term", "vacation", "holiday"] as const;
/** A weekday while schools and universities teach, a weekday while they do not, a weekend or public holiday. */
export type DayKind = (typeof DAY_KINDS)[number];

const DAYS_PER_YEAR = 365;

/** Trips of each purpose over those of a weekday in term. Trips away from home follow the other trips (assumption). */
export function purposeFactors(kind: DayKind, parameters: Parameters): Readonly<Record<Purpose, number>> {
	const of = (homeWork: number, homeEducation: number, other: number): Record<Purpose, number> => ({
		homeWork,
		homeEducation,
		homeOther: other,
		nonHome: other,
	});
	switch (kind) {
		case "term":
			return of(1, 1, 1);
		case "vacation":
			return of(parameters.vacationWork, parameters.vacationEducation, parameters.vacationOther);
		case "holiday":
			return of(parameters.holidayWork, parameters.holidayEducation, parameters.holidayOther);
	}
}

/** Days of each kind in a year of 365. */
export function daysPerYear(
	parameters: Pick<Parameters, "termWeekdays" | "holidayDays">,
): Readonly<Record<DayKind, number>> {
	const { termWeekdays: term, holidayDays: holiday } = parameters;
	return { term, vacation: Math.max(0, DAYS_PER_YEAR - term - holiday), holiday };
}

/** Trips of a day of one kind from those of a weekday in term by purpose: Σ trips × factor. */
export function tripsOnDay(
	byPurpose: Readonly<Record<Purpose, number>>,
	kind: DayKind,
	parameters: Parameters,
): number {
	const factors = purposeFactors(kind, parameters);
	let total = 0;
	for (const purpose of Object.keys(byPurpose) as Purpose[]) total += byPurpose[purpose] * factors[purpose];
	return total;
}

/**
 * Weekdays in term that a year is worth: Σ days × trips of the day ÷ trips of a weekday in term. What the weekday-to-year
 * factor (320, 300–340; assumption) stands for, counted by kind of day. 0 where there are no trips.
 */
export function termWeekdaysPerYear(
	byPurpose: Readonly<Record<Purpose, number>>,
	parameters: Parameters,
): number {
	const days = daysPerYear(parameters);
	const inTerm = tripsOnDay(byPurpose, "term", parameters);
	if (!(inTerm > 0)) return 0;
	return DAY_KINDS.reduce(
		(sum, kind) => sum + (days[kind] * tripsOnDay(byPurpose, kind, parameters)) / inTerm,
		0,
	);
}

import type { Parameters } from "../../scenario/assumptions.ts";

export interface FareBurdenInput {
	readonly fareBaht: number;
	/** One-way boardings that a regular rider pays in a month; 44 is 22 days there and back. */
	readonly boardingsPerMonth: number;
	readonly monthlyIncomeBaht: number;
}

/** A regular rider's monthly fares as a share of monthly income. */
export function fareShareOfIncome(input: FareBurdenInput): number {
	return (input.fareBaht * input.boardingsPerMonth) / input.monthlyIncomeBaht;
}

export const FARE_GROUPS = ["household", "worker", "student", "elder"] as const;
export type FareGroup = (typeof FARE_GROUPS)[number];

/** What a regular rider of one group pays in a month, beside the income that it comes from. */
export interface FareBurden {
	readonly group: FareGroup;
	readonly monthlyFareBaht: number;
	readonly monthlyIncomeBaht: number;
	/** Null where there is no income to compare with. */
	readonly shareOfIncome: number | null;
}

/**
 * Monthly fares against income: a household whose earners all commute against its whole income; one worker against what
 * an earner brings; a student against an equal part of the household's income for each of its people; an older person
 * against the state's allowance alone. No concession: the line has one fare.
 */
export function fareBurdens(
	fareBaht: number,
	parameters: Pick<
		Parameters,
		| "householdIncome"
		| "peoplePerHousehold"
		| "earnersPerHousehold"
		| "oldAgeAllowance"
		| "workerBoardings"
		| "studentBoardings"
		| "elderBoardings"
	>,
): FareBurden[] {
	const { householdIncome, earnersPerHousehold } = parameters;
	const burden = (group: FareGroup, boardingsPerMonth: number, monthlyIncomeBaht: number): FareBurden => ({
		group,
		monthlyFareBaht: fareBaht * boardingsPerMonth,
		monthlyIncomeBaht,
		shareOfIncome:
			monthlyIncomeBaht > 0 ? fareShareOfIncome({ fareBaht, boardingsPerMonth, monthlyIncomeBaht }) : null,
	});
	return [
		burden("household", parameters.workerBoardings * earnersPerHousehold, householdIncome),
		burden("worker", parameters.workerBoardings, householdIncome / earnersPerHousehold),
		burden("student", parameters.studentBoardings, householdIncome / parameters.peoplePerHousehold),
		burden("elder", parameters.elderBoardings, parameters.oldAgeAllowance),
	];
}

import type { Parameters } from "../../scenario/assumptions.ts";

export interface RevenueInput {
	readonly boardingsPerWeekday: number;
	/** Flat, paid at each boarding. */
	readonly fareBaht: number;
	readonly parameters: Pick<Parameters, "weekdaysPerYear">;
}

/** Fare revenue, million baht a year: boardings a weekday × fare × weekdays a year. No concession, transfer or evasion. */
export function fareRevenue({ boardingsPerWeekday, fareBaht, parameters }: RevenueInput): number {
	return (boardingsPerWeekday * fareBaht * parameters.weekdaysPerYear) / 1e6;
}

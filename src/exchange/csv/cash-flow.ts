import type { City } from "../../city/types.ts";
import type { Scenario } from "../../scenario/types.ts";
import { stampNotes, stampOf } from "../stamp.ts";
import { tableWithNotes } from "./table-with-notes.ts";

/** Million baht of one year, counted from the first year of building. */
export interface CashFlowYear {
	readonly year: number;
	/** From 1 at opening; null while building. */
	readonly operatingYear: number | null;
	readonly capital: number;
	readonly operating: number;
	readonly revenue: number;
	readonly benefit: number;
	readonly residual: number;
	readonly debtService: number | null;
	readonly shortfall: number | null;
	readonly shortfallP10: number | null;
	readonly shortfallP90: number | null;
}

export interface CashFlowStamp {
	readonly engineVersion: string;
	readonly drawCount: number;
	readonly priceYear: number;
	readonly discountRate: number;
}

const DECIMALS = 1000;
const rounded = (value: number | null): number | null =>
	value === null ? null : Math.round(value * DECIMALS) / DECIMALS;

/** Every year's money as CSV (RFC 4180), in real million baht; lines that start with # say of what. */
export function cashFlowCsv(
	scenario: Scenario,
	city: Pick<City, "version" | "attributions">,
	years: readonly CashFlowYear[],
	stamp: CashFlowStamp,
): string {
	const notes = stampNotes(stampOf(scenario, city, stamp), [
		["unit", `million baht, prices of ${stamp.priceYear}`],
		["discountRate", stamp.discountRate],
	]);
	const rows = years.map((year) => ({
		year: year.year,
		operatingYear: year.operatingYear,
		capital: rounded(year.capital),
		operating: rounded(year.operating),
		revenue: rounded(year.revenue),
		benefit: rounded(year.benefit),
		residual: rounded(year.residual),
		debtService: rounded(year.debtService),
		shortfall: rounded(year.shortfall),
		shortfallP10: rounded(year.shortfallP10),
		shortfallP90: rounded(year.shortfallP90),
	}));
	return tableWithNotes(notes, rows);
}

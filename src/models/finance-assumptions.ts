import type { TrustTag } from "../scenario/assumptions.ts";

interface FinanceAssumption {
	readonly unit: string;
	readonly value: number;
	readonly tag: TrustTag;
	readonly source: string;
}

const assume = (unit: string, value: number, tag: TrustTag, source: string): FinanceAssumption => ({
	unit,
	value,
	tag,
	source,
});

/**
 * What the appraisal and the funding stack take as given, printed with every result. No terms of any loan or share
 * are public, so the stack is an example to argue about and not a plan.
 */
export const FINANCE_ASSUMPTIONS = {
	constructionYears: assume("years", 4, "A", "Capital is spent in equal parts"),
	operatingYears: assume("years", 30, "A", "Usual length of an appraisal"),
	demandGrowth: assume("share a year", 0, "A", "No growth of riders after ramp-up is claimed"),
	realIncomeGrowth: assume("share a year", 0.02, "A", "The value of time grows by 0.7 of it; fares do not"),
	lifeYears: assume(
		"years",
		40,
		"A",
		"Mean life of works and trains, straight line; residual value is shown apart",
	),
	municipalShare: assume(
		"share of capital",
		0.05,
		"A",
		"Shares of the municipalities that own the operator, in equal parts",
	),
	investorShare: assume("share of capital", 0.25, "A", "Shares of private investors"),
	loanShare: assume("share of capital", 0.7, "A", "Bank loan; no grant of the state"),
	loanInterest: assume("real share a year", 0.03, "A", "A real rate, as all flows are real"),
	loanTerm: assume(
		"years",
		30,
		"A",
		"Equal yearly repayment from opening; interest is added during building",
	),
	landShareRelied: assume("share", 0, "A", "No income from station land is relied on"),
	kilowattHoursPerTrainKilometre: assume("kWh/train-km", 4.5, "M", "30 m tram in a hot climate, 3.0–6.5"),
	boardingsPerMonth: assume("boardings", 44, "A", "22 days there and back, for the fare burden"),
	householdIncome: assume(
		"baht a month",
		21_337,
		"V",
		"Khon Kaen province 2015, National Statistical Office (SES), not indexed",
	),
} as const satisfies Record<string, FinanceAssumption>;

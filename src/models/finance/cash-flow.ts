import type { Parameters } from "../../scenario/assumptions.ts";

/** Shares of a mature year's boardings in the first years after opening; the last holds from there on. */
export const rampUpShares = (
	parameters: Pick<Parameters, "rampUpYear1" | "rampUpYear2" | "rampUpYear3">,
): readonly number[] => [parameters.rampUpYear1, parameters.rampUpYear2, parameters.rampUpYear3, 1];

/** Million baht at constant prices. Yearly figures are of a mature year, at the prices and demand of opening. */
export interface CashFlowInput {
	readonly capitalBahtMillion: number;
	readonly operatingBahtMillionPerYear: number;
	readonly revenueBahtMillionPerYear: number;
	/** Gains to people that are not money to the operator: time, safety, carbon. 0 for a purely financial view. */
	readonly benefitBahtMillionPerYear: number;
	readonly constructionYears: number;
	readonly operatingYears: number;
	/** Share of a mature year in operating year 1, 2, …; the last share holds from there on. */
	readonly rampUpShares: readonly number[];
	/** Growth a year of riders after opening, so of revenue and benefits; 0.01 is 1 %. */
	readonly demandGrowthRate: number;
	/** Real growth a year of what a benefit is worth, from `valueOfTimeGrowth`; fares do not follow it. */
	readonly valueGrowthRate: number;
	/** What the works are still worth after the last year, as a share of capital; shown by itself. */
	readonly residualShare: number;
}

/** One value a year from the first year of construction; costs are positive, `net` signs them. Million baht. */
export interface CashFlow {
	readonly capital: Float64Array;
	readonly operating: Float64Array;
	readonly revenue: Float64Array;
	readonly benefit: Float64Array;
	/** In the last year only. Not part of `net`. */
	readonly residual: Float64Array;
	/** Revenue − capital − operating: what an investor without grants would see. */
	readonly netFinancial: Float64Array;
	/** The same with `benefit`. */
	readonly netEconomic: Float64Array;
}

/**
 * Flows by year: capital in equal parts over construction; from the first operating year full operating cost, and
 * revenue and benefits that ramp up and then grow. Service is paid for in full while riders are still arriving.
 */
export function cashFlow(input: CashFlowInput): CashFlow {
	const { constructionYears, operatingYears, rampUpShares } = input;
	const years = constructionYears + operatingYears;
	const capital = new Float64Array(years);
	const operating = new Float64Array(years);
	const revenue = new Float64Array(years);
	const benefit = new Float64Array(years);
	const residual = new Float64Array(years);
	capital.fill(input.capitalBahtMillion / constructionYears, 0, constructionYears);
	let demand = 1;
	let worth = 1;
	for (let year = 0; year < operatingYears; year++) {
		const share = rampUpShares[Math.min(year, rampUpShares.length - 1)] ?? 1;
		operating[constructionYears + year] = input.operatingBahtMillionPerYear;
		revenue[constructionYears + year] = input.revenueBahtMillionPerYear * share * demand;
		benefit[constructionYears + year] = input.benefitBahtMillionPerYear * share * demand * worth;
		demand *= 1 + input.demandGrowthRate;
		worth *= 1 + input.valueGrowthRate;
	}
	if (years > 0) residual[years - 1] = input.capitalBahtMillion * input.residualShare;
	const netFinancial = revenue.map((value, year) => value - capital[year]! - operating[year]!);
	const netEconomic = netFinancial.map((value, year) => value + benefit[year]!);
	return { capital, operating, revenue, benefit, residual, netFinancial, netEconomic };
}

/** An asset that lasts longer than the years looked at: the part of its life that is left, in a straight line. */
export function straightLineResidualShare(lifeYears: number, usedYears: number): number {
	return Math.max(0, 1 - usedYears / lifeYears);
}

/** Real growth a year of the value of time: a share, 0.7 as a rule (A), of that of income. */
export function valueOfTimeGrowth(realIncomeGrowthRate: number, shareOfIncomeGrowth: number): number {
	return shareOfIncomeGrowth * realIncomeGrowthRate;
}

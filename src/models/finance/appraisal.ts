import type { CashFlow } from "./cash-flow.ts";
import { capitalRecoveryFactor, internalRatesOfReturn, netPresentValue } from "./discounting.ts";

/** Thai practice is 12 %; the lower two are shown beside it (V weak, M). */
export const DISCOUNT_RATES: readonly number[] = [0.05, 0.09, 0.12];

/** Present values in million baht at the first year of construction, which is not discounted. */
export interface AppraisalAtRate {
	readonly discountRate: number;
	readonly capital: number;
	readonly operating: number;
	readonly revenue: number;
	readonly benefit: number;
	/** Not in any figure below. */
	readonly residual: number;
	readonly financialNetPresentValue: number;
	readonly economicNetPresentValue: number;
	/** (revenue + benefit) ÷ (capital + operating); null where nothing is spent. */
	readonly benefitCostRatio: number | null;
}

export interface Appraisal {
	readonly atRates: readonly AppraisalAtRate[];
	/** Null where the flows have no single rate; how many they have stands beside. */
	readonly financialInternalRateOfReturn: number | null;
	readonly economicInternalRateOfReturn: number | null;
	readonly financialRateCount: number;
	readonly economicRateCount: number;
}

/**
 * Net present value, benefit–cost ratio and internal rates of a cash flow. Fares count as a benefit because the user
 * benefit is net of the fare: what riders pay the operator gains. The residual value stands beside, never inside.
 */
export function appraise(flow: CashFlow, discountRates: readonly number[] = DISCOUNT_RATES): Appraisal {
	const financial = internalRatesOfReturn(flow.netFinancial);
	const economic = internalRatesOfReturn(flow.netEconomic);
	return {
		atRates: discountRates.map((discountRate) => appraiseAtRate(flow, discountRate)),
		financialInternalRateOfReturn: single(financial),
		economicInternalRateOfReturn: single(economic),
		financialRateCount: financial.length,
		economicRateCount: economic.length,
	};
}

const single = (rates: readonly number[]): number | null => (rates.length === 1 ? rates[0]! : null);

/** The same at one rate, without internal rates. */
export function appraiseAtRate(flow: CashFlow, discountRate: number): AppraisalAtRate {
	const worth = (values: Float64Array): number => netPresentValue(discountRate, values, "now");
	const capital = worth(flow.capital);
	const operating = worth(flow.operating);
	const revenue = worth(flow.revenue);
	const benefit = worth(flow.benefit);
	const cost = capital + operating;
	return {
		discountRate,
		capital,
		operating,
		revenue,
		benefit,
		residual: worth(flow.residual),
		financialNetPresentValue: worth(flow.netFinancial),
		economicNetPresentValue: worth(flow.netEconomic),
		benefitCostRatio: cost > 0 ? (revenue + benefit) / cost : null,
	};
}

export interface CostPerBoardingInput {
	readonly capitalBahtMillion: number;
	readonly operatingBahtMillionPerYear: number;
	readonly boardingsPerWeekday: number;
	readonly weekdaysPerYear: number;
	readonly discountRate: number;
	/** Years over which capital is recovered; 30 as a rule. */
	readonly recoveryYears: number;
}

/** Baht for each boarding. */
export interface CostPerBoarding {
	readonly capital: number;
	readonly operating: number;
	readonly total: number;
}

/**
 * What each boarding costs: capital as a yearly payment (capital recovery factor) and the year's operation, over the
 * year's boardings. Null where nobody boards.
 */
export function costPerBoarding(input: CostPerBoardingInput): CostPerBoarding | null {
	const boardingsMillion = (input.boardingsPerWeekday * input.weekdaysPerYear) / 1e6;
	if (!(boardingsMillion > 0)) return null;
	const payment = input.capitalBahtMillion * capitalRecoveryFactor(input.discountRate, input.recoveryYears);
	const capital = payment / boardingsMillion;
	const operating = input.operatingBahtMillionPerYear / boardingsMillion;
	return { capital, operating, total: capital + operating };
}

import type { Funding } from "../scenario/funding.ts";
import type { Appraisal } from "./finance/appraisal.ts";
import type { CashFlow } from "./finance/cash-flow.ts";
import type { FareBurden } from "./finance/fare-burden.ts";
import type { FundingPlan, FundingSource } from "./finance/funding.ts";
import type { CarbonResult } from "./finance-carbon.ts";
import type { ContextRatings } from "./finance-context.ts";
import type { Effects } from "./finance-effects.ts";
import type { PlaceRow } from "./finance-places.ts";
import type { StationLandResult } from "./finance-stack.ts";
import type { FormerMode } from "./rider-gains.ts";
import type { Range } from "./types.ts";

/** One run at the scenario's own values, and the same over the draws. Null: it does not exist. */
export interface Ranged {
	readonly single: number | null;
	readonly range: Range | null;
}

export interface CostAtRate {
	readonly discountRate: number;
	readonly capitalPerBoardingBaht: Ranged;
	readonly totalPerBoardingBaht: Ranged;
}

/** Net worth to society and to the operator, million baht, and benefit over cost. */
export interface WorthAtRate {
	readonly discountRate: number;
	readonly economicNetPresentValueBahtMillion: Ranged;
	readonly financialNetPresentValueBahtMillion: Ranged;
	readonly benefitCostRatio: Ranged;
}

/** Million baht of a mature year; see `Effects`. */
export type EffectRanges = Readonly<
	Record<"riders" | "vehicles" | "accidents" | "carbon" | "songthaewFares" | "total", Ranged>
>;

/** What one payer of a shortfall or of building faces. */
export interface PayerResult {
	readonly id: string;
	/** Once, at the time of building. */
	readonly capitalBahtMillion: Ranged;
	/** Mean over the years of running. */
	readonly shortfallBahtMillionPerYear: Ranged;
	readonly shortfallByYear: Float64Array;
}

export interface FinanceResult {
	readonly discountRate: number;
	/** The years at the scenario's own values. */
	readonly flow: CashFlow;
	readonly appraisal: Appraisal;
	readonly financialNetPresentValueBahtMillion: Ranged;
	readonly economicNetPresentValueBahtMillion: Ranged;
	readonly benefitCostRatio: Ranged;
	/** The same three at each of the rates. */
	readonly worthAtRates: readonly WorthAtRate[];
	/** Share of the draws in which benefits and fares exceed what is spent. */
	readonly shareOfDrawsWorthwhile: number | null;
	readonly costPerBoarding: readonly CostAtRate[];
	readonly context: ContextRatings | null;
	readonly fareboxRecovery: Ranged;
	/** Fares less running of a mature year, before any debt. */
	readonly runningBalanceBahtMillionPerYear: Ranged;
	readonly effects: Effects;
	readonly effectRanges: EffectRanges;
	readonly netTonnesPerYear: Ranged;
	readonly deathsPreventedPerYear: Ranged;
	/** Riders' gain a boarding by the logsum, and by the rule of half for those who rode before and those who come. */
	readonly userBenefitBahtPerBoarding: number | null;
	readonly ruleOfHalfBahtPerBoarding: { readonly existing: number; readonly new: number } | null;
	/** Shares of boardings by what riders did before. */
	readonly boardingsFrom: Readonly<Record<FormerMode, number>> | null;
	readonly carbon: CarbonResult;
	readonly stack: Funding;
	readonly fundingSources: readonly FundingSource[];
	readonly funding: FundingPlan;
	/** Capital beyond what the sources are sized for. Debt and shortfall take it as paid in the same parts. */
	readonly overrunBahtMillion: Ranged;
	readonly debtServiceBahtMillionPerYear: Ranged;
	readonly lowestDebtCover: Ranged;
	/** Mean over the years of running. */
	readonly shortfallBahtMillionPerYear: Ranged;
	/** Of each year of running. */
	readonly shortfallRangeByYear: readonly Range[];
	readonly payers: readonly PayerResult[];
	readonly stationLand: StationLandResult;
	readonly fareBurdens: readonly FareBurden[];
	readonly places: readonly PlaceRow[];
	/** Riders' gain of every future against the single run: multiplies each place's benefit. */
	readonly benefitScale: Range | null;
	/** Gain of trips with neither end at home, million baht a year: where those riders live is not known. */
	readonly benefitAwayFromHomeBahtMillion: number;
	/** Gini of the shortfall a registered person of the owning municipalities: 0 where it is split by people. */
	readonly shortfallGini: number | null;
	/** Every draw, so that two options can be compared draw by draw. */
	readonly samples: Readonly<Record<"economicNetPresentValue" | "shortfall", Float64Array>>;
}

import { capitalRecoveryFactor } from "./discounting.ts";

/** Money that is given, put in for a share of the company, or brought by station land: nothing is owed each year. */
export interface Contribution {
	readonly kind: "grant" | "equity" | "land";
	/** Who pays: a municipality, an investor, the state. */
	readonly id: string;
	readonly bahtMillion: number;
}

/** Drawn in equal parts at the start of each year of construction; repaid in equal yearly sums after opening. */
export interface Loan {
	readonly kind: "loan";
	readonly id: string;
	readonly bahtMillion: number;
	/** A year, real if the flows are. */
	readonly interestRate: number;
	/** Years of repayment, from the first year of operation. */
	readonly termYears: number;
}

export type FundingSource = Contribution | Loan;

export interface FundingInput {
	readonly capitalBahtMillion: number;
	readonly constructionYears: number;
	readonly sources: readonly FundingSource[];
	/** Fare revenue of each operating year. */
	readonly revenueByYear: ArrayLike<number>;
	readonly operatingByYear: ArrayLike<number>;
	/** Income from station land by year, as its promoters see it. */
	readonly landIncomeByYear: ArrayLike<number>;
	/** The share of it that may be relied on; 0 leaves it out of cover and shortfall. */
	readonly landShareRelied: number;
	/** Who covers a shortfall and in what parts; the parts are scaled to 1. */
	readonly shortfallShares: readonly { readonly id: string; readonly share: number }[];
}

/** Million baht; one value an operating year. */
export interface FundingPlan {
	/** Capital that no source covers; below zero where the sources exceed it. */
	readonly gapBahtMillion: number;
	readonly debtServiceByYear: Float64Array;
	/** Fares + land relied on − operation. */
	readonly cashByYear: Float64Array;
	/** Cash ÷ debt service; null in a year without debt. Below 1 the debt is not earned. */
	readonly debtCoverByYear: readonly (number | null)[];
	readonly lowestDebtCover: number | null;
	/** Debt service − cash where that is above zero. */
	readonly shortfallByYear: Float64Array;
	readonly shortfallByPayer: readonly { readonly id: string; readonly byYear: Float64Array }[];
	/** The land income that was not relied on. */
	readonly landIncomeLeftOut: Float64Array;
}

/**
 * Who pays for building, what must be repaid each year, whether fares earn it, and who covers what they do not.
 * A surplus of one year is not carried into the next.
 * @throws RangeError where a shortfall arises and nobody is named to cover it
 */
export function fundingPlan(input: FundingInput): FundingPlan {
	const years = input.revenueByYear.length;
	const debtServiceByYear = new Float64Array(years);
	let raised = 0;
	for (const source of input.sources) {
		raised += source.bahtMillion;
		if (source.kind !== "loan") continue;
		const payment = yearlyDebtService(source, input.constructionYears);
		for (let year = 0; year < Math.min(years, source.termYears); year++) {
			debtServiceByYear[year] = debtServiceByYear[year]! + payment;
		}
	}
	const relied = Math.min(1, Math.max(0, input.landShareRelied));
	const landIncomeLeftOut = Float64Array.from(input.landIncomeByYear, (value) => value * (1 - relied));
	const cashByYear = Float64Array.from(
		input.revenueByYear,
		(revenue, year) => revenue + relied * input.landIncomeByYear[year]! - input.operatingByYear[year]!,
	);
	const debtCoverByYear = Array.from(debtServiceByYear, (debt, year) =>
		debt > 0 ? cashByYear[year]! / debt : null,
	);
	const covers = debtCoverByYear.filter((cover) => cover !== null);
	const shortfallByYear = debtServiceByYear.map((debt, year) => Math.max(0, debt - cashByYear[year]!));
	return {
		gapBahtMillion: input.capitalBahtMillion - raised,
		debtServiceByYear,
		cashByYear,
		debtCoverByYear,
		lowestDebtCover: covers.length > 0 ? Math.min(...covers) : null,
		shortfallByYear,
		shortfallByPayer: splitShortfall(shortfallByYear, input.shortfallShares),
		landIncomeLeftOut,
	};
}

/**
 * Owed at opening by a loan drawn in equal parts at the start of each construction year, its interest added to the debt
 * until then: Σ part · (1 + i)^k, k = 1 … construction years.
 */
export function balanceAtOpening(loan: Loan, constructionYears: number): number {
	const part = loan.bahtMillion / constructionYears;
	let balance = 0;
	for (let year = 0; year < constructionYears; year++) balance = (balance + part) * (1 + loan.interestRate);
	return balance;
}

/** Equal yearly repayment of what is owed at opening, at each year's end. */
export function yearlyDebtService(loan: Loan, constructionYears: number): number {
	return balanceAtOpening(loan, constructionYears) * capitalRecoveryFactor(loan.interestRate, loan.termYears);
}

function splitShortfall(
	shortfallByYear: Float64Array,
	shares: FundingInput["shortfallShares"],
): { id: string; byYear: Float64Array }[] {
	const whole = shares.reduce((sum, { share }) => sum + share, 0);
	if (!(whole > 0)) {
		if (shortfallByYear.some((value) => value > 0)) throw new RangeError("nobody covers the shortfall");
		return [];
	}
	return shares.map(({ id, share }) => ({
		id,
		byYear: shortfallByYear.map((value) => (value * share) / whole),
	}));
}

/** Land near stations: what a rise in its value could pay, kept low on purpose. */
export interface LandCaptureInput {
	/** Value of the land within 500 m of stations, million baht. */
	readonly landValueBahtMillion: number;
	/** 0.05–0.15 of value (M/A, low confidence; 0–0.20 seen). */
	readonly upliftShare: number;
	/** 0.10–0.25 of the uplift. */
	readonly capturedShare: number;
}

/** Million baht, once, not a year: land value × uplift × the part of it that can be captured. */
export function landCapture(input: LandCaptureInput): number {
	return input.landValueBahtMillion * input.upliftShare * input.capturedShare;
}

/** Land value that would have to stand near stations for a sum to be captured from its rise; infinite where none can be. */
export const landValueNeeded = (
	bahtMillion: number,
	{ upliftShare, capturedShare }: Pick<LandCaptureInput, "upliftShare" | "capturedShare">,
): number => (bahtMillion === 0 ? 0 : bahtMillion / (upliftShare * capturedShare));

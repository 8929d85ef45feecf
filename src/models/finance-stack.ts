import type { Parameters } from "../scenario/assumptions.ts";
import type { Funding } from "../scenario/funding.ts";
import { wholeYears } from "./capital-recovery.ts";
import { capitalRecoveryFactor } from "./finance/discounting.ts";
import {
	type FundingPlan,
	type FundingSource,
	fundingPlan,
	landCapture,
	landValueNeeded,
} from "./finance/funding.ts";

/** Who covers a shortfall and in what parts, which make 1. */
export interface ShortfallShare {
	readonly id: string;
	readonly share: number;
}

/** What owners of the operator bring to a split: one value each, in the same order. */
export interface Owners {
	readonly ids: readonly string[];
	readonly registeredPeople: readonly number[];
	readonly boardings: readonly number[];
}

/**
 * The split of a shortfall by the scenario's rule. With no owner the operator has to; where the measure of the rule is
 * nought everywhere, parts are equal.
 */
export function shortfallShares(rule: Funding["shortfall"], owners: Owners): ShortfallShare[] {
	if (rule === "operator" || owners.ids.length === 0) return [{ id: "operator", share: 1 }];
	const measure =
		rule === "people"
			? owners.registeredPeople
			: rule === "boardings"
				? owners.boardings
				: owners.ids.map(() => 1);
	const whole = measure.reduce((sum, value) => sum + value, 0);
	return owners.ids.map((id, place) => ({
		id,
		share: whole > 0 ? measure[place]! / whole : 1 / owners.ids.length,
	}));
}

/** The stack in million baht of a capital: municipalities first, then investors, land, grant and the bank. */
export function fundingSources(
	funding: Funding,
	capitalBahtMillion: number,
	parameters: Pick<Parameters, "loanInterest" | "loanTermYears">,
): FundingSource[] {
	const sum = (share: number): number => capitalBahtMillion * share;
	return [
		...Object.entries(funding.municipalities).map(
			([id, share]) => ({ kind: "equity", id, bahtMillion: sum(share) }) as const,
		),
		{ kind: "equity", id: "investors", bahtMillion: sum(funding.investors) },
		{ kind: "land", id: "land", bahtMillion: sum(funding.land) },
		{ kind: "grant", id: "grant", bahtMillion: sum(funding.grant) },
		{
			kind: "loan",
			id: "bank",
			bahtMillion: sum(funding.loan),
			interestRate: parameters.loanInterest,
			termYears: wholeYears(parameters.loanTermYears),
		},
	];
}

export interface PlanInput {
	readonly funding: Funding;
	readonly capitalBahtMillion: number;
	readonly revenueByYear: ArrayLike<number>;
	readonly operatingByYear: ArrayLike<number>;
	readonly payers: readonly ShortfallShare[];
	readonly parameters: Parameters;
}

/** Debt, cover and shortfall of the stack; yearly land income enters by the share that is relied on. */
export function planOf(input: PlanInput): FundingPlan {
	const { funding, capitalBahtMillion, parameters } = input;
	const land = stationLandOf(funding, capitalBahtMillion, parameters);
	return fundingPlan({
		capitalBahtMillion,
		constructionYears: wholeYears(parameters.constructionYears),
		sources: fundingSources(funding, capitalBahtMillion, parameters),
		revenueByYear: input.revenueByYear,
		operatingByYear: input.operatingByYear,
		landIncomeByYear: new Float64Array(input.revenueByYear.length).fill(land.yearlyBahtMillion ?? 0),
		landShareRelied: parameters.landShareRelied,
		shortfallShares: input.payers,
	});
}

/** Uplift and captured share of the cautious and the hopeful end of the literature (M/A, low confidence). */
const CAUTIOUS = { upliftShare: 0.05, capturedShare: 0.1 };
const HOPEFUL = { upliftShare: 0.15, capturedShare: 0.25 };

export interface StationLandResult {
	/** Value of the land that was given, million baht; null where nobody gave one. */
	readonly landValueBahtMillion: number | null;
	/** What of its rise could be captured, once: cautious, as assumed, hopeful; null where the value is not known. */
	readonly captureBahtMillion: {
		readonly low: number;
		readonly middle: number;
		readonly high: number;
	} | null;
	/** What the stack counts on at the time of building. */
	readonly countedOnBahtMillion: number;
	/** Land value that would bring what the stack counts on. */
	readonly valueNeededBahtMillion: number;
	/** What is left of the capture, spread over the years of running; null where the value is not known. */
	readonly yearlyBahtMillion: number | null;
}

/** Income from station land, apart from all else and never guessed: without a value it is not known, which is not 0. */
export function stationLandOf(
	funding: Funding,
	capitalBahtMillion: number,
	parameters: Pick<Parameters, "landUplift" | "landCaptured" | "operatingYears">,
): StationLandResult {
	const { stationLand } = funding;
	const assumed = { upliftShare: parameters.landUplift, capturedShare: parameters.landCaptured };
	const countedOnBahtMillion = capitalBahtMillion * funding.land;
	const landValueBahtMillion =
		stationLand === null ? null : (stationLand.bahtPerSquareMetre * stationLand.squareMetres) / 1e6;
	const capture = (shares: typeof assumed): number =>
		landCapture({ landValueBahtMillion: landValueBahtMillion ?? 0, ...shares });
	const middle = capture(assumed);
	return {
		landValueBahtMillion,
		captureBahtMillion:
			landValueBahtMillion === null
				? null
				: {
						low: Math.min(middle, capture(CAUTIOUS)),
						middle,
						high: Math.max(middle, capture(HOPEFUL)),
					},
		countedOnBahtMillion,
		valueNeededBahtMillion: landValueNeeded(countedOnBahtMillion, assumed),
		yearlyBahtMillion:
			landValueBahtMillion === null
				? null
				: Math.max(0, middle - countedOnBahtMillion) / wholeYears(parameters.operatingYears),
	};
}

/** A share of capital as a yearly sum over the years of running, at the rate of the loan. */
export const yearlyOfCapital = (
	bahtMillion: number,
	parameters: Pick<Parameters, "loanInterest" | "operatingYears">,
): number =>
	bahtMillion * capitalRecoveryFactor(parameters.loanInterest, wholeYears(parameters.operatingYears));

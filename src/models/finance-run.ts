import { resolveParameters } from "../scenario/assumptions.ts";
import type { Scenario } from "../scenario/types.ts";
import type { CityModel } from "./city-model.ts";
import { giniCoefficient, lorenzCurve } from "./equity/inequality.ts";
import { type Appraisal, appraise, costPerBoarding, DISCOUNT_RATES } from "./finance/appraisal.ts";
import {
	type CashFlow,
	cashFlow,
	RAMP_UP_SHARES,
	straightLineResidualShare,
	valueOfTimeGrowth,
} from "./finance/cash-flow.ts";
import { type FundingPlan, type FundingSource, fareShareOfIncome, fundingPlan } from "./finance/funding.ts";
import { FINANCE_ASSUMPTIONS } from "./finance-assumptions.ts";
import { userBenefitPerBoarding } from "./finance-benefit.ts";
import { type CarbonResult, carbonOf } from "./finance-carbon.ts";
import { ledgerByPlace, type PlaceRow } from "./finance-places.ts";
import type { Outcome, Range, RangeResults } from "./types.ts";
import { rangeOf } from "./uncertainty/ranges.ts";

export interface FinanceInput {
	readonly model: CityModel;
	readonly scenario: Scenario;
	/** At the scenario's own values and the median of the outside view. */
	readonly outcome: Outcome;
	readonly ranges: RangeResults;
	/** Boardings a weekday of this scenario if the fare were another. */
	readonly boardingsAtFare: (fareBaht: number) => number;
	/** The rate that is ranged over the draws; 0.12 is 12 %. */
	readonly discountRate: number;
}

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

export interface FinanceResult {
	readonly discountRate: number;
	readonly flow: CashFlow;
	readonly appraisal: Appraisal;
	readonly financialNetPresentValueBahtMillion: Ranged;
	readonly economicNetPresentValueBahtMillion: Ranged;
	readonly benefitCostRatio: Ranged;
	/** Share of the draws in which benefits and fares exceed what is spent. */
	readonly shareOfDrawsWorthwhile: number | null;
	readonly costPerBoarding: readonly CostAtRate[];
	readonly fareboxRecovery: Ranged;
	readonly userBenefitBahtPerBoarding: number | null;
	readonly userBenefitBahtMillionPerYear: Ranged;
	readonly carbon: CarbonResult;
	readonly fundingSources: readonly FundingSource[];
	readonly funding: FundingPlan;
	/** Capital beyond what the sources are sized for. Debt and shortfall take it as paid in the same parts. */
	readonly overrunBahtMillion: Ranged;
	readonly lowestDebtCover: Ranged;
	/** Mean over the operating years. */
	readonly shortfallBahtMillionPerYear: Ranged;
	/** No land values exist, so none is claimed; what it would have to bring is the shortfall. */
	readonly stationLandBahtMillion: null;
	readonly monthlyFareShareOfHouseholdIncome: number;
	readonly places: readonly PlaceRow[];
	/** Gini of the shortfall a registered person of the owning municipalities: 0 where it is split by people. */
	readonly shortfallGini: number | null;
}

const value = (id: keyof typeof FINANCE_ASSUMPTIONS): number => FINANCE_ASSUMPTIONS[id].value;

/** What the scenario costs, earns and is worth, who pays and what each municipality has of it. Million baht, real. */
export function financeOf(input: FinanceInput): FinanceResult {
	const { model, scenario, outcome, ranges, discountRate } = input;
	const parameters = resolveParameters(scenario.assumptions);
	const { weekdaysPerYear } = parameters;
	const built = outcome.stationCount > 0;
	const rates = [...new Set([...DISCOUNT_RATES, discountRate])].sort((a, b) => a - b);
	const benefitEach = built
		? userBenefitPerBoarding({
				...parameters,
				fareBaht: scenario.fare.flatBaht,
				boardingsAtFare: input.boardingsAtFare,
			})
		: null;
	const benefitOf = (boardings: number): number => (boardings * (benefitEach ?? 0) * weekdaysPerYear) / 1e6;
	const owners = model.city.municipalities.flatMap(({ id, ownsOperator }) => (ownsOperator ? [id] : []));
	const sources = fundingStack(outcome.capitalBahtMillion, owners);

	const whatIf = (money: Money): Run => {
		const flow = flowOf(money, benefitOf(money.boardings));
		return { money, flow, funding: fundingOf(flow, money.capital, owners) };
	};
	const single = whatIf({
		capital: outcome.capitalBahtMillion,
		operating: outcome.operatingBahtMillionPerYear,
		revenue: outcome.revenueBahtMillionPerYear,
		boardings: outcome.boardingsPerWeekday,
	});
	const draws = Array.from({ length: ranges.drawCount }, (_, draw) =>
		whatIf({
			capital: ranges.samples.capitalBahtMillion[draw]!,
			operating: ranges.samples.operatingBahtMillionPerYear[draw]!,
			revenue: ranges.samples.revenueBahtMillionPerYear[draw]!,
			boardings: ranges.samples.boardingsPerWeekday[draw]!,
		}),
	);
	const ranged = (read: (run: Run) => number | null): Ranged => ({
		single: read(single),
		range: rangeOrNull(draws.map(read)),
	});
	const atRate = (run: Run) => appraise(run.flow, [discountRate]).atRates[0]!;
	const perBoarding = (run: Run, rate: number) =>
		costPerBoarding({
			capitalBahtMillion: run.money.capital,
			operatingBahtMillionPerYear: run.money.operating,
			boardingsPerWeekday: run.money.boardings,
			weekdaysPerYear,
			discountRate: rate,
			recoveryYears: value("operatingYears"),
		});
	const appraisedDraws = draws.map(atRate);
	const meanShortfall = mean(single.funding.shortfallByYear);

	const places = ledgerByPlace({
		model,
		scenario,
		parameters,
		outcome,
		paidByMunicipality: model.city.municipalities.map(({ ownsOperator }) =>
			ownsOperator ? meanShortfall / owners.length : 0,
		),
	});

	return {
		discountRate,
		flow: single.flow,
		appraisal: appraise(single.flow, rates),
		financialNetPresentValueBahtMillion: ranged((run) => atRate(run).financialNetPresentValue),
		economicNetPresentValueBahtMillion: ranged((run) => atRate(run).economicNetPresentValue),
		benefitCostRatio: ranged((run) => atRate(run).benefitCostRatio),
		shareOfDrawsWorthwhile: built
			? appraisedDraws.filter((drawn) => drawn.economicNetPresentValue > 0).length / appraisedDraws.length
			: null,
		costPerBoarding: rates.map((rate) => ({
			discountRate: rate,
			capitalPerBoardingBaht: ranged((run) => perBoarding(run, rate)?.capital ?? null),
			totalPerBoardingBaht: ranged((run) => perBoarding(run, rate)?.total ?? null),
		})),
		fareboxRecovery: ranged(({ money }) => (money.operating > 0 ? money.revenue / money.operating : null)),
		userBenefitBahtPerBoarding: benefitEach,
		userBenefitBahtMillionPerYear: ranged(({ money }) => benefitOf(money.boardings)),
		carbon: carbonOf(scenario, outcome, weekdaysPerYear, parameters.amPeakShare),
		fundingSources: sources,
		funding: single.funding,
		overrunBahtMillion: ranged(({ money }) => money.capital - outcome.capitalBahtMillion),
		lowestDebtCover: ranged((run) => run.funding.lowestDebtCover),
		shortfallBahtMillionPerYear: ranged((run) => mean(run.funding.shortfallByYear)),
		stationLandBahtMillion: null,
		monthlyFareShareOfHouseholdIncome: fareShareOfIncome({
			fareBaht: scenario.fare.flatBaht,
			boardingsPerMonth: value("boardingsPerMonth"),
			monthlyIncomeBaht: value("householdIncome"),
		}),
		places,
		shortfallGini: giniOfPayments(places),
	};
}

/** What one future costs and earns: million baht (a year), boardings a weekday. */
interface Money {
	readonly capital: number;
	readonly operating: number;
	readonly revenue: number;
	readonly boardings: number;
}

interface Run {
	readonly money: Money;
	readonly flow: CashFlow;
	readonly funding: FundingPlan;
}

function flowOf(money: Money, benefit: number): CashFlow {
	return cashFlow({
		capitalBahtMillion: money.capital,
		operatingBahtMillionPerYear: money.operating,
		revenueBahtMillionPerYear: money.revenue,
		benefitBahtMillionPerYear: benefit,
		constructionYears: value("constructionYears"),
		operatingYears: value("operatingYears"),
		rampUpShares: RAMP_UP_SHARES,
		demandGrowthRate: value("demandGrowth"),
		valueGrowthRate: valueOfTimeGrowth(value("realIncomeGrowth")),
		residualShare: straightLineResidualShare(value("lifeYears"), value("operatingYears")),
	});
}

function fundingStack(capital: number, owners: readonly string[]): FundingSource[] {
	return [
		...owners.map(
			(id) =>
				({ kind: "equity", id, bahtMillion: (capital * value("municipalShare")) / owners.length }) as const,
		),
		{ kind: "equity", id: "investors", bahtMillion: capital * value("investorShare") },
		{
			kind: "loan",
			id: "bank",
			bahtMillion: capital * value("loanShare"),
			interestRate: value("loanInterest"),
			termYears: value("loanTerm"),
		},
	];
}

/** The municipalities that own the operator cover a shortfall in equal parts; with none, the operator has to. */
function fundingOf(flow: CashFlow, capital: number, owners: readonly string[]): FundingPlan {
	const opening = value("constructionYears");
	const payers = owners.length > 0 ? owners : ["operator"];
	return fundingPlan({
		capitalBahtMillion: capital,
		constructionYears: opening,
		sources: fundingStack(capital, owners),
		revenueByYear: flow.revenue.subarray(opening),
		operatingByYear: flow.operating.subarray(opening),
		landIncomeByYear: new Float64Array(value("operatingYears")),
		landShareRelied: value("landShareRelied"),
		shortfallShares: payers.map((id) => ({ id, share: 1 })),
	});
}

function giniOfPayments(places: readonly PlaceRow[]): number | null {
	const payers = places.filter((place) => place.bahtInPerRegisteredPerson !== null && place.ownsOperator);
	const curve = lorenzCurve(
		payers.map((place) => place.bahtInPerRegisteredPerson!),
		payers.map((place) => place.registeredPeople!),
	);
	return curve === null ? null : giniCoefficient(curve);
}

function rangeOrNull(values: readonly (number | null)[]): Range | null {
	const known = values.filter((drawn) => drawn !== null);
	return known.length === values.length ? rangeOf(Float64Array.from(known)) : null;
}

const mean = (values: Float64Array): number =>
	values.length > 0 ? values.reduce((sum, each) => sum + each, 0) / values.length : 0;

import type { Parameters } from "../scenario/assumptions.ts";
import { defaultFunding, type Funding } from "../scenario/funding.ts";
import type { Scenario } from "../scenario/types.ts";
import { wholeYears } from "./capital-recovery.ts";
import type { CityModel } from "./city-model.ts";
import { giniCoefficient, lorenzCurve } from "./equity/inequality.ts";
import { appraise, appraiseAtRate, costPerBoarding, DISCOUNT_RATES } from "./finance/appraisal.ts";
import {
	type CashFlow,
	cashFlow,
	rampUpShares,
	straightLineResidualShare,
	valueOfTimeGrowth,
} from "./finance/cash-flow.ts";
import { fareBurdens } from "./finance/fare-burden.ts";
import type { FundingPlan } from "./finance/funding.ts";
import { carbonOf, trainEnergyPerWeekday } from "./finance-carbon.ts";
import { contextRatings } from "./finance-context.ts";
import { type Effects, effectsOf, formerModeShares } from "./finance-effects.ts";
import { ledgerByPlace, registeredByMunicipality, stationMunicipalities } from "./finance-places.ts";
import {
	fundingSources,
	planOf,
	type ShortfallShare,
	shortfallShares,
	stationLandOf,
	yearlyOfCapital,
} from "./finance-stack.ts";
import type { EffectRanges, FinanceResult, PayerResult, Ranged, WorthAtRate } from "./finance-types.ts";
import type { RiderGains } from "./rider-gains.ts";
import { scenarioParameters } from "./travel-parameters.ts";
import type { Outcome, Range, RangeResults } from "./types.ts";
import { DRAW_COLUMNS, drawnParameters, latinHypercube } from "./uncertainty/draws.ts";
import { rangeOf } from "./uncertainty/ranges.ts";

export type { FinanceResult, Ranged } from "./finance-types.ts";

export interface FinanceInput {
	readonly model: CityModel;
	readonly scenario: Scenario;
	/** At the scenario's own values and the median of the outside view. */
	readonly outcome: Outcome;
	/** Of the same run. */
	readonly gains: RiderGains;
	readonly ranges: RangeResults;
	/** The rate that is ranged over the draws; 0.12 is 12 %. */
	readonly discountRate: number;
}

/** What the scenario costs, earns and is worth, who pays and what each municipality has of it. Million baht, real. */
export function financeOf(input: FinanceInput): FinanceResult {
	const { model, scenario, outcome, gains, ranges, discountRate } = input;
	const parameters = scenarioParameters(scenario);
	const built = outcome.stationCount > 0;
	const rates = [...new Set([...DISCOUNT_RATES, discountRate])].sort((a, b) => a - b);
	const owners = ownersOf(model, scenario, outcome);
	const funding = scenario.funding ?? defaultFunding(owners.ids);
	const payers = shortfallShares(funding.shortfall, owners);
	const energyKilowattHoursPerWeekday = trainEnergyPerWeekday(outcome, parameters);

	const whatIf = (money: Money, drawn: Parameters): Run => {
		const effects = effectsOf({
			gains,
			middle: parameters,
			drawn,
			boardingsPerWeekday: money.boardings,
			energyKilowattHoursPerWeekday,
		});
		const flow = flowOf(money, effects.total, parameters);
		return { money, effects, flow, plan: planFor(flow, money.capital, funding, payers, parameters) };
	};
	const single = whatIf(
		{
			capital: outcome.capitalBahtMillion,
			operating: outcome.operatingBahtMillionPerYear,
			revenue: outcome.revenueBahtMillionPerYear,
			boardings: outcome.boardingsPerWeekday,
		},
		parameters,
	);
	const sample = latinHypercube(ranges.drawCount, DRAW_COLUMNS, ranges.seed);
	const draws = Array.from({ length: ranges.drawCount }, (_, draw) =>
		whatIf(
			{
				capital: ranges.samples.capitalBahtMillion[draw]!,
				operating: ranges.samples.operatingBahtMillionPerYear[draw]!,
				revenue: ranges.samples.revenueBahtMillionPerYear[draw]!,
				boardings: ranges.samples.boardingsPerWeekday[draw]!,
			},
			drawnParameters(parameters, sample.subarray(draw * DRAW_COLUMNS, (draw + 1) * DRAW_COLUMNS)),
		),
	);
	const ranged = (read: (run: Run) => number | null): Ranged => ({
		single: read(single),
		range: rangeOrNull(draws.map(read)),
	});
	const perBoarding = (run: Run, rate: number) =>
		costPerBoarding({
			capitalBahtMillion: run.money.capital,
			operatingBahtMillionPerYear: run.money.operating,
			boardingsPerWeekday: run.money.boardings,
			weekdaysPerYear: parameters.weekdaysPerYear,
			discountRate: rate,
			recoveryYears: wholeYears(parameters.operatingYears),
		});
	const costAtRates = rates.map((rate) => ({
		discountRate: rate,
		capitalPerBoardingBaht: ranged((run) => perBoarding(run, rate)?.capital ?? null),
		totalPerBoardingBaht: ranged((run) => perBoarding(run, rate)?.total ?? null),
	}));
	const worthAtRates = rates.map((rate): WorthAtRate => {
		const at = new Map([single, ...draws].map((run) => [run, appraiseAtRate(run.flow, rate)]));
		return {
			discountRate: rate,
			economicNetPresentValueBahtMillion: ranged((run) => at.get(run)!.economicNetPresentValue),
			financialNetPresentValueBahtMillion: ranged((run) => at.get(run)!.financialNetPresentValue),
			benefitCostRatio: ranged((run) => at.get(run)!.benefitCostRatio),
		};
	});
	const asked = worthAtRates.find((worth) => worth.discountRate === discountRate)!;
	const netWorth = (run: Run): number => appraiseAtRate(run.flow, discountRate).economicNetPresentValue;
	const meanShortfall = (run: Run): number => mean(run.plan.shortfallByYear);
	const samples = {
		economicNetPresentValue: Float64Array.from(draws, netWorth),
		shortfall: Float64Array.from(draws, meanShortfall),
	};
	const payerResults = payersOf(funding, payers, single, ranged, meanShortfall);
	const paid = (id: string): number => {
		const payer = payerResults.find((candidate) => candidate.id === id);
		return payer === undefined
			? 0
			: yearlyOfCapital(payer.capitalBahtMillion.single ?? 0, parameters) +
					(payer.shortfallBahtMillionPerYear.single ?? 0);
	};
	const places = ledgerByPlace({
		model,
		scenario,
		parameters,
		outcome,
		gains,
		paidByMunicipality: model.city.municipalities.map(({ id }) => paid(id)),
		benefitBahtMillion: single.effects.riders,
	});
	const effect = (id: keyof EffectRanges): Ranged => ranged(({ effects }) => effects[id]);
	const years = wholeYears(parameters.operatingYears);
	const riders = single.effects.riders;

	return {
		discountRate,
		flow: single.flow,
		appraisal: appraise(single.flow, rates),
		financialNetPresentValueBahtMillion: asked.financialNetPresentValueBahtMillion,
		economicNetPresentValueBahtMillion: asked.economicNetPresentValueBahtMillion,
		benefitCostRatio: asked.benefitCostRatio,
		worthAtRates,
		shareOfDrawsWorthwhile: built
			? samples.economicNetPresentValue.filter((worth) => worth > 0).length / draws.length
			: null,
		costPerBoarding: costAtRates,
		context: contextRatings(
			model,
			scenario,
			outcome,
			parameters,
			perBoarding(single, discountRate)?.total ?? null,
		),
		fareboxRecovery: ranged(({ money }) => (money.operating > 0 ? money.revenue / money.operating : null)),
		runningBalanceBahtMillionPerYear: ranged(({ money }) => money.revenue - money.operating),
		effects: single.effects,
		effectRanges: {
			riders: effect("riders"),
			vehicles: effect("vehicles"),
			accidents: effect("accidents"),
			carbon: effect("carbon"),
			songthaewFares: effect("songthaewFares"),
			total: effect("total"),
		},
		netTonnesPerYear: ranged(({ effects }) => effects.netTonnes),
		deathsPreventedPerYear: ranged(({ effects }) => effects.deathsPrevented),
		userBenefitBahtPerBoarding: gains.boardings > 0 ? gains.gainBaht / gains.boardings : null,
		ruleOfHalfBahtPerBoarding:
			gains.boardings > 0
				? {
						existing: gains.ruleOfHalfBaht.existing / gains.boardings,
						new: gains.ruleOfHalfBaht.new / gains.boardings,
					}
				: null,
		boardingsFrom: formerModeShares(gains),
		carbon: carbonOf(scenario, outcome, gains, parameters),
		stack: funding,
		fundingSources: fundingSources(funding, outcome.capitalBahtMillion, parameters),
		funding: single.plan,
		overrunBahtMillion: ranged(({ money }) => money.capital - outcome.capitalBahtMillion),
		debtServiceBahtMillionPerYear: ranged((run) => run.plan.debtServiceByYear[0] ?? 0),
		lowestDebtCover: ranged((run) => run.plan.lowestDebtCover),
		shortfallBahtMillionPerYear: ranged(meanShortfall),
		shortfallRangeByYear: Array.from({ length: years }, (_, year) =>
			rangeOf(Float64Array.from(draws, (run) => run.plan.shortfallByYear[year]!)),
		),
		payers: payerResults,
		stationLand: stationLandOf(funding, outcome.capitalBahtMillion, parameters),
		fareBurdens: fareBurdens(scenario.fare.flatBaht, parameters),
		places,
		benefitScale: riders > 0 ? rangeOf(Float64Array.from(draws, (run) => run.effects.riders / riders)) : null,
		benefitAwayFromHomeBahtMillion:
			gains.gainBaht > 0 ? (riders * gains.gainBahtAwayFromHome) / gains.gainBaht : 0,
		shortfallGini: giniOfShortfall(payers, owners, meanShortfall(single)),
		samples,
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
	readonly effects: Effects;
	readonly flow: CashFlow;
	readonly plan: FundingPlan;
}

function flowOf(money: Money, benefit: number, parameters: Parameters): CashFlow {
	return cashFlow({
		capitalBahtMillion: money.capital,
		operatingBahtMillionPerYear: money.operating,
		revenueBahtMillionPerYear: money.revenue,
		benefitBahtMillionPerYear: benefit,
		constructionYears: wholeYears(parameters.constructionYears),
		operatingYears: wholeYears(parameters.operatingYears),
		rampUpShares: rampUpShares(parameters),
		demandGrowthRate: parameters.demandGrowth,
		valueGrowthRate: valueOfTimeGrowth(parameters.realIncomeGrowth, parameters.valueOfTimeGrowthShare),
		residualShare: straightLineResidualShare(
			parameters.assetLifeYears,
			wholeYears(parameters.operatingYears),
		),
	});
}

function planFor(
	flow: CashFlow,
	capitalBahtMillion: number,
	funding: Funding,
	payers: readonly ShortfallShare[],
	parameters: Parameters,
): FundingPlan {
	const opening = wholeYears(parameters.constructionYears);
	return planOf({
		funding,
		capitalBahtMillion,
		revenueByYear: flow.revenue.subarray(opening),
		operatingByYear: flow.operating.subarray(opening),
		payers,
		parameters,
	});
}

/** The municipalities that own the operator, with what a split can go by. */
function ownersOf(model: CityModel, scenario: Scenario, outcome: Outcome) {
	const boardings = new Float64Array(model.city.municipalities.length);
	stationMunicipalities(model, scenario.line).forEach((municipality, station) => {
		if (municipality >= 0)
			boardings[municipality] = boardings[municipality]! + (outcome.stationBoardings[station] ?? 0);
	});
	const registered = registeredByMunicipality(model);
	const owning = model.city.municipalities.flatMap(({ id, ownsOperator }, place) =>
		ownsOperator ? [{ id, place }] : [],
	);
	return {
		ids: owning.map(({ id }) => id),
		registeredPeople: owning.map(({ place }) => registered[place]!),
		boardings: owning.map(({ place }) => boardings[place]!),
	};
}

/** Everybody who brings a share of capital or covers a shortfall, named once. */
function payersOf(
	funding: Funding,
	payers: readonly ShortfallShare[],
	single: Run,
	ranged: (read: (run: Run) => number) => Ranged,
	meanShortfall: (run: Run) => number,
): PayerResult[] {
	const ids = [...new Set([...Object.keys(funding.municipalities), ...payers.map(({ id }) => id)])];
	return ids.map((id) => {
		const part = payers.find((payer) => payer.id === id)?.share ?? 0;
		return {
			id,
			capitalBahtMillion: ranged(({ money }) => money.capital * (funding.municipalities[id] ?? 0)),
			shortfallBahtMillionPerYear: ranged((run) => meanShortfall(run) * part),
			shortfallByYear: single.plan.shortfallByYear.map((value) => value * part),
		};
	});
}

function giniOfShortfall(
	payers: readonly ShortfallShare[],
	owners: ReturnType<typeof ownersOf>,
	shortfall: number,
): number | null {
	if (!(shortfall > 0) || owners.ids.length === 0) return null;
	const paying = owners.ids.flatMap((id, place) => {
		const people = owners.registeredPeople[place]!;
		const share = payers.find((payer) => payer.id === id)?.share;
		return share === undefined || !(people > 0) ? [] : [{ each: (shortfall * share) / people, people }];
	});
	const curve = lorenzCurve(
		paying.map(({ each }) => each),
		paying.map(({ people }) => people),
	);
	return curve === null ? null : giniCoefficient(curve);
}

function rangeOrNull(values: readonly (number | null)[]): Range | null {
	const known = values.filter((drawn) => drawn !== null);
	return known.length === values.length && known.length > 0 ? rangeOf(Float64Array.from(known)) : null;
}

const mean = (values: Float64Array): number =>
	values.length > 0 ? values.reduce((sum, each) => sum + each, 0) / values.length : 0;

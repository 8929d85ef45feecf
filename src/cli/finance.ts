import type { City } from "../city/types.ts";
import { fail, ok, problem, type Result } from "../core/result.ts";
import { PRICE_YEAR } from "../core/units.ts";
import { type FinanceResult, financeOf } from "../models/finance-run.ts";
import { resolveParameters } from "../scenario/assumptions.ts";
import { prepare } from "./evaluate.ts";
import { financeReport, moneyAssumptions } from "./finance-report.ts";
import { answerHead, type EvaluatedScenario } from "./results.ts";

const HIGHEST_RATE_PERCENT = 50;

/** `finance SCENARIO [--rate PERCENT]` and the options of `evaluate`: the text to print, or the problem. */
export async function runFinance(commandArguments: readonly string[]): Promise<Result<string>> {
	const rate = takeRate(commandArguments);
	if (!rate.ok) return rate;
	const prepared = await prepare(rate.value.rest, 1);
	if (!prepared.ok) return prepared;
	const { city, runner, request, evaluated } = prepared.value;
	const only = evaluated[0]!;
	const result = financeOf({
		model: runner.model,
		scenario: only.scenario,
		outcome: only.outcome,
		ranges: only.ranges,
		gains: runner.riderGains(only.scenario),
		discountRate:
			rate.value.percent === null
				? resolveParameters(only.scenario.assumptions).discountRate
				: rate.value.percent / 100,
	});
	return ok(
		request.json
			? JSON.stringify(financeJson(city, only, result), null, "\t")
			: financeReport(city, only, result),
	);
}

/** Null: the scenario's own. */
function takeRate(commandArguments: readonly string[]): Result<{ percent: number | null; rest: string[] }> {
	const rest: string[] = [];
	let text: string | null = null;
	for (let i = 0; i < commandArguments.length; i++) {
		const argument = commandArguments[i]!;
		if (argument === "--rate") text = commandArguments[++i] ?? "";
		else if (argument.startsWith("--rate=")) text = argument.slice("--rate=".length);
		else rest.push(argument);
	}
	if (text === null) return ok({ percent: null, rest });
	const percent = text.trim() === "" ? Number.NaN : Number(text);
	return percent >= 0 && percent <= HIGHEST_RATE_PERCENT
		? ok({ percent, rest })
		: fail(problem("cli.usage", { reason: `--rate takes a percentage from 0 to ${HIGHEST_RATE_PERCENT}` }));
}

/** The documented JSON; docs/format/results.md says what each key means. */
function financeJson(
	city: City,
	{ scenario, outcome, ranges, streets }: EvaluatedScenario,
	result: FinanceResult,
) {
	const { figures } = ranges;
	const { flow, funding, appraisal } = result;
	const operatingFrom = flow.capital.length - funding.cashByYear.length;
	return {
		...answerHead(city, scenario, streets?.summary ?? null),
		seed: ranges.seed,
		draws: ranges.drawCount,
		priceYear: PRICE_YEAR,
		fareBaht: scenario.fare.flatBaht,
		assumptions: Object.fromEntries(
			moneyAssumptions(scenario).map(({ id, ...assumption }) => [id, assumption]),
		),
		capitalBahtMillion: { single: outcome.capitalBahtMillion, range: figures.capitalBahtMillion },
		operatingBahtMillionPerYear: {
			single: outcome.operatingBahtMillionPerYear,
			range: figures.operatingBahtMillionPerYear,
		},
		revenueBahtMillionPerYear: {
			single: outcome.revenueBahtMillionPerYear,
			range: figures.revenueBahtMillionPerYear,
		},
		boardingsPerWeekday: { single: outcome.boardingsPerWeekday, range: figures.boardingsPerWeekday },
		fareboxRecovery: result.fareboxRecovery,
		costPerBoarding: result.costPerBoarding,
		runningBalanceBahtMillionPerYear: result.runningBalanceBahtMillionPerYear,
		boardingsFrom: result.boardingsFrom,
		benefits: {
			userBahtPerBoarding: result.userBenefitBahtPerBoarding,
			ruleOfHalfBahtPerBoarding: result.ruleOfHalfBahtPerBoarding,
			ridersBahtMillionPerYear: result.effectRanges.riders,
			vehiclesBahtMillionPerYear: result.effectRanges.vehicles,
			vehicleResourceSavingBahtMillionPerYear: result.effects.vehicleResourceSaving,
			vehicleKmAvoidedMillionPerYear: result.effects.vehicleKmAvoidedMillion,
			accidentsBahtMillionPerYear: result.effectRanges.accidents,
			deathsPreventedPerYear: result.deathsPreventedPerYear,
			carbonBahtMillionPerYear: result.effectRanges.carbon,
			netTonnesPerYear: result.netTonnesPerYear,
			songthaewFaresBahtMillionPerYear: result.effectRanges.songthaewFares,
			totalBahtMillionPerYear: result.effectRanges.total,
			roadCongestionBahtMillionPerYear: null,
		},
		discountRate: result.discountRate,
		financialNetPresentValueBahtMillion: result.financialNetPresentValueBahtMillion,
		economicNetPresentValueBahtMillion: result.economicNetPresentValueBahtMillion,
		benefitCostRatio: result.benefitCostRatio,
		worthAtRates: result.worthAtRates,
		shareOfDrawsWorthwhile: result.shareOfDrawsWorthwhile,
		appraisal,
		carbon: result.carbon,
		funding: {
			stack: result.stack,
			sources: result.fundingSources,
			overrunBahtMillion: result.overrunBahtMillion,
			debtServiceBahtMillionPerYear: result.debtServiceBahtMillionPerYear,
			lowestDebtCover: result.lowestDebtCover,
			shortfallBahtMillionPerYear: result.shortfallBahtMillionPerYear,
			shortfallGini: result.shortfallGini,
			payers: result.payers.map(({ shortfallByYear, ...payer }) => ({
				...payer,
				shortfallByYear: [...shortfallByYear],
			})),
		},
		stationLand: result.stationLand,
		fareBurdens: result.fareBurdens,
		context: result.context,
		years: Array.from(flow.capital, (capital, year) => {
			const operatingYear = year - operatingFrom;
			const running = operatingYear >= 0;
			return {
				year: year + 1,
				operatingYear: running ? operatingYear + 1 : null,
				capital,
				operating: flow.operating[year]!,
				revenue: flow.revenue[year]!,
				benefit: flow.benefit[year]!,
				residual: flow.residual[year]!,
				netFinancial: flow.netFinancial[year]!,
				netEconomic: flow.netEconomic[year]!,
				debtService: running ? funding.debtServiceByYear[operatingYear]! : null,
				debtCover: running ? funding.debtCoverByYear[operatingYear]! : null,
				shortfall: running ? funding.shortfallByYear[operatingYear]! : null,
				shortfallRange: running ? result.shortfallRangeByYear[operatingYear]! : null,
			};
		}),
		benefitScale: result.benefitScale,
		benefitAwayFromHomeBahtMillion: result.benefitAwayFromHomeBahtMillion,
		municipalities: result.places.map(({ municipality, ...row }) => ({
			id: city.municipalities[municipality]?.id ?? null,
			nameTh: city.municipalities[municipality]?.name.th ?? null,
			nameEn: city.municipalities[municipality]?.name.en ?? null,
			...row,
		})),
		attribution: city.attributions.map(({ text, licence, url }) => ({ text: text.en, licence, url })),
	};
}

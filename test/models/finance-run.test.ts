import { describe, expect, it, vi } from "vitest";
import { type FinanceResult, financeOf } from "../../src/models/finance-run.ts";
import { createRunner } from "../../src/models/runner.ts";
import { rangesOf } from "../../src/models/summary.ts";
import type { Outcome, RangeResults } from "../../src/models/types.ts";
import { resolveParameters } from "../../src/scenario/assumptions.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { shippedCity, shippedOption } from "./city-fixture.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const DRAWS = 12;
const city = shippedCity();
const runner = createRunner(city);

interface Case {
	readonly scenario: Scenario;
	readonly outcome: Outcome;
	readonly ranges: RangeResults;
	readonly result: FinanceResult;
}

function caseOf(
	scenario: Scenario,
	boardingsAtFare?: (fareBaht: number) => number,
	change: Partial<Outcome> = {},
): Case {
	const outcome = { ...runner.evaluate(scenario), ...change };
	const ranges = rangesOf(runner.draws, scenario, DRAWS);
	const atFare = (flatBaht: number): number =>
		runner.evaluate({ ...scenario, fare: { flatBaht } }).boardingsPerWeekday;
	const result = financeOf({
		model: runner.model,
		scenario,
		outcome,
		ranges,
		boardingsAtFare: boardingsAtFare ?? atFare,
		discountRate: 0.12,
	});
	return { scenario, outcome, ranges, result };
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const worth = (rate: number, flow: ArrayLike<number>): number =>
	sum(Array.from(flow, (value, year) => value / (1 + rate) ** year));
const A = caseOf(shippedOption(city, "A"));

describe("the flows of option A", () => {
	const { outcome, result } = A;
	const { flow } = result;

	it("are four years of building and thirty of running that add up to what the models say", () => {
		expect(flow.capital).toHaveLength(34);
		expect(sum(flow.capital)).toBeCloseTo(outcome.capitalBahtMillion, 6);
		expect(sum(flow.operating)).toBeCloseTo(30 * outcome.operatingBahtMillionPerYear, 6);
		/** 0.55 + 0.75 + 0.9 + 27 whole years. */
		expect(sum(flow.revenue)).toBeCloseTo(29.2 * outcome.revenueBahtMillionPerYear, 6);
		expect(sum(flow.netFinancial)).toBeCloseTo(
			sum(flow.revenue) - sum(flow.operating) - sum(flow.capital),
			6,
		);
		expect(sum(flow.netEconomic) - sum(flow.netFinancial)).toBeCloseTo(sum(flow.benefit), 6);
		/** 30 of 40 years used. */
		expect(flow.residual[33]).toBeCloseTo(outcome.capitalBahtMillion / 4, 6);
	});

	it("are worth at 5, 9 and 12 % what discounting year by year gives", () => {
		expect(result.appraisal.atRates.map((at) => at.discountRate)).toEqual([0.05, 0.09, 0.12]);
		for (const at of result.appraisal.atRates) {
			expect(at.financialNetPresentValue).toBeCloseTo(worth(at.discountRate, flow.netFinancial), 5);
			expect(at.benefitCostRatio).toBeCloseTo(
				(worth(at.discountRate, flow.revenue) + worth(at.discountRate, flow.benefit)) /
					(worth(at.discountRate, flow.capital) + worth(at.discountRate, flow.operating)),
				9,
			);
		}
	});

	it("cost a boarding by the capital recovery factors 0.06505 and 0.12414", () => {
		const boardingsMillion = (outcome.boardingsPerWeekday * 320) / 1e6;
		for (const [rate, factor] of [
			[0.05, 0.06505],
			[0.12, 0.12414],
		] as const) {
			const cost = result.costPerBoarding.find((each) => each.discountRate === rate)!;
			const capital = (outcome.capitalBahtMillion * factor) / boardingsMillion;
			expect(cost.capitalPerBoardingBaht.single! / capital).toBeCloseTo(1, 4);
			const total = capital + outcome.operatingBahtMillionPerYear / boardingsMillion;
			expect(cost.totalPerBoardingBaht.single! / total).toBeCloseTo(1, 4);
		}
	});

	it("have no rate of return where running alone loses money", () => {
		expect(outcome.revenueBahtMillionPerYear).toBeLessThan(outcome.operatingBahtMillionPerYear);
		expect(result.appraisal.financialInternalRateOfReturn).toBeNull();
	});

	it("recover the fare share of running, draw by draw", () => {
		const { samples } = A.ranges;
		const shares = Array.from(
			samples.revenueBahtMillionPerYear,
			(revenue, draw) => revenue / samples.operatingBahtMillionPerYear[draw]!,
		).sort((a, b) => a - b);
		expect(result.fareboxRecovery.range!.p10).toBeGreaterThanOrEqual(shares[0]!);
		expect(result.fareboxRecovery.range!.p50).toBeCloseTo((shares[5]! + shares[6]!) / 2, 12);
	});
});

describe("rates of return", () => {
	it("make the present value zero where a cheap, busy line has one", () => {
		const { result } = caseOf(A.scenario, undefined, {
			capitalBahtMillion: 1000,
			revenueBahtMillionPerYear: 800,
		});
		const { appraisal, flow } = result;
		expect(appraisal.financialInternalRateOfReturn).toBeGreaterThan(0.05);
		expect(worth(appraisal.financialInternalRateOfReturn!, flow.netFinancial)).toBeCloseTo(0, 6);
		expect(worth(appraisal.economicInternalRateOfReturn!, flow.netEconomic)).toBeCloseTo(0, 6);
		expect(appraisal.economicInternalRateOfReturn!).toBeGreaterThan(appraisal.financialInternalRateOfReturn!);
	});
});

describe("the riders' gain", () => {
	it("is the area under the demand curve: 1 ÷ decay where riders fall exponentially with the fare", () => {
		const decayPerBaht = 0.05;
		const { boardingsPerWeekday } = A.outcome;
		const fare = A.scenario.fare.flatBaht;
		const { result } = caseOf(
			A.scenario,
			(baht) => boardingsPerWeekday * Math.exp(-decayPerBaht * (baht - fare)),
		);
		expect(Math.abs(result.userBenefitBahtPerBoarding! * decayPerBaht - 1)).toBeLessThan(0.01);
	});

	it("is smaller where the fare is higher, by about what the fare takes", () => {
		const dearer = { ...A.scenario, fare: { flatBaht: 16 } };
		const gain = ({ result, outcome }: Case): number =>
			result.userBenefitBahtPerBoarding! * outcome.boardingsPerWeekday;
		const dear = caseOf(dearer);
		const lost = gain(A) - gain(dear);
		const byHalf = (A.outcome.boardingsPerWeekday + dear.outcome.boardingsPerWeekday) / 2;
		expect(lost / byHalf).toBeGreaterThan(0.98);
		expect(lost / byHalf).toBeLessThan(1.02);
	});
});

describe("who pays for option A", () => {
	const { outcome, result } = A;

	it("covers the capital with five equal municipal shares, investors and a bank", () => {
		expect(sum(result.fundingSources.map((source) => source.bahtMillion))).toBeCloseTo(
			outcome.capitalBahtMillion,
			6,
		);
		expect(result.fundingSources.map((source) => source.kind)).toEqual([...Array(6).fill("equity"), "loan"]);
		expect(result.funding.gapBahtMillion).toBeCloseTo(0, 6);
	});

	it("services the debt that a loan of 70 % at 3 % grows to, by closed form", () => {
		const owed = ((0.7 * outcome.capitalBahtMillion) / 4) * (1.03 * ((1.03 ** 4 - 1) / 0.03));
		const payment = (owed * 0.03) / (1 - 1.03 ** -30);
		for (const service of result.funding.debtServiceByYear) expect(service / payment).toBeCloseTo(1, 9);
		const mature = outcome.revenueBahtMillionPerYear - outcome.operatingBahtMillionPerYear;
		expect(result.funding.debtCoverByYear[29]).toBeCloseTo(mature / payment, 9);
		expect(result.funding.shortfallByYear[29]).toBeCloseTo(payment - mature, 6);
	});

	it("splits every year's shortfall among the owners, to the last baht", () => {
		const { shortfallByYear, shortfallByPayer } = result.funding;
		shortfallByYear.forEach((shortfall, year) => {
			expect(sum(shortfallByPayer.map(({ byYear }) => byYear[year]!))).toBeCloseTo(shortfall, 6);
		});
		expect(shortfallByPayer).toHaveLength(city.municipalities.filter((each) => each.ownsOperator).length);
	});

	it("weighs as unevenly on residents as equal parts for unequal towns do, by mean difference", () => {
		const owners = result.places.filter((row) => row.ownsOperator);
		const people = sum(owners.map((row) => row.registeredPeople!));
		const mean = (sum(owners.map((row) => row.bahtMillionIn)) * 1e6) / people;
		let difference = 0;
		for (const one of owners)
			for (const other of owners)
				difference +=
					one.registeredPeople! *
					other.registeredPeople! *
					Math.abs(one.bahtInPerRegisteredPerson! - other.bahtInPerRegisteredPerson!);
		expect(result.shortfallGini).toBeCloseTo(difference / (2 * people * people * mean), 9);
	});

	it("counts no income from station land", () => {
		expect(result.stationLandBahtMillion).toBeNull();
		expect(sum(result.funding.landIncomeLeftOut)).toBe(0);
	});
});

describe("the ledger of option A", () => {
	const { outcome, result } = A;
	const column = (read: (row: (typeof result.places)[number]) => number): number =>
		sum(result.places.map(read));

	it("adds up to the line", () => {
		expect(column((row) => row.stations)).toBe(16);
		expect(column((row) => row.boardings)).toBeCloseTo(outcome.boardingsPerWeekday, 6);
		expect(column((row) => row.fareBahtMillionPerYear)).toBeCloseTo(outcome.revenueBahtMillionPerYear, 9);
		expect(column((row) => row.residentsInReach)).toBeCloseTo(outcome.peopleWalk10, 3);
		expect(column((row) => row.people)).toBeCloseTo(outcome.peopleWalk10, 3);
		expect(column((row) => row.trackKilometres)).toBeCloseTo(outcome.lengthMetres / 1000, 6);
		expect(column((row) => row.bahtMillionIn)).toBeCloseTo(result.shortfallBahtMillionPerYear.single!, 6);
	});

	it("puts Samran and Tha Phra stations where their names say, and states no benefit", () => {
		const place = (id: string) =>
			result.places.find((row) => city.municipalities[row.municipality]?.id === id)!;
		expect(place("samran").stations).toBe(1);
		expect(place("tha-phra").stations).toBe(1);
		expect(place("samran").registeredPeople).toBe(10454);
		expect(new Set(result.places.map((row) => row.benefitBahtMillion))).toEqual(new Set([null]));
	});
});

describe("the carbon of option A", () => {
	const { outcome, result } = A;

	it("breaks even at 64 motorcycle riders, 56 in songthaews and 19 in cars", () => {
		expect(Math.round(result.carbon.breakEvenLoad.motorcycle)).toBe(64);
		expect(Math.round(result.carbon.breakEvenLoad.songthaew)).toBe(56);
		expect(Math.round(result.carbon.breakEvenLoad.car)).toBe(19);
	});

	it("saves exactly where the mean load is above the break-even load", () => {
		for (const vehicle of ["motorcycle", "car", "songthaew"] as const)
			expect(result.carbon.ifAllFrom[vehicle].net < 0).toBe(
				result.carbon.meanLoad! > result.carbon.breakEvenLoad[vehicle],
			);
		const trains = outcome.operations.vehicleKmPerDay * 4.5 * 0.4999 * 0.32;
		expect(result.carbon.ifAllFrom.car.trains).toBeCloseTo(trains, 6);
	});

	it("counts each passenger-km once: a mean trip is shorter than the line and longer than a section", () => {
		const passengerKm = result.carbon.meanLoad! * outcome.operations.vehicleKmPerDay;
		const meanTrip = passengerKm / outcome.boardingsPerWeekday;
		expect(meanTrip).toBeGreaterThan(1);
		expect(meanTrip).toBeLessThan(outcome.lengthMetres / 1000);
	});

	it("does not depend on the share of the day in the busiest hour", () => {
		const { amPeakShare } = resolveParameters();
		const peakier = caseOf({ ...A.scenario, assumptions: { amPeakShare: amPeakShare * 1.2 } });
		const perBoarding = ({ result: found, outcome: ran }: Case): number =>
			(found.carbon.meanLoad! * ran.operations.vehicleKmPerDay) / ran.boardingsPerWeekday;
		expect(perBoarding(peakier) / perBoarding(A)).toBeCloseTo(1, 2);
	});
});

describe("option D, no line", () => {
	const { result } = caseOf(shippedOption(city, "D"));

	it("costs and owes nothing, and has no ratios", () => {
		expect(sum(result.flow.netEconomic)).toBe(0);
		expect(result.appraisal.atRates.map((at) => at.financialNetPresentValue)).toEqual([0, 0, 0]);
		expect(result.shortfallBahtMillionPerYear).toEqual({ single: 0, range: { p10: 0, p50: 0, p90: 0 } });
		expect(result.benefitCostRatio).toEqual({ single: null, range: null });
		expect(result.costPerBoarding[0]!.totalPerBoardingBaht).toEqual({ single: null, range: null });
		expect(result.fareboxRecovery).toEqual({ single: null, range: null });
		expect(result.lowestDebtCover).toEqual({ single: null, range: null });
		expect(result.appraisal.economicInternalRateOfReturn).toBeNull();
		expect(result.userBenefitBahtPerBoarding).toBeNull();
		expect(result.shareOfDrawsWorthwhile).toBeNull();
		expect(result.carbon.meanLoad).toBeNull();
		expect(sum(result.places.map((row) => row.stations + row.trackKilometres + row.residentsInReach))).toBe(
			0,
		);
	});
});

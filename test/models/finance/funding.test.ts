import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fareBurdens, fareShareOfIncome } from "../../../src/models/finance/fare-burden.ts";
import {
	balanceAtOpening,
	type FundingInput,
	fundingPlan,
	type Loan,
	landCapture,
	landValueNeeded,
	yearlyDebtService,
} from "../../../src/models/finance/funding.ts";

const SEED = 20261122;
const LOAN: Loan = { kind: "loan", id: "bank", bahtMillion: 100, interestRate: 0.1, termYears: 3 };
const INPUT: FundingInput = {
	capitalBahtMillion: 200,
	constructionYears: 2,
	sources: [
		{ kind: "grant", id: "state", bahtMillion: 60 },
		{ kind: "equity", id: "municipalities", bahtMillion: 30 },
		LOAN,
	],
	revenueByYear: [30, 40, 50, 60],
	operatingByYear: [20, 20, 20, 20],
	landIncomeByYear: [10, 10, 10, 10],
	landShareRelied: 0,
	shortfallShares: [
		{ id: "khonKaen", share: 3 },
		{ id: "thaPhra", share: 1 },
	],
};

describe("funding, worked by hand", () => {
	it("a loan of 100 drawn as 50 and 50 at 10 % is 115.5 at opening; three payments of 46.44 repay it", () => {
		expect(balanceAtOpening(LOAN, 2)).toBeCloseTo(50 * 1.21 + 50 * 1.1, 9);
		expect(yearlyDebtService(LOAN, 2)).toBeCloseTo(46.4443, 3);
	});
	it("gap, cover and shortfall by payer", () => {
		const plan = fundingPlan(INPUT);
		expect(plan.gapBahtMillion).toBe(10);
		expect(Array.from(plan.cashByYear)).toEqual([10, 20, 30, 40]);
		expect(plan.debtServiceByYear[3]).toBe(0);
		expect(plan.debtCoverByYear[0]).toBeCloseTo(10 / 46.4443, 4);
		expect(plan.debtCoverByYear[3]).toBeNull();
		expect(plan.lowestDebtCover).toBe(plan.debtCoverByYear[0]);
		expect(plan.shortfallByYear[0]).toBeCloseTo(36.4443, 3);
		expect(plan.shortfallByYear[3]).toBe(0);
		expect(plan.shortfallByPayer[0]!.byYear[0]).toBeCloseTo(27.3332, 3);
		expect(plan.shortfallByPayer[1]!.byYear[0]).toBeCloseTo(9.1111, 3);
	});
	it("land income is kept apart until somebody chooses to rely on a part of it", () => {
		const half = fundingPlan({ ...INPUT, landShareRelied: 0.5 });
		expect(half.cashByYear[0]).toBe(15);
		expect(half.landIncomeLeftOut[0]).toBe(5);
		expect(fundingPlan(INPUT).landIncomeLeftOut[0]).toBe(10);
	});
	it("operating losses are a shortfall without any debt", () => {
		const plan = fundingPlan({ ...INPUT, sources: [], revenueByYear: [5, 5, 5, 5] });
		expect(plan.lowestDebtCover).toBeNull();
		expect(Array.from(plan.shortfallByYear)).toEqual([15, 15, 15, 15]);
		expect(() => fundingPlan({ ...INPUT, shortfallShares: [] })).toThrow(RangeError);
	});
	it(`what is owed at opening is repaid to the last baht, and payers cover the whole shortfall (seed ${SEED})`, () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1, max: 30_000, noNaN: true }),
				fc.double({ min: 0, max: 0.2, noNaN: true }),
				fc.integer({ min: 1, max: 30 }),
				fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }),
				(bahtMillion, interestRate, termYears, shares) => {
					const loan: Loan = { kind: "loan", id: "bank", bahtMillion, interestRate, termYears };
					const plan = fundingPlan({
						...INPUT,
						sources: [loan],
						shortfallShares: shares.map((share, i) => ({ id: String(i), share })),
					});
					let owed = balanceAtOpening(loan, 2);
					for (let year = 0; year < termYears; year++) {
						owed = owed * (1 + interestRate) - yearlyDebtService(loan, 2);
					}
					expect(Math.abs(owed)).toBeLessThan(1e-6 * bahtMillion);
					plan.shortfallByYear.forEach((whole, year) => {
						const paid = plan.shortfallByPayer.reduce((sum, { byYear }) => sum + byYear[year]!, 0);
						expect(paid).toBeCloseTo(whole, 6);
					});
				},
			),
			{ seed: SEED },
		);
	});
});

it("44 boardings of 15 baht are 6.6 % of an income of 10,000 baht a month", () => {
	expect(fareShareOfIncome({ fareBaht: 15, boardingsPerMonth: 44, monthlyIncomeBaht: 10_000 })).toBeCloseTo(
		0.066,
		12,
	);
});

it("land worth 10,000 million that rises by 5 %, a tenth of it captured, pays 50 million once", () => {
	expect(landCapture({ landValueBahtMillion: 10_000, upliftShare: 0.05, capturedShare: 0.1 })).toBeCloseTo(
		50,
		9,
	);
});

it("to capture 50 million of it, that land has to be worth 10,000 million; nothing asks for nothing", () => {
	expect(landValueNeeded(50, { upliftShare: 0.05, capturedShare: 0.1 })).toBeCloseTo(10_000, 9);
	expect(landValueNeeded(0, { upliftShare: 0, capturedShare: 0 })).toBe(0);
	expect(landValueNeeded(50, { upliftShare: 0, capturedShare: 0.1 })).toBe(Number.POSITIVE_INFINITY);
});

it("a fare of 20 baht: household 7.3 %, worker 7.3 %, student 8 %, older person 53 %, by hand", () => {
	const burdens = fareBurdens(20, {
		householdIncome: 24_000,
		peoplePerHousehold: 3,
		earnersPerHousehold: 2,
		oldAgeAllowance: 600,
		workerBoardings: 44,
		studentBoardings: 32,
		elderBoardings: 16,
	});
	expect(burdens.map(({ group, monthlyFareBaht }) => [group, monthlyFareBaht])).toEqual([
		["household", 1760],
		["worker", 880],
		["student", 640],
		["elder", 320],
	]);
	expect(burdens.map(({ shareOfIncome }) => shareOfIncome)).toEqual([
		1760 / 24_000,
		880 / 12_000,
		640 / 8_000,
		320 / 600,
	]);
});

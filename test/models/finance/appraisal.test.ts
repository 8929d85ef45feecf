import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { appraise, costPerBoarding, DISCOUNT_RATES } from "../../../src/models/finance/appraisal.ts";
import {
	cashFlow,
	rampUpShares,
	straightLineResidualShare,
	valueOfTimeGrowth,
} from "../../../src/models/finance/cash-flow.ts";
import {
	capitalRecoveryFactor,
	internalRateOfReturn,
	netPresentValue,
} from "../../../src/models/finance/discounting.ts";
import { balanceAtOpening, yearlyDebtService } from "../../../src/models/finance/funding.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";

const PARAMETERS = resolveParameters();

/** appraisal.fods as LibreOffice Calc 7.4 computed it: name, value; and one row a year. */
const SHEET = readFileSync(new URL("./fixtures/appraisal.csv", import.meta.url), "utf8")
	.trim()
	.split("\n")
	.map((row) => row.split(","));
const calc = new Map(SHEET.map(([name, value]) => [name!, Number(value)]));
const given = (name: string): number => calc.get(name)!;
const YEARS = SHEET.filter(([first]) => /^\d+$/.test(first!)).map((row) => row.map(Number));

const flow = cashFlow({
	capitalBahtMillion: given("capitalBahtMillion"),
	operatingBahtMillionPerYear: given("operatingBahtMillionPerYear"),
	revenueBahtMillionPerYear: given("revenueBahtMillionPerYear"),
	benefitBahtMillionPerYear: given("benefitBahtMillionPerYear"),
	constructionYears: PARAMETERS.constructionYears,
	operatingYears: PARAMETERS.operatingYears,
	rampUpShares: rampUpShares(PARAMETERS),
	demandGrowthRate: given("demandGrowthRate"),
	valueGrowthRate: valueOfTimeGrowth(given("realIncomeGrowthRate"), PARAMETERS.valueOfTimeGrowthShare),
	residualShare: given("residualShare"),
});

describe("a whole appraisal against LibreOffice Calc", () => {
	it("has a row for each of 34 years", () => {
		expect(YEARS).toHaveLength(34);
		YEARS.forEach((row, year) => {
			const [, , , , capital, operating, revenue, benefit, residual, netFinancial, netEconomic] = row;
			expect(flow.capital[year]).toBeCloseTo(capital!, 8);
			expect(flow.operating[year]).toBeCloseTo(operating!, 8);
			expect(flow.revenue[year]).toBeCloseTo(revenue!, 8);
			expect(flow.benefit[year]).toBeCloseTo(benefit!, 8);
			expect(flow.residual[year]).toBeCloseTo(residual!, 8);
			expect(flow.netFinancial[year]).toBeCloseTo(netFinancial!, 8);
			expect(flow.netEconomic[year]).toBeCloseTo(netEconomic!, 8);
		});
	});
	const appraisal = appraise(flow);
	it.each(DISCOUNT_RATES.map((rate, index) => [rate, appraisal.atRates[index]!] as const))(
		"present values at %d",
		(rate, at) => {
			const sheet = (name: string) => given(`${name}@${rate}`);
			expect(at.capital).toBeCloseTo(sheet("capital"), 7);
			expect(at.operating).toBeCloseTo(sheet("operating"), 7);
			expect(at.revenue).toBeCloseTo(sheet("revenue"), 7);
			expect(at.benefit).toBeCloseTo(sheet("benefit"), 7);
			expect(at.residual).toBeCloseTo(sheet("residual"), 7);
			expect(at.financialNetPresentValue).toBeCloseTo(sheet("netFinancial"), 7);
			expect(at.economicNetPresentValue).toBeCloseTo(sheet("netEconomic"), 7);
			expect(at.benefitCostRatio).toBeCloseTo(
				(sheet("revenue") + sheet("benefit")) / (sheet("capital") + sheet("operating")),
				9,
			);
			expect(capitalRecoveryFactor(rate, 30)).toBeCloseTo(sheet("CRF30"), 11);
		},
	);
	it("internal rates: the economic one as Calc finds it, no financial one where every year loses", () => {
		expect(appraisal.economicInternalRateOfReturn).toBeCloseTo(given("economicIRR"), 10);
		expect(appraisal.financialInternalRateOfReturn).toBeNull();
	});
	it("a loan drawn over four years and repaid over twenty", () => {
		const loan = {
			kind: "loan" as const,
			id: "bank",
			bahtMillion: given("loanBahtMillion"),
			interestRate: given("interestRate"),
			termYears: given("termYears"),
		};
		expect(balanceAtOpening(loan, 4)).toBeCloseTo(given("balanceAtOpening"), 7);
		expect(yearlyDebtService(loan, 4)).toBeCloseTo(given("debtService"), 8);
	});
	it("textbook flows −10,000, 3,000, 4,200, 6,800 at 10 % in both conventions", () => {
		const flows = [-10_000, 3_000, 4_200, 6_800];
		expect(netPresentValue(0.1, flows, "afterOneYear")).toBeCloseTo(1188.44, 2);
		expect(netPresentValue(0.1, flows, "now")).toBeCloseTo(1307.29, 2);
		expect(netPresentValue(0.1, flows, "afterOneYear")).toBeCloseTo(given("textbookAfterOneYear"), 8);
		expect(netPresentValue(0.1, flows, "now")).toBeCloseTo(given("textbookNow"), 8);
		expect(internalRateOfReturn(flows)).toBeCloseTo(given("textbookIRR"), 11);
	});
});

describe("cash flow", () => {
	it("nothing built, nothing run: zeros, no ratio, no rate", () => {
		const nothing = cashFlow({
			capitalBahtMillion: 0,
			operatingBahtMillionPerYear: 0,
			revenueBahtMillionPerYear: 0,
			benefitBahtMillionPerYear: 0,
			constructionYears: 4,
			operatingYears: 30,
			rampUpShares: rampUpShares(PARAMETERS),
			demandGrowthRate: 0,
			valueGrowthRate: 0,
			residualShare: 0.5,
		});
		const { atRates, economicInternalRateOfReturn } = appraise(nothing);
		expect(atRates[2]!.economicNetPresentValue).toBe(0);
		expect(atRates[2]!.benefitCostRatio).toBeNull();
		expect(economicInternalRateOfReturn).toBeNull();
	});
	it("works that last 60 years are worth half after 30, and nothing after 90", () => {
		expect(straightLineResidualShare(60, 30)).toBe(0.5);
		expect(straightLineResidualShare(60, 90)).toBe(0);
	});
});

describe("cost of a boarding (models 6.2, reality check)", () => {
	it.each([
		[11_000, 951, 498, 1090, 637],
		[20_000, 523, 274, 599, 350],
		[28_000, 374, 196, 428, 251],
	])(
		"%i boardings: %i / %i baht of capital, %i / %i in all at 12 and 5 per cent",
		(boardings, c12, c5, t12, t5) => {
			const at = (discountRate: number) =>
				costPerBoarding({
					capitalBahtMillion: 26_963,
					operatingBahtMillionPerYear: 488.22,
					boardingsPerWeekday: boardings,
					weekdaysPerYear: 320,
					discountRate,
					recoveryYears: 30,
				})!;
			expect(Math.round(at(0.12).capital)).toBe(c12);
			expect(Math.round(at(0.05).capital)).toBe(c5);
			// The table adds parts that are rounded already.
			expect(Math.abs(at(0.12).total - t12)).toBeLessThan(1);
			expect(Math.abs(at(0.05).total - t5)).toBeLessThan(1);
		},
	);
	it("nobody boards: no figure", () => {
		const input = {
			capitalBahtMillion: 1,
			operatingBahtMillionPerYear: 1,
			boardingsPerWeekday: 0,
			weekdaysPerYear: 320,
			discountRate: 0.12,
			recoveryYears: 30,
		};
		expect(costPerBoarding(input)).toBeNull();
	});
});

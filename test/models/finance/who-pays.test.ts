import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { costPerBoarding } from "../../../src/models/finance/appraisal.ts";
import { rampUpShares } from "../../../src/models/finance/cash-flow.ts";
import { capitalRecoveryFactor, netPresentValue } from "../../../src/models/finance/discounting.ts";
import { planOf, shortfallShares, stationLandOf } from "../../../src/models/finance-stack.ts";
import { createGainsCollector } from "../../../src/models/rider-gains.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";
import type { Funding } from "../../../src/scenario/funding.ts";

/**
 * who-pays.fods as LibreOffice Calc 7.4 computed it with its own PMT, FV, NPV and LN (`soffice --headless --convert-to
 * csv`): name, value; and one row a year of running.
 */
const SHEET = readFileSync(new URL("./fixtures/who-pays.csv", import.meta.url), "utf8")
	.trim()
	.split("\n")
	.map((row) => row.split(","));
const calc = new Map(SHEET.map(([name, value]) => [name!, Number(value)]));
const given = (name: string): number => calc.get(name)!;
const YEARS = SHEET.filter(([first]) => /^\d+$/.test(first!));

const PARAMETERS = {
	...resolveParameters(),
	constructionYears: given("constructionYears"),
	operatingYears: given("operatingYears"),
	loanInterest: given("interest"),
	loanTermYears: given("term"),
	landUplift: given("uplift"),
	landCaptured: given("captured"),
	landShareRelied: given("landRelied"),
};
const OWNERS = ["a", "b", "c", "d", "e"];
const FUNDING: Funding = {
	municipalities: { a: given("shareTowns") },
	investors: given("shareInvestors"),
	loan: given("shareLoan"),
	land: given("shareLand"),
	grant: given("shareGrant"),
	shortfall: "people",
	stationLand: { bahtPerSquareMetre: given("landValue"), squareMetres: 1e6 },
};

describe("who pays, against LibreOffice Calc", () => {
	const payers = shortfallShares("people", {
		ids: OWNERS,
		registeredPeople: OWNERS.map((_, place) => given(`people${place + 1}`)),
		boardings: OWNERS.map(() => 0),
	});
	const ramp = rampUpShares(PARAMETERS);
	const revenueByYear = YEARS.map((_, year) => given("matureRevenue") * (ramp[year] ?? 1));
	const landByLoan: Funding = { ...FUNDING, land: 0, investors: FUNDING.investors + FUNDING.land };
	const plan = planOf({
		funding: landByLoan,
		capitalBahtMillion: given("capital"),
		revenueByYear,
		operatingByYear: YEARS.map(() => given("operating")),
		payers,
		parameters: PARAMETERS,
	});

	it("has thirty years of cash, debt, cover and shortfall, and each owner's part by people", () => {
		expect(YEARS).toHaveLength(30);
		YEARS.forEach((row, year) => {
			const [, , revenue, , cash, debt, cover, shortfall, ...parts] = row;
			expect(revenueByYear[year]).toBeCloseTo(Number(revenue), 9);
			expect(plan.cashByYear[year]).toBeCloseTo(Number(cash), 8);
			expect(plan.debtServiceByYear[year]).toBeCloseTo(Number(debt), 7);
			if (cover === "none") expect(plan.debtCoverByYear[year]).toBeNull();
			else expect(plan.debtCoverByYear[year]).toBeCloseTo(Number(cover), 10);
			expect(plan.shortfallByYear[year]).toBeCloseTo(Number(shortfall), 7);
			parts.forEach((part, place) => {
				expect(plan.shortfallByPayer[place]!.byYear[year]).toBeCloseTo(Number(part), 7);
			});
		});
		expect(plan.lowestDebtCover).toBeCloseTo(given("lowestCover"), 10);
		expect(plan.gapBahtMillion).toBeCloseTo(0, 8);
		expect(netPresentValue(0.05, plan.shortfallByYear, "afterOneYear")).toBeCloseTo(
			given("presentShortfall@0.05"),
			5,
		);
	});

	it("captures from station land what the sheet does, and asks for the land that would bring what is counted on", () => {
		const land = stationLandOf(FUNDING, given("capital"), PARAMETERS);
		expect(land.captureBahtMillion!.middle).toBeCloseTo(given("landCapture"), 9);
		expect(land.countedOnBahtMillion).toBeCloseTo(given("landCountedOn"), 9);
		expect(land.valueNeededBahtMillion).toBeCloseTo(given("landValueNeeded"), 7);
		expect(land.yearlyBahtMillion).toBe(given("landYearly"));
		expect(stationLandOf(landByLoan, given("capital"), PARAMETERS).yearlyBahtMillion).toBeCloseTo(
			given("landYearlyAlone"),
			9,
		);
	});

	it.each([0.05, 0.09, 0.12])("recovers capital over thirty years at %d by the factor of PMT", (rate) => {
		expect(capitalRecoveryFactor(rate, 30)).toBeCloseTo(given(`CRF30@${rate}`), 12);
	});

	it.each([11_000, 20_000, 28_000])("costs of a trip at %i boardings (models 6.2)", (boardingsPerWeekday) => {
		for (const discountRate of [0.12, 0.05]) {
			const cost = costPerBoarding({
				capitalBahtMillion: given("capital"),
				operatingBahtMillionPerYear: given("operating"),
				boardingsPerWeekday,
				weekdaysPerYear: 320,
				discountRate,
				recoveryYears: 30,
			})!;
			const name = `${boardingsPerWeekday}@${discountRate}`;
			expect(cost.capital).toBeCloseTo(given(`capitalPerTrip${name}`), 7);
			expect(cost.total).toBeCloseTo(given(`totalPerTrip${name}`), 7);
		}
	});

	it("one pair of zones: riders, those from songthaews, the logsum and both halves of the rule", () => {
		const parameters = {
			...resolveParameters(),
			inVehicleCoefficient: -1 / given("perUtil"),
			valueOfTimeWorker: given("bahtPerMinute") * 60,
		};
		const collector = createGainsCollector({
			zoneCount: 1,
			distanceMetres: Float64Array.of(5000),
			constants: { car: 2, songthaew: -1.5, active: 0.7 },
			parameters,
		});
		collector.observe({
			zones: 1,
			stations: 1,
			columns: Float64Array.of(1),
			weights: Float64Array.of(1),
			advantage: Float64Array.of(given("x")),
			trips: Float64Array.of(given("trips")),
			baseShare: new Float32Array(4).fill(given("publicShare")),
			groups: Float64Array.of(0, 1, 0, 0),
			levelShares: Float64Array.of(1),
			levelFactors: Float64Array.of(1),
			kappa: 1,
			theta: given("theta"),
			traveller: 0,
			isHomeBased: true,
		});
		const gains = collector.gains();
		/** Base shares are kept in single precision. */
		const close = (found: number, name: string): void => expect(found / given(name)).toBeCloseTo(1, 6);
		close(gains.boardings, "riders");
		close(gains.boardingsFrom.songthaew, "fromSongthaew");
		close(gains.gainBaht, "logsum");
		close(gains.ruleOfHalfBaht.existing, "halfExisting");
		close(gains.ruleOfHalfBaht.new, "halfNew");
		expect(gains.boardingsFrom.car).toBe(0);
		expect(gains.boardingsFrom.motorcycle + gains.boardingsFrom.active).toBeCloseTo(
			gains.boardings - gains.boardingsFrom.songthaew,
			9,
		);
		expect(gains.passengerKmFrom.songthaew).toBeCloseTo(gains.boardingsFrom.songthaew * 6.25, 9);
	});
});

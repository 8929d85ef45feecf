import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { runFinance } from "../../src/cli/finance.ts";
import type { FinanceResult } from "../../src/models/finance-run.ts";
import { createRunner } from "../../src/models/runner.ts";
import { rangesOf } from "../../src/models/summary.ts";
import { ASSUMPTION_IDS, ASSUMPTIONS } from "../../src/scenario/assumptions.ts";
import { writeScenario } from "../../src/scenario/file/write-scenario.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { answerStudy } from "../../workers/studies.ts";
import { shippedCity, shippedOption } from "../models/city-fixture.ts";

vi.setConfig({ testTimeout: 120_000 });

const MONEY = ASSUMPTION_IDS.filter((id) => ASSUMPTIONS[id].group === "money");

const text = async (...commandArguments: string[]): Promise<string> => {
	const result = await runFinance([...commandArguments, "--draws", "12"]);
	if (!result.ok) throw new Error(result.error.code);
	return result.value;
};

describe("finance", () => {
	it("prints every year, municipality and assumption, which add up", async () => {
		const found = JSON.parse(await text("A", "--json", "--rate", "7.5"));
		expect(found).toMatchObject({
			discountRate: 0.075,
			priceYear: 2024,
			outsideView: "default",
			walking: { basis: "straightLine" },
			fareboxRecovery: { single: expect.any(Number), range: { p50: expect.any(Number) } },
			benefits: {
				accidentsBahtMillionPerYear: { range: { p50: expect.any(Number) } },
				roadCongestionBahtMillionPerYear: null,
			},
			stationLand: { captureBahtMillion: null },
		});
		expect(found.costPerBoarding.map((each: { discountRate: number }) => each.discountRate)).toEqual([
			0.05, 0.075, 0.09, 0.12,
		]);
		expect(Object.keys(found.assumptions)).toEqual(MONEY);
		expect(found.years).toHaveLength(34);
		expect(found.years[3]).toMatchObject({ year: 4, operatingYear: null, revenue: 0, debtService: null });
		expect(found.years[4]).toMatchObject({ year: 5, operatingYear: 1, capital: 0 });
		const built = found.years.reduce((sum: number, year: { capital: number }) => sum + year.capital, 0);
		expect(built).toBeCloseTo(found.capitalBahtMillion.single, 6);
		expect(found.municipalities.at(-1).id).toBeNull();
		expect(found.municipalities[0]).toMatchObject({
			nameTh: "เทศบาลนครขอนแก่น",
			benefitBahtMillion: expect.any(Number),
		});
	});

	it("reads as a page with at most two significant digits and the break-even load beside the carbon", async () => {
		const page = await text("A");
		expect(page).toContain("motorcycles 64, songthaews 56, cars 19");
		expect(page).toContain("Outside view: default; not a forecast: not calibrated to local counts.");
		expect(page).toContain("Walks: straight lines");
		for (const id of MONEY) expect(page).toContain(ASSUMPTIONS[id].source);
		const modelled = page.slice(page.indexOf("What it costs"), page.indexOf("Who pays"));
		const numbers = modelled.match(/(?<![\w.])-?\d[\d,]*(\.\d+)?/g)!;
		const digits = (number: string): number =>
			number.replace(/[-,.]/g, "").replace(/^0+/, "").replace(/0+$/, "").length;
		expect(numbers.length).toBeGreaterThan(30);
		expect(numbers.filter((number) => digits(number) > 2)).toEqual([]);
	});

	it("says of no line that nothing is owed, with nulls where nothing exists", async () => {
		expect(await text("D")).toContain("No line: nothing is built, run, ridden or owed.");
		expect(JSON.parse(await text("D", "--json"))).toMatchObject({
			capitalBahtMillion: { single: 0 },
			benefitCostRatio: { single: null, range: null },
			funding: { lowestDebtCover: { single: null, range: null }, shortfallGini: null },
			carbon: { meanLoad: null },
		});
	});

	it.each([
		[["A", "--rate", "much"], "cli.usage"],
		[["A", "--rate"], "cli.usage"],
		[["A", "--rate=-1"], "cli.usage"],
		[["A", "--rate", "500"], "cli.usage"],
		[[], "cli.usage"],
		[["nowhere.json"], "cli.noScenario"],
	])("refuses %j with %s", async (commandArguments, code) => {
		expect(await runFinance(commandArguments)).toMatchObject({ ok: false, error: { code } });
	});
});

describe("the command and the screen", () => {
	it("give the same numbers for a scenario file with a stack, land and a rate of its own", async () => {
		const city = shippedCity();
		const scenario: Scenario = {
			...shippedOption(city, "B"),
			assumptions: { discountRate: 0.08, loanTermYears: 20 },
			funding: {
				municipalities: { "khon-kaen-city": 0.1 },
				investors: 0.2,
				loan: 0.5,
				land: 0.05,
				grant: 0.15,
				shortfall: "people",
				stationLand: { bahtPerSquareMetre: 10_000, squareMetres: 2_000_000 },
			},
		};
		const folder = mkdtempSync(join(tmpdir(), "rangbao-finance-"));
		const file = join(folder, "funded.json");
		writeFileSync(file, writeScenario(scenario));
		const printed = JSON.parse(await text(file, "--json"));
		rmSync(folder, { recursive: true });
		const runner = createRunner(city);
		const request = { ranges: rangesOf(runner.draws, scenario, 12), discountRate: 0.08 };
		const shown = await answerStudy(runner, { kind: "finance", scenario, request }, () => {});
		if (!shown.ok) throw new Error(shown.error.code);
		const value = shown.value as FinanceResult;
		expect(printed.discountRate).toBe(0.08);
		expect(printed.funding.stack).toEqual(scenario.funding);
		for (const key of [
			"economicNetPresentValueBahtMillion",
			"benefitCostRatio",
			"fareboxRecovery",
			"costPerBoarding",
			"stationLand",
			"fareBurdens",
			"context",
		] as const)
			expect(printed[key]).toEqual(value[key]);
		expect(printed.funding.shortfallBahtMillionPerYear).toEqual(value.shortfallBahtMillionPerYear);
		expect(printed.funding.lowestDebtCover).toEqual(value.lowestDebtCover);
		expect(printed.benefits.ridersBahtMillionPerYear).toEqual(value.effectRanges.riders);
		expect(printed.municipalities.map((row: { bahtMillionIn: number }) => row.bahtMillionIn)).toEqual(
			value.places.map((row) => row.bahtMillionIn),
		);
	});
});

import { describe, expect, it, vi } from "vitest";
import { runHealth } from "../../src/cli/health.ts";
import { runTravel } from "../../src/cli/travel.ts";

vi.setConfig({ testTimeout: 120_000 });

describe("travel and health", () => {
	it("prints riders by purpose, day and year, and loads by period, as JSON", async () => {
		const result = await runTravel(["C", "--draws", "10", "--json"]);
		if (!result.ok) throw new Error(result.error.code);
		const found = JSON.parse(result.value);
		expect(Object.keys(found.purposeShares)).toEqual(["homeWork", "homeEducation", "homeOther", "nonHome"]);
		const shares = Object.values<number>(found.purposeShares).reduce((a, b) => a + b, 0);
		expect(shares).toBeCloseTo(1, 9);
		expect(found.days.map(({ kind }: { kind: string }) => kind)).toEqual(["term", "vacation", "holiday"]);
		expect(found.firstYears).toHaveLength(6);
		expect(found.passengersPerHourByPeriod.pmPeak.down).toHaveLength(11);
		expect(found.travel).toMatchObject({ heat: "usual", crowding: "ignored" });
	});

	it("prints a page that says what is assumed", async () => {
		const result = await runTravel(["C", "--draws", "10"]);
		expect(result.ok && result.value).toMatch(/Assumed of travel: heat usual/);
	});

	it("prints every realism check with what the coefficients imply", async () => {
		const result = await runHealth(["C", "--json"]);
		if (!result.ok) throw new Error(result.error.code);
		const { checks, implied } = JSON.parse(result.value);
		expect(checks.map(({ id }: { id: string }) => id)).toContain("fareElasticity");
		const measured = checks.find(({ id }: { id: string }) => id === "fareElasticity").value;
		expect(implied.fare / measured).toBeGreaterThan(0.7);
		expect(implied.fare / measured).toBeLessThan(1.4);
	});

	it("refuses what is no scenario and no number of draws", async () => {
		expect((await runTravel(["nowhere"])).ok).toBe(false);
		expect((await runTravel(["C", "--draws", "3"])).ok).toBe(false);
		expect((await runHealth([])).ok).toBe(false);
	});
});

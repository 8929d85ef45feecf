import { describe, expect, it, vi } from "vitest";
import { runDirect } from "../../src/cli/direct.ts";
import { runEvaluate } from "../../src/cli/evaluate.ts";

vi.setConfig({ testTimeout: 120_000 });

const text = async (...commandArguments: string[]): Promise<string> => {
	const result = await runDirect([...commandArguments, "--draws", "10"]);
	if (!result.ok) throw new Error(result.error.code);
	return result.value;
};

describe("direct", () => {
	it("prints both models as ranges with at most two significant digits, the whole line and every station", async () => {
		const page = await text("A");
		expect(page).toContain("never averaged");
		expect(page).toContain("S13");
		const table = page.slice(page.indexOf("four-step  "), page.indexOf("All coefficients"));
		const numbers = table.replace(/S\d\d /g, "").match(/(?<![\w.])\d[\d,]*(\.\d+)?/g)!;
		const digits = (number: string): number =>
			number.replace(/[,.]/g, "").replace(/^0+/, "").replace(/0+$/, "").length;
		expect(numbers.length).toBeGreaterThan(90);
		expect(numbers.filter((number) => digits(number) > 2)).toEqual([]);
	});

	it("gives its JSON with the seed, both models and what lies around each station", async () => {
		const found = JSON.parse(await text("A", "--json"));
		expect(found).toMatchObject({
			draws: 10,
			seed: expect.any(Number),
			walk: { fourStep: { p50: expect.any(Number) }, ratio: { p10: expect.any(Number) } },
			rankCorrelation: { p50: expect.any(Number) },
		});
		expect(found.stations).toHaveLength(16);
		expect(found.stations[0]).toMatchObject({
			id: "S01",
			nameEn: expect.any(String),
			surroundings: { isTerminal: true, parkingSpaces: 200, jobs: expect.any(Number) },
		});
	});

	it("adds its line to the page of evaluate", async () => {
		const page = await runEvaluate(["A", "--draws", "10"]);
		expect(page.ok && page.value).toContain("Second opinion on walkers, before the outside view: four-step");
	});

	it.each([
		[["D"], "siting.noLine"],
		[["A", "--draws", "3"], "cli.usage"],
		[["nowhere.json"], "cli.noScenario"],
	])("refuses %j with %s", async (commandArguments, code) => {
		expect(await runDirect(commandArguments)).toMatchObject({ ok: false, error: { code } });
	});
});

import { describe, expect, it, vi } from "vitest";
import { runEvaluate } from "../../src/cli/evaluate.ts";
import { runStages } from "../../src/cli/stages.ts";

vi.setConfig({ testTimeout: 120_000 });

const run = async (...commandArguments: string[]): Promise<string> => {
	const result = await runStages([...commandArguments, "--draws", "10"]);
	if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.parameters)}`);
	return result.value;
};

describe("stages", () => {
	it("ends in JSON with the figures that evaluate gives for the whole option", async () => {
		const found = JSON.parse(await run("A", "--open", "S12-S19@4,S01-S21@7", "--json"));
		expect(found).toMatchObject({ order: "chosen", draws: 10, walking: expect.anything() });
		expect(found.years).toHaveLength(11);
		const evaluated = await runEvaluate(["A", "--draws", "10", "--json"]);
		if (!evaluated.ok) throw new Error(evaluated.error.code);
		const whole = JSON.parse(evaluated.value);
		const last = found.stages.at(-1);
		expect(last).toMatchObject({
			fromStationId: "S01",
			toStationId: "S21",
			opensInYear: 7,
			leftTrackMetres: 0,
		});
		expect(last.boardingsPerWeekday).toEqual({
			single: whole.single.boardingsPerWeekday,
			range: whole.boardingsPerWeekday,
		});
		const { spentBahtMillion } = found.years.at(-1);
		expect(spentBahtMillion.single).toBeCloseTo(whole.single.capitalBahtMillion, 6);
	});

	it("refuses stages that cannot be read or built, in one line", async () => {
		for (const open of ["S12", "S12-S19@x", "S12-S19@4", "S01-S99@4,S01-S21@6", "S01-S21@5,S12-S19@9"]) {
			const result = await runStages(["A", "--draws", "10", "--open", open]);
			expect(result).toMatchObject({ ok: false, error: { code: "cli.usage" } });
		}
		expect((await runStages(["D"])).ok).toBe(false);
	});
});

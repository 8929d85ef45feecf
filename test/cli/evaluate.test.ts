import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { runCompare, runEvaluate } from "../../src/cli/evaluate.ts";
import { createRunner } from "../../src/models/runner.ts";
import { rangesOf } from "../../src/models/summary.ts";
import { setFare } from "../../src/scenario/edits/set-fare.ts";
import { writeScenario } from "../../src/scenario/file/write-scenario.ts";
import { shippedCity, shippedOption } from "../models/city-fixture.ts";

vi.setConfig({ testTimeout: 120_000 });

const json = async (work: ReturnType<typeof runEvaluate>): Promise<ReturnType<typeof JSON.parse>> => {
	const result = await work;
	if (!result.ok) throw new Error(result.error.code);
	return JSON.parse(result.value);
};

describe("evaluate", () => {
	it("prints every documented key of an option", async () => {
		const found = await json(runEvaluate(["A", "--draws", "12", "--json"]));
		expect(found).toMatchObject({
			engineVersion: expect.any(String),
			cityVersion: expect.any(String),
			seed: 20260101,
			outsideView: "default",
			scenario: { id: "A" },
			line: { lengthMetres: expect.any(Number), stationCount: 16 },
			peopleInReach: { walk10min: expect.any(Number), feeder15min: expect.any(Number) },
			boardingsPerWeekday: { p10: expect.any(Number), p50: expect.any(Number), p90: expect.any(Number) },
			operations: {
				runTimeSeconds: { p10: expect.any(Number), p50: expect.any(Number), p90: expect.any(Number) },
				cycleTimeSeconds: expect.any(Number),
				peakVehicles: expect.any(Number),
				fleetSize: expect.any(Number),
				vehicleKmPerDay: expect.any(Number),
			},
			capital: { bahtMillion: { p50: expect.any(Number) } },
			operating: { bahtMillionPerYear: { p50: expect.any(Number) } },
			revenue: { bahtMillionPerYear: { p50: expect.any(Number) } },
		});
		expect(found.stations).toHaveLength(16);
		expect(found.stations[0]).toMatchObject({
			id: "S01",
			nameTh: "สำราญ",
			nameEn: "Samran",
			chainageMetres: 0,
			peopleInReach: expect.any(Number),
			boardingsPerWeekday: { p10: expect.any(Number) },
		});
	});

	it("gives an edited scenario, saved to a file, the numbers that the models give it in memory", async () => {
		const city = shippedCity();
		const edited = setFare(20)(shippedOption(city, "C"));
		if (!edited.ok) throw new Error(edited.error.code);
		const file = join(mkdtempSync(join(tmpdir(), "rangbao-")), "edited.json");
		writeFileSync(file, writeScenario(edited.value.scenario));
		const found = await json(runEvaluate([file, "--draws", "12", "--json"]));
		const runner = createRunner(city);
		expect(found.boardingsPerWeekday).toEqual(
			rangesOf(runner.draws, edited.value.scenario, 12).figures.boardingsPerWeekday,
		);
	});

	it("evaluates no line to zeros and nulls", async () => {
		expect(await json(runEvaluate(["D", "--draws", "10", "--json"]))).toMatchObject({
			line: { lengthMetres: 0, stationCount: 0 },
			boardingsPerWeekday: { p10: 0, p50: 0, p90: 0 },
			operations: { runTimeSeconds: null, cycleTimeSeconds: null, fleetSize: 0 },
			stations: [],
		});
	});

	it.each([
		[["nowhere.json"], "cli.noScenario"],
		[[], "cli.usage"],
		[["A", "--draws", "many"], "cli.usage"],
		[["A", "--colour", "red"], "cli.usage"],
		[["A", "--seed", "1.5"], "cli.usage"],
		[["A", "--city", "/nowhere"], "pack.folder"],
	])("refuses %j with %s", async (commandArguments, code) => {
		expect(await runEvaluate(commandArguments)).toMatchObject({ ok: false, error: { code } });
	});
});

describe("compare", () => {
	it("pairs two options on the same draws", async () => {
		const found = await json(runCompare(["A", "B", "--draws", "12", "--json"]));
		expect(found.a).toMatchObject({ seed: 20260101, scenario: { id: "A" } });
		expect(found.b).toMatchObject({ seed: 20260101, scenario: { id: "B" } });
		const boardings = found.comparison.find(
			({ figure }: { figure: string }) => figure === "boardingsPerWeekday",
		);
		expect(boardings).toMatchObject({
			probabilityAAboveB: expect.any(Number),
			distinguishable: expect.any(Boolean),
		});
	});
});

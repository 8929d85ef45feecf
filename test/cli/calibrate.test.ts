import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { runCalibrate } from "../../src/cli/calibrate.ts";
import { mayForecast } from "../../src/scenario/calibration.ts";
import { readScenario } from "../../src/scenario/file/read-scenario.ts";

vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "rangbao-calibrate-"));
const counts = join(folder, "counts.csv");
const COUNTS = `kind,id,value,error,holdout,source,date
modeShare,motorcycle,0.5,,,survey,2026
modeShare,car,0.32,,,survey,2026
modeShare,public,0.07,,,survey,2026
meanTripMinutes,homeWork,19,,,survey,2026-03
meanTripMinutes,homeOther,11,,,survey,2026-03
modeShare,active,0.13,,yes,another survey,2025
`;

describe("calibrate", () => {
	it("fits, tests on the held-out row, and writes the scenario with its record", async () => {
		writeFileSync(counts, COUNTS);
		const out = join(folder, "fitted.json");
		const result = await runCalibrate(["A", "--counts", counts, "--out", out, "--json"]);
		if (!result.ok) throw new Error(JSON.stringify(result.error));
		const found = JSON.parse(result.value);
		expect(found).toMatchObject({ calibrated: true, calibration: { date: "2026-03", observations: 5 } });
		expect(
			found.constants.find((c: { assumption: string }) => c.assumption === "baseShareCar"),
		).toMatchObject({
			before: 0.34,
			needed: 0.32,
			isFitted: true,
			unit: "share",
		});
		const held = found.errors.find((e: { sample: string }) => e.sample === "holdOut");
		// 1 − 0.5 − 0.32 − 0.07 = 0.11 against 0.13.
		expect(held.after.bias).toBeCloseTo(-0.02, 6);
		const scenario = readScenario(readFileSync(out, "utf8"));
		if (!scenario.ok) throw new Error(scenario.error.code);
		expect(scenario.value.assumptions.baseShareMotorcycle).toBe(0.5);
		expect(mayForecast(scenario.value)).toBe(true);
	});

	it("reads as a page with before, after, range and verdict", async () => {
		writeFileSync(counts, COUNTS.replace(/.*yes.*\n/, ""));
		const result = await runCalibrate(["A", "--counts", counts]);
		const page = result.ok ? result.value : "";
		expect(page).toContain("not calibrated: nothing was held out");
		expect(page).toContain("0.34 → 0.32 share (0.26–0.42)");
		expect(page).toContain("modeShare, in sample (3)");
	});

	it("refuses a broken row by its line, a missing file, and a scenario file of nothing fitted", async () => {
		writeFileSync(counts, `${COUNTS}modeShare,car,34,,,survey,2026\nx,y,1,,,s,2026\n`);
		expect(await runCalibrate(["A", "--counts", counts])).toMatchObject({
			ok: false,
			error: { code: "calibration.field", parameters: { line: 8, column: "value", furtherFaults: 1 } },
		});
		expect(await runCalibrate(["A"])).toMatchObject({ ok: false, error: { code: "cli.usage" } });
		expect(await runCalibrate(["A", "--counts", join(folder, "none.csv")])).toMatchObject({
			ok: false,
			error: { code: "cli.usage" },
		});
		writeFileSync(counts, "kind,id,value,source,date\nmodeShare,car,0.3,survey,2026\n");
		expect(await runCalibrate(["A", "--counts", counts, "--out", join(folder, "no.json")])).toMatchObject({
			ok: false,
			error: { code: "edit.nothingFitted" },
		});
	});
});

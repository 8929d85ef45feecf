import { describe, expect, it } from "vitest";
import type { Calibration } from "../../../src/scenario/calibration.ts";
import { mayForecast } from "../../../src/scenario/calibration.ts";
import { setAssumption } from "../../../src/scenario/edits/set-assumption.ts";
import { removeCalibration, setCalibration } from "../../../src/scenario/edits/set-calibration.ts";
import type { Edit } from "../../../src/scenario/edits/types.ts";
import { readScenario } from "../../../src/scenario/file/read-scenario.ts";
import { writeScenario } from "../../../src/scenario/file/write-scenario.ts";
import type { Scenario } from "../../../src/scenario/types.ts";
import { readShareLink, writeShareLink } from "../../../src/session/share-link.ts";
import { fixtureScenario } from "../builders.ts";

const calibration: Calibration = {
	date: "2026-03-31",
	sources: ["สำรวจขอนแก่น 2569"],
	observations: 5,
	fitted: [
		{ assumption: "gravityWork", before: 0.09, after: 0.0812345 },
		{ assumption: "railOverBus", before: 0.4, after: 0.25 },
	],
	holdOut: [
		{
			kind: "stationBoardings",
			method: "folds",
			observations: 6,
			meanAbsolutePercentageError: 0.31,
			rootMeanSquareError: 412.5,
			bias: -18,
		},
	],
};

const done = (scenario: Scenario, edit: Edit): Scenario => {
	const result = edit(scenario);
	if (!result.ok) throw new Error(result.error.code);
	return result.value.scenario;
};

const start: Scenario = { ...fixtureScenario(), assumptions: { railOverBus: 0.4, walkSpeed: 66 } };

describe("a calibration in a scenario", () => {
	it("is one edit: the constants, a default left out, and the record", () => {
		const fitted = done(start, setCalibration(calibration));
		expect(fitted.assumptions).toEqual({ walkSpeed: 66, gravityWork: 0.0812345 });
		expect(fitted.calibration).toEqual(calibration);
	});

	it("is taken out whole, except where somebody has since set a constant otherwise", () => {
		const fitted = done(start, setCalibration(calibration));
		expect(done(fitted, removeCalibration)).toEqual(start);
		const moved = done(fitted, setAssumption("gravityWork", 0.1));
		expect(done(moved, removeCalibration).assumptions).toEqual({
			walkSpeed: 66,
			railOverBus: 0.4,
			gravityWork: 0.1,
		});
		expect(done(start, removeCalibration)).toBe(start);
	});

	it("is refused whole outside an allowed range, and where nothing was fitted", () => {
		const outside = {
			...calibration,
			fitted: [{ assumption: "gravityWork", before: 0.09, after: 0.5 }],
		} as const;
		expect(setCalibration(outside)(start)).toMatchObject({
			ok: false,
			error: { code: "edit.outOfRange", parameters: { field: "gravityWork", low: 0.05, high: 0.15 } },
		});
		expect(setCalibration({ ...calibration, fitted: [] })(start)).toMatchObject({
			ok: false,
			error: { code: "edit.nothingFitted" },
		});
	});

	it("comes back equal from a file and from a link", () => {
		const fitted = done(start, setCalibration(calibration));
		expect(readScenario(writeScenario(fitted))).toEqual({ ok: true, value: fitted });
		const link = writeShareLink(fitted);
		if (!link.ok) throw new Error(link.error.code);
		expect(readShareLink(link.value)).toEqual({ ok: true, value: fitted });
	});

	it.each([
		[{ date: "March" }, "calibration.date"],
		[{ fitted: [...calibration.fitted, calibration.fitted[0]!] }, "calibration.fitted[2].assumption"],
		[{ fitted: [{ assumption: "gravityWork", before: 0.09, after: 3 }] }, "calibration.fitted[0].after"],
		[
			{ holdOut: [{ ...calibration.holdOut[0]!, rootMeanSquareError: -1 }] },
			"calibration.holdOut[0].rootMeanSquareError",
		],
		[{ more: 1 }, "calibration.more"],
	])("is refused in a file with %o", (change, field) => {
		const file = JSON.parse(writeScenario(done(start, setCalibration(calibration))));
		const read = readScenario(JSON.stringify({ ...file, calibration: { ...file.calibration, ...change } }));
		expect(read).toMatchObject({ ok: false, error: { parameters: { field } } });
	});
});

describe("the word forecast", () => {
	const fitted = done(start, setCalibration(calibration));

	it("is free only while constants fitted to local counts, and tested on others, stand as they were fitted", () => {
		expect(mayForecast(start)).toBe(false);
		expect(mayForecast(fitted)).toBe(true);
		expect(mayForecast(done(fitted, setAssumption("gravityWork", 0.1)))).toBe(false);
		expect(mayForecast(done(fitted, setAssumption("walkSpeed", 70)))).toBe(true);
		expect(mayForecast(done(fitted, removeCalibration))).toBe(false);
	});

	it("stays locked where nothing was held out, and where what was held out tests none of what was fitted", () => {
		expect(mayForecast(done(start, setCalibration({ ...calibration, holdOut: [] })))).toBe(false);
		const shares = [{ ...calibration.holdOut[0]!, kind: "modeShare" as const }];
		expect(mayForecast(done(start, setCalibration({ ...calibration, holdOut: shares })))).toBe(false);
	});
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { ASSUMPTION_IDS, ASSUMPTIONS } from "../../../src/scenario/assumptions.ts";
import { renameStation } from "../../../src/scenario/edits/rename-station.ts";
import { setAssumption } from "../../../src/scenario/edits/set-assumption.ts";
import { setFare } from "../../../src/scenario/edits/set-fare.ts";
import { setHeadway } from "../../../src/scenario/edits/set-headway.ts";
import { setSeed } from "../../../src/scenario/edits/set-seed.ts";
import { setServiceHours } from "../../../src/scenario/edits/set-service-hours.ts";
import { setTrackClass } from "../../../src/scenario/edits/set-track-class.ts";
import { setTravel } from "../../../src/scenario/edits/set-travel.ts";
import type { Edit } from "../../../src/scenario/edits/types.ts";
import { fixtureScenario, run } from "../builders.ts";
import { valueEdit } from "../random-edits.ts";

const outcome = (edit: Edit) => {
	const result = edit(fixtureScenario());
	return result.ok ? result.value.note.code : result.error.code;
};

test("limits are inclusive and refusals carry the field and its limits", () => {
	expect(outcome(setHeadway("amPeak", 120))).toBe("setHeadway");
	expect(outcome(setHeadway("amPeak", 3600))).toBe("setHeadway");
	expect(setHeadway("amPeak", 119)(fixtureScenario())).toEqual({
		ok: false,
		error: {
			code: "edit.outOfRange",
			parameters: { field: "headwaySeconds", low: 120, high: 3600, value: 119 },
		},
	});
	expect(outcome(setFare(100))).toBe("setFare");
	expect(outcome(setFare(100.5))).toBe("edit.outOfRange");
	expect(outcome(setFare(Number.NaN))).toBe("edit.outOfRange");
	expect(outcome(setSeed(1.5))).toBe("edit.notWhole");
	expect(outcome(setServiceHours(20_000, 22_000))).toBe("edit.serviceTooShort");
	expect(outcome(setTrackClass("S21", "elevated"))).toBe("edit.noSection");
	expect(outcome(renameStation("S01", { th: "   " }))).toBe("edit.nameEmpty");
});

test("every assumption takes both ends of its range and nothing beyond", () => {
	for (const id of ASSUMPTION_IDS) {
		const { low, high } = ASSUMPTIONS[id];
		expect([outcome(setAssumption(id, low)), outcome(setAssumption(id, high))]).toEqual([
			"setAssumption",
			"setAssumption",
		]);
		expect(outcome(setAssumption(id, low - 1e-9))).toBe("edit.outOfRange");
		expect(outcome(setAssumption(id, high + 1e-9))).toBe("edit.outOfRange");
	}
});

test("a first choice about travel leaves no trace, and each topic keeps what the others chose", () => {
	const start = fixtureScenario();
	const hot = run(start, setTravel("heat", "hotHour"));
	expect(hot.travel).toEqual({ heat: "hotHour" });
	const both = run(hot, setTravel("newTrips", "trips"));
	expect(both.travel).toEqual({ heat: "hotHour", newTrips: "trips" });
	expect(run(run(both, setTravel("heat", "usual")), setTravel("newTrips", "none"))).toEqual(start);
	expect(run(start, setTravel("crowding", "ignored"))).toBe(start);
});

test("a default put back leaves no trace", () => {
	const start = { ...fixtureScenario(), assumptions: {} };
	const changed = run(start, setAssumption("circuity", 1.5));
	expect(changed.assumptions).toEqual({ circuity: 1.5 });
	expect(run(changed, setAssumption("circuity", null)).assumptions).toEqual({});
	expect(run(changed, setAssumption("circuity", ASSUMPTIONS.circuity.value)).assumptions).toEqual({});
});

test("property (seed 7): an edit leaves its input alone, and done twice it changes nothing the second time", () => {
	fc.assert(
		fc.property(valueEdit, (edit) => {
			const start = fixtureScenario();
			const frozen = JSON.stringify(start);
			const first = edit(start);
			expect(JSON.stringify(start)).toBe(frozen);
			if (!first.ok) return;
			const second = edit(first.value.scenario);
			expect(second.ok && second.value.scenario).toBe(first.value.scenario);
		}),
		{ seed: 7, numRuns: 300 },
	);
});

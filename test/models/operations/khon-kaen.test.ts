import { describe, expect, it } from "vitest";
import type { TrackClass } from "../../../src/core/vocabulary.ts";
import { measurePolyline, orderedChainages } from "../../../src/geo/polyline.ts";
import { sectionRunTimes } from "../../../src/models/operations/run-time.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";
import { loadedPack } from "../../city/support.ts";

const { options } = loadedPack().city;

/** Run time in minutes with every section of one class, and the seconds of it that curves add. */
function runOf(id: string, trackClass: TrackClass) {
	const option = options.find((candidate) => candidate.id === id)!;
	const polyline = measurePolyline(option.alignment!);
	const stationChainageMetres = orderedChainages(
		polyline,
		option.stations.map((station) => station.position),
	);
	const input = {
		polyline,
		stationChainageMetres,
		trackClassBySection: option.stations.slice(1).map(() => trackClass),
		dwellSeconds: option.dwellSeconds,
		parameters: resolveParameters(),
	};
	const straight = measurePolyline([
		[0, 0],
		[0, 1],
	]);
	const { runTimeSeconds } = sectionRunTimes(input);
	return {
		minutes: runTimeSeconds / 60,
		curveSeconds: runTimeSeconds - sectionRunTimes({ ...input, polyline: straight }).runTimeSeconds,
	};
}

describe("the shipped lines: curves read off a rough drawing make nothing absurd", () => {
	it("Mittraphap, 16 stations: 38.6 min reserved and 53.9 in the street, as on a straight line", () => {
		expect(runOf("A", "at_grade_reserved").minutes).toBeCloseTo(38.6, 1);
		expect(runOf("A", "mixed_street").minutes).toBeCloseTo(53.9, 1);
		expect(runOf("A", "at_grade_reserved").curveSeconds).toBeLessThan(1);
	});
	it("through the university: its right-angled bends cost between 10 and 40 s of some 46 min", () => {
		const { minutes, curveSeconds } = runOf("B", "at_grade_reserved");
		expect(curveSeconds).toBeGreaterThan(10);
		expect(curveSeconds).toBeLessThan(40);
		expect(minutes).toBeGreaterThan(45);
		expect(minutes).toBeLessThan(47);
	});
	it("the starter: 11.9 km with 12 stations in 23 to 24 min reserved", () => {
		const { minutes, curveSeconds } = runOf("C", "at_grade_reserved");
		expect(curveSeconds).toBeLessThan(1);
		expect(minutes).toBeGreaterThan(23);
		expect(minutes).toBeLessThan(24);
	});
	it("the class decides: no option's curves matter a tenth as much", () => {
		for (const id of ["A", "B", "C"]) {
			const reserved = runOf(id, "at_grade_reserved");
			const undecided = runOf(id, "mixed_street").minutes - reserved.minutes;
			expect(reserved.curveSeconds / 60).toBeLessThan(undecided / 10);
		}
	});
});

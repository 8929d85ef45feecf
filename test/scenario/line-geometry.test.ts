import { expect, test } from "vitest";
import { lineGeometry } from "../../src/scenario/line-geometry.ts";
import { roundScenario } from "../../src/scenario/position.ts";
import { fixtureScenario, scenarioWith, straightLine } from "./builders.ts";

test("only the stretch between the first and the last station counts", () => {
	const geometry = lineGeometry(straightLine([300, 1500, 3600]));
	expect(geometry.lengthMetres).toBeCloseTo(3300, 0);
	expect([...geometry.stationChainageMetres].map(Math.round)).toEqual([0, 1200, 3300]);
	// Vertices at 1000, 2000 and 3000 lie inside; those at 0 and 4000 do not.
	expect([...geometry.polyline.chainageMetres].map(Math.round)).toEqual([0, 700, 1700, 2700, 3300]);
	expect(geometry.polyline.lengthMetres).toBe(geometry.stationChainageMetres[2]);
	expect(geometry.trackClassBySection).toEqual(["at_grade_reserved", "at_grade_reserved"]);
});

test("the line through the university measures about 24.2 km and every section moves forward", () => {
	const geometry = lineGeometry(fixtureScenario().line!);
	expect(geometry.lengthMetres).toBeGreaterThan(24_000);
	expect(geometry.lengthMetres).toBeLessThan(24_400);
	const { stationChainageMetres } = geometry;
	for (let i = 1; i < stationChainageMetres.length; i++) {
		expect(stationChainageMetres[i]! - stationChainageMetres[i - 1]!).toBeGreaterThan(100);
	}
});

test("one station is no line", () => {
	expect(() => lineGeometry(straightLine([0]))).toThrow(RangeError);
});

test("rounding is done once: a rounded scenario comes back as the same object", () => {
	const fine = scenarioWith(straightLine([0, 1000]));
	expect(roundScenario(fine)).toBe(fine);
	const stations = fine.line!.stations.with(0, {
		...fine.line!.stations[0]!,
		position: [102.83000049, 16.4],
	});
	const rounded = roundScenario({ ...fine, line: { ...fine.line!, stations } });
	expect(rounded).toEqual(fine);
});

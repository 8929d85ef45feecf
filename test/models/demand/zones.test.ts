import { describe, expect, it } from "vitest";
import { waitMinutes } from "../../../src/models/demand/line-choice.ts";
import { zoneDistancesMetres } from "../../../src/models/demand/zones.ts";

describe("distances between zones", () => {
	it("are straight, the same both ways, and within a zone half the way to its nearest neighbour", () => {
		const distances = zoneDistancesMetres(Float64Array.of(0, 300, 0), Float64Array.of(0, 400, 1200));
		const far = Math.hypot(300, 800);
		expect([...distances]).toEqual([250, 500, 1200, 500, 250, far, 1200, far, far / 2]);
	});

	it("are nothing in a city of one zone", () => {
		expect([...zoneDistancesMetres(Float64Array.of(5), Float64Array.of(7))]).toEqual([0]);
	});
});

describe("the wait at a stop", () => {
	it.each([
		[5, 2.5],
		[10, 5],
		[13, 6.5],
		[15, 6.85],
		[30, 9.4],
		[60, 14.5],
	])(
		"every %d minutes is %d minutes: half, or 0.17 h + 4.3 once people time their arrival",
		(headway, wait) => {
			expect(waitMinutes(headway * 60)).toBeCloseTo(wait, 12);
		},
	);
});

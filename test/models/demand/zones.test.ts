import { describe, expect, it } from "vitest";
import { zoneDistancesMetres } from "../../../src/models/demand/zones.ts";

describe("distances between zones", () => {
	const metres = zoneDistancesMetres(Float64Array.of(0, 300, 300), Float64Array.of(0, 400, 1600));

	it("are straight, the same both ways", () => {
		expect(metres[0 * 3 + 1]).toBe(500);
		expect(metres[1 * 3 + 0]).toBe(500);
		expect(metres[1 * 3 + 2]).toBe(1200);
	});

	it("within a zone are half the way to its nearest neighbour", () => {
		expect([metres[0], metres[4], metres[8]]).toEqual([250, 250, 600]);
	});

	it("of a single zone are 0", () => {
		expect([...zoneDistancesMetres(Float64Array.of(5), Float64Array.of(5))]).toEqual([0]);
	});
});

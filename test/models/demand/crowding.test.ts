import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crowdingFactor, dampedFixedPoint, type TrainRoom } from "../../../src/models/demand/crowding.ts";

const SEED = 20261122;
const train: TrainRoom = { seats: 60, places: 180, standingWeight: 1.4, crushWeight: 2.25 };

describe(`crowding (seed ${SEED})`, () => {
	it.each([
		[0, 1],
		[60, 1],
		// 60 of 120 stand at 1.4: (60 + 60 × 1.4) / 120
		[120, 1.2],
		// 120 of 180 stand at 1.4
		[180, (60 + 120 * 1.4) / 180],
		// half way to the crush: 165 of 225 stand at 1.825
		[225, (60 + 165 * 1.825) / 225],
		[270, (60 + 210 * 2.25) / 270],
		[540, (60 + 480 * 2.25) / 540],
	])("%i passengers in a train of 60 seats and 180 places feel %d of the time", (load, expected) => {
		expect(crowdingFactor(load, train)).toBeCloseTo(expected, 12);
	});

	it("never falls with the load and never rises with the size of the train", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 900, noNaN: true }),
				fc.double({ min: 1, max: 200, noNaN: true }),
				(load, more) => {
					const now = crowdingFactor(load, train);
					expect(crowdingFactor(load + more, train)).toBeGreaterThanOrEqual(now - 1e-12);
					const larger = { ...train, places: 180 + more, seats: (180 + more) / 3 };
					expect(crowdingFactor(load, larger)).toBeLessThanOrEqual(now + 1e-12);
				},
			),
			{ seed: SEED, numRuns: 300 },
		);
	});

	it("finds the balance of a falling response, and says how well", () => {
		const found = dampedFixedPoint(Float64Array.of(1, 1), (x) => x.map((value) => 3 - 0.5 * value));
		expect(found.converged).toBe(true);
		for (const value of found.values) expect(value).toBeCloseTo(2, 3);
	});

	it("finds the balance of a steep response too, by shorter steps", () => {
		const found = dampedFixedPoint(Float64Array.of(1), (x) => x.map((value) => 10 - 4 * value));
		expect(found.converged).toBe(true);
		expect(found.values[0]).toBeCloseTo(2, 3);
	});

	it("admits where a response has no balance", () => {
		const found = dampedFixedPoint(Float64Array.of(1), (x) => x.map((value) => value + 1));
		expect(found.converged).toBe(false);
		expect(found.iterations).toBe(20);
		expect(found.residual).toBeCloseTo(1, 9);
	});
});

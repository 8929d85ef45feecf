import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deterrenceEach } from "../../../src/models/demand/deterrence.ts";
import { addBalancedTrips, furness } from "../../../src/models/demand/furness.ts";
import { variableDemand } from "../../../src/models/demand/variable-demand.ts";

const SEED = 20261122;
const N = 4;

const cases = fc.record({
	trips: fc.array(fc.double({ min: 0.1, max: 500, noNaN: true }), { minLength: N * N, maxLength: N * N }),
	saved: fc.array(fc.double({ min: 0, max: 12, noNaN: true }), { minLength: N * N, maxLength: N * N }),
	perMinute: fc.double({ min: 0.03, max: 0.2, noNaN: true }),
	keepsAttractions: fc.boolean(),
});

const rowSums = (m: ArrayLike<number>): number[] =>
	Array.from({ length: N }, (_, i) =>
		Array.from(m)
			.slice(i * N, (i + 1) * N)
			.reduce((a, b) => a + b, 0),
	);
const columnSums = (m: ArrayLike<number>): number[] =>
	Array.from({ length: N }, (_, j) =>
		Array.from({ length: N }, (_, i) => m[i * N + j]!).reduce((a, b) => a + b, 0),
	);

describe(`trips that answer to the line (seed ${SEED})`, () => {
	it("stay exactly as they were where nothing is saved", () => {
		fc.assert(
			fc.property(cases, ({ trips, perMinute, keepsAttractions }) => {
				const found = variableDemand({
					zoneCount: N,
					trips: Float64Array.from(trips),
					minutesSaved: new Float64Array(N * N),
					perMinute,
					keepsAttractions,
					generationPerMinute: 0.01,
				});
				found.trips.forEach((value, pair) => {
					expect(value / trips[pair]!).toBeCloseTo(1, 12);
				});
				expect([...found.nearerMinutes]).toEqual(new Array(N).fill(0));
			}),
			{ seed: SEED, numRuns: 60 },
		);
	});

	it("keep every zone's productions, and its attractions where those are fixed", () => {
		fc.assert(
			fc.property(cases, ({ trips, saved, perMinute, keepsAttractions }) => {
				const found = variableDemand({
					zoneCount: N,
					trips: Float64Array.from(trips),
					minutesSaved: Float64Array.from(saved),
					perMinute,
					keepsAttractions,
					generationPerMinute: 0,
				});
				const before = rowSums(trips);
				rowSums(found.trips).forEach((sum, i) => {
					expect(sum / before[i]!).toBeCloseTo(1, 6);
				});
				if (!keepsAttractions) return;
				const wanted = columnSums(trips);
				columnSums(found.trips).forEach((sum, j) => {
					expect(sum / wanted[j]!).toBeCloseTo(1, 6);
				});
			}),
			{ seed: SEED, numRuns: 100 },
		);
	});

	it("equal the gravity model run afresh on the new costs: incremental is full recomputation", () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 12, max: 60, noNaN: true }), { minLength: N * N, maxLength: N * N }),
				fc.array(fc.double({ min: 0, max: 12, noNaN: true }), { minLength: N * N, maxLength: N * N }),
				fc.array(fc.integer({ min: 10, max: 900 }), { minLength: 2 * N, maxLength: 2 * N }),
				(costs, saved, ends) => {
					const perMinute = 0.1;
					const gravity = (cost: readonly number[]): Float64Array => {
						const deterrence = new Float64Array(N * N);
						deterrenceEach(Float64Array.from(cost), 1, { perMinute, power: 0 }, deterrence);
						const balanced = furness({
							zoneCount: N,
							deterrence,
							origins: Float64Array.from(ends.slice(0, N)),
							destinations: Float64Array.from(ends.slice(N)),
							tolerance: 1e-12,
							maximumSweeps: 5000,
						});
						const trips = new Float64Array(N * N);
						addBalancedTrips(balanced, deterrence, N, trips);
						return trips;
					};
					const found = variableDemand({
						zoneCount: N,
						trips: gravity(costs),
						minutesSaved: Float64Array.from(saved),
						perMinute,
						keepsAttractions: true,
						generationPerMinute: 0,
					});
					const afresh = gravity(costs.map((cost, pair) => cost - saved[pair]!));
					found.trips.forEach((value, pair) => {
						expect(value / afresh[pair]!).toBeCloseTo(1, 6);
					});
				},
			),
			{ seed: SEED, numRuns: 60 },
		);
	});

	it("grow by exp(g × minutes) where a whole zone comes nearer by as much", () => {
		const trips = Float64Array.of(100, 50, 20, 30);
		const found = variableDemand({
			zoneCount: 2,
			trips,
			minutesSaved: Float64Array.of(5, 5, 0, 0),
			perMinute: 0.1,
			keepsAttractions: false,
			generationPerMinute: 0.02,
		});
		expect(found.nearerMinutes[0]).toBeCloseTo(5, 12);
		expect(found.trips[0]).toBeCloseTo(100 * Math.exp(0.1), 9);
		expect(found.trips[1]).toBeCloseTo(50 * Math.exp(0.1), 9);
		expect([...found.trips.subarray(2)]).toEqual([20, 30]);
	});
});

describe("deterrence", () => {
	it("of the power −2 alone gives the textbook gravity example", () => {
		const cost = Float64Array.of(1, 1.2, 1.8, 1.2, 1, 1.5, 1.8, 1.5, 1);
		const deterrence = new Float64Array(9);
		deterrenceEach(cost, 1, { perMinute: 0, power: -2 }, deterrence);
		const balanced = furness({
			zoneCount: 3,
			deterrence,
			origins: Float64Array.of(98, 106, 122),
			destinations: Float64Array.of(102, 118, 106),
			tolerance: 1e-12,
		});
		const trips = new Float64Array(9);
		addBalancedTrips(balanced, deterrence, 3, trips);
		[47.767, 35.179, 15.054, 33.327, 50.894, 21.779, 20.906, 31.927, 69.167].forEach((expected, pair) => {
			expect(trips[pair]).toBeCloseTo(expected, 3);
		});
	});

	it("is c^a exp(−b c) in minutes, whatever the unit of the cost", () => {
		const metres = Float64Array.of(400, 2000, 9000);
		const into = new Float64Array(3);
		deterrenceEach(metres, 0.003, { perMinute: 0.09, power: 0.7 }, into);
		metres.forEach((m, k) => {
			const c = 0.003 * m;
			expect(into[k]! / (c ** 0.7 * Math.exp(-0.09 * c))).toBeCloseTo(1, 10);
		});
	});

	it("stays finite between places that touch", () => {
		const into = new Float64Array(1);
		deterrenceEach(Float64Array.of(0), 1, { perMinute: 0.1, power: -2 }, into);
		expect(Number.isFinite(into[0])).toBe(true);
	});
});

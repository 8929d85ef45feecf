import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addBalancedTrips, furness } from "../../../src/models/demand/furness.ts";

const SEED = 20261122;

function balance(base: number[][], origins: number[], destinations: number[]): number[][] {
	const n = origins.length;
	const deterrence = Float64Array.from(base.flat());
	const result = furness({
		zoneCount: n,
		deterrence,
		origins: Float64Array.from(origins),
		destinations: Float64Array.from(destinations),
		tolerance: 1e-12,
		maximumSweeps: 1000,
	});
	const trips = new Float64Array(n * n);
	addBalancedTrips(result, deterrence, n, trips);
	return base.map((_, i) => [...trips.subarray(i * n, (i + 1) * n)]);
}

describe(`doubly constrained distribution (seed ${SEED})`, () => {
	it("reproduces the textbook Furness example, 3 zones", () => {
		const found = balance(
			[
				[20, 30, 28],
				[36, 32, 24],
				[22, 34, 26],
			],
			[98, 106, 122],
			[102, 118, 106],
		);
		const expected = [
			[25.789, 35.508, 36.703],
			[42.509, 34.683, 28.808],
			[33.702, 47.809, 40.489],
		];
		expected.forEach((row, i) => {
			row.forEach((value, j) => {
				expect(found[i]![j]).toBeCloseTo(value, 3);
			});
		});
	});

	it("reproduces the textbook gravity example, inverse square of cost, mean cost 1.21265", () => {
		const cost = [
			[1, 1.2, 1.8],
			[1.2, 1, 1.5],
			[1.8, 1.5, 1],
		];
		const found = balance(
			cost.map((row) => row.map((c) => c ** -2)),
			[98, 106, 122],
			[102, 118, 106],
		);
		const expected = [
			[47.767, 35.179, 15.054],
			[33.327, 50.894, 21.779],
			[20.906, 31.927, 69.167],
		];
		let moment = 0;
		expected.forEach((row, i) => {
			row.forEach((value, j) => {
				expect(found[i]![j]).toBeCloseTo(value, 3);
				moment += found[i]![j]! * cost[i]![j]!;
			});
		});
		expect(moment / 326).toBeCloseTo(1.21265, 5);
	});

	it("meets every margin of random matrices and keeps cross-product ratios of the base", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: 7 }).chain((n) =>
					fc.record({
						base: fc.array(
							fc.array(fc.double({ min: 0.05, max: 5, noNaN: true }), { minLength: n, maxLength: n }),
							{ minLength: n, maxLength: n },
						),
						origins: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: n, maxLength: n }),
						destinations: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: n, maxLength: n }),
					}),
				),
				({ base, origins, destinations }) => {
					const found = balance(base, origins, destinations);
					const total = origins.reduce((a, b) => a + b, 0);
					const scale = total / destinations.reduce((a, b) => a + b, 0);
					found.forEach((row, i) => {
						expect(row.reduce((a, b) => a + b, 0) / origins[i]!).toBeCloseTo(1, 8);
					});
					destinations.forEach((wanted, j) => {
						expect(found.reduce((sum, row) => sum + row[j]!, 0) / (wanted * scale)).toBeCloseTo(1, 8);
					});
					const ratio = (m: number[][]): number => (m[0]![0]! * m[1]![1]!) / (m[0]![1]! * m[1]![0]!);
					expect(ratio(found) / ratio(base)).toBeCloseTo(1, 8);
				},
			),
			{ seed: SEED, numRuns: 100 },
		);
	});

	it("refuses what cannot be balanced, naming the zone", () => {
		expect(() =>
			balance(
				[
					[0, 0],
					[1, 1],
				],
				[5, 5],
				[5, 5],
			),
		).toThrow(/zone 0/);
		expect(() =>
			balance(
				[
					[1, 1],
					[1, 1],
				],
				[-1, 5],
				[5, 5],
			),
		).toThrow(/zone 0/);
	});

	it("refuses deterrence below 0 or without end, which would pass unseen in a row with other values", () => {
		const balanceOf = (deterrence: number[], origins = [5, 5], destinations = [5, 5]) =>
			furness({
				zoneCount: 2,
				deterrence: Float64Array.from(deterrence),
				origins: Float64Array.from(origins),
				destinations: Float64Array.from(destinations),
			});
		expect(() => balanceOf([1, -0.1, 1, 1])).toThrow(/deterrence/);
		expect(() => balanceOf([1, Number.POSITIVE_INFINITY, 1, 1])).toThrow(/deterrence/);
		expect(() => balanceOf([1, Number.NaN, 1, 1])).toThrow(/deterrence/);
		expect(() => balanceOf([1, 1, 1, 1], [5, Number.POSITIVE_INFINITY])).toThrow(/finite/);
		expect(() => balanceOf([1, 1, 1, 1], [5, 5], [0, 0])).toThrow(RangeError);
	});

	it("says by the margin error that a pattern cannot meet its margins", () => {
		const { marginError } = furness({
			zoneCount: 2,
			deterrence: Float64Array.from([1, 0, 0, 1]),
			origins: Float64Array.from([5, 4]),
			destinations: Float64Array.from([4, 5]),
		});
		expect(marginError).toBeGreaterThan(0.1);
	});
});

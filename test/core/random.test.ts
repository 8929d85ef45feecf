import { describe, expect, it } from "vitest";
import { seededRandom, shuffledIndices } from "../../src/core/random.ts";

describe("seeded random numbers", () => {
	it("repeat for a seed and differ between seeds", () => {
		const take = (seed: number): number[] => {
			const random = seededRandom(seed);
			return Array.from({ length: 20 }, random);
		};
		expect(take(7)).toEqual(take(7));
		expect(take(7)).not.toEqual(take(8));
	});

	it("fill ten bins evenly: chi-square of 100,000 values under the 99.9th percentile of 9 degrees", () => {
		const random = seededRandom(20261122);
		const bins = new Float64Array(10);
		for (let i = 0; i < 100_000; i++) {
			const bin = Math.floor(random() * 10);
			bins[bin] = bins[bin]! + 1;
		}
		const chiSquare = bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
		expect(chiSquare).toBeLessThan(27.88);
	});

	it("shuffles into a permutation", () => {
		const order = shuffledIndices(500, seededRandom(3));
		expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 500 }, (_, i) => i));
	});
});

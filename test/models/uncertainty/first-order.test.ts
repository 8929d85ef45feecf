import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/core/random.ts";
import { latinHypercube } from "../../../src/models/uncertainty/draws.ts";
import { binsFor, firstOrderShares } from "../../../src/models/uncertainty/first-order.ts";

const SEED = 41;
const valuesOf = (sample: Float64Array, inputs: number, model: (row: Float64Array) => number): Float64Array =>
	Float64Array.from({ length: sample.length / inputs }, (_, draw) =>
		model(sample.subarray(draw * inputs, (draw + 1) * inputs)),
	);

/** sin x₁ + a sin² x₂ + b x₃⁴ sin x₁ on (−π, π)³ (Ishigami & Homma 1990). */
const ishigami = (a: number, b: number) => (row: Float64Array) => {
	const [x, y, z] = Array.from(row, (p) => (2 * p - 1) * Math.PI) as [number, number, number];
	return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
};

describe("first-order shares", () => {
	it.each([1000, 2000, 5000])("come near the known ones of the Ishigami function with %i draws", (draws) => {
		const [a, b] = [7, 0.1];
		const pi4 = Math.PI ** 4;
		const first = (1 + (b * pi4) / 5) ** 2 / 2;
		const variance = a ** 2 / 8 + (b * pi4) / 5 + (b ** 2 * pi4 ** 2) / 18 + 0.5;
		const known = [first / variance, a ** 2 / 8 / variance, 0];
		// As tabulated: 0.3139, 0.4424, 0.
		expect(known[0]).toBeCloseTo(0.3139, 4);
		expect(known[1]).toBeCloseTo(0.4424, 4);
		const sample = latinHypercube(draws, 3, SEED);
		const found = firstOrderShares(sample, 3, valuesOf(sample, 3, ishigami(a, b)))!;
		const tolerance = 1.6 / Math.sqrt(draws);
		for (const [k, share] of found.shares.entries())
			expect(Math.abs(share - known[k]!)).toBeLessThan(tolerance);
		expect(Math.abs(found.together - (1 - known[0]! - known[1]!))).toBeLessThan(2.5 * tolerance);
	});

	it("of a sum of inputs are its coefficients squared, and sum to 1", () => {
		const weights = [4, 3, 2, 1, 0];
		const sample = latinHypercube(2000, 5, SEED);
		const found = firstOrderShares(
			sample,
			5,
			valuesOf(sample, 5, (row) => row.reduce((sum, p, k) => sum + weights[k]! * p, 100)),
		)!;
		for (const [k, share] of found.shares.entries())
			expect(Math.abs(share - weights[k]! ** 2 / 30)).toBeLessThan(0.02);
		expect(Math.abs(found.together)).toBeLessThan(0.04);
	});

	it("agree with Saltelli's pairs of samples, which ask the model again, on a product of inputs", () => {
		// Y = Π (1 + w (x − 1/2)): S_i = (w_i²/12) / (Π (1 + w²/12) − 1).
		const weights = [1.8, 1, 0.4];
		const model = (row: Float64Array): number =>
			row.reduce((product, p, k) => product * (1 + weights[k]! * (p - 0.5)), 1);
		const variance = weights.reduce((product, w) => product * (1 + w ** 2 / 12), 1) - 1;
		const sample = latinHypercube(4000, 3, SEED);
		const found = firstOrderShares(sample, 3, valuesOf(sample, 3, model))!;
		const random = seededRandom(SEED);
		const rows = () => Array.from({ length: 20_000 }, () => Float64Array.from({ length: 3 }, () => random()));
		const [a, b] = [rows(), rows()];
		const mean = a.reduce((sum, row) => sum + model(row), 0) / a.length;
		weights.forEach((w, k) => {
			const pairs =
				a.reduce(
					(sum, row, n) => sum + (model(b[n]!) - mean) * (model(row.with(k, b[n]![k]!)) - model(row)),
					0,
				) /
				a.length /
				variance;
			expect(Math.abs(w ** 2 / 12 / variance - found.shares[k]!)).toBeLessThan(0.03);
			expect(Math.abs(pairs - found.shares[k]!)).toBeLessThan(0.05);
		});
	});

	it("of inputs that do nothing are off by as much as the noise says", () => {
		const inputs = 200;
		const sample = latinHypercube(1000, inputs + 1, SEED);
		const { shares, noise } = firstOrderShares(
			sample,
			inputs + 1,
			valuesOf(sample, inputs + 1, (row) => row[0]! ** 2),
		)!;
		expect(shares[0]).toBeGreaterThan(0.97);
		const idle = shares.slice(1);
		const rootMeanSquare = Math.sqrt(idle.reduce((sum, share) => sum + share * share, 0) / inputs);
		expect(Math.abs(idle.reduce((sum, share) => sum + share, 0) / inputs)).toBeLessThan(noise);
		expect(rootMeanSquare / noise).toBeGreaterThan(0.7);
		expect(rootMeanSquare / noise).toBeLessThan(1.4);
	});

	it("do not exist for a figure that does not vary, nor from a handful of draws", () => {
		const sample = latinHypercube(200, 2, SEED);
		expect(firstOrderShares(sample, 2, new Float64Array(200).fill(26_963))).toBeNull();
		expect(() => firstOrderShares(sample.subarray(0, 20), 2, new Float64Array(10))).toThrow(RangeError);
		expect(() => firstOrderShares(sample, 3, new Float64Array(200))).toThrow(RangeError);
		expect([16, 200, 1000, 2000, 5000].map(binsFor)).toEqual([2, 9, 21, 29, 32]);
	});
});

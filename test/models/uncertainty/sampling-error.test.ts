import { describe, expect, it } from "vitest";
import { quantile } from "../../../src/core/quantile.ts";
import { seededRandom } from "../../../src/core/random.ts";
import { inverseLognormal } from "../../../src/models/uncertainty/distributions.ts";
import { logSpread, quantileStandardError } from "../../../src/models/uncertainty/sampling-error.ts";

describe("the sampling error of a quantile", () => {
	it.each([
		[200, 4.4, 6.0],
		[500, 2.8, 3.8],
		[1000, 2.0, 2.7],
		[2000, 1.4, 1.9],
		[5000, 0.9, 1.2],
	])("is that of the table at %i draws of a lognormal with sigma 0.5", (draws, median, ends) => {
		const percent = (p: number): number => Math.round(1000 * quantileStandardError(p, 0.5, draws)) / 10;
		expect(percent(0.5)).toBe(median);
		expect(percent(0.1)).toBe(ends);
		expect(percent(0.9)).toBe(ends);
	});

	it("is what 400 samples of 200 draws scatter by", () => {
		const random = seededRandom(43);
		for (const p of [0.1, 0.5, 0.9]) {
			const found = Array.from({ length: 400 }, () => {
				const sample = Float64Array.from({ length: 200 }, () =>
					inverseLognormal(Math.max(1e-9, random()), 14_000, 0.5),
				).sort();
				return quantile(sample, p) / inverseLognormal(p, 14_000, 0.5) - 1;
			});
			const scatter = Math.sqrt(found.reduce((sum, error) => sum + error * error, 0) / found.length);
			expect(scatter / quantileStandardError(p, 0.5, 200)).toBeGreaterThan(0.85);
			expect(scatter / quantileStandardError(p, 0.5, 200)).toBeLessThan(1.15);
		}
	});

	it("takes its sigma from the draws, where they have logarithms", () => {
		expect(logSpread([Math.E, Math.E ** 3])).toBeCloseTo(Math.SQRT2, 12);
		expect(logSpread([1, 0])).toBeNull();
		expect(logSpread([5])).toBeNull();
		expect(quantileStandardError(0.5, 0, 10)).toBe(0);
		expect(() => quantileStandardError(0.5, 0.5, 0)).toThrow(RangeError);
		expect(() => quantileStandardError(1, 0.5, 10)).toThrow(RangeError);
	});
});

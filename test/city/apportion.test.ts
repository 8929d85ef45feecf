import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../src/city/build/apportion.ts";

describe("largest remainder", () => {
	it("gives the textbook answer (Hamilton, 10 seats on 41, 32 and 27)", () => {
		expect(apportion(10, [41, 32, 27])).toEqual([4, 3, 3]);
	});

	it("gives nothing to no weight, and equal remainders in order", () => {
		expect(apportion(2, [1, 0, 1, 1])).toEqual([1, 0, 1, 0]);
		expect(() => apportion(1, [0, 0])).toThrow(RangeError);
	});

	it("sums exactly and stays within one of the quota (fast-check, seed 5)", () => {
		const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(fc.nat(200_000), weights, (total, shares) => {
				const sum = shares.reduce((a, b) => a + b, 0);
				fc.pre(sum > 1e-6);
				const parts = apportion(total, shares);
				expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
				parts.forEach((part, i) => {
					expect(Math.abs(part - (total * shares[i]!) / sum)).toBeLessThan(1 + 1e-6);
					if (shares[i] === 0) expect(part).toBe(0);
				});
			}),
			{ seed: 5 },
		);
	});
});

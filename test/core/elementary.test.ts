import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exponential, exponentialEach, logarithm, power, powerEach } from "../../src/core/elementary.ts";

const SEED = 20261122;

describe(`exp and log by arithmetic alone against Math (seed ${SEED})`, () => {
	it("exp agrees to 4e-15 relative over the whole range of doubles", () => {
		fc.assert(
			fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
				expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(4e-15);
			}),
			{ seed: SEED, numRuns: 5000 },
		);
	});

	it("log agrees to 1e-15 of the larger of 1 and the answer, subnormals included", () => {
		fc.assert(
			fc.property(fc.double({ min: 5e-324, max: 1.7e308, noNaN: true }), (x) => {
				const expected = Math.log(x);
				expect(Math.abs(logarithm(x) - expected)).toBeLessThanOrEqual(
					1e-15 * Math.max(1, Math.abs(expected)),
				);
			}),
			{ seed: SEED, numRuns: 5000 },
		);
	});

	it("keeps the edges: zero, infinities, overflow, not a number", () => {
		expect(exponential(-1000)).toBe(0);
		expect(exponential(1000)).toBe(Number.POSITIVE_INFINITY);
		expect(exponential(Number.NaN)).toBeNaN();
		expect(exponential(0)).toBe(1);
		expect(logarithm(1)).toBeCloseTo(0, 15);
		expect(logarithm(0)).toBe(Number.NEGATIVE_INFINITY);
		expect(logarithm(-1)).toBeNaN();
		expect(logarithm(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
	});

	it("does whole arrays as it does single values", () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), { minLength: 1, maxLength: 40 }),
				fc.double({ min: -2, max: 2, noNaN: true }),
				(list, p) => {
					const values = Float64Array.from(list);
					const into = new Float64Array(values.length);
					powerEach(values, values.length, p, into);
					values.forEach((value, i) => {
						expect(into[i]).toBe(power(value, p));
					});
					const exponents = values.map((value) => Math.log(value));
					exponentialEach(exponents, exponents.length, p, 0.5, into);
					exponents.forEach((value, i) => {
						expect(into[i]).toBe(exponential(p * value + 0.5));
					});
				},
			),
			{ seed: SEED, numRuns: 500 },
		);
	});
});

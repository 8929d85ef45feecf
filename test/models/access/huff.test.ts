import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { huffShares } from "../../../src/models/access/huff.ts";

const SEED = 20261122;

describe(`Huff shares (seed ${SEED})`, () => {
	it("equal the textbook formula and sum to one", () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0, max: 120, noNaN: true }), { minLength: 1, maxLength: 25 }),
				fc.double({ min: 0.05, max: 0.5, noNaN: true }),
				(minutes, b) => {
					const shares = new Float64Array(minutes.length);
					huffShares(minutes, new Float64Array(minutes.length).fill(1), b, shares);
					const weights = minutes.map((t) => Math.exp(-b * t));
					const sum = weights.reduce((x, y) => x + y, 0);
					weights.forEach((weight, s) => {
						expect(shares[s]).toBeCloseTo(weight / sum, 10);
					});
					expect(shares.reduce((x, y) => x + y, 0)).toBeCloseTo(1, 12);
				},
			),
			{ seed: SEED },
		);
	});

	it("gives nothing where no station can be reached, and all to the only one", () => {
		const shares = new Float64Array(2);
		huffShares([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], [1, 1], 0.15, shares);
		expect([...shares]).toEqual([0, 0]);
		huffShares([12, Number.POSITIVE_INFINITY], [1, 1], 0.15, shares);
		expect([...shares]).toEqual([1, 0]);
	});

	it("a station that draws nobody takes nobody, however near, and leaves the others their shares", () => {
		const shares = new Float64Array(2);
		huffShares([1, 2], [0, 0], 0.15, shares);
		expect([...shares]).toEqual([0, 0]);
		huffShares([1, Number.POSITIVE_INFINITY], [0, 1], 0.15, shares);
		expect([...shares]).toEqual([0, 0]);
		huffShares([1, 9000], [0, 1], 0.15, shares);
		expect([...shares]).toEqual([0, 1]);
		// √6 and √4 trains an hour, 3 minutes apart: 2.449 e^−0.45 to 2.
		huffShares([8, 5], [Math.sqrt(6), Math.sqrt(4)], 0.15, shares);
		expect(shares[0]).toBeCloseTo(0.438496, 6);
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	capitalRecoveryFactor,
	internalRateOfReturn,
	internalRatesOfReturn,
	netPresentValue,
} from "../../../src/models/finance/discounting.ts";

const SEED = 20261122;

describe("capital recovery factor", () => {
	it.each([
		[0.12, 0.12414],
		[0.05, 0.06505],
	])("30 years at %d: %d", (rate, expected) => {
		expect(capitalRecoveryFactor(rate, 30)).toBeCloseTo(expected, 5);
	});
	it("without interest it is one part of n", () => {
		expect(capitalRecoveryFactor(0, 25)).toBeCloseTo(1 / 25, 12);
	});
	it(`equals r/(1 − (1 + r)^−n), and its payments are worth 1 (seed ${SEED})`, () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.001, max: 0.5, noNaN: true }),
				fc.integer({ min: 1, max: 60 }),
				(r, n) => {
					const factor = capitalRecoveryFactor(r, n);
					expect(factor / (r / (1 - (1 + r) ** -n))).toBeCloseTo(1, 9);
					expect(netPresentValue(r, new Array(n).fill(factor), "afterOneYear")).toBeCloseTo(1, 9);
				},
			),
			{ seed: SEED },
		);
	});
	it("refuses part years and rates of −100 %", () => {
		expect(() => capitalRecoveryFactor(0.1, 2.5)).toThrow(RangeError);
		expect(() => capitalRecoveryFactor(0.1, 0)).toThrow(RangeError);
		expect(() => capitalRecoveryFactor(-1, 3)).toThrow(RangeError);
		expect(() => netPresentValue(-1, [1], "now")).toThrow(RangeError);
	});
});

describe("internal rate of return", () => {
	it("lend 100, get 110: 10 %; get 90: −10 %", () => {
		expect(internalRateOfReturn([-100, 110])).toBeCloseTo(0.1, 12);
		expect(internalRateOfReturn([-100, 90])).toBeCloseTo(-0.1, 12);
	});
	it("none where money only goes out, only comes in, or never moves", () => {
		expect(internalRateOfReturn([-100, -5, -5])).toBeNull();
		expect(internalRateOfReturn([100, 5])).toBeNull();
		expect(internalRateOfReturn([0, 0, 0])).toBeNull();
		expect(internalRateOfReturn([])).toBeNull();
	});
	it("none that means anything where there are two: −1,600, 10,000, −10,000 has 25 % and 400 %", () => {
		const flows = [-1_600, 10_000, -10_000];
		expect(netPresentValue(0.25, flows, "now")).toBeCloseTo(0, 9);
		expect(netPresentValue(4, flows, "now")).toBeCloseTo(0, 9);
		expect(internalRateOfReturn(flows)).toBeNull();
		const rates = internalRatesOfReturn(flows);
		expect(rates).toHaveLength(2);
		expect(rates[0]).toBeCloseTo(0.25, 10);
		expect(rates[1]).toBeCloseTo(4, 9);
		expect(internalRatesOfReturn([-100, -5])).toEqual([]);
	});
	it(`finds the rate that a flow was built with (seed ${SEED})`, () => {
		fc.assert(
			fc.property(
				fc.double({ min: -0.3, max: 1, noNaN: true }),
				fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 34 }),
				fc.double({ min: 1, max: 1000, noNaN: true }),
				(rate, inflows, last) => {
					const later = [...inflows, last];
					const price = later.reduce((sum, value, i) => sum + value / (1 + rate) ** (i + 1), 0);
					expect(internalRateOfReturn([-price, ...later])).toBeCloseTo(rate, 8);
				},
			),
			{ seed: SEED },
		);
	});
});

import { describe, expect, it } from "vitest";
import { quantile, weightedQuantile } from "../../src/core/quantile.ts";

describe("quantile", () => {
	it("is the spreadsheet's PERCENTILE", () => {
		expect(quantile([1, 2, 3, 4], 0.1)).toBeCloseTo(1.3, 12);
		expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
	});
	it("passes Infinity on and makes no NaN of it", () => {
		const endless = Number.POSITIVE_INFINITY;
		expect(quantile([1, 2, endless], 0.5)).toBe(2);
		expect(quantile([1, endless, endless], 0.9)).toBe(endless);
	});
});

describe("weighted quantile", () => {
	it("counts a value of weight k as k values", () => {
		expect(weightedQuantile([30, 10, 20], [1, 2, 2], 0.5)).toBe(20);
		expect(weightedQuantile([30, 10, 20], [1, 8, 1], 0.5)).toBe(10);
		expect(weightedQuantile([30, 10, 20], [1, 8, 1], 0.9)).toBe(20);
	});
	it("leaves out what has no weight; nothing is no figure", () => {
		expect(weightedQuantile([5, 7], [0, 3], 0)).toBe(7);
		expect(weightedQuantile([5, 7], [0, 0], 0.5)).toBeNull();
	});
});

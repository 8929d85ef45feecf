import { describe, expect, it } from "vitest";
import { inverseSplitNormal } from "../../../src/models/uncertainty/distributions.ts";
import {
	DRAW_COLUMNS,
	DRAWN_ASSUMPTIONS,
	DRAWN_DIRECT_ASSUMPTIONS,
	directSample,
	drawnParameters,
	drawnValue,
	latinHypercube,
} from "../../../src/models/uncertainty/draws.ts";
import { rankCorrelation, ranksOf } from "../../../src/models/uncertainty/rank-correlation.ts";
import { ASSUMPTIONS, resolveParameters } from "../../../src/scenario/assumptions.ts";

const SEED = 20261122;

describe("the direct model's own draws", () => {
	it("the split normal has exactly its median and its 5th and 95th percentile", () => {
		expect(inverseSplitNormal(0.05, 0.02, 0.06, 0.12)).toBeCloseTo(0.02, 9);
		expect(inverseSplitNormal(0.5, 0.02, 0.06, 0.12)).toBeCloseTo(0.06, 12);
		expect(inverseSplitNormal(0.95, 0.02, 0.06, 0.12)).toBeCloseTo(0.12, 9);
	});

	it.each(DRAWN_DIRECT_ASSUMPTIONS.filter((id) => id !== "directFactor"))(
		"%s is drawn with its range as P5 to P95 around its value, and never below 0",
		(id) => {
			const { value, low, high } = ASSUMPTIONS[id];
			expect(drawnValue(id, value, 0.05)).toBeCloseTo(low, 7);
			expect(drawnValue(id, value, 0.5)).toBeCloseTo(value, 7);
			expect(drawnValue(id, value, 0.95)).toBeCloseTo(high, 7);
			expect(drawnValue(id, value, 1e-6)).toBeGreaterThanOrEqual(0);
			expect(drawnValue(id, value * 2, 0.95)).toBeCloseTo(2 * high, 7);
		},
	);

	it("the factor is lognormal with sigma 0.45", () => {
		expect(drawnValue("directFactor", 1, 0.5)).toBeCloseTo(1, 12);
		expect(drawnValue("directFactor", 1, 0.8413447460685429)).toBeCloseTo(Math.exp(0.45), 6);
	});

	it("stay out of the main sample, whose columns they do not shift", () => {
		expect(DRAWN_ASSUMPTIONS.filter((id) => ASSUMPTIONS[id].group === "direct")).toEqual([]);
		expect(DRAW_COLUMNS).toBe(DRAWN_ASSUMPTIONS.length + 2);
	});

	it(`share no column with the main sample (seed ${SEED})`, () => {
		const draws = 50;
		const main = latinHypercube(draws, DRAW_COLUMNS, SEED);
		const own = directSample(draws, SEED);
		const columnsOf = (sample: Float64Array, columns: number): string[] =>
			Array.from({ length: columns }, (_, column) =>
				Array.from({ length: draws }, (_, draw) => sample[draw * columns + column]).join(),
			);
		const both = [...columnsOf(main, DRAW_COLUMNS), ...columnsOf(own, DRAWN_DIRECT_ASSUMPTIONS.length)];
		expect(new Set(both).size).toBe(both.length);
	});

	it("move only the direct model's parameters", () => {
		const base = resolveParameters();
		const drawn = drawnParameters(base, directSample(1, SEED), DRAWN_DIRECT_ASSUMPTIONS);
		const moved = Object.keys(base).filter((id) => base[id as "circuity"] !== drawn[id as "circuity"]);
		expect(moved.sort()).toEqual([...DRAWN_DIRECT_ASSUMPTIONS].sort());
	});
});

describe("rank correlation", () => {
	it("shares ranks between equal values", () => {
		expect([...ranksOf([10, 30, 10, 20])]).toEqual([1.5, 4, 1.5, 3]);
	});

	it("is Spearman's own: hours of television against IQ, −29/165 (textbook example)", () => {
		const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
		const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
		expect(rankCorrelation(iq, hours)).toBeCloseTo(-29 / 165, 12);
	});

	it("is 1 for any rising change, −1 for any falling one, and none where a side stands still", () => {
		const values = [3, 1, 4, 1.5, 9];
		expect(rankCorrelation(values, values.map(Math.exp))).toBeCloseTo(1, 12);
		expect(
			rankCorrelation(
				values,
				values.map((v) => -v),
			),
		).toBeCloseTo(-1, 12);
		expect(rankCorrelation(values, [2, 2, 2, 2, 2])).toBeNull();
		expect(rankCorrelation([1], [1])).toBeNull();
		expect(() => rankCorrelation([1], [1, 2])).toThrow(RangeError);
	});
});

import { describe, expect, it } from "vitest";
import { quantile } from "../../../src/core/quantile.ts";
import {
	inverseLognormal,
	inverseNormal,
	inverseTriangular,
} from "../../../src/models/uncertainty/distributions.ts";
import {
	DRAW_COLUMNS,
	type DRAWN_ASSUMPTIONS,
	drawnOutsideFactors,
	drawnParameters,
	latinHypercube,
} from "../../../src/models/uncertainty/draws.ts";
import { comparePaired, rangeOf } from "../../../src/models/uncertainty/ranges.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";

const SEED = 20260101;

describe("inverse distributions", () => {
	it.each([
		[0.5, 0],
		[0.975, 1.959963985],
		[0.9, 1.281551566],
		[0.001, -3.090232306],
		[0.9999, 3.719016485],
	])("normal quantile of %f is the tabulated %f", (probability, expected) => {
		expect(inverseNormal(probability)).toBeCloseTo(expected, 7);
	});

	it("triangular quantiles put (mode − low)/(high − low) of the mass below the mode", () => {
		expect(inverseTriangular((600 - 450) / (770 - 450), 450, 600, 770)).toBeCloseTo(600, 9);
		expect(inverseTriangular(0, 450, 600, 770)).toBe(450);
		expect(inverseTriangular(1, 450, 600, 770)).toBe(770);
		expect(inverseTriangular(0.25, -0.04, -0.025, -0.015)).toBeLessThan(-0.025);
	});

	it("the default outside view has the documented percentiles: 0.31, 0.37, 0.70, 1.33, 1.59", () => {
		const percentiles = [0.05, 0.1, 0.5, 0.9, 0.95].map((p) => inverseLognormal(p, 0.7, 0.5));
		[0.31, 0.37, 0.7, 1.33, 1.59].forEach((expected, i) => {
			expect(Math.abs(percentiles[i]! - expected)).toBeLessThan(0.006);
		});
	});

	it("the cost multiplier has the documented percentiles: 1.00, 1.40, 1.74, 1.95", () => {
		const percentiles = [0.1, 0.5, 0.8, 0.9].map((p) => inverseLognormal(p, 1.4, 0.26));
		[1.0, 1.4, 1.74, 1.95].forEach((expected, i) => {
			expect(Math.abs(percentiles[i]! - expected)).toBeLessThan(0.006);
		});
	});
});

describe(`Latin hypercube (seed ${SEED})`, () => {
	const draws = 200;
	const sample = latinHypercube(draws, DRAW_COLUMNS, SEED);

	it("hits each of 200 strata of each column once", () => {
		for (let column = 0; column < DRAW_COLUMNS; column++) {
			const strata = new Set<number>();
			for (let draw = 0; draw < draws; draw++)
				strata.add(Math.floor(sample[draw * DRAW_COLUMNS + column]! * draws));
			expect(strata.size).toBe(draws);
		}
	});

	it("leaves columns nearly uncorrelated", () => {
		const column = (index: number): number[] =>
			Array.from({ length: draws }, (_, draw) => sample[draw * DRAW_COLUMNS + index]! - 0.5);
		for (let first = 0; first < DRAW_COLUMNS; first++)
			for (let second = first + 1; second < DRAW_COLUMNS; second++) {
				const product = column(first).reduce((sum, value, i) => sum + value * column(second)[i]!, 0);
				expect(Math.abs((product * 12) / draws)).toBeLessThan(0.3);
			}
	});

	it("draws every varied assumption around its default: the mean of the sample is that of its distribution", () => {
		const base = resolveParameters();
		const mean = (id: (typeof DRAWN_ASSUMPTIONS)[number]): number => {
			let sum = 0;
			for (let draw = 0; draw < draws; draw++)
				sum += drawnParameters(base, sample.subarray(draw * DRAW_COLUMNS, (draw + 1) * DRAW_COLUMNS))[id];
			return sum / draws;
		};
		expect(mean("walkWeight")).toBeCloseTo((1.6 + 2.2 + 3.5) / 3, 2);
		expect(mean("personsPerHouse")).toBeCloseTo((2.2 + 2.6 + 2.75) / 3, 2);
		expect(mean("tripsPerPerson")).toBeCloseTo(2.3, 2);
		expect(mean("valueOfTimeWorker") / (50 * Math.exp(0.33 ** 2 / 2))).toBeCloseTo(1, 1);
	});

	it("a changed value moves the middle of its draws", () => {
		const base = { ...resolveParameters(), transferPenalty: 12 };
		const middle = new Float64Array(DRAW_COLUMNS).fill(0.5);
		expect(drawnParameters(base, middle).transferPenalty).toBeCloseTo(12, 6);
	});

	it("gives riders and cost a rank correlation of about −0.2", () => {
		const large = latinHypercube(2000, DRAW_COLUMNS, SEED);
		const factors = Array.from({ length: 2000 }, (_, draw) =>
			drawnOutsideFactors("default", large.subarray(draw * DRAW_COLUMNS, (draw + 1) * DRAW_COLUMNS)),
		);
		const rank = (values: number[]): number[] => {
			const order = values.map((_, i) => i).sort((x, y) => values[x]! - values[y]!);
			const ranks = new Array<number>(values.length);
			order.forEach((index, position) => {
				ranks[index] = position - (values.length - 1) / 2;
			});
			return ranks;
		};
		const riders = rank(factors.map(({ ridershipRatio }) => ridershipRatio));
		const cost = rank(factors.map(({ costMultiplier }) => costMultiplier!));
		const correlation =
			riders.reduce((sum, value, i) => sum + value * cost[i]!, 0) /
			riders.reduce((sum, value) => sum + value * value, 0);
		expect(Math.abs(correlation + 0.2)).toBeLessThan(0.05);
	});
});

describe("ranges", () => {
	it("interpolate as a spreadsheet's PERCENTILE does", () => {
		expect(quantile([1, 2, 3, 4], 0.1)).toBeCloseTo(1.3, 12);
		expect(rangeOf(Float64Array.from([40, 10, 30, 20]))).toEqual({ p10: 13, p50: 25, p90: 37 });
	});

	it("refuse an empty sample", () => {
		expect(() => rangeOf(new Float64Array(0))).toThrow(RangeError);
	});
});

describe("two options on common draws", () => {
	const against = (wins: number, ties: number, of: number) => {
		const a = Float64Array.from({ length: of }, (_, draw) => (draw < wins ? 2 : 1));
		const b = Float64Array.from({ length: of }, (_, draw) => (draw < wins + ties ? 1 : 2));
		return comparePaired(a, b);
	};

	it.each([
		[34, 0, 0.34, true],
		[35, 0, 0.35, false],
		[65, 0, 0.65, false],
		[66, 0, 0.66, true],
		[0, 100, 0.5, false],
		[30, 10, 0.35, false],
		[30, 70, 0.65, false],
		[0, 60, 0.3, true],
	])("%i wins and %i ties of 100: %f, told apart: %s", (wins, ties, share, distinguishable) => {
		expect(against(wins, ties, 100)).toMatchObject({ probabilityAAboveB: share, distinguishable });
	});

	it("differ by the range of their differences, not by their ranges", () => {
		const a = Float64Array.from({ length: 101 }, (_, draw) => draw * draw);
		const b = a.map((value) => value - 7);
		expect(comparePaired(a, b).difference).toEqual({ p10: 7, p50: 7, p90: 7 });
		expect(() => comparePaired(a, b.subarray(1))).toThrow(RangeError);
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	logArcElasticity,
	logitCrossElasticity,
	logitElasticity,
	midpointElasticity,
	nestedElasticity,
	nestMultiplier,
} from "../../../src/models/demand/elasticity.ts";
import {
	logitShares,
	logsum,
	nestedShares,
	newInNestShare,
	pivotShares,
} from "../../../src/models/demand/logit.ts";

const SEED = 20261122;
const utilities = fc.array(fc.double({ min: -6, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 });
const changes = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 });

describe(`choice between alternatives (seed ${SEED})`, () => {
	it("reproduces the textbook multinomial example: costs 2.80, 1.88, 1.28 of car, bus, train", () => {
		const shares = logitShares([-2.8, -1.88, -1.28]);
		[0.1237, 0.3105, 0.5657].forEach((expected, m) => {
			expect(Math.abs(shares[m]! - expected)).toBeLessThan(1e-4);
		});
	});

	it("leaves out what is not to be had, and refuses where nothing is", () => {
		expect(logitShares([Number.NEGATIVE_INFINITY, 0, 0])).toEqual([0, 0.5, 0.5]);
		expect(() => logitShares([Number.NEGATIVE_INFINITY])).toThrow(RangeError);
		expect(logsum([Number.NEGATIVE_INFINITY])).toBe(Number.NEGATIVE_INFINITY);
	});

	it("falls back to the multinomial where θ is 1, and makes twins of a nest one alternative as θ nears 0", () => {
		const flat = logitShares([-1, -0.4, 0.2]);
		const nested = nestedShares([
			{ utilities: [-1, -0.4], theta: 1 },
			{ utilities: [0.2], theta: 1 },
		]).flat();
		nested.forEach((share, m) => {
			expect(share).toBeCloseTo(flat[m]!, 12);
		});
		const twins = nestedShares([
			{ utilities: [0, 0], theta: 0.001 },
			{ utilities: [0], theta: 1 },
		]).flat();
		expect(twins[0]).toBeCloseTo(0.25, 3);
		expect(twins[2]).toBeCloseTo(0.5, 3);
	});

	it("pivot: no change gives the base back, the full logit is reproduced, two changes in turn are their sum", () => {
		fc.assert(
			fc.property(utilities, changes, changes, (base, one, other) => {
				const shares = logitShares(base);
				const near = (found: readonly number[], expected: readonly number[]): void => {
					found.forEach((share, m) => {
						expect(share).toBeCloseTo(expected[m]!, 11);
					});
				};
				near(pivotShares(shares, [0, 0, 0]), shares);
				near(pivotShares(shares, one), logitShares(base.map((v, m) => v + one[m]!)));
				near(
					pivotShares(pivotShares(shares, one), other),
					pivotShares(
						shares,
						one.map((v, m) => v + other[m]!),
					),
				);
			}),
			{ seed: SEED, numRuns: 200 },
		);
	});

	it("a new alternative pivoted into a nest equals the nested logit worked out whole", () => {
		fc.assert(
			fc.property(utilities, fc.double({ min: 0.2, max: 1, noNaN: true }), (v, theta) => {
				const before = nestedShares([
					{ utilities: [v[0]!], theta },
					{ utilities: [v[1]!], theta: 1 },
				]);
				const after = nestedShares([
					{ utilities: [v[0]!, v[2]!], theta },
					{ utilities: [v[1]!], theta: 1 },
				]);
				expect(newInNestShare(before[0]![0]!, v[2]! - v[0]!, theta)).toBeCloseTo(after[0]![1]!, 11);
			}),
			{ seed: SEED, numRuns: 200 },
		);
	});

	it("pivots and logsums hold at utilities whose exponential has no number", () => {
		expect(pivotShares([0.5, 0.5], [800, 0])).toEqual([1, 0]);
		const far = pivotShares([0.5, 0.5], [-800, -801]);
		expect(far[1]! / far[0]!).toBeCloseTo(Math.exp(-1), 12);
		expect(pivotShares([0, 0.4, 0.6], [900, 0, 0])).toEqual([0, 0.4, 0.6]);
		expect(pivotShares([0.25, 0.75], [Number.NEGATIVE_INFINITY, 0])).toEqual([0, 1]);
		expect(() => pivotShares([0, 1], [0, Number.NEGATIVE_INFINITY])).toThrow(RangeError);
		expect(() => pivotShares([0.5, 0.5], [Number.NaN, 0])).toThrow(RangeError);
		expect(newInNestShare(0.1, 500, 0.55)).toBeCloseTo(1, 12);
		expect(newInNestShare(0.1, -500, 0.55)).toBe(0);
		expect(newInNestShare(0, 500, 0.55)).toBe(0);
		expect(newInNestShare(1, 2, 0.5)).toBeCloseTo(1 / (1 + Math.exp(-4)), 12);
	});

	it("refuses a utility that is missing, which must not pass for one that is not to be had", () => {
		expect(() => logsum([Number.NaN, 1])).toThrow(RangeError);
		expect(() => logsum([Number.POSITIVE_INFINITY])).toThrow(RangeError);
		expect(() => nestedShares([{ utilities: [Number.NaN], theta: 0.5 }])).toThrow(RangeError);
	});

	it("the logsum rises by the sum of shares × changes, to first order", () => {
		const v = [-1, -0.4, 0.2];
		const shares = logitShares(v);
		const h = 1e-6;
		v.forEach((_, m) => {
			const moved = logsum(v.map((value, n) => (n === m ? value + h : value)));
			expect((moved - logsum(v)) / h).toBeCloseTo(shares[m]!, 5);
		});
	});
});

describe("elasticities in closed form", () => {
	const bt = -0.025;
	const perBaht = -0.03;

	it("are those of the printed case: share 0.05, fare 15 baht, headway 10 min", () => {
		expect(logitElasticity(perBaht, 15, 0.05)).toBeCloseTo(-0.43, 2);
		expect(logitElasticity((bt * 1.8) / 2, 10, 0.05)).toBeCloseTo(-0.21, 2);
		// A fare elasticity near −0.66 through the nest, as printed, is a multiplier of about 1.55.
		expect((-0.43 * 1.55).toFixed(2)).toBe("-0.67");
		expect(nestMultiplier(0.4, 0.125, 0.55)).toBeCloseTo(0.6 / 0.55 + 0.4 * 0.875, 12);
	});

	it("agree with the logit itself, moved by a hair", () => {
		const v = (fare: number): number[] => [-0.4 + perBaht * fare, 0.3, 1.2];
		const share = (fare: number, m: number): number => logitShares(v(fare))[m]!;
		const arc = (m: number): number =>
			logArcElasticity(
				{ attribute: 14.999, demand: share(14.999, m) },
				{ attribute: 15.001, demand: share(15.001, m) },
			);
		expect(logitElasticity(perBaht, 15, share(15, 0))).toBeCloseTo(arc(0), 6);
		expect(logitCrossElasticity(perBaht, 15, share(15, 0))).toBeCloseTo(arc(1), 6);
	});

	it.each([0.35, 0.55, 1])("agree with the nested logit itself, θ %d", (theta) => {
		const shares = (fare: number): number[] =>
			nestedShares([
				{ utilities: [-0.4 + perBaht * fare, -0.9], theta },
				{ utilities: [1.5], theta: 1 },
			]).flat();
		const now = shares(15);
		const nestShare = now[0]! + now[1]!;
		const found = nestedElasticity(perBaht, 15, { shareInNest: now[0]! / nestShare, nestShare, theta });
		const arc = logArcElasticity(
			{ attribute: 14.999, demand: shares(14.999)[0]! },
			{ attribute: 15.001, demand: shares(15.001)[0]! },
		);
		expect(found).toBeCloseTo(arc, 6);
	});

	it("of arcs: the Purple Line's cap at 20 baht brought 10.6 % more riders", () => {
		expect(64_582 / 58_385 - 1).toBeCloseTo(0.106, 3);
		const demand = (q: number, x: number) => ({ attribute: x, demand: q });
		expect(midpointElasticity(demand(100, 10), demand(80, 15))).toBeCloseTo(-20 / 180 / (5 / 25), 12);
		expect(logArcElasticity(demand(100, 10), demand(50, 20))).toBeCloseTo(-1, 12);
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concentrationIndex, palmaByIncome } from "../../../src/models/equity/by-rank.ts";
import { giniCoefficient, lorenzCurve } from "../../../src/models/equity/inequality.ts";

const SEED = 20261122;
const ones = (values: readonly number[]) => values.map(() => 1);

/** Kakwani, Wagstaff & van Doorslaer 1997: C = 2 cov(a, r) ÷ mean, person by person, by its definition. */
function byCovariance(amounts: readonly number[], incomes: readonly number[]): number {
	const order = amounts.map((_, i) => i).sort((a, b) => incomes[a]! - incomes[b]!);
	const n = amounts.length;
	const mean = amounts.reduce((sum, value) => sum + value, 0) / n;
	// People alike share the mean of the ranks they take.
	const rank = new Array<number>(n).fill(0);
	for (let i = 0; i < n; ) {
		let j = i;
		while (j < n && incomes[order[j]!] === incomes[order[i]!]) j++;
		for (let k = i; k < j; k++) rank[order[k]!] = (i + j) / 2 / n;
		i = j;
	}
	const meanRank = rank.reduce((sum, value) => sum + value, 0) / n;
	let covariance = 0;
	for (let i = 0; i < n; i++) covariance += ((amounts[i]! - mean) * (rank[i]! - meanRank)) / n;
	return (2 * covariance) / mean;
}

describe("concentration index", () => {
	it("four people, by hand: the richest of four has all, 2 · ¼ · (⅞ − ½)(4 − 1) + … = ¾", () => {
		expect(concentrationIndex([0, 0, 0, 4], [1, 1, 1, 1], [1, 2, 3, 4])).toBeCloseTo(0.75, 12);
		expect(concentrationIndex([4, 0, 0, 0], [1, 1, 1, 1], [1, 2, 3, 4])).toBeCloseTo(-0.75, 12);
	});
	it("two groups: share of the amount less share of people, here 0.6 of it with 0.2 of them", () => {
		expect(concentrationIndex([0.5, 3], [80, 20], [1, 2])).toBeCloseTo(0.6 - 0.2, 12);
	});
	it("0 where all have the same and where all rank the same", () => {
		expect(concentrationIndex([3, 3, 3], [1, 5, 2], [9, 1, 4])).toBeCloseTo(0, 12);
		expect(concentrationIndex([1, 9], [4, 4], [7, 7])).toBeCloseTo(0, 12);
	});
	it(`ranked by the amount itself it is the Gini coefficient (seed ${SEED})`, () => {
		const group = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 9 }));
		fc.assert(
			fc.property(fc.array(group, { minLength: 1, maxLength: 15 }), (groups) => {
				const amounts = groups.map(([amount]) => amount);
				const people = groups.map(([, count]) => count);
				fc.pre(amounts.some((amount) => amount > 0));
				expect(concentrationIndex(amounts, people, amounts)).toBeCloseTo(
					giniCoefficient(lorenzCurve(amounts, people)!),
					9,
				);
			}),
			{ seed: SEED },
		);
	});
	it(`is twice the covariance with the rank over the mean, ties sharing a rank; no unit, k people = k persons (seed ${SEED})`, () => {
		const group = fc.record({
			amount: fc.integer({ min: 0, max: 40 }),
			income: fc.integer({ min: 1, max: 6 }),
			count: fc.integer({ min: 1, max: 5 }),
		});
		fc.assert(
			fc.property(fc.array(group, { minLength: 1, maxLength: 12 }), (groups) => {
				fc.pre(groups.some(({ amount }) => amount > 0));
				const each = groups.flatMap((one) => new Array<typeof one>(one.count).fill(one));
				const expected = byCovariance(
					each.map(({ amount }) => amount),
					each.map(({ income }) => income),
				);
				const people = groups.map(({ count }) => count);
				const income = groups.map(({ income: value }) => value);
				const found = concentrationIndex(
					groups.map(({ amount }) => amount),
					people,
					income,
				);
				const scaled = concentrationIndex(
					groups.map(({ amount }) => amount * 60),
					people.map((count) => count * 1000),
					income,
				);
				expect(found).toBeCloseTo(expected, 9);
				expect(scaled).toBeCloseTo(expected, 9);
			}),
			{ seed: SEED },
		);
	});
	it(`what passes from a poorer to a richer group raises it (seed ${SEED})`, () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 5, max: 50 }), { minLength: 2, maxLength: 12 }),
				fc.nat(),
				fc.nat(),
				(amounts, one, other) => {
					const [i, j] = [one % amounts.length, other % amounts.length].sort((a, b) => a - b) as [
						number,
						number,
					];
					fc.pre(i !== j);
					const income = amounts.map((_, k) => k);
					const moved = amounts.map((value, k) => (k === i ? value - 1 : k === j ? value + 1 : value));
					expect(concentrationIndex(moved, ones(moved), income)!).toBeGreaterThan(
						concentrationIndex(amounts, ones(amounts), income)!,
					);
				},
			),
			{ seed: SEED },
		);
	});
	it("leaves out groups whose rank is not known; nobody or nothing is no figure", () => {
		expect(concentrationIndex([1, 5, 9], [1, 1, 1], [1, Number.NaN, 2])).toBeCloseTo(0.4, 12);
		expect(concentrationIndex([], [], [])).toBeNull();
		expect(concentrationIndex([0, 0], [1, 1], [1, 2])).toBeNull();
	});
});

describe("Palma ratio by income", () => {
	it("ten people 1 … 10 by income: the richest has 10, the four poorest 2.5 each: 4", () => {
		const amounts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
		expect(palmaByIncome(amounts, ones(amounts), amounts, 10)).toBeCloseTo(4, 12);
	});
	it("goes by income and not by the amount", () => {
		const amounts = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
		const income = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
		expect(palmaByIncome(amounts, ones(amounts), income, 10)).toBeCloseTo(1 / 8.5, 12);
	});
	it("splits groups at the boundaries: 80 poor with 1 and 20 rich with 3", () => {
		expect(palmaByIncome([1, 3], [80, 20], [1, 2], 2)).toBeCloseTo(3, 12);
		expect(palmaByIncome([1, 3], [20, 80], [1, 2], 2)).toBeCloseTo(3 / 2, 12);
	});
	it("1 where all have the same; without bound where the poor have nothing", () => {
		expect(palmaByIncome([2, 2, 2], [3, 1, 1], [1, 2, 3], 1)).toBeCloseTo(1, 12);
		expect(palmaByIncome([0, 5], [50, 50], [1, 2], 1)).toBe(Number.POSITIVE_INFINITY);
	});
	it("is hidden where fewer than 30 zones carry an income", () => {
		const amounts = Array.from({ length: 30 }, (_, k) => k + 1);
		expect(palmaByIncome(amounts, ones(amounts), amounts)).not.toBeNull();
		const missing = amounts.map((value, k) => (k === 0 ? Number.NaN : value));
		expect(palmaByIncome(amounts, ones(amounts), missing)).toBeNull();
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { giniCoefficient, lorenzCurve, palmaRatio } from "../../../src/models/equity/inequality.ts";

const SEED = 20261122;
const gini = (amounts: readonly number[], people: readonly number[] = amounts.map(() => 1)) =>
	giniCoefficient(lorenzCurve(amounts, people)!);
const palma = (amounts: readonly number[], people: readonly number[] = amounts.map(() => 1)) =>
	palmaRatio(lorenzCurve(amounts, people)!);

/** Half the mean difference between any two people, over the mean: the definition that needs no curve. */
function giniByPairs(amounts: readonly number[]): number {
	const count = amounts.length;
	const mean = amounts.reduce((sum, value) => sum + value, 0) / count;
	let difference = 0;
	for (const one of amounts) for (const other of amounts) difference += Math.abs(one - other);
	return difference / (2 * count * count * mean);
}

describe("Gini coefficient", () => {
	it("is 0 where all have the same and 1 − 1/n where one has all", () => {
		expect(gini([5, 5, 5, 5])).toBeCloseTo(0, 12);
		expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
	});
	it("1, 2, 3, 4: a quarter, by hand", () => {
		expect(gini([1, 2, 3, 4])).toBeCloseTo(0.25, 12);
	});
	it(`equals half the relative mean difference over all pairs of people (seed ${SEED})`, () => {
		const amount = fc.double({ min: 0, max: 1000, noNaN: true });
		fc.assert(
			fc.property(fc.array(amount, { minLength: 1, maxLength: 40 }), (amounts) => {
				fc.pre(amounts.some((value) => value > 1e-6));
				expect(gini(amounts)).toBeCloseTo(giniByPairs(amounts), 9);
			}),
			{ seed: SEED },
		);
	});
	it(`a group of k people counts as k people; the unit does not matter (seed ${SEED})`, () => {
		const group = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 6 }));
		fc.assert(
			fc.property(fc.array(group, { minLength: 1, maxLength: 12 }), (groups) => {
				const each = groups.flatMap(([amount, people]) => new Array<number>(people).fill(amount));
				fc.pre(each.some((amount) => amount > 0));
				const amounts = groups.map(([amount]) => amount);
				const people = groups.map(([, count]) => count);
				expect(gini(amounts, people)).toBeCloseTo(giniByPairs(each), 9);
				expect(
					gini(
						amounts.map((amount) => amount * 60),
						people,
					),
				).toBeCloseTo(gini(amounts, people), 9);
			}),
			{ seed: SEED },
		);
	});
	it("two groups, by hand: a share of the people with a share of the whole, the one less the other", () => {
		// 80 % of people hold 20 % of the whole: 0.8 − 0.2.
		expect(gini([0.25, 4], [80, 20])).toBeCloseTo(0.6, 12);
		expect(gini([0, 7], [30, 70])).toBeCloseTo(0.3, 12);
	});
	it(`what passes from one who has more to one who has less lowers it (seed ${SEED})`, () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 12 }),
				fc.nat(),
				fc.nat(),
				(amounts, one, other) => {
					const [rich, poor] = [one % amounts.length, other % amounts.length];
					fc.pre(amounts[rich]! >= amounts[poor]! + 2);
					const passed = amounts.map((value, k) => (k === rich ? value - 1 : k === poor ? value + 1 : value));
					expect(gini(passed)).toBeLessThan(gini(amounts));
				},
			),
			{ seed: SEED },
		);
	});
	it("nobody, or nothing to share: no curve", () => {
		expect(lorenzCurve([], [])).toBeNull();
		expect(lorenzCurve([3, 4], [0, 0])).toBeNull();
		expect(lorenzCurve([0, 0], [5, 5])).toBeNull();
	});
});

describe("Palma ratio", () => {
	it("a quarter where all have the same, whatever the grouping", () => {
		expect(palma([2, 2, 2], [7, 1, 3])).toBeCloseTo(0.25, 12);
	});
	it("1 … 10: the tenth has 10, the four tenths 1 + 2 + 3 + 4", () => {
		expect(palma([10, 3, 1, 2, 9, 4, 8, 5, 7, 6])).toBeCloseTo(1, 12);
	});
	it("splits a group that straddles a boundary", () => {
		// Five people: 40 % is two of them, 10 % is half of the richest.
		expect(palma([1, 2, 3, 4, 10])).toBeCloseTo(5 / 3, 12);
	});
	it(`agrees with counting people one by one (seed ${SEED})`, () => {
		const group = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 9 }));
		fc.assert(
			fc.property(fc.array(group, { minLength: 1, maxLength: 12 }), (groups) => {
				// Ten times everybody, so that tenths are whole people.
				const each = groups
					.flatMap(([amount, people]) => new Array<number>(10 * people).fill(amount))
					.sort((a, b) => a - b);
				const sum = (from: number, to: number) =>
					each
						.slice(Math.round(from * each.length), Math.round(to * each.length))
						.reduce((total, value) => total + value, 0);
				const counted = sum(0.9, 1) / sum(0, 0.4);
				const ratio = palma(
					groups.map(([amount]) => amount),
					groups.map(([, people]) => people),
				);
				expect(ratio / counted).toBeCloseTo(1, 9);
			}),
			{ seed: SEED },
		);
	});
	it("without bound where four tenths have nothing", () => {
		expect(palma([0, 0, 0, 0, 0, 1])).toBe(Number.POSITIVE_INFINITY);
	});
});

it(`the Lorenz curve rises from (0, 0) to (1, 1) and never bends down (seed ${SEED})`, () => {
	const group = fc.tuple(
		fc.double({ min: 0, max: 100, noNaN: true }),
		fc.double({ min: 0.1, max: 100, noNaN: true }),
	);
	fc.assert(
		fc.property(fc.array(group, { minLength: 1, maxLength: 30 }), (groups) => {
			const curve = lorenzCurve(
				groups.map(([amount]) => amount),
				groups.map(([, people]) => people),
			);
			fc.pre(curve !== null);
			const last = curve.people.length - 1;
			expect([curve.people[0], curve.having[0]]).toEqual([0, 0]);
			expect(curve.people[last]).toBeCloseTo(1, 12);
			expect(curve.having[last]).toBeCloseTo(1, 12);
			for (let i = 0; i <= last; i++) expect(curve.having[i]).toBeLessThanOrEqual(curve.people[i]! + 1e-9);
		}),
		{ seed: SEED },
	);
});

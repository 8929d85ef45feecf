import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { bestSites, worthOf } from "../../../src/models/siting/best-sites.ts";
import { improveSites } from "../../../src/models/siting/improve-sites.ts";
import { keepsRules, type SpacingRules } from "../../../src/models/siting/spacing.ts";

vi.setConfig({ testTimeout: 60_000 });

const SEED = 404;
const rules: SpacingRules = {
	chainageMetres: Array.from({ length: 41 }, (_, k) => 100 * k),
	minimumSpacingMetres: 300,
	maximumSpacingMetres: Number.POSITIVE_INFINITY,
	fixedSites: [0, 20, 40],
};
const start = [0, 3, 6, 20, 23, 26, 40];

/** Every pair of stations counts, so nothing is left to neighbours alone. */
const pairScore =
	(weights: readonly number[]) =>
	(sites: readonly number[]): number => {
		let sum = 0;
		for (const a of sites)
			for (const b of sites) if (a !== b) sum += (weights[a]! * weights[b]!) / (5 + Math.abs(a - b));
		return sum;
	};

const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 41, maxLength: 41 });

describe("local improvement", () => {
	it(`never gets worse, keeps the rules and its limit, and ends where no slide helps (fast-check seed ${SEED})`, () => {
		fc.assert(
			fc.property(weights, fc.integer({ min: 1, max: 3000 }), (made, limit) => {
				const score = pairScore(made);
				let asked = 0;
				const counted = (sites: readonly number[]): number => {
					asked++;
					return score(sites);
				};
				const found = improveSites(start, rules, counted, limit);
				expect(found.score).toBe(score(found.sites));
				expect(found.score).toBeGreaterThanOrEqual(found.startScore);
				expect(found.startScore).toBe(score(start));
				expect(keepsRules(rules, found.sites)).toBe(true);
				expect(found.sites).toHaveLength(start.length);
				expect(asked).toBe(found.evaluations);
				expect(asked).toBeLessThanOrEqual(limit);
				expect(improveSites(start, rules, score, limit)).toEqual(found);
				if (!found.settled) return;
				found.sites.forEach((site, k) => {
					for (const by of [-1, 1, -2, 2, -4, 4, -8, 8]) {
						const other = found.sites.with(k, site + by);
						const ordered = other.every((s, i) => i === 0 || s > other[i - 1]!);
						if (ordered && site + by < 41 && keepsRules(rules, other))
							expect(score(other)).toBeLessThanOrEqual(found.score * (1 + 1e-8));
					}
				});
			}),
			{ seed: SEED, numRuns: 60 },
		);
	});

	it("finds nothing to better in a set that dynamic programming has proven best", () => {
		const gain = (h: number, i: number, j: number): number =>
			((i * 37) % 23) + (h < 0 ? 0 : Math.min(9, i - h)) + (j < 0 ? 0 : Math.min(7, j - i));
		const best = bestSites({ ...rules, stationNumber: { kind: "exactly", count: 7 }, budget: null, gain });
		if (!best.ok) throw new Error(best.error.code);
		const found = improveSites(best.value.sites, rules, (sites) => worthOf(gain, sites), 5000);
		expect(found).toMatchObject({ sites: best.value.sites, score: best.value.worth, settled: true });
	});

	it("takes a station past a fixed one, which no slide can", () => {
		const score = (sites: readonly number[]): number => (sites.includes(30) ? 1 : 0);
		expect(improveSites([0, 10, 20, 40], rules, score, 5000)).toMatchObject({
			sites: [0, 20, 30, 40],
			startScore: 0,
			score: 1,
		});
	});

	it("drops and adds stations where it may, up to the limit", () => {
		const few = (sites: readonly number[]): number => -sites.length;
		expect(improveSites(start, rules, few, 5000, 10)).toMatchObject({ sites: [0, 20, 40], settled: true });
		const many = (sites: readonly number[]): number => sites.length;
		const grown = improveSites(start, rules, many, 5000, 9);
		expect(grown.sites).toHaveLength(9);
		expect(keepsRules(rules, grown.sites)).toBe(true);
		expect(improveSites(start, rules, many, 5000).sites).toHaveLength(start.length);
	});

	it("refuses a start that breaks the rules", () => {
		expect(() => improveSites([0, 1, 20, 40], rules, () => 0, 10)).toThrow(RangeError);
		expect(() => improveSites(start, rules, () => 0, 0)).toThrow(RangeError);
	});
});

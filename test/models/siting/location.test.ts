import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { seededRandom } from "../../../src/core/random.ts";
import { coverWithin, pCenter } from "../../../src/models/siting/center.ts";
import { coveredWithin, coverOnLine, maximalCovering } from "../../../src/models/siting/coverage.ts";
import { greedySites, interchange, serviceWorth } from "../../../src/models/siting/interchange.ts";
import { bestByCount } from "../../../src/models/siting/line-programme.ts";
import { pMedian } from "../../../src/models/siting/median.ts";

vi.setConfig({ testTimeout: 60_000 });

const SEED = 73;

/** Every set of exactly `count` of the sites, ascending. */
function* subsets(siteCount: number, count: number, from = 0): Generator<number[]> {
	if (count === 0) {
		yield [];
		return;
	}
	for (let site = from; site <= siteCount - count; site++)
		for (const rest of subsets(siteCount, count - 1, site + 1)) yield [site, ...rest];
}

interface Town {
	readonly siteCount: number;
	readonly count: number;
	readonly weights: number[];
	readonly distances: Float64Array;
}

function town(seed: number, siteCount: number, placeCount: number, count: number): Town {
	const random = seededRandom(seed);
	const point = () => [random() * 3000, random() * 3000] as const;
	const sites = Array.from({ length: siteCount }, point);
	const places = Array.from({ length: placeCount }, point);
	return {
		siteCount,
		count,
		weights: places.map(() => Math.floor(random() * 500)),
		distances: Float64Array.from(sites.flatMap(([x, y]) => places.map(([u, v]) => Math.hypot(x - u, y - v)))),
	};
}

/** Straight from the definition, place by place. */
function nearest({ weights, distances }: Town, sites: readonly number[]): number[] {
	return weights.map((_, place) =>
		Math.min(...sites.map((site) => distances[site * weights.length + place]!)),
	);
}
const medianCost = (given: Town, sites: readonly number[]): number =>
	nearest(given, sites).reduce((sum, distance, place) => sum + distance * given.weights[place]!, 0);
const covered = (given: Town, sites: readonly number[], limit: number): number =>
	nearest(given, sites).reduce((sum, d, place) => sum + (d <= limit ? given.weights[place]! : 0), 0);

const towns = Array.from({ length: 60 }, (_, k) => town(SEED + k, 8 + (k % 9), 25 + k, 1 + (k % 5)));

describe("p-median by vertex substitution", () => {
	it(`comes within 1 % of the enumerated optimum on 60 towns of up to 16 sites, seed ${SEED}`, () => {
		let optimal = 0;
		for (const given of towns) {
			const least = Math.min(
				...[...subsets(given.siteCount, given.count)].map((set) => medianCost(given, set)),
			);
			const found = pMedian(given, given.count, SEED)!;
			expect(found.sites).toHaveLength(given.count);
			expect(found.cost).toBeCloseTo(medianCost(given, found.sites), 6);
			expect(found.cost).toBeGreaterThanOrEqual(least - 1e-6);
			expect(found.cost / least).toBeLessThan(1.01);
			if (found.cost < least * (1 + 1e-12)) optimal++;
		}
		expect(optimal).toBeGreaterThanOrEqual(58);
	});

	it("gives the same sites for the same seed, keeps fixed ones and asks whether a set is allowed", () => {
		const given = town(5, 14, 60, 4);
		expect(pMedian(given, 4, 9)).toEqual(pMedian(given, 4, 9));
		const allows = (sites: readonly number[]): boolean =>
			sites.every((site, k) => k === 0 || site - sites[k - 1]! >= 2);
		const found = pMedian({ ...given, fixedSites: [0, 13], allows }, 4, 9)!;
		expect(found.sites).toEqual(expect.arrayContaining([0, 13]));
		expect(allows(found.sites)).toBe(true);
		const best = [...subsets(14, 4)]
			.filter((set) => allows(set) && set.includes(0) && set.includes(13))
			.map((set) => medianCost(given, set));
		expect(found.cost).toBeCloseTo(Math.min(...best), 6);
		expect(pMedian({ ...given, allows: () => false }, 4, 9)).toBeNull();
		expect(() => pMedian(given, 0, 9)).toThrow(RangeError);
		expect(() => pMedian(given, 15, 9)).toThrow(RangeError);
	});
});

describe("an exchange", () => {
	it(`is the best of all single exchanges, and none is left at the end, seed ${SEED}`, () => {
		for (const given of towns.slice(0, 30)) {
			const problem = { ...given, worth: given.distances.map((distance) => -distance) };
			const start = Array.from({ length: given.count }, (_, k) => k);
			const found = interchange(problem, start);
			expect(found.worth).toBeGreaterThanOrEqual(serviceWorth(problem, start));
			for (let out = 0; out < given.count; out++)
				for (let site = 0; site < given.siteCount; site++)
					if (!found.sites.includes(site))
						expect(serviceWorth(problem, found.sites.with(out, site))).toBeLessThanOrEqual(
							found.worth + 1e-9 * Math.abs(found.worth),
						);
		}
	});
});

describe("maximal covering", () => {
	it(`is exact for one site, above 1 − 1/e always, and within 5 % on 60 towns, seed ${SEED}`, () => {
		let optimal = 0;
		for (const given of towns) {
			const worth = coveredWithin(given.distances, 700);
			const problem = { siteCount: given.siteCount, weights: given.weights, worth };
			const most = Math.max(
				...[...subsets(given.siteCount, given.count)].map((set) => covered(given, set, 700)),
			);
			const found = maximalCovering(problem, given.count)!;
			expect(found.worth).toBe(covered(given, found.sites, 700));
			expect(found.worth).toBeGreaterThanOrEqual((1 - 1 / Math.E) * most);
			expect(found.worth).toBeGreaterThanOrEqual(0.95 * most);
			if (given.count === 1) expect(found.worth).toBe(most);
			if (found.worth === most) optimal++;
			const greedy = greedySites(problem, given.count)!;
			expect(found.worth).toBeGreaterThanOrEqual(covered(given, greedy, 700));
		}
		expect(optimal).toBeGreaterThanOrEqual(50);
	});

	it("betters the textbook case in which greedy adding is misled", () => {
		// Site 0 covers most alone, but 1 and 2 together cover everything.
		const worth = Float64Array.from([...[0, 1, 1, 1, 1, 0], ...[1, 1, 1, 0, 0, 0], ...[0, 0, 0, 1, 1, 1]]);
		const problem = { siteCount: 3, weights: [1, 1, 1, 1, 1, 1], worth };
		expect(serviceWorth(problem, greedySites(problem, 2)!)).toBe(5);
		expect(maximalCovering(problem, 2, [[1, 2]])!.worth).toBe(6);
	});
});

describe("maximal covering along a line", () => {
	it(`equals the enumeration of all sets, seed ${SEED}`, () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 12 }),
				fc.array(fc.tuple(fc.integer({ min: -5, max: 65 }), fc.integer({ min: 0, max: 9 })), {
					maxLength: 30,
				}),
				fc.integer({ min: 0, max: 15 }),
				fc.nat(),
				(unsorted, places, radius, number) => {
					const sites = unsorted.sort((a, b) => a - b);
					const count = 1 + (number % sites.length);
					const weightOf = (set: readonly number[]): number =>
						places.reduce(
							(sum, [at, weight]) =>
								sum + (set.some((site) => Math.abs(sites[site]! - at) <= radius) ? weight : 0),
							0,
						);
					const found = coverOnLine(
						sites,
						places.map(([at]) => at),
						places.map(([, weight]) => weight),
						radius,
						count,
					);
					expect(found.sites).toHaveLength(count);
					expect(found.worth).toBe(weightOf(found.sites));
					expect(found.worth).toBe(Math.max(...[...subsets(sites.length, count)].map(weightOf)));
				},
			),
			{ seed: SEED, numRuns: 150 },
		);
	});
});

describe("dynamic programming by candidate and count", () => {
	it(`equals enumeration for any gain of a site after another, seed ${SEED}`, () => {
		const random = seededRandom(SEED);
		for (let run = 0; run < 40; run++) {
			const n = 2 + (run % 13);
			const gains = Array.from({ length: n + 1 }, () => Array.from({ length: n }, () => random() - 0.3));
			const gain = (previous: number | null, site: number): number => gains[previous ?? n]![site]!;
			const worth = (set: readonly number[]): number =>
				set.reduce((sum, site, k) => sum + gain(set[k - 1] ?? null, site), 0);
			for (let count = 1; count <= n; count += 2) {
				const found = bestByCount(n, count, gain);
				expect(found.worth).toBeCloseTo(worth(found.sites), 12);
				expect(found.worth).toBeCloseTo(Math.max(...[...subsets(n, count)].map(worth)), 12);
			}
		}
		expect(() => bestByCount(3, 4, () => 0)).toThrow(RangeError);
	});

	it("places 21 of 400 candidates well within a second", () => {
		const found = bestByCount(
			400,
			21,
			(previous, site) => ((site * 7919) % 97) - (previous === null ? 0 : 1),
		);
		expect(found.sites).toHaveLength(21);
	});
});

describe("p-center", () => {
	it(`has the radius of the enumerated optimum on 60 towns, proven, seed ${SEED}`, () => {
		for (const given of towns) {
			const problem = { ...given, placeCount: given.weights.length };
			const radius = (set: readonly number[]): number => Math.max(...nearest(given, set));
			const least = Math.min(...[...subsets(given.siteCount, given.count)].map(radius));
			const found = pCenter(problem, given.count);
			expect(found.proven).toBe(true);
			expect(found.radius).toBe(least);
			expect(found.sites.length).toBeLessThanOrEqual(given.count);
			expect(radius(found.sites)).toBeLessThanOrEqual(least);
		}
	});

	it("keeps fixed sites, and says that no set covers a radius that is too small", () => {
		const given = town(31, 12, 40, 3);
		const problem = { ...given, placeCount: 40, fixedSites: [4] };
		const found = pCenter(problem, 3);
		expect(found.sites).toContain(4);
		const best = [...subsets(12, 3)].filter((set) => set.includes(4));
		expect(found.radius).toBe(Math.min(...best.map((set) => Math.max(...nearest(given, set)))));
		expect(coverWithin(problem, found.radius - 1e-9, 3)).toBeNull();
		expect(() => pCenter(problem, 0)).toThrow(RangeError);
		expect(() => pCenter({ ...problem, placeCount: 0 }, 3)).toThrow(RangeError);
	});
});

import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { bestSites, type SitingProblem, worthOf } from "../../../src/models/siting/best-sites.ts";
import { keepsRules } from "../../../src/models/siting/spacing.ts";

vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261122;

/** Every subset of the candidates that keeps the rules, number and budget; the best by worth, ties from the end. */
function byEnumeration(task: SitingProblem): { sites: number[]; worth: number } | null {
	let best: { sites: number[]; worth: number } | null = null;
	const count = task.chainageMetres.length;
	for (let subset = 0; subset < 2 ** count; subset++) {
		const sites = Array.from({ length: count }, (_, k) => k).filter((k) => subset & (1 << k));
		const { stationNumber, budget } = task;
		if (!keepsRules(task, sites)) continue;
		if (stationNumber.kind === "exactly" && sites.length !== stationNumber.count) continue;
		if (stationNumber.kind === "atMost" && sites.length > stationNumber.count) continue;
		if (budget !== null && sites.reduce((sum, k) => sum + budget.costs[k]!, 0) > budget.limit) continue;
		const worth = worthOf(task.gain, sites);
		const backwards = (set: readonly number[]): string =>
			set
				.toReversed()
				.map((k) => String.fromCharCode(65 + k))
				.join("");
		if (
			best === null ||
			worth > best.worth ||
			(worth === best.worth && backwards(sites) < backwards(best.sites))
		)
			best = { sites, worth };
	}
	return best;
}

const rules = fc.integer({ min: 2, max: 14 }).chain((count) =>
	fc.record({
		gaps: fc.array(fc.integer({ min: 50, max: 600 }), { minLength: count, maxLength: count }),
		minimumSpacingMetres: fc.integer({ min: 1, max: 700 }),
		maximumSpacingMetres: fc.oneof(
			fc.constant(Number.POSITIVE_INFINITY),
			fc.integer({ min: 400, max: 3000 }),
		),
		fixed: fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { maxLength: 3 }),
		stationNumber: fc.oneof(
			fc.constant({ kind: "free" as const }),
			fc.integer({ min: 2, max: 7 }).map((n) => ({ kind: "exactly" as const, count: n })),
			fc.integer({ min: 2, max: 7 }).map((n) => ({ kind: "atMost" as const, count: n })),
		),
		costs: fc.array(fc.constantFrom(40, 40, 220, 75), { minLength: count, maxLength: count }),
		limit: fc.option(fc.integer({ min: 60, max: 1200 })),
		worths: fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 97, maxLength: 97 }),
	}),
);

function taskFrom(made: typeof rules extends fc.Arbitrary<infer T> ? T : never): SitingProblem {
	let along = 0;
	return {
		chainageMetres: made.gaps.map((gap) => {
			along += gap;
			return along;
		}),
		minimumSpacingMetres: made.minimumSpacingMetres,
		maximumSpacingMetres: made.maximumSpacingMetres,
		fixedSites: made.fixed.toSorted((a, b) => a - b),
		stationNumber: made.stationNumber,
		budget: made.limit === null ? null : { costs: made.costs, limit: made.limit },
		// Whole numbers, so that sums are exact and ties are many; every triple has a worth of its own.
		gain: (h, i, j) => made.worths[(31 * (h + 1) + 7 * (i + 1) + 17 * (j + 1)) % 97]!,
	};
}

describe("best sites", () => {
	it(`equals the enumeration of all subsets, ties included (fast-check seed ${SEED})`, () => {
		let solved = 0;
		fc.assert(
			fc.property(rules, (made) => {
				const task = taskFrom(made);
				const found = bestSites(task);
				const expected = byEnumeration(task);
				if (expected === null) {
					expect(found.ok).toBe(false);
					return;
				}
				solved++;
				expect(found).toEqual({ ok: true, value: expected });
			}),
			{ seed: SEED, numRuns: 300 },
		);
		expect(solved).toBeGreaterThan(100);
	});

	const line = (count: number): SitingProblem => ({
		chainageMetres: Array.from({ length: count }, (_, k) => 100 * k),
		minimumSpacingMetres: 300,
		maximumSpacingMetres: 800,
		fixedSites: [],
		stationNumber: { kind: "free" },
		budget: null,
		gain: () => 1,
	});

	it("packs as many as the spacing allows where each is worth the same", () => {
		const found = bestSites(line(31));
		expect(found.ok && found.value).toEqual({ sites: [0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30], worth: 11 });
	});

	it.each([
		[
			{ fixedSites: [4, 6] },
			{ code: "siting.keptTooClose", parameters: { fromMetres: 400, apartMetres: 200 } },
		],
		[{ chainageMetres: [0, 900, 1800] }, { code: "siting.noSet" }],
		[
			{ stationNumber: { kind: "exactly" as const, count: 12 } },
			{ code: "siting.stationNumber", parameters: { wanted: 12, fewest: 2, most: 11 } },
		],
		[
			{ fixedSites: [0, 30], stationNumber: { kind: "atMost" as const, count: 4 } },
			{ code: "siting.stationNumber", parameters: { wanted: 4, fewest: 5, most: 11 } },
		],
		[
			{ fixedSites: [0, 30], budget: { costs: new Float64Array(31).fill(40), limit: 150 } },
			{ code: "siting.budget", parameters: { limit: 150, cheapest: 200 } },
		],
	])("says what cannot be met: %j", (change, error) => {
		expect(bestSites({ ...line(31), ...change })).toMatchObject({ ok: false, error });
	});
});

import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { bestSites, type SitingProblem, worthOf } from "../../../src/models/siting/best-sites.ts";
import { candidateSites } from "../../../src/models/siting/candidates.ts";
import {
	catchmentGain,
	costGain,
	minutesSavedWorth,
	type PeopleAlong,
	peopleWithinWorth,
	type Sites,
} from "../../../src/models/siting/catchment-gain.ts";
import { keepsRules } from "../../../src/models/siting/spacing.ts";

vi.setConfig({ testTimeout: 60_000 });

const SEED = 71;

/** A straight line east: chainage is the distance east. */
const made = fc.record({
	gaps: fc.array(fc.integer({ min: 100, max: 700 }), { minLength: 3, maxLength: 10 }),
	areas: fc.array(
		fc.record({
			east: fc.integer({ min: -300, max: 5000 }),
			north: fc.integer({ min: -900, max: 900 }),
			people: fc.integer({ min: 0, max: 400 }),
		}),
		{ minLength: 1, maxLength: 40 },
	),
});

function build(given: typeof made extends fc.Arbitrary<infer T> ? T : never): {
	people: PeopleAlong;
	sites: Sites;
} {
	let along = 0;
	const chainageMetres = Float64Array.from(given.gaps, (gap) => {
		along += gap;
		return along;
	});
	const pick = (key: "east" | "north" | "people") => Float64Array.from(given.areas, (area) => area[key]);
	return {
		sites: { chainageMetres, eastMetres: chainageMetres, northMetres: new Float64Array(given.gaps.length) },
		people: {
			alongMetres: pick("east"),
			eastMetres: pick("east"),
			northMetres: pick("north"),
			radiusMetres: new Float64Array(given.areas.length).fill(180),
			people: pick("people"),
		},
	};
}

/** Each area goes to the one station that is nearest along the line (the earlier one at a tie), then is judged there. */
function byAllocation(
	people: PeopleAlong,
	sites: Sites,
	chosen: readonly number[],
	worth: (distance: number, radius: number) => number,
): number {
	let sum = 0;
	people.people.forEach((count, k) => {
		const away = (site: number): number => Math.abs(sites.chainageMetres[site]! - people.alongMetres[k]!);
		const nearest = chosen.reduce((a, b) => (away(b) < away(a) ? b : a));
		const distance = Math.hypot(
			sites.eastMetres[nearest]! - people.eastMetres[k]!,
			sites.northMetres[nearest]! - people.northMetres[k]!,
		);
		sum += count * worth(distance, people.radiusMetres[k]!);
	});
	return sum;
}

const withinWorth = (distance: number, radius: number): number =>
	Math.min(1, Math.max(0, (533 - distance + radius) / (2 * radius)));
const savedWorth = (distance: number): number => Math.max(0, 1111 - distance) * 0.01875;

const objectives = [
	["people", withinWorth, peopleWithinWorth(533, 180)],
	["time", savedWorth, minutesSavedWorth(1111, 0.01875)],
] as const;

const subsets = (count: number): number[][] =>
	Array.from({ length: 2 ** count }, (_, bits) =>
		Array.from({ length: count }, (_, k) => k).filter((k) => bits & (1 << k)),
	);

describe.each(objectives)("catchments for %s", (_name, direct, worth) => {
	it(`sum to one nearest station along the line for everybody (fast-check seed ${SEED})`, () => {
		fc.assert(
			fc.property(made, fc.nat(), (given, pick) => {
				const { people, sites } = build(given);
				const count = sites.chainageMetres.length;
				const chosen = subsets(count)[1 + (pick % (2 ** count - 1))]!;
				expect(worthOf(catchmentGain(people, sites, worth), chosen)).toBeCloseTo(
					byAllocation(people, sites, chosen, direct),
					6,
				);
			}),
			{ seed: SEED, numRuns: 200 },
		);
	});

	it(`lead to the set that is best of all, as enumerated and allocated by hand (fast-check seed ${SEED})`, () => {
		fc.assert(
			fc.property(made, fc.integer({ min: 2, max: 5 }), (given, count) => {
				const { people, sites } = build(given);
				const task: SitingProblem = {
					chainageMetres: sites.chainageMetres,
					minimumSpacingMetres: 300,
					maximumSpacingMetres: Number.POSITIVE_INFINITY,
					fixedSites: [],
					stationNumber: { kind: "exactly", count },
					budget: null,
					gain: catchmentGain(people, sites, worth),
				};
				const allowed = subsets(sites.chainageMetres.length).filter(
					(set) => set.length === count && keepsRules(task, set),
				);
				const found = bestSites(task);
				expect(found.ok).toBe(allowed.length > 0);
				if (!found.ok) return;
				const best = Math.max(...allowed.map((set) => byAllocation(people, sites, set, direct)));
				expect(found.value.worth).toBeCloseTo(best, 6);
				expect(byAllocation(people, sites, found.value.sites, direct)).toBeCloseTo(best, 6);
			}),
			{ seed: SEED, numRuns: 150 },
		);
	});
});

it("covers a line at the least cost by the fewest cheap stations", () => {
	const chainageMetres = Array.from({ length: 13 }, (_, k) => 250 * k);
	const yearlyCost = chainageMetres.map((_, k) => (k >= 4 && k <= 6 ? 52 : 15));
	const task: SitingProblem = {
		chainageMetres,
		minimumSpacingMetres: 250,
		maximumSpacingMetres: 1000,
		fixedSites: [0, 12],
		stationNumber: { kind: "free" },
		budget: null,
		gain: costGain(yearlyCost),
	};
	const least = Math.min(
		...subsets(13)
			.filter((set) => keepsRules(task, set))
			.map((set) => set.reduce((sum, k) => sum + yearlyCost[k]!, 0)),
	);
	const found = bestSites(task);
	expect(found.ok && -found.value.worth).toBe(least);
	expect(least).toBe(5 * 15);
});

describe("candidates", () => {
	it("hold every existing station and cut the gaps between them into even steps", () => {
		const { chainageMetres, stationOfSite } = candidateSites([0, 299, 1330], 100);
		expect([...stationOfSite]).toEqual([0, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2]);
		expect(chainageMetres[3]).toBe(299);
		expect(chainageMetres[4]! - chainageMetres[3]!).toBeCloseTo(103.1, 9);
		expect(() => candidateSites([0, 100], 0)).toThrow(RangeError);
	});
});

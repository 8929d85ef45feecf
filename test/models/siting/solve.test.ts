import { describe, expect, it, vi } from "vitest";
import { seededRandom } from "../../../src/core/random.ts";
import { worthOf } from "../../../src/models/siting/best-sites.ts";
import {
	catchmentGain,
	minutesSavedWorth,
	type PeopleAlong,
	type Sites,
} from "../../../src/models/siting/catchment-gain.ts";
import {
	corridorPlaces,
	farthestMetres,
	serviceOf,
	withinDistance,
} from "../../../src/models/siting/corridor-places.ts";
import { serviceWorth } from "../../../src/models/siting/interchange.ts";
import { keepsRules, type SpacingRules } from "../../../src/models/siting/spacing.ts";
import type { Objective } from "../../../src/models/siting-objective.ts";
import { type SolveInput, solveSites } from "../../../src/models/siting-solve.ts";

vi.setConfig({ testTimeout: 60_000 });

const SEED = 79;
const BEFORE = 1e9;

interface Made {
	readonly people: PeopleAlong;
	readonly sites: Sites;
}

/** A straight line east with up to 12 candidates and homes on both sides. */
function made(seed: number): Made {
	const random = seededRandom(seed);
	let along = 0;
	const chainageMetres = Float64Array.from({ length: 6 + Math.floor(random() * 7) }, () => {
		along += 150 + random() * 500;
		return along;
	});
	const homes = Array.from({ length: 30 }, () => ({ east: random() * along, north: (random() - 0.5) * 800 }));
	return {
		sites: {
			chainageMetres,
			eastMetres: chainageMetres,
			northMetres: new Float64Array(chainageMetres.length),
		},
		people: {
			alongMetres: Float64Array.from(homes, ({ east }) => east),
			eastMetres: Float64Array.from(homes, ({ east }) => east),
			northMetres: Float64Array.from(homes, ({ north }) => north),
			radiusMetres: new Float64Array(homes.length).fill(1),
			people: Float64Array.from(homes, () => 1 + Math.floor(random() * 300)),
		},
	};
}

function* subsets(count: number): Generator<number[]> {
	for (let bits = 0; bits < 1 << count; bits++)
		yield Array.from({ length: count }, (_, site) => site).filter((site) => bits & (1 << site));
}

const allSets = (task: SolveInput["task"], count: number): number[][] =>
	[...subsets(task.chainageMetres.length)].filter(
		(set) =>
			set.length === count &&
			keepsRules(task, set) &&
			(task.budget === null ||
				set.reduce((sum, site) => sum + task.budget!.costs[site]!, 0) <= task.budget!.limit),
	);

function taskOf(sites: Sites, count: number): SolveInput["task"] {
	const rules: SpacingRules = {
		chainageMetres: sites.chainageMetres,
		minimumSpacingMetres: 300,
		maximumSpacingMetres: Number.POSITIVE_INFINITY,
		fixedSites: [0],
	};
	return { ...rules, stationNumber: { kind: "exactly", count }, budget: null };
}

const solve = (task: SolveInput["task"], objective: Objective, existingSites: readonly number[]) => {
	const told: number[] = [];
	const found = solveSites({
		task,
		objective,
		existingSites,
		mostEvaluations: 500,
		mostStations: null,
		seed: SEED,
		onProgress: (share) => told.push(share),
	});
	if (!found.ok) throw new Error(found.error.code);
	for (const share of told) expect(share >= 0 && share <= 1).toBe(true);
	return found.value;
};

const plain = { score: (worth: number) => worth, unit: 1, ownUnit: 1, corridorPeople: 0 };

describe("the longest walk to a station", () => {
	it(`is the shortest that enumeration finds, to the metre above, on 40 lines, seed ${SEED}`, () => {
		for (let run = 0; run < 40; run++) {
			const { people, sites } = made(SEED + run);
			const task = taskOf(sites, 2 + (run % 3));
			const { places, isIn } = corridorPlaces(people, sites, 2000);
			expect(places).toHaveLength(30);
			const saved = catchmentGain(people, sites, minutesSavedWorth(5000, 0.01));
			/** To the station nearest along the line, the earlier one at a tie. */
			const farthest = (set: readonly number[]): number =>
				Math.max(
					...places.map((k) => {
						const away = (site: number) => Math.abs(sites.chainageMetres[site]! - people.alongMetres[k]!);
						const nearest = set.reduce((a, b) => (away(b) < away(a) ? b : a));
						return Math.hypot(away(nearest), people.northMetres[k]!);
					}),
				);
			const objective: Objective = {
				...plain,
				gain: saved,
				solver: {
					kind: "center",
					longestMetres: 700,
					servesAll: (worth) => worth >= places.length * BEFORE,
					gainWithin(radius) {
						const within = catchmentGain({ ...people, people: isIn }, sites, withinDistance(radius));
						return (...triple) => within(...triple) * BEFORE + saved(...triple);
					},
				},
				worth: (set) => -farthestMetres(people, sites, places, set),
			};
			const { sites: found, search } = solve(task, objective, []);
			const sets = allSets(task, found.length);
			const least = Math.min(...sets.map(farthest));
			expect(search).toBeNull();
			expect(farthest(found)).toBeLessThanOrEqual(Math.ceil(least));
			// Of the sets within that radius none saves more walking.
			const asFar = sets.filter((set) => farthest(set) <= Math.ceil(least));
			expect(worthOf(saved, found)).toBeCloseTo(Math.max(...asFar.map((set) => worthOf(saved, set))), 6);
		}
	});
});

describe("exchanges under spacing rules and a budget", () => {
	it(`come within 1 % of enumeration on 40 lines, seed ${SEED}`, () => {
		for (let run = 0; run < 40; run++) {
			const { people, sites } = made(SEED + 100 + run);
			const { places } = corridorPlaces(people, sites, 2000);
			const service = serviceOf(people, sites, places, (metres) => -metres);
			const costs = Array.from(sites.chainageMetres, (_, site) => 1 + ((site * 3) % 4));
			const task = { ...taskOf(sites, 3), budget: { costs, limit: 8 } };
			const sets = allSets(task, 3);
			if (sets.length === 0) continue;
			const objective: Objective = {
				...plain,
				gain: catchmentGain(people, sites, minutesSavedWorth(5000, 0.01)),
				solver: { kind: "exchange", restarts: 20, service },
				worth: (set) => serviceWorth(service, set),
			};
			const { sites: found, search } = solve(task, objective, []);
			expect(sets).toContainEqual(found);
			const best = Math.max(...sets.map((set) => serviceWorth(service, set)));
			expect(serviceWorth(service, found) / best).toBeLessThan(1.01);
			expect(search).toMatchObject({ by: "exchange", settled: true });
		}
	});
});

describe("a search by the full chain", () => {
	it("never takes a set beyond the budget, and starts from the stations as they stand where they score better", () => {
		const { people, sites } = made(SEED);
		const costs = Array.from(sites.chainageMetres, () => 2);
		const task = {
			...taskOf(sites, 3),
			minimumSpacingMetres: 100,
			stationNumber: { kind: "atMost" as const, count: 3 },
			budget: { costs, limit: 6 },
		};
		const last = sites.chainageMetres.length - 1;
		const objective: Objective = {
			...plain,
			gain: catchmentGain(people, sites, minutesSavedWorth(5000, 0.01)),
			solver: { kind: "chain" },
			// Likes the far end, and more stations than the budget pays for.
			worth: (set) => set.reduce((sum, site) => sum + site, 0),
		};
		const found = solve(task, objective, [0, last - 1, last]);
		expect(found.sites).toEqual([0, last - 1, last]);
		expect(found.search).toMatchObject({ by: "chain", startedFrom: "existing", settled: true });
	});
});

import { ok, type Result } from "../core/result.ts";
import { bestSites, type SitingProblem } from "./siting/best-sites.ts";
import { maximalCovering } from "./siting/coverage.ts";
import { improveSites } from "./siting/improve-sites.ts";
import { pMedian } from "./siting/median.ts";
import { keepsRules } from "./siting/spacing.ts";
import type { Objective } from "./siting-objective.ts";

/** No line is this long. */
const FARTHEST_METRES = 1_000_000;

export interface SolveInput {
	/** Its `gain` is not looked at. */
	readonly task: Omit<SitingProblem, "gain">;
	readonly objective: Objective;
	/** The stations as they stand. */
	readonly existingSites: readonly number[];
	/** Sets that the full chain may score. */
	readonly mostEvaluations: number;
	/** Up to which a search by the full chain may change the number of stations; null: it stays. */
	readonly mostStations: number | null;
	/** Random starts of the exchanges are the same for equal seeds. */
	readonly seed: number;
	/** Share of the search that is done. */
	readonly onProgress: (share: number) => void;
}

/** How a set was looked for where it is not proven to be the best. */
export interface SiteSearch {
	readonly by: "chain" | "exchange";
	readonly startScore: number;
	/** The set for what neighbours tell, or the stations as they stand. */
	readonly startedFrom: "neighbours" | "existing";
	/** Sets scored by the full chain, or rounds in each of which every exchange was scored. */
	readonly evaluations: number;
	/** False where the evaluations ran out first. */
	readonly settled: boolean;
}

export interface SolvedSites {
	readonly sites: readonly number[];
	/** Null where nothing under the rules scores better. */
	readonly search: SiteSearch | null;
}

/** Finds sites by the solver of the objective. Problems: those of `bestSites`. */
export function solveSites(input: SolveInput): Result<SolvedSites> {
	const { objective, task } = input;
	const { solver } = objective;
	if (solver.kind === "center") return leastRadius(input, solver);
	const found = bestSites({ ...task, gain: objective.gain });
	if (!found.ok) return found;
	if (solver.kind === "exact") return ok({ sites: found.value.sites, search: null });
	const start = startOf(input, found.value.sites);
	if (solver.kind === "chain") {
		let asked = 0;
		const bettered = improveSites(
			start.sites,
			task,
			(sites) => {
				input.onProgress(asked++ / input.mostEvaluations);
				return allows(task, sites) ? objective.worth(sites) : Number.NEGATIVE_INFINITY;
			},
			input.mostEvaluations,
			input.mostStations,
		);
		const search: SiteSearch = {
			by: "chain",
			startScore: objective.score(bettered.startScore),
			startedFrom: start.from,
			evaluations: bettered.evaluations,
			settled: bettered.settled,
		};
		return ok({ sites: bettered.sites, search });
	}
	const { service, restarts } = solver;
	const problem = {
		...service,
		fixedSites: task.fixedSites,
		allows: (sites: readonly number[]) => allows(task, sites),
	};
	const count = start.sites.length;
	const bettered =
		restarts > 0
			? pMedian(
					{ ...problem, distances: service.worth.map((worth) => -worth) },
					count,
					input.seed,
					restarts,
					[start.sites],
				)
			: maximalCovering(problem, count, [start.sites]);
	return ok({
		sites: bettered?.sites ?? start.sites,
		search: {
			by: "exchange",
			startScore: objective.score(objective.worth(start.sites)),
			startedFrom: start.from,
			evaluations: bettered?.rounds ?? 0,
			settled: true,
		},
	});
}

/** The better of the set that neighbours give and, where it is one of the choices, of the stations as they stand. */
function startOf(
	{ task, objective, existingSites }: SolveInput,
	neighbours: readonly number[],
): { readonly sites: readonly number[]; readonly from: SiteSearch["startedFrom"] } {
	const fromExisting =
		existingSites.length === neighbours.length &&
		allows(task, existingSites) &&
		objective.worth(existingSites) > objective.worth(neighbours);
	return fromExisting
		? { sites: existingSites, from: "existing" }
		: { sites: neighbours, from: "neighbours" };
}

function allows(task: SolveInput["task"], sites: readonly number[]): boolean {
	if (!keepsRules(task, sites)) return false;
	const { budget } = task;
	return (
		budget === null || sites.reduce((sum, site) => sum + budget.costs[site]!, 0) <= budget.limit * (1 + 1e-9)
	);
}

/**
 * The least whole number of metres within which every place has the station that is nearest to it along the line, by
 * halving; each radius is decided exactly. Among the sets of that radius the one with the least walking.
 */
function leastRadius(
	{ task, onProgress }: SolveInput,
	{ longestMetres, gainWithin, servesAll }: Extract<Objective["solver"], { kind: "center" }>,
): Result<SolvedSites> {
	let low = 0;
	let high = Math.ceil(longestMetres);
	const at = (radius: number) => {
		const gain = gainWithin(radius);
		const found = bestSites({ ...task, gain });
		return { found, all: found.ok && servesAll(found.value.worth) };
	};
	let best = at(high);
	// Some sets leave people beyond the longest walk: then the radius grows until everybody has a station.
	while (best.found.ok && !best.all && high < FARTHEST_METRES) {
		low = high;
		high *= 2;
		best = at(high);
	}
	const width = high - low;
	while (best.found.ok && high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		const found = at(middle);
		if (found.all) {
			high = middle;
			best = found;
		} else low = middle;
		onProgress(1 - (high - low) / width);
	}
	return best.found.ok ? ok({ sites: best.found.value.sites, search: null }) : best.found;
}

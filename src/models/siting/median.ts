import { seededRandom, shuffledIndices } from "../../core/random.ts";
import { checkCount, greedySites, interchange, type ServiceProblem, type ServiceSet } from "./interchange.ts";

export interface MedianProblem {
	readonly siteCount: number;
	/** What each place counts, not negative. */
	readonly weights: ArrayLike<number>;
	/** [site × places + place]: any cost of travel, finite. */
	readonly distances: ArrayLike<number>;
	readonly fixedSites?: readonly number[];
	readonly allows?: (sites: readonly number[]) => boolean;
}

export interface MedianSet {
	readonly sites: readonly number[];
	/** Σ weight × distance to the nearest chosen site. */
	readonly cost: number;
	readonly rounds: number;
}

export const MEDIAN_RESTARTS = 20;
/** Random sets that are drawn for one restart until one is allowed. */
const TRIES = 50;

/**
 * The p-median (Hakimi 1964): sites from which the weighted sum of distances to the nearest one is least. Vertex
 * substitution (Teitz & Bart 1968) from the greedy set, from the given starts and from `restarts` random sets; the best
 * end wins. The optimum is not proven; on cases small enough to enumerate the gap is below 1 %.
 *
 * @param seed of the random starts; equal seeds give equal answers
 * @param starts allowed sets to start from besides; a restart that finds no allowed set within its tries is left out
 * @returns null where no start is allowed
 * @throws RangeError where `count` is below the fixed sites (or 1), or above the sites
 */
export function pMedian(
	problem: MedianProblem,
	count: number,
	seed: number,
	restarts: number = MEDIAN_RESTARTS,
	starts: readonly (readonly number[])[] = [],
): MedianSet | null {
	const service: ServiceProblem = { ...problem, worth: Float64Array.from(problem.distances, (d) => -d) };
	checkCount(service, count);
	const fixed = problem.fixedSites ?? [];
	const free = Array.from({ length: problem.siteCount }, (_, site) => site).filter(
		(site) => !fixed.includes(site),
	);
	const random = seededRandom(seed);
	const all = [...starts];
	const greedy = greedySites(service, count);
	if (greedy !== null) all.push(greedy);
	for (let restart = 0; restart < restarts; restart++)
		for (let attempt = 0; attempt < TRIES; attempt++) {
			const order = shuffledIndices(free.length, random);
			const chosen = Array.from(order.subarray(0, count - fixed.length), (k) => free[k]!);
			const start = [...fixed, ...chosen].sort((a, b) => a - b);
			if (problem.allows?.(start) === false) continue;
			all.push(start);
			break;
		}
	let best: ServiceSet | null = null;
	let rounds = 0;
	for (const start of all) {
		const found = interchange(service, start);
		rounds += found.rounds;
		if (best === null || found.worth > best.worth) best = found;
	}
	return best === null ? null : { sites: best.sites, cost: -best.worth, rounds };
}

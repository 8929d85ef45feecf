import { fail, ok, type Problem, problem, type Result } from "../../core/result.ts";
import { type Budget, enumerateLevels, type StationNumber } from "./levels.ts";
import {
	extremesOf,
	FEWEST_STATIONS,
	mayBeFirst,
	mayBeLast,
	predecessorsOf,
	type SpacingRules,
} from "./spacing.ts";

/** Stands for "no neighbour" on the far side of the first and of the last station. */
export const NO_SITE = -1;

/**
 * What a station is worth between its two neighbours; finite. A set is worth the sum over its stations. `previous` or
 * `next` is NO_SITE at the ends, which is where an objective puts its end terms.
 */
export type TripleGain = (previous: number, current: number, next: number) => number;

export interface SitingProblem extends SpacingRules {
	readonly stationNumber: StationNumber;
	readonly budget: Budget | null;
	readonly gain: TripleGain;
}

export interface SiteSet {
	/** Indices of candidates, ascending. */
	readonly sites: readonly number[];
	readonly worth: number;
}

/** States held at once, about half a gigabyte at the most. */
const MOST_STATES = 40_000_000;

/** Worth of a set: the gains of its stations, summed from the first to the last. */
export function worthOf(gain: TripleGain, sites: readonly number[]): number {
	let sum = 0;
	for (let k = 0; k < sites.length; k++)
		sum += gain(sites[k - 1] ?? NO_SITE, sites[k]!, sites[k + 1] ?? NO_SITE);
	return sum;
}

/**
 * The set of sites that is worth most, exactly, by dynamic programming. The state is the pair (previous, current) with
 * what has been used up, so that every triple is scored whole:
 *
 *     V(i, j, u + used(i)) = max over h of V(h, i, u) + gain(h, i, j)
 *
 * Exact for objectives in which a station sees its two neighbours and no farther. Among sets worth the same the one
 * whose last station comes first wins, then the one before it, and so on. Cost: neighbouring triples × levels.
 *
 * Problems: `siting.keptTooClose`, `siting.noSet`, `siting.stationNumber`, `siting.budget`, `siting.tooLarge`.
 */
export function bestSites(task: SitingProblem): Result<SiteSet> {
	const count = task.chainageMetres.length;
	const extremes = extremesOf(task, task.budget?.costs ?? null);
	if (extremes === null) return fail(noSetProblem(task));
	const { first, last } = predecessorsOf(task);
	const pairStart = new Int32Array(count + 1);
	for (let j = 0; j < count; j++) pairStart[j + 1] = pairStart[j]! + Math.max(0, last[j]! - first[j]! + 1);
	const pairs = pairStart[count]!;
	const mostLevels = Math.floor(MOST_STATES / Math.max(1, pairs));
	const levels = enumerateLevels(count, task.stationNumber, task.budget, extremes.most, mostLevels);
	if (levels === null) return fail(problem("siting.tooLarge", { candidates: count }));

	const worth = new Float64Array(pairs * levels.count).fill(Number.NEGATIVE_INFINITY);
	const cameFrom = new Int32Array(pairs * levels.count).fill(NO_SITE);
	for (let j = 0; j < count; j++)
		for (let i = first[j]!; i <= last[j]!; i++) {
			const into = (pairStart[j]! + i - first[j]!) * levels.count;
			const kind = levels.kindOfSite[i]!;
			if (mayBeFirst(task, i)) {
				const level = levels.step[kind]!;
				if (level >= 0) worth[into + level] = task.gain(NO_SITE, i, j);
			}
			for (let h = first[i]!; h <= last[i]!; h++) {
				const from = (pairStart[i]! + h - first[i]!) * levels.count;
				const gain = task.gain(h, i, j);
				for (let level = 0; level < levels.count; level++) {
					const next = levels.step[level * levels.kindCount + kind]!;
					if (next < 0) continue;
					const total = worth[from + level]! + gain;
					if (total > worth[into + next]!) {
						worth[into + next] = total;
						cameFrom[into + next] = h;
					}
				}
			}
		}

	const trace = (level: number, i: number, j: number): number[] => {
		const reversed = [j];
		let current = i;
		let next = j;
		let at = level;
		for (;;) {
			reversed.push(current);
			const previous = cameFrom[(pairStart[next]! + current - first[next]!) * levels.count + at]!;
			if (previous === NO_SITE) return reversed.reverse();
			at = levels.before[at * levels.kindCount + levels.kindOfSite[current]!]!;
			next = current;
			current = previous;
		}
	};
	let best: SiteSet | null = null;
	for (let j = 0; j < count; j++) {
		if (!mayBeLast(task, j)) continue;
		for (let i = first[j]!; i <= last[j]!; i++) {
			const from = (pairStart[j]! + i - first[j]!) * levels.count;
			const gain = task.gain(i, j, NO_SITE);
			for (let level = 0; level < levels.count; level++) {
				const end = levels.step[level * levels.kindCount + levels.kindOfSite[j]!]!;
				const total = worth[from + level]! + gain;
				if (end < 0 || levels.accepted[end] === 0 || !(total > Number.NEGATIVE_INFINITY)) continue;
				if (best !== null && total < best.worth) continue;
				const sites = trace(level, i, j);
				if (best === null || total > best.worth || comesBefore(sites, best.sites))
					best = { sites, worth: total };
			}
		}
	}
	return best === null ? fail(limitProblem(task, extremes)) : ok(best);
}

/** Compares two sets from their last stations backwards; the shorter one first where one ends the other. */
function comesBefore(a: readonly number[], b: readonly number[]): boolean {
	for (let back = 1; back <= Math.min(a.length, b.length); back++) {
		const difference = a.at(-back)! - b.at(-back)!;
		if (difference !== 0) return difference < 0;
	}
	return a.length < b.length;
}

function noSetProblem(task: SitingProblem): Problem {
	const { chainageMetres, fixedSites, minimumSpacingMetres: minimumMetres } = task;
	for (let k = 1; k < fixedSites.length; k++) {
		const fromMetres = chainageMetres[fixedSites[k - 1]!]!;
		const apartMetres = chainageMetres[fixedSites[k]!]! - fromMetres;
		if (apartMetres < minimumMetres - 1e-3)
			return problem("siting.keptTooClose", {
				fromMetres: Math.round(fromMetres),
				apartMetres: Math.round(apartMetres),
				minimumMetres,
			});
	}
	return problem("siting.noSet", {
		minimumMetres,
		maximumMetres: Number.isFinite(task.maximumSpacingMetres) ? task.maximumSpacingMetres : "–",
	});
}

function limitProblem(
	task: SitingProblem,
	extremes: { readonly fewest: number; readonly most: number; readonly cheapest: number },
): Problem {
	const { stationNumber, budget } = task;
	if (budget !== null && extremes.cheapest > budget.limit)
		return problem("siting.budget", { limit: budget.limit, cheapest: extremes.cheapest });
	return problem("siting.stationNumber", {
		wanted: stationNumber.kind === "free" ? FEWEST_STATIONS : stationNumber.count,
		fewest: extremes.fewest,
		most: extremes.most,
	});
}

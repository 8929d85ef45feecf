/** Candidate sites along one line and the rules that a set of them must keep. */
export interface SpacingRules {
	/** Metres along the line, ascending; a site is known by its index in here. */
	readonly chainageMetres: ArrayLike<number>;
	/** Between neighbouring stations, above 0. */
	readonly minimumSpacingMetres: number;
	/** Between neighbouring stations; Infinity for no limit. */
	readonly maximumSpacingMetres: number;
	/** Sites that every set holds, ascending. */
	readonly fixedSites: readonly number[];
}

/** A line has two stations at least. */
export const FEWEST_STATIONS = 2;

/** The sites that may stand right before each site: a run of indices, empty where `last` is below `first`. */
export interface Predecessors {
	readonly first: Int32Array;
	readonly last: Int32Array;
}

/** A millimetre, so that a spacing exactly at a limit is within it however its chainages were summed. */
const TOLERANCE_METRES = 1e-3;

/**
 * Which pairs of sites may be neighbours: within the spacing limits and with no fixed site between them. Because
 * chainages ascend, the predecessors of a site are consecutive.
 */
export function predecessorsOf(rules: SpacingRules): Predecessors {
	const { chainageMetres } = rules;
	const count = chainageMetres.length;
	const first = new Int32Array(count);
	const last = new Int32Array(count);
	let lowest = 0;
	let highest = -1;
	let fixedBefore = 0;
	let nextFixed = 0;
	for (let site = 0; site < count; site++) {
		const here = chainageMetres[site]!;
		while (nextFixed < rules.fixedSites.length && rules.fixedSites[nextFixed]! < site)
			fixedBefore = rules.fixedSites[nextFixed++]!;
		while (here - chainageMetres[lowest]! > rules.maximumSpacingMetres + TOLERANCE_METRES) lowest++;
		while (
			highest + 1 < site &&
			here - chainageMetres[highest + 1]! >= rules.minimumSpacingMetres - TOLERANCE_METRES
		)
			highest++;
		first[site] = Math.max(lowest, fixedBefore);
		last[site] = highest;
	}
	return { first, last };
}

export const mayBeFirst = (rules: SpacingRules, site: number): boolean =>
	rules.fixedSites.length === 0 || site <= rules.fixedSites[0]!;

export const mayBeLast = (rules: SpacingRules, site: number): boolean =>
	rules.fixedSites.length === 0 || site >= rules.fixedSites.at(-1)!;

/** Whether a set of sites, ascending, keeps the rules. */
export function keepsRules(rules: SpacingRules, sites: readonly number[]): boolean {
	if (sites.length < FEWEST_STATIONS) return false;
	if (rules.fixedSites.some((fixed) => !sites.includes(fixed))) return false;
	for (let k = 1; k < sites.length; k++) {
		const gap = rules.chainageMetres[sites[k]!]! - rules.chainageMetres[sites[k - 1]!]!;
		if (gap < rules.minimumSpacingMetres - TOLERANCE_METRES) return false;
		if (gap > rules.maximumSpacingMetres + TOLERANCE_METRES) return false;
	}
	return true;
}

/** The fewest and the most stations that keep the rules, and the least that any such set costs; null where none does. */
export function extremesOf(
	rules: SpacingRules,
	costs: ArrayLike<number> | null,
): { readonly fewest: number; readonly most: number; readonly cheapest: number } | null {
	const count = rules.chainageMetres.length;
	const { first, last } = predecessorsOf(rules);
	const fewest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
	const most = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
	const cheapest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
	const best = {
		fewest: Number.POSITIVE_INFINITY,
		most: Number.NEGATIVE_INFINITY,
		cheapest: Number.POSITIVE_INFINITY,
	};
	for (let site = 0; site < count; site++) {
		const cost = costs === null ? 0 : costs[site]!;
		for (let before = first[site]!; before <= last[site]!; before++) {
			fewest[site] = Math.min(fewest[site]!, fewest[before]! + 1);
			most[site] = Math.max(most[site]!, most[before]! + 1);
			cheapest[site] = Math.min(cheapest[site]!, cheapest[before]! + cost);
		}
		if (mayBeLast(rules, site)) {
			best.fewest = Math.min(best.fewest, fewest[site]!);
			best.most = Math.max(best.most, most[site]!);
			best.cheapest = Math.min(best.cheapest, cheapest[site]!);
		}
		if (mayBeFirst(rules, site)) {
			fewest[site] = 1;
			most[site] = Math.max(most[site]!, 1);
			cheapest[site] = Math.min(cheapest[site]!, cost);
		}
	}
	return best.most >= FEWEST_STATIONS ? best : null;
}

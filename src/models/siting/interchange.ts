/** Places to be served and sites to serve them from. A place is served by the best chosen site for it. */
export interface ServiceProblem {
	readonly siteCount: number;
	/** What each place counts, not negative. */
	readonly weights: ArrayLike<number>;
	/** [site × places + place]: what a site is worth to a place; higher is better, finite. */
	readonly worth: Float64Array;
	/** Sites that every set holds. */
	readonly fixedSites?: readonly number[];
	/** Whether a set (ascending) may be built; any set unless given. */
	readonly allows?: (sites: readonly number[]) => boolean;
}

/** Chosen sites, ascending, and Σ weight × worth of the best of them for each place. */
export interface ServiceSet {
	readonly sites: readonly number[];
	readonly worth: number;
	/** Sets that were scored, each with all its exchanges. */
	readonly rounds: number;
}

/** A gain below this part of the worth is rounding. */
const LEAST_GAIN = 1e-12;

/** Σ over places of weight × worth of the best of the sites; −Infinity with no site. */
export function serviceWorth(problem: ServiceProblem, sites: readonly number[]): number {
	const places = problem.weights.length;
	let sum = 0;
	for (let place = 0; place < places; place++) {
		if (problem.weights[place] === 0) continue;
		let best = Number.NEGATIVE_INFINITY;
		for (const site of sites) best = Math.max(best, problem.worth[site * places + place]!);
		sum += problem.weights[place]! * best;
	}
	return sum;
}

/**
 * Adds the site that helps most, one after another, from the fixed ones on; the first of equal ones. For a worth that
 * is never negative it reaches at least 1 − 1/e of the best set (Nemhauser, Wolsey & Fisher 1978), where no `allows`
 * stands in its way. `allows` is asked of the finished set only.
 *
 * @returns null where the greedy set is not allowed
 * @throws RangeError where `count` is below the fixed sites (or 1), or above the sites
 */
export function greedySites(problem: ServiceProblem, count: number): number[] | null {
	checkCount(problem, count);
	const { siteCount, weights, worth } = problem;
	const places = weights.length;
	const sites = [...(problem.fixedSites ?? [])];
	const best = new Float64Array(places).fill(Number.NEGATIVE_INFINITY);
	const serve = (site: number): void => {
		for (let place = 0; place < places; place++)
			best[place] = Math.max(best[place]!, worth[site * places + place]!);
	};
	sites.forEach(serve);
	while (sites.length < count) {
		let chosen = -1;
		let most = Number.NEGATIVE_INFINITY;
		for (let site = 0; site < siteCount; site++) {
			if (sites.includes(site)) continue;
			let sum = 0;
			for (let place = 0; place < places; place++)
				if (weights[place]! > 0)
					sum += weights[place]! * Math.max(best[place]!, worth[site * places + place]!);
			if (sum > most) {
				most = sum;
				chosen = site;
			}
		}
		sites.push(chosen);
		serve(chosen);
	}
	sites.sort((a, b) => a - b);
	return problem.allows?.(sites) === false ? null : sites;
}

/**
 * Vertex substitution (Teitz & Bart 1968): of all exchanges of one chosen site for one that is not, makes the best
 * allowed one, until none helps. All exchanges of a round are scored together in sites × (places + chosen) steps by
 * Whitaker's rule (1983): with the best and second best site of each place,
 *
 *     change(in, out) = Σ w max(0, worth(in) − best) − Σ over places whose best is `out` of w (best − max(second, worth(in)))⁺
 *
 * Deterministic: the first of equal exchanges. The end is a local best: no single exchange helps.
 *
 * @param start ascending; holds the fixed sites and is allowed
 */
export function interchange(problem: ServiceProblem, start: readonly number[]): ServiceSet {
	const { siteCount, weights, worth } = problem;
	const places = weights.length;
	const fixed = problem.fixedSites ?? [];
	let sites = [...start].sort((a, b) => a - b);
	let total = serviceWorth(problem, sites);
	const bestAt = new Int32Array(places);
	const best = new Float64Array(places);
	const second = new Float64Array(places);
	for (let rounds = 1; ; rounds++) {
		rank(problem, sites, bestAt, best, second);
		let most = LEAST_GAIN * Math.max(1, Math.abs(total));
		let better: number[] | null = null;
		const lost = new Float64Array(sites.length);
		for (let site = 0; site < siteCount; site++) {
			if (sites.includes(site)) continue;
			let gained = 0;
			lost.fill(0);
			for (let place = 0; place < places; place++) {
				const weight = weights[place]!;
				if (weight === 0) continue;
				const here = worth[site * places + place]!;
				if (here >= best[place]!) gained += weight * (here - best[place]!);
				else {
					const out = bestAt[place]!;
					lost[out] = lost[out]! + weight * (best[place]! - Math.max(second[place]!, here));
				}
			}
			for (let out = 0; out < sites.length; out++) {
				const change = gained - lost[out]!;
				if (change <= most || fixed.includes(sites[out]!)) continue;
				const exchanged = sites.with(out, site).sort((a, b) => a - b);
				if (problem.allows?.(exchanged) === false) continue;
				most = change;
				better = exchanged;
			}
		}
		if (better === null) return { sites, worth: total, rounds };
		const after = serviceWorth(problem, better);
		if (after <= total) return { sites, worth: total, rounds };
		sites = better;
		total = after;
	}
}

/** Place of the best chosen site in `sites` for each place, its worth, and that of the second best. */
function rank(
	problem: ServiceProblem,
	sites: readonly number[],
	bestAt: Int32Array,
	best: Float64Array,
	second: Float64Array,
): void {
	const places = best.length;
	best.fill(Number.NEGATIVE_INFINITY);
	second.fill(Number.NEGATIVE_INFINITY);
	sites.forEach((site, k) => {
		for (let place = 0; place < places; place++) {
			const here = problem.worth[site * places + place]!;
			if (here > best[place]!) {
				second[place] = best[place]!;
				best[place] = here;
				bestAt[place] = k;
			} else if (here > second[place]!) second[place] = here;
		}
	});
}

export function checkCount({ siteCount, fixedSites = [] }: ServiceProblem, count: number): void {
	const fewest = Math.max(1, fixedSites.length);
	if (!(Number.isInteger(count) && count >= fewest && count <= siteCount))
		throw new RangeError(`the number of sites lies between ${fewest} and ${siteCount}, got ${count}`);
}

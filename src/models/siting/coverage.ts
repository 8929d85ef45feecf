import { greedySites, interchange, type ServiceProblem, type ServiceSet } from "./interchange.ts";
import { bestByCount } from "./line-programme.ts";

/**
 * Maximal covering location (Church & ReVelle 1974): the sites from which the most weight is covered, each place once,
 * however many sites cover it. Greedy adding, then single exchanges until none helps. Exact for one site; for more at
 * least 1 − 1/e of the best, in practice within a few per cent of it; `coverOnLine` is exact where the line decides.
 *
 * `worth` is the share of a place that a site covers, 0..1; a place is covered as far as its best site covers it.
 *
 * @param starts further allowed sets to start from; the first of the best ends is given
 * @returns null where neither greedy adding nor a start gives an allowed set
 */
export function maximalCovering(
	problem: ServiceProblem,
	count: number,
	starts: readonly (readonly number[])[] = [],
): ServiceSet | null {
	const greedy = greedySites(problem, count);
	let best: ServiceSet | null = null;
	let rounds = 0;
	for (const start of greedy === null ? starts : [greedy, ...starts]) {
		const found = interchange(problem, start);
		rounds += found.rounds;
		if (best === null || found.worth > best.worth) best = found;
	}
	return best === null ? null : { ...best, rounds };
}

/** Whether each site lies within a distance of each place, as 1 or 0: the worth of the classic covering problem. */
export function coveredWithin(distances: ArrayLike<number>, limit: number): Float64Array {
	return Float64Array.from(distances, (distance) => (distance <= limit ? 1 : 0));
}

/**
 * Maximal covering exactly, where sites and places lie along one line and a site covers what is within a fixed distance
 * along it. A place that is covered by a site and by any earlier one is covered by the site right before it too, so
 * what a site adds depends on that neighbour alone:
 *
 *     value(j, k) = max over i < j of value(i, k − 1) + weight in (max(x_i + r, x_j − r − 0), x_j + r]
 *
 * Cost: count × sites² after sorting. Ties go to the set whose last site comes first.
 *
 * @param siteMetres ascending
 * @throws RangeError where `count` is not between 1 and the number of sites
 */
export function coverOnLine(
	siteMetres: ArrayLike<number>,
	placeMetres: ArrayLike<number>,
	weights: ArrayLike<number>,
	radiusMetres: number,
	count: number,
): { readonly sites: readonly number[]; readonly worth: number } {
	const order = Array.from(placeMetres, (_, place) => place).sort(
		(a, b) => placeMetres[a]! - placeMetres[b]!,
	);
	const sums = new Float64Array(order.length + 1);
	order.forEach((place, k) => {
		sums[k + 1] = sums[k]! + weights[place]!;
	});
	const reaches = (side: -1 | 1): Int32Array =>
		Int32Array.from({ length: siteMetres.length }, (_, site) => {
			const limit = siteMetres[site]! + side * radiusMetres;
			return firstPlace(order, placeMetres, (metres) => (side < 0 ? metres >= limit : metres > limit));
		});
	const from = reaches(-1);
	const to = reaches(1);
	return bestByCount(siteMetres.length, count, (previous, site) => {
		const start = previous === null ? from[site]! : Math.max(from[site]!, to[previous]!);
		return sums[Math.max(start, to[site]!)]! - sums[start]!;
	});
}

/** Place in `order` of the first of the sorted places that passes, by halving. */
function firstPlace(
	order: readonly number[],
	placeMetres: ArrayLike<number>,
	passes: (metres: number) => boolean,
): number {
	let low = 0;
	let high = order.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (passes(placeMetres[order[middle]!]!)) high = middle;
		else low = middle + 1;
	}
	return low;
}

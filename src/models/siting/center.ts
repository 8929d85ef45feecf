export interface CenterProblem {
	readonly siteCount: number;
	readonly placeCount: number;
	/** [site × places + place]: any cost of travel, finite. */
	readonly distances: ArrayLike<number>;
	/** Sites that every set holds. */
	readonly fixedSites?: readonly number[];
}

export interface CenterSet {
	/** Ascending; at most as many as asked for. */
	readonly sites: readonly number[];
	/** The distance of the place that is farthest from its nearest site. */
	readonly radius: number;
	/** False where a smaller radius could not be ruled out within the steps. */
	readonly proven: boolean;
}

/** Branches looked at for one radius. */
const MOST_STEPS = 200_000;

/**
 * The p-center (Hakimi 1964): at most `count` sites such that the farthest place is as near as can be. Binary search on
 * the radius over the distances that occur (Minieka 1970): a radius will do when `count` sites cover all places within
 * it, which is decided exactly by branching on the place with the fewest sites in reach, cut off where the places left
 * cannot be covered by the sites left.
 *
 * @throws RangeError where `count` is not between max(1, fixed sites) and the number of sites, or there is no place
 */
export function pCenter(problem: CenterProblem, count: number): CenterSet {
	const { siteCount, placeCount, distances, fixedSites = [] } = problem;
	if (!(Number.isInteger(count) && count >= Math.max(1, fixedSites.length) && count <= siteCount))
		throw new RangeError(
			`the number of sites lies between ${Math.max(1, fixedSites.length)} and ${siteCount}, got ${count}`,
		);
	if (placeCount < 1) throw new RangeError("a center needs a place to serve");
	const radii = [...new Set(Array.from(distances))].sort((a, b) => a - b);
	let low = 0;
	let high = radii.length - 1;
	let sites = coverWithin(problem, radii[high]!, count) as readonly number[];
	let proven = true;
	while (low < high) {
		const middle = (low + high) >> 1;
		const found = coverWithin(problem, radii[middle]!, count);
		if (found === null || found === "unknown") {
			if (found === "unknown") proven = false;
			low = middle + 1;
		} else {
			sites = found;
			high = middle;
		}
	}
	return { sites, radius: radii[high]!, proven };
}

/**
 * At most `count` sites within `radius` of every place, or null where there are none. "unknown": not decided within the
 * steps.
 */
export function coverWithin(
	problem: CenterProblem,
	radius: number,
	count: number,
): readonly number[] | null | "unknown" {
	const { siteCount, placeCount, distances, fixedSites = [] } = problem;
	const sitesOf: number[][] = Array.from({ length: placeCount }, () => []);
	const placesOf: number[][] = Array.from({ length: siteCount }, () => []);
	for (let site = 0; site < siteCount; site++)
		for (let place = 0; place < placeCount; place++)
			if (distances[site * placeCount + place]! <= radius) {
				sitesOf[place]!.push(site);
				placesOf[site]!.push(place);
			}
	const covers = new Int32Array(placeCount);
	let left = placeCount;
	const put = (site: number): void => {
		for (const place of placesOf[site]!) {
			if (covers[place] === 0) left--;
			covers[place] = covers[place]! + 1;
		}
	};
	const take = (site: number): void => {
		for (const place of placesOf[site]!) {
			covers[place] = covers[place]! - 1;
			if (covers[place] === 0) left++;
		}
	};
	const newTo = (site: number): number =>
		placesOf[site]!.reduce((sum, place) => sum + (covers[place] === 0 ? 1 : 0), 0);
	const chosen = [...fixedSites];
	chosen.forEach(put);
	let steps = 0;
	const search = (): boolean | "unknown" => {
		if (left === 0) return true;
		const free = count - chosen.length;
		if (free === 0) return false;
		if (++steps > MOST_STEPS) return "unknown";
		let hardest = -1;
		for (let place = 0; place < placeCount; place++)
			if (covers[place] === 0 && (hardest < 0 || sitesOf[place]!.length < sitesOf[hardest]!.length))
				hardest = place;
		const gains = placesOf.map((_, site) => newTo(site));
		const most = gains.reduce((a, b) => Math.max(a, b), 0);
		if (most * free < left) return false;
		const choices = [...sitesOf[hardest]!].sort((a, b) => gains[b]! - gains[a]!);
		for (const site of choices) {
			chosen.push(site);
			put(site);
			const found = search();
			if (found !== false) return found;
			take(site);
			chosen.pop();
		}
		return false;
	};
	const found = search();
	if (found === "unknown") return "unknown";
	return found ? [...chosen].sort((a, b) => a - b) : null;
}

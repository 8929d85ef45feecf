/**
 * The best sites along a line where a site's gain depends on the site before it only, by dynamic programming over
 * candidate and count:
 *
 *     value(j, k) = max over i < j of value(i, k − 1) + gain(i, j),   value(j, 1) = gain(nothing, j)
 *
 * Exact for exactly `count` sites. Among sets worth the same the one whose last site comes first wins, then the one
 * before it, and so on. Cost: count × sites² / 2.
 *
 * @param gain what site j adds after site i; i is null for the first site of a set
 * @throws RangeError where `count` is not between 1 and the number of sites
 */
export function bestByCount(
	siteCount: number,
	count: number,
	gain: (previous: number | null, site: number) => number,
): { readonly sites: readonly number[]; readonly worth: number } {
	if (!(Number.isInteger(count) && count >= 1 && count <= siteCount))
		throw new RangeError(`the number of sites lies between 1 and ${siteCount}, got ${count}`);
	let value = Float64Array.from({ length: siteCount }, (_, site) => gain(null, site));
	const cameFrom: Int32Array[] = [];
	for (let placed = 2; placed <= count; placed++) {
		const next = new Float64Array(siteCount).fill(Number.NEGATIVE_INFINITY);
		const from = new Int32Array(siteCount).fill(-1);
		for (let site = placed - 1; site < siteCount; site++)
			for (let previous = placed - 2; previous < site; previous++) {
				const total = value[previous]! + gain(previous, site);
				if (total > next[site]!) {
					next[site] = total;
					from[site] = previous;
				}
			}
		cameFrom.push(from);
		value = next;
	}
	let last = count - 1;
	for (let site = count; site < siteCount; site++) if (value[site]! > value[last]!) last = site;
	const sites = [last];
	for (let step = cameFrom.length - 1; step >= 0; step--) sites.unshift(cameFrom[step]![sites[0]!]!);
	return { sites, worth: value[last]! };
}

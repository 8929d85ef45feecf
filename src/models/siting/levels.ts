/** How many stations a set may have. */
export type StationNumber =
	| { readonly kind: "free" }
	| { readonly kind: "exactly"; readonly count: number }
	| { readonly kind: "atMost"; readonly count: number };

export interface Budget {
	/** Cost of each site, not negative, in any one unit. */
	readonly costs: ArrayLike<number>;
	readonly limit: number;
}

/** What a set has used up so far: one level for each number of stations and, under a budget, each sum of costs. */
export interface Levels {
	readonly count: number;
	/** Index of a site's kind in `step`: sites of one kind use up the same. */
	readonly kindOfSite: Int32Array;
	readonly kindCount: number;
	/** [level × kindCount + kind]: the level once a site of that kind is added; −1 where a limit forbids it. */
	readonly step: Int32Array;
	/** [level × kindCount + kind]: the level before a site of that kind was added; −1 where there is none. */
	readonly before: Int32Array;
	/** 1 where a finished set may be at this level. */
	readonly accepted: Uint8Array;
}

const ROUNDING = 1e-9;

/**
 * Enumerates the levels that can be reached. With the number free and no budget there is one. Sums of costs are exact:
 * they are counts of each distinct cost, so nothing is rounded to a grid.
 *
 * @param mostStations more than any set can have
 * @returns null where more than `mostLevels` would be needed
 */
export function enumerateLevels(
	siteCount: number,
	stationNumber: StationNumber,
	budget: Budget | null,
	mostStations: number,
	mostLevels: number,
): Levels | null {
	const limit = stationNumber.kind === "free" ? mostStations : stationNumber.count;
	const accepts = (stations: number): boolean =>
		stationNumber.kind !== "exactly" || stations === stationNumber.count;
	if (budget === null && stationNumber.kind === "free")
		return {
			count: 1,
			kindOfSite: new Int32Array(siteCount),
			kindCount: 1,
			step: new Int32Array(1),
			before: new Int32Array(1),
			accepted: Uint8Array.of(1),
		};
	const costOf = (site: number): number => (budget === null ? 0 : budget.costs[site]!);
	const kinds = [...new Set(Array.from({ length: siteCount }, (_, site) => costOf(site)))].sort(
		(a, b) => a - b,
	);
	const kindOfSite = Int32Array.from({ length: siteCount }, (_, site) => kinds.indexOf(costOf(site)));
	const found: number[][] = [kinds.map(() => 0)];
	const known = new Map<string, number>([[found[0]!.join(), 0]]);
	const steps: number[] = [];
	for (let level = 0; level < found.length; level++) {
		const used = found[level]!;
		for (let kind = 0; kind < kinds.length; kind++) {
			const next = used.with(kind, used[kind]! + 1);
			const cost = next.reduce((sum, number, k) => sum + number * kinds[k]!, 0);
			const withinBudget = budget === null || cost <= budget.limit * (1 + ROUNDING);
			if (stationsIn(next) > limit || !withinBudget) {
				steps.push(-1);
				continue;
			}
			const key = next.join();
			let index = known.get(key);
			if (index === undefined) {
				index = found.length;
				if (index >= mostLevels) return null;
				known.set(key, index);
				found.push(next);
			}
			steps.push(index);
		}
	}
	const before = new Int32Array(steps.length).fill(-1);
	steps.forEach((next, place) => {
		const kind = place % kinds.length;
		if (next >= 0) before[next * kinds.length + kind] = (place - kind) / kinds.length;
	});
	return {
		count: found.length,
		kindOfSite,
		kindCount: kinds.length,
		step: Int32Array.from(steps),
		before,
		accepted: Uint8Array.from(found, (used) => (accepts(stationsIn(used)) ? 1 : 0)),
	};
}

const stationsIn = (used: readonly number[]): number => used.reduce((sum, number) => sum + number, 0);

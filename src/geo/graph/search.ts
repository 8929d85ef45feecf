import type { StreetGraph } from "./street-graph.ts";

/** Where a search starts: nodes with what it costs to get to them. */
export interface Seed {
	readonly node: number;
	readonly cost: number;
}

/** Arrays of one graph that every search uses again; a search undoes only what the one before it touched. */
export interface StreetSearch {
	/**
	 * Least cost from the seeds to every node within the budget (both ends included), in whole units of the
	 * graph's arcs. Dijkstra 1959 with buckets (Dial 1969) of 128 units, nodes corrected within a bucket.
	 * The answer in `cost` and `reached` stands until the next run. Cost: linear in what is reached.
	 */
	run(seeds: readonly Seed[], budget?: number): void;
	/** UNREACHED where the last run did not come. */
	readonly cost: Uint32Array;
	/** The nodes that the last run reached: the first `reachedCount` items. */
	readonly reached: Uint32Array;
	readonly reachedCount: number;
}

export const UNREACHED = 0xffffffff;
/** 12.8 m on foot: coarse buckets beat fine ones on separate small catchments, where most fine ones are empty. */
const BUCKET_BITS = 7;
const NONE = -1;

export function createSearch(
	graph: Pick<StreetGraph, "nodeCount" | "firstArc" | "arcHead" | "arcCost" | "largestArcCost">,
): StreetSearch {
	const { nodeCount, firstArc, arcHead, arcCost } = graph;
	const cost = new Uint32Array(nodeCount).fill(UNREACHED);
	/** Cost with which a node was last expanded: an entry that is no better is stale. */
	const expanded = new Uint32Array(nodeCount).fill(UNREACHED);
	const reached = new Uint32Array(nodeCount);
	let reachedCount = 0;
	let buckets = new Int32Array(0);
	let entryNode = new Int32Array(1024);
	let entryNext = new Int32Array(1024);

	const run = (seeds: readonly Seed[], budget = UNREACHED - 1): void => {
		for (let i = 0; i < reachedCount; i++) {
			cost[reached[i]!] = UNREACHED;
			expanded[reached[i]!] = UNREACHED;
		}
		reachedCount = 0;
		let least = Number.POSITIVE_INFINITY;
		let most = 0;
		for (const seed of seeds) {
			least = Math.min(least, seed.cost);
			most = Math.max(most, seed.cost);
		}
		if (least > budget) return;
		// A ring of buckets: all that waits lies within one arc, or one seed, of what is being expanded.
		const needed = ((Math.max(graph.largestArcCost, most - least) >> BUCKET_BITS) + 2) | 0;
		let size = 1;
		while (size < needed) size *= 2;
		if (buckets.length < size) buckets = new Int32Array(size).fill(NONE);
		const ring = buckets;
		const mask = ring.length - 1;
		let nodes = entryNode;
		let nexts = entryNext;
		let used = 0;
		let free = NONE;
		let waiting = 0;
		let found = 0;

		for (const seed of seeds) {
			if (seed.cost > budget || seed.cost >= cost[seed.node]!) continue;
			if (cost[seed.node] === UNREACHED) reached[found++] = seed.node;
			cost[seed.node] = seed.cost;
			const slot = (seed.cost >>> BUCKET_BITS) & mask;
			nodes[used] = seed.node;
			nexts[used] = ring[slot]!;
			ring[slot] = used++;
			waiting++;
		}
		for (let bucket = least >>> BUCKET_BITS; waiting > 0; bucket++) {
			const slot = bucket & mask;
			for (let entry = ring[slot]!; entry !== NONE; entry = ring[slot]!) {
				ring[slot] = nexts[entry]!;
				nexts[entry] = free;
				free = entry;
				waiting--;
				const node = nodes[entry]!;
				const soFar = cost[node]!;
				if (soFar >= expanded[node]!) continue;
				expanded[node] = soFar;
				const end = firstArc[node + 1]!;
				for (let arc = firstArc[node]!; arc < end; arc++) {
					const through = soFar + arcCost[arc]!;
					const head = arcHead[arc]!;
					const before = cost[head]!;
					if (through >= before || through > budget) continue;
					if (before === UNREACHED) reached[found++] = head;
					cost[head] = through;
					let place = free;
					if (place !== NONE) free = nexts[place]!;
					else {
						if (used === nodes.length) {
							entryNode = doubled(nodes);
							entryNext = doubled(nexts);
							nodes = entryNode;
							nexts = entryNext;
						}
						place = used++;
					}
					const into = (through >>> BUCKET_BITS) & mask;
					nodes[place] = head;
					nexts[place] = ring[into]!;
					ring[into] = place;
					waiting++;
				}
			}
		}
		reachedCount = found;
	};
	return {
		run,
		cost,
		reached,
		get reachedCount() {
			return reachedCount;
		},
	};
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(array.length * 2);
	larger.set(array);
	return larger;
}

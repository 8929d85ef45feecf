/** Maps [from, to] onto [start, end]; a domain without width maps onto the start. */
export function linearScale(from: number, to: number, start: number, end: number): (value: number) => number {
	const span = to - from;
	return (value) => (span === 0 ? start : start + ((value - from) / span) * (end - start));
}

const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/** The smallest round number at or above a value, for the top of an axis. */
export function niceCeiling(value: number): number {
	if (!(value > 0) || !Number.isFinite(value)) return 1;
	const power = 10 ** Math.floor(Math.log10(value));
	const step = STEPS.find((candidate) => candidate * power >= value * (1 - 1e-12)) ?? 10;
	return step * power;
}

/**
 * Moves labels apart along one axis until neighbours are `gap` apart, as little as possible in the sum of
 * squares (pooled neighbours), then holds the row inside [low, high]. Wishes come in order; where the row
 * is too long for its room it starts at `low` and keeps its gaps.
 */
export function spreadLabels(
	wishes: readonly number[],
	gap: number,
	low: number,
	high: number,
): readonly number[] {
	interface Pool {
		sum: number;
		count: number;
	}
	const pools: Pool[] = [];
	wishes.forEach((wish, index) => {
		pools.push({ sum: wish - index * gap, count: 1 });
		while (pools.length > 1) {
			const last = pools[pools.length - 1]!;
			const before = pools[pools.length - 2]!;
			if (before.sum / before.count <= last.sum / last.count) break;
			before.sum += last.sum;
			before.count += last.count;
			pools.pop();
		}
	});
	const highest = Math.max(low, high - (wishes.length - 1) * gap);
	const bases = pools.flatMap(({ sum, count }) =>
		Array.from({ length: count }, () => Math.min(Math.max(sum / count, low), highest)),
	);
	return bases.map((base, index) => base + index * gap);
}

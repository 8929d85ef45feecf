/**
 * Shares a whole number out by weight so that the parts are whole and sum to it: each gets the floor of its
 * exact quota, and the largest remainders get the rest (Hamilton's method; equal remainders by position).
 */
export function apportion(total: number, weights: readonly number[]): number[] {
	const sum = weights.reduce((a, b) => a + b, 0);
	if (!(sum > 0)) throw new RangeError("no weight to share by");
	const quotas = weights.map((weight) => (total * weight) / sum);
	const parts = quotas.map(Math.floor);
	let left = total - parts.reduce((a, b) => a + b, 0);
	const order = quotas
		.map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }))
		.filter(({ index }) => weights[index]! > 0)
		.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
	for (const { index } of order) {
		if (left <= 0) break;
		parts[index]! += 1;
		left -= 1;
	}
	return parts;
}

/** Rounds to a number of decimals. */
export const rounded = (value: number, decimals: number): number =>
	Math.round(value * 10 ** decimals) / 10 ** decimals;

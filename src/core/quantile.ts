/**
 * Quantile by linear interpolation between order statistics (Hyndman & Fan type 7, the spreadsheet's PERCENTILE).
 * `sorted` ascends and is not empty.
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
	const place = (sorted.length - 1) * probability;
	const below = Math.floor(place);
	const above = Math.min(below + 1, sorted.length - 1);
	const low = sorted[below]!;
	// Equal ends and a whole place stand alone, so that Infinity does not turn into NaN.
	if (place === below || low === sorted[above]!) return low;
	return low + (sorted[above]! - low) * (place - below);
}

/**
 * The value below which a share of the weight lies: the smallest value at which the weight of it and of all smaller
 * ones reaches the share. Null where nothing has weight.
 * @param weights ≥ 0, same length as `values`; a value without weight does not count
 */
export function weightedQuantile(
	values: ArrayLike<number>,
	weights: ArrayLike<number>,
	probability: number,
): number | null {
	const order: number[] = [];
	let total = 0;
	for (let i = 0; i < values.length; i++) {
		if (!(weights[i]! > 0)) continue;
		order.push(i);
		total += weights[i]!;
	}
	if (order.length === 0) return null;
	order.sort((a, b) => (values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : 0));
	const wanted = probability * total;
	let counted = 0;
	for (const i of order) {
		counted += weights[i]!;
		if (counted >= wanted - 1e-12 * total) return values[i]!;
	}
	return values[order[order.length - 1]!]!;
}

/**
 * Ranks from 1 upwards; equal values share the mean of their ranks.
 */
export function ranksOf(values: ArrayLike<number>): Float64Array {
	const order = Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
	const ranks = new Float64Array(values.length);
	let first = 0;
	while (first < order.length) {
		let last = first;
		while (last + 1 < order.length && values[order[last + 1]!] === values[order[first]!]) last++;
		for (let place = first; place <= last; place++) ranks[order[place]!] = (first + last) / 2 + 1;
		first = last + 1;
	}
	return ranks;
}

/**
 * Spearman's rank correlation, −1 to 1: the correlation of the ranks, ties sharing theirs. Null where there are fewer
 * than two values or either side does not vary. Throws RangeError where the lengths differ.
 */
export function rankCorrelation(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
	if (a.length !== b.length) throw new RangeError(`ranks need pairs, got ${a.length} and ${b.length}`);
	const ranksA = ranksOf(a);
	const ranksB = ranksOf(b);
	const middle = (a.length + 1) / 2;
	let products = 0;
	let squaresA = 0;
	let squaresB = 0;
	for (let i = 0; i < a.length; i++) {
		const fromA = ranksA[i]! - middle;
		const fromB = ranksB[i]! - middle;
		products += fromA * fromB;
		squaresA += fromA * fromA;
		squaresB += fromB * fromB;
	}
	return squaresA > 0 && squaresB > 0 ? products / Math.sqrt(squaresA * squaresB) : null;
}

export interface RootInput {
	/** Never falls as its argument rises. */
	readonly valueAt: (argument: number) => number;
	readonly wanted: number;
	readonly low: number;
	readonly high: number;
	/** Largest relative error of the value that is accepted. */
	readonly tolerance?: number;
	readonly maximumRuns?: number;
}

/** The end of the bracket beyond which the wanted value would lie. */
export type Root =
	| { readonly kind: "found"; readonly argument: number; readonly value: number; readonly runs: number }
	| { readonly kind: "below" | "above"; readonly value: number; readonly runs: number };

/**
 * The argument at which a rising function has the wanted value, by bisection; where it is out of reach, the value at
 * the end that comes nearest. Bisection, since the function is the whole chain and answers of it are to be the same
 * whatever it was asked before. Throws RangeError unless low < high.
 */
export function risingRoot(input: RootInput): Root {
	const { valueAt, wanted } = input;
	const tolerance = input.tolerance ?? 1e-9;
	if (!(input.low < input.high)) throw new RangeError(`no bracket from ${input.low} to ${input.high}`);
	let { low, high } = input;
	const near = (value: number): boolean =>
		Math.abs(value - wanted) <= tolerance * Math.max(1, Math.abs(wanted));
	const atLow = valueAt(low);
	if (near(atLow)) return { kind: "found", argument: low, value: atLow, runs: 1 };
	if (atLow > wanted) return { kind: "below", value: atLow, runs: 1 };
	const atHigh = valueAt(high);
	if (near(atHigh)) return { kind: "found", argument: high, value: atHigh, runs: 2 };
	if (atHigh < wanted) return { kind: "above", value: atHigh, runs: 2 };
	let middle = (low + high) / 2;
	let value = valueAt(middle);
	let runs = 3;
	while (!near(value) && runs < (input.maximumRuns ?? 100)) {
		if (value < wanted) low = middle;
		else high = middle;
		middle = (low + high) / 2;
		value = valueAt(middle);
		runs++;
	}
	return { kind: "found", argument: middle, value, runs };
}

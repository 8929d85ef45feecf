export interface HymanInput {
	/** The mean that trips are observed to have, in the unit of the cost. */
	readonly observedMean: number;
	/** b0 above 0; any guess will do, 1/mean among them. */
	readonly start: number;
	/** Mean cost of the trips that the gravity model distributes with exp(−b c) at b. */
	readonly meanAt: (b: number) => number;
	/** Largest relative error of the mean that is accepted. */
	readonly tolerance?: number;
	readonly maximumRuns?: number;
}

export interface HymanResult {
	readonly b: number;
	/** Mean cost at b. */
	readonly mean: number;
	readonly runs: number;
	/** False where no b was found whose mean is the observed one. */
	readonly converged: boolean;
}

/** b is looked for within this many times the guess on either side: beyond, the mean no longer answers. */
const WIDEST = 50;

/**
 * Calibrates the b of a gravity model so that its trips have the observed mean cost (Hyman 1969): the first step is
 * b1 = b0 m0 / m*, later ones follow the secant through the last two,
 * b_{n+1} = [(m* − m_{n−1}) b_n − (m* − m_n) b_{n−1}] / (m_n − m_{n−1}).
 * The mean falls as b rises, so a step that leaves the bracket of what is known, where trips have little choice left, is
 * replaced by its middle.
 * Throws RangeError unless the mean and the guess are above 0.
 */
export function hymanCalibration(input: HymanInput): HymanResult {
	const { observedMean, start, meanAt } = input;
	const tolerance = input.tolerance ?? 1e-9;
	const maximumRuns = input.maximumRuns ?? 60;
	if (!(observedMean > 0) || !(start > 0) || !Number.isFinite(observedMean))
		throw new RangeError(`an observed mean and a guess are above 0, got ${observedMean} and ${start}`);
	/** Too small a b, where trips are longer than observed, and too large a one. */
	let low = start / WIDEST;
	let high = start * WIDEST;
	let previous: { b: number; mean: number } | null = null;
	let b = start;
	let mean = meanAt(b);
	let runs = 1;
	const isNear = (): boolean => Math.abs(mean / observedMean - 1) <= tolerance;
	while (!isNear() && runs < maximumRuns && high / low > 1 + 1e-14) {
		if (mean > observedMean) low = Math.max(low, b);
		else high = Math.min(high, b);
		let next: number =
			previous === null
				? (b * mean) / observedMean
				: ((observedMean - previous.mean) * b - (observedMean - mean) * previous.b) / (mean - previous.mean);
		if (!(next > low && next < high)) next = Math.sqrt(low * high);
		previous = { b, mean };
		b = next;
		mean = meanAt(b);
		runs++;
	}
	return { b, mean, runs, converged: isNear() };
}

import { rankCorrelation } from "./rank-correlation.ts";

/** How far modelled values are from observed ones. */
export interface FitErrors {
	readonly observations: number;
	/** Mean of |modelled − observed| ÷ |observed|, a share; null where nothing above 0 was observed. */
	readonly meanAbsolutePercentageError: number | null;
	/** √ of the mean square of modelled − observed, in their unit. */
	readonly rootMeanSquareError: number;
	/** Mean of modelled − observed, in their unit; above 0 the model is high. */
	readonly bias: number;
	/** Spearman's; null under three observations or where either side stands still. */
	readonly rankCorrelation: number | null;
}

/**
 * Errors of a fit. Rows with an observed 0 are left out of the percentage error only, as a share of nothing is none.
 * Null where there are no rows. Throws RangeError where the lengths differ.
 */
export function fitErrors(modelled: ArrayLike<number>, observed: ArrayLike<number>): FitErrors | null {
	const observations = observed.length;
	if (modelled.length !== observations)
		throw new RangeError(`errors need pairs, got ${modelled.length} and ${observations}`);
	if (observations === 0) return null;
	let squares = 0;
	let sum = 0;
	let shares = 0;
	let shared = 0;
	for (let i = 0; i < observations; i++) {
		const difference = modelled[i]! - observed[i]!;
		squares += difference * difference;
		sum += difference;
		if (observed[i] === 0) continue;
		shares += Math.abs(difference / observed[i]!);
		shared++;
	}
	return {
		observations,
		meanAbsolutePercentageError: shared > 0 ? shares / shared : null,
		rootMeanSquareError: Math.sqrt(squares / observations),
		bias: sum / observations,
		rankCorrelation: observations < 3 ? null : rankCorrelation(modelled, observed),
	};
}

/**
 * GEH of an hour's flow: √(2 (M − C)² / (M + C)), modelled M against counted C (G. E. Havers; UK DMRB). Below 5 is
 * usually taken as a match. It has no meaning for flows of another time than an hour, as it grows with the flow's size;
 * 0 where both are 0. Throws RangeError on a negative flow.
 */
export function geh(modelledPerHour: number, countedPerHour: number): number {
	if (!(modelledPerHour >= 0) || !(countedPerHour >= 0))
		throw new RangeError(`flows are 0 or more, got ${modelledPerHour} and ${countedPerHour}`);
	const sum = modelledPerHour + countedPerHour;
	return sum === 0 ? 0 : Math.sqrt((2 * (modelledPerHour - countedPerHour) ** 2) / sum);
}

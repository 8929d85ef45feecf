import { exponential, logarithm } from "../../core/elementary.ts";

/** Songthaews that leave the rank when enough people are aboard, or when the driver will wait no longer. */
export interface FillAndGo {
	/** Passengers at which a vehicle leaves, 1 or more, whole. */
	readonly places: number;
	/** Passengers who come to board, a minute; Poisson. */
	readonly arrivalsPerMinute: number;
	/** Longest stay after the first passenger is aboard, minutes; may be Infinity. */
	readonly patienceMinutes: number;
}

/**
 * Mean wait of a passenger, minutes.
 *
 * One vehicle at a time loads. The first passenger finds it empty; from then on people come at random, λ a minute.
 * It leaves with the n-th, or T minutes after the first. With N(t) the arrivals after the first,
 * Q_k = P(N(T) ≥ k) for a Poisson mean of λT, and D the stay:
 *
 *   passengers = 1 + λ E[D] = 1 + Σ_{k=1}^{n−1} Q_k
 *   minutes waited by all = E ∫₀^D (1 + N(t)) dt = Σ_{k=1}^{n−1} k Q_k / λ
 *   mean wait = (Σ k Q_k / λ) / (1 + Σ Q_k)
 *
 * since ∫₀^T P(N(t) = k) dt = P(N(T) ≥ k + 1) / λ. With endless patience every Q_k is 1 and the mean is
 * (n − 1) / (2λ); with little of it, or few arrivals, it stays below T.
 * Limits: people who board on the way wait for the next vehicle to pass and are counted as at the rank.
 * Throws RangeError unless places is a whole number from 1, arrivals above 0 and patience 0 or more.
 */
export function fillAndGoWaitMinutes({ places, arrivalsPerMinute, patienceMinutes }: FillAndGo): number {
	if (!Number.isInteger(places) || places < 1)
		throw new RangeError(`places must be a whole number from 1, got ${places}`);
	if (!(arrivalsPerMinute > 0)) throw new RangeError(`arrivals must be above 0, got ${arrivalsPerMinute}`);
	if (!(patienceMinutes >= 0)) throw new RangeError(`patience must be 0 or more, got ${patienceMinutes}`);
	const mean = arrivalsPerMinute * patienceMinutes;
	let passengers = 1;
	let minutes = 0;
	for (let k = 1; k < places; k++) {
		const share = atLeast(k, mean);
		passengers += share;
		minutes += (k * share) / arrivalsPerMinute;
	}
	return minutes / passengers;
}

/** P(N ≥ k) of a Poisson variable, by its lower tail summed in logarithms so that no term overflows. */
function atLeast(k: number, mean: number): number {
	if (mean === 0) return 0;
	if (!Number.isFinite(mean)) return 1;
	let below = 0;
	let logFactorial = 0;
	for (let n = 0; n < k; n++) {
		if (n > 0) logFactorial += logarithm(n);
		below += exponential(n * logarithm(mean) - mean - logFactorial);
	}
	return Math.max(0, 1 - below);
}

import { exponential } from "../../core/elementary.ts";

/**
 * Splits overlapping catchments between stations (Huff 1963, logit form):
 * w_ks = A_s exp(−b t_ks) / Σ_s' A_s' exp(−b t_ks').
 * Shares of one cell sum to one, so nobody is counted twice, and they change continuously as a station moves.
 *
 * @param minutes access minutes from one cell to each station; Infinity where a station cannot be reached
 * @param attraction A_s of each station, 1 or the square root of its frequency; 0 draws nobody
 * @param sensitivityPerMinute b, 0.08–0.30 a minute, default 0.15 (assumption)
 * @param shares output, same length; all zero where no station that draws anybody can be reached
 */
export function huffShares(
	minutes: ArrayLike<number>,
	attraction: ArrayLike<number>,
	sensitivityPerMinute: number,
	shares: Float64Array,
): void {
	let nearest = Number.POSITIVE_INFINITY;
	for (let s = 0; s < minutes.length; s++) if (attraction[s]! > 0) nearest = Math.min(nearest, minutes[s]!);
	if (nearest === Number.POSITIVE_INFINITY) {
		shares.fill(0);
		return;
	}
	let sum = 0;
	for (let s = 0; s < minutes.length; s++) {
		const drawn = attraction[s]! > 0 ? exponential(-sensitivityPerMinute * (minutes[s]! - nearest)) : 0;
		const weight = attraction[s]! * drawn;
		shares[s] = weight;
		sum += weight;
	}
	for (let s = 0; s < minutes.length; s++) shares[s] = shares[s]! / sum;
}

import { exponentialEach } from "../../core/elementary.ts";
import { quantile } from "../../core/quantile.ts";

/** What there is at destinations, several kinds at once: [destination × kinds + kind]. */
export interface Opportunities {
	readonly kindCount: number;
	readonly amounts: Float64Array;
}

/**
 * Cumulative opportunities: what can be reached within each limit, departure by departure.
 *
 *     C(k, T, m) = Σ_j amount_k(j) · [t(m, j) ≤ T]
 *
 * A place exactly at the limit counts as reached.
 * @param minutes [departure × destinations + destination]
 * @param limitsMinutes ascending
 * @returns [(kind × limits + limit) × departures + departure]
 */
export function cumulativeOpportunities(
	minutes: ArrayLike<number>,
	departureCount: number,
	{ kindCount, amounts }: Opportunities,
	limitsMinutes: readonly number[],
): Float64Array {
	const destinationCount = amounts.length / kindCount;
	const limitCount = limitsMinutes.length;
	const reached = new Float64Array(kindCount * limitCount * departureCount);
	const parts = new Float64Array(limitCount * kindCount);
	const last = limitsMinutes[limitCount - 1]!;
	for (let m = 0; m < departureCount; m++) {
		parts.fill(0);
		for (let j = 0; j < destinationCount; j++) {
			const time = minutes[m * destinationCount + j]!;
			if (!(time <= last)) continue;
			let limit = 0;
			while (time > limitsMinutes[limit]!) limit++;
			for (let kind = 0; kind < kindCount; kind++)
				parts[limit * kindCount + kind] = parts[limit * kindCount + kind]! + amounts[j * kindCount + kind]!;
		}
		for (let kind = 0; kind < kindCount; kind++) {
			let sum = 0;
			for (let limit = 0; limit < limitCount; limit++) {
				sum += parts[limit * kindCount + kind]!;
				reached[(kind * limitCount + limit) * departureCount + m] = sum;
			}
		}
	}
	return reached;
}

/**
 * Gravity accessibility with the decay of the demand model, departure by departure: Σ_j amount(j) · exp(−β t(m, j)).
 * @param ratePerMinute β > 0
 * @param scratch room for one departure's weights, destinations long
 */
export function gravityOpportunities(
	minutes: Float64Array,
	departureCount: number,
	amounts: Float64Array,
	ratePerMinute: number,
	scratch: Float64Array,
): Float64Array {
	const destinationCount = amounts.length;
	const sums = new Float64Array(departureCount);
	for (let m = 0; m < departureCount; m++) {
		const row = minutes.subarray(m * destinationCount, (m + 1) * destinationCount);
		exponentialEach(row, destinationCount, -ratePerMinute, 0, scratch);
		let sum = 0;
		for (let j = 0; j < destinationCount; j++) sum += amounts[j]! * scratch[j]!;
		sums[m] = sum;
	}
	return sums;
}

/** A value over the departures of a window: its plain mean, and how far it swings with the minute of leaving. */
export interface OverWindow {
	readonly mean: number;
	readonly p10: number;
	readonly p50: number;
	readonly p90: number;
}

/** Mean and percentiles over departures, each departure counting alike. */
export function overWindow(values: ArrayLike<number>): OverWindow {
	if (values.length === 0) throw new RangeError("a window has a departure or more");
	const sorted = Float64Array.from(values).sort();
	let sum = 0;
	for (let m = 0; m < values.length; m++) sum += values[m]!;
	return {
		mean: sum / values.length,
		p10: quantile(sorted, 0.1),
		p50: quantile(sorted, 0.5),
		p90: quantile(sorted, 0.9),
	};
}

import { exponential, logarithm } from "../../core/elementary.ts";
import { addBalancedTrips, furness } from "./furness.ts";

export interface VariableDemandInput {
	readonly zoneCount: number;
	/** Trips without the change, row-major; already distributed by the same deterrence. */
	readonly trips: Float64Array;
	/** Composite (logsum) minutes saved by the change, by pair; may be negative. */
	readonly minutesSaved: Float64Array;
	/** b of the deterrence exp(−b c), above 0. */
	readonly perMinute: number;
	/** Whether zones keep what they attract, as workplaces and schools do, or may gain and lose. */
	readonly keepsAttractions: boolean;
	/** Trips more for each minute by which places come nearer, as exp(g × minutes); 0 keeps every zone's trips. */
	readonly generationPerMinute: number;
}

export interface VariableDemand {
	readonly trips: Float64Array;
	/** Minutes by which places have come nearer to each zone: (1/b) ln Σ_j (T_ij / O_i) exp(b × saved). */
	readonly nearerMinutes: Float64Array;
}

/** Trips that hardly leave their zone take many sweeps to settle. */
const MAXIMUM_SWEEPS = 20_000;

/**
 * Trips that answer to composite cost: T'_ij = a_i b_j T_ij exp(b (c_ij − c'_ij)), the gravity model pivoted on its own
 * trips, so that no change of cost gives the same trips back. Every zone still makes the trips it made (all b_j are 1
 * where attractions are free; found by balancing where they are kept), times exp(g × nearer) where trips may grow:
 * the elastic factor on the accessibility logsum.
 * Throws RangeError as `furness` does.
 */
export function variableDemand(input: VariableDemandInput): VariableDemand {
	const { zoneCount: n, trips, minutesSaved, perMinute } = input;
	const pulled = new Float64Array(n * n);
	const origins = new Float64Array(n);
	const destinations = new Float64Array(n);
	const nearerMinutes = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		let before = 0;
		let after = 0;
		for (let j = 0; j < n; j++) {
			const pair = i * n + j;
			const now = trips[pair]!;
			if (now === 0) continue;
			const pull = minutesSaved[pair] === 0 ? now : now * exponential(perMinute * minutesSaved[pair]!);
			pulled[pair] = pull;
			before += now;
			after += pull;
			destinations[j] = destinations[j]! + now;
		}
		if (before === 0) continue;
		nearerMinutes[i] = after === before ? 0 : logarithm(after / before) / perMinute;
		origins[i] = before * exponential(input.generationPerMinute * nearerMinutes[i]!);
		if (input.keepsAttractions) continue;
		const factor = origins[i]! / after;
		for (let j = 0; j < n; j++) pulled[i * n + j] = pulled[i * n + j]! * factor;
	}
	if (!input.keepsAttractions) return { trips: pulled, nearerMinutes };
	const balanced = furness({
		zoneCount: n,
		deterrence: pulled,
		origins,
		destinations,
		tolerance: 1e-9,
		maximumSweeps: MAXIMUM_SWEEPS,
	});
	const kept = new Float64Array(n * n);
	addBalancedTrips(balanced, pulled, n, kept);
	return { trips: kept, nearerMinutes };
}

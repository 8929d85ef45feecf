import { type Decay, decayWeight } from "./decay.ts";
import { huffShares } from "./huff.ts";

export interface WalkCatchment {
	readonly cellCount: number;
	readonly stationCount: number;
	/** Writes the walking metres from a cell to each station; Infinity where a station cannot be walked to. */
	readonly walkMetres: (cell: number, into: Float64Array) => void;
	readonly decay: Decay;
	readonly metresPerMinute: number;
	/** Huff's b, a minute. */
	readonly sensitivityPerMinute: number;
	/** Huff's A_s, by station. */
	readonly attraction: ArrayLike<number>;
}

/** A weight below this counts for nobody. */
const LEAST_WEIGHT = 1e-9;

/**
 * Visits every cell that a station draws walkers from, with w_ks = Huff share × f(d_min): the share says which station,
 * the decay of the nearest one says whether at all. Σ_s w_ks = f(d_min) ≤ 1, so nobody counts twice, and w changes
 * continuously as a station moves. `visit` must not keep `weights`.
 */
export function forEachWalkWeight(
	catchment: WalkCatchment,
	visit: (cell: number, weights: Float64Array) => void,
): void {
	const { cellCount, stationCount } = catchment;
	const metres = new Float64Array(stationCount);
	const minutes = new Float64Array(stationCount);
	const weights = new Float64Array(stationCount);
	for (let cell = 0; cell < cellCount; cell++) {
		catchment.walkMetres(cell, metres);
		let nearest = Number.POSITIVE_INFINITY;
		for (let s = 0; s < stationCount; s++) {
			minutes[s] = metres[s]! / catchment.metresPerMinute;
			nearest = Math.min(nearest, metres[s]!);
		}
		if (nearest === Number.POSITIVE_INFINITY) continue;
		const reach = decayWeight(catchment.decay, nearest);
		if (reach < LEAST_WEIGHT) continue;
		huffShares(minutes, catchment.attraction, catchment.sensitivityPerMinute, weights);
		for (let s = 0; s < stationCount; s++) weights[s] = weights[s]! * reach;
		visit(cell, weights);
	}
}

/**
 * Σ_k w_ks q_k of each quantity by station: `[quantity][station]`. Summed over stations a quantity is at most its own
 * total.
 */
export function walkCatchmentSums(
	catchment: WalkCatchment,
	quantities: readonly ArrayLike<number>[],
): Float64Array[] {
	const sums = quantities.map(() => new Float64Array(catchment.stationCount));
	forEachWalkWeight(catchment, (cell, weights) => {
		quantities.forEach((quantity, q) => {
			const held = quantity[cell]!;
			if (held === 0) return;
			const into = sums[q]!;
			for (let s = 0; s < weights.length; s++) into[s] = into[s]! + weights[s]! * held;
		});
	});
	return sums;
}

/**
 * Arithmetic on whole arrays, in plain TypeScript or in WebAssembly, two doubles at a time. Both take every step
 * in the same order, so they agree to the last bit.
 */
export interface Kernels {
	/** Room for arrays that the products and sums below work on; opening it again voids what the last one gave. */
	open(doubles: number): Workspace;

	/** values[i]^p for i < count into `into` (may be the same array); 0 where the value is not above 2.3e-308. */
	powerEach(values: Float64Array, count: number, p: number, into: Float64Array): void;

	/** e^(rate × values[i] + fixed) for i < count into `into`; 0 below an exponent of −708, Infinity above 709. */
	exponentialEach(values: Float64Array, count: number, rate: number, fixed: number, into: Float64Array): void;

	/** into[r·width + j] += Σ_a columns[a·width + j] × weights[r·across + a·step] for rows r. */
	combinations(
		rows: number,
		width: number,
		count: number,
		columns: Float64Array,
		weights: Float64Array,
		across: number,
		step: number,
		into: Float64Array,
	): void;

	/** into[b·rows + i] = Σ_j matrix[i·width + j] × vectors[b·width + j] */
	rowProducts(
		rows: number,
		width: number,
		matrix: Float64Array,
		count: number,
		vectors: Float64Array,
		into: Float64Array,
	): void;

	/**
	 * Riders gained from a base mode by groups of people, pair by pair, and their sum. With e the combination of
	 * `columns` by the row's `weights` (station-major, as in `combinations`), x = advantage × e^κ × factor and
	 * y = (1 + x)^θ: riders = trips × Σ_levels share × x/(1 + x) × Σ_groups s p y / (1 + p (y − 1)).
	 * Leaves riders ÷ e in `weight`, 0 where e is 0.
	 */
	pivotRiders(input: PivotInput, weight: Float64Array): number;

	/**
	 * into[k] += weight × (Σ terms[t][k] over the t whose bit is set in `chosen`)^p for −1 ≤ p ≤ 1; terms are columns
	 * of `count` one after another. With `byTerm`, `into` holds such columns too, and column t gets the part
	 * weight × (Σ)^p × terms[t][k].
	 */
	addPowers(
		count: number,
		terms: Float64Array,
		chosen: number,
		p: number,
		weight: number,
		into: Float64Array,
		byTerm: boolean,
	): void;

	/**
	 * into[k] += weight × ln(1 + p (gain − 1)) with p = shares[k] from 0 to 1 and gain = gains[k] at least 1: the rise of a
	 * logsum when one mode of share p gets better by the factor `gain`.
	 */
	addLogarithmicRises(
		count: number,
		shares: Float32Array,
		gains: Float64Array,
		weight: number,
		into: Float64Array,
	): void;

	/** into[k] = least (dx² + dy²) from place k to any point; Infinity where there is none. */
	nearestSquares(
		east: Float64Array,
		north: Float64Array,
		pointEast: Float64Array,
		pointNorth: Float64Array,
		into: Float64Array,
	): void;

	/**
	 * Half a sweep of balancing: row factors that meet the origins at these column factors (0 where there are none),
	 * and the column sums that they give. Returns the largest relative error of a row at the factor it had before, or
	 * −1 − i where row i has trips but nothing to go to.
	 */
	balanceRows(
		zones: number,
		matrix: Float64Array,
		origins: Float64Array,
		columnFactors: Float64Array,
		rowFactors: Float64Array,
		columnSums: Float64Array,
	): number;

	/**
	 * Trips by car, by public transport and by active modes at given constants, summed over pairs:
	 * four ownership groups choose between a nest of motorcycle and car, public transport and active modes.
	 * With `shares`, also the public share of each pair by group, group after group.
	 */
	rivalShares(input: RivalInput, shares: Float64Array | null): readonly [number, number, number];
}

/** Arrays of the workspace, by pair; e^V of each mode without its constant. */
export interface RivalInput {
	readonly pairs: number;
	readonly trips: Float64Array;
	/** e^(V/θ) inside the nest, and e^V where the motorcycle stands alone. */
	readonly motorcycle: Float64Array;
	readonly alone: Float64Array;
	readonly car: Float64Array;
	readonly songthaew: Float64Array;
	readonly active: Float64Array;
	/**
	 * Factors of car (in the nest), songthaew and active modes; of a passenger in the nest and alone; weights of the
	 * groups with neither vehicle, motorcycle, car, both; θ of the nest, at most 1.
	 */
	readonly numbers: Float64Array;
}

export interface Workspace {
	/** Zeros. */
	zeros(count: number): Float64Array;
	copy(values: Float64Array): Float64Array;
	/** Several arrays one after another. */
	copySingles(values: readonly Float32Array[]): Float32Array;
}

/** Arrays of the workspace, by pair row-major, and numbers. */
export interface PivotInput {
	readonly zones: number;
	readonly stations: number;
	readonly columns: Float64Array;
	readonly weights: Float64Array;
	readonly advantage: Float64Array;
	readonly trips: Float64Array;
	/** [group][pair] share p of the base mode in each of four groups. */
	readonly baseShare: Float32Array;
	/** Weight s of each of the four groups; the first may stand alone, or the last three. */
	readonly groups: Float64Array;
	readonly levelShares: Float64Array;
	readonly levelFactors: Float64Array;
	readonly kappa: number;
	readonly theta: number;
}

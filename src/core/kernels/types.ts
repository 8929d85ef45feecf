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

import { kernels } from "../../core/kernels/kernels.ts";

/**
 * Doubly constrained distribution (Furness 1965; Wilson 1967):
 * T_ij = a_i b_j F_ij with Σ_j T_ij = O_i and Σ_i T_ij = D_j, found by balancing rows and columns in turn.
 */
export interface FurnessInput {
	readonly zoneCount: number;
	/** F_ij ≥ 0, row-major: a deterrence f(c_ij) or a base matrix to be updated. */
	readonly deterrence: Float64Array;
	readonly origins: Float64Array;
	/** Scaled to the origins' total where the two differ. */
	readonly destinations: Float64Array;
	/** Largest relative error of any row or column total that is accepted. */
	readonly tolerance?: number;
	readonly maximumSweeps?: number;
	/** Column factors to start from; a good start saves sweeps. */
	readonly startFactors?: Float64Array;
}

export interface FurnessResult {
	readonly rowFactors: Float64Array;
	readonly columnFactors: Float64Array;
	readonly sweeps: number;
	/** Largest relative error of a row total at the end (columns are exact). */
	readonly marginError: number;
}

/**
 * Balances until every margin is met. Rows or columns with a zero total get the factor 0.
 * Margins that no matrix of this pattern can meet are not refused: `marginError` stays above the tolerance.
 * Throws RangeError on negative or non-finite input, where origins have trips and no destination does, and where a zone
 * has trips but no way to or from anywhere.
 */
export function furness(input: FurnessInput): FurnessResult {
	const { zoneCount: n, deterrence, origins } = input;
	const tolerance = input.tolerance ?? 1e-6;
	const maximumSweeps = input.maximumSweeps ?? 200;
	let originTotal = 0;
	let destinationTotal = 0;
	for (let i = 0; i < n; i++) {
		if (!(origins[i]! >= 0) || !(input.destinations[i]! >= 0))
			throw new RangeError(
				`trip ends must be 0 or more, zone ${i} has ${origins[i]} and ${input.destinations[i]}`,
			);
		originTotal += origins[i]!;
		destinationTotal += input.destinations[i]!;
	}
	if (!(originTotal + destinationTotal < Number.POSITIVE_INFINITY))
		throw new RangeError("trip ends must be finite");
	for (let pair = 0; pair < n * n; pair++)
		if (!(deterrence[pair]! >= 0 && deterrence[pair]! < Number.POSITIVE_INFINITY))
			throw new RangeError(`deterrence must be finite and 0 or more, pair ${pair} has ${deterrence[pair]}`);
	const rowFactors = new Float64Array(n);
	const columnFactors = input.startFactors
		? Float64Array.from(input.startFactors)
		: new Float64Array(n).fill(1);
	if (originTotal === 0) return { rowFactors, columnFactors, sweeps: 0, marginError: 0 };
	if (destinationTotal === 0) throw new RangeError("origins have trips but no destination does");
	const scale = originTotal / destinationTotal;
	for (let j = 0; j < n; j++) if (input.destinations[j] === 0) columnFactors[j] = 0;

	const fast = kernels();
	const room = fast.open(n * (n + 4));
	const matrix = room.copy(deterrence);
	const wanted = room.copy(origins);
	const columns = room.copy(columnFactors);
	const rows = room.zeros(n);
	const columnSums = room.zeros(n);
	let sweeps = 0;
	let marginError = Number.POSITIVE_INFINITY;
	while (sweeps < maximumSweeps && marginError > tolerance) {
		const largest = fast.balanceRows(n, matrix, wanted, columns, rows, columnSums);
		if (largest < 0) throw new RangeError(`zone ${-1 - largest} has trips but can reach no destination`);
		marginError = sweeps === 0 ? Number.POSITIVE_INFINITY : largest;
		for (let j = 0; j < n; j++) {
			const total = input.destinations[j]! * scale;
			if (total === 0) continue;
			if (!(columnSums[j]! > 0))
				throw new RangeError(`zone ${j} attracts trips but can be reached from nowhere`);
			columns[j] = total / columnSums[j]!;
		}
		sweeps++;
	}
	rowFactors.set(rows);
	columnFactors.set(columns);
	return { rowFactors, columnFactors, sweeps, marginError };
}

/** T_ij = a_i b_j F_ij into `trips` (added), row-major. */
export function addBalancedTrips(
	result: FurnessResult,
	deterrence: Float64Array,
	zoneCount: number,
	trips: Float64Array,
): void {
	for (let i = 0; i < zoneCount; i++) {
		const factor = result.rowFactors[i]!;
		if (factor === 0) continue;
		const start = i * zoneCount;
		for (let j = 0; j < zoneCount; j++)
			trips[start + j] = trips[start + j]! + factor * result.columnFactors[j]! * deterrence[start + j]!;
	}
}

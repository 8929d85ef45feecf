/** Small dense products; each sum runs in the order of src/core/kernels/plain.ts. Arrays are read one past an odd end. */

@inline
function weight(at: usize): v128 {
	return v128.load64_splat(at);
}

/** into[j] += Σ_a columns[a·width + j] × weights[a·step], four at a time. */
export function addCombination(
	width: i32,
	count: i32,
	columns: usize,
	weights: usize,
	step: i32,
	into: usize,
): void {
	const row = (<usize>width) << 3;
	const stride = (<usize>step) << 3;
	const end = (<usize>((width + 1) >> 1)) << 4;
	const fours = count & ~3;
	for (let at: usize = 0; at < end; at += 16) {
		let sum = v128.load(into + at);
		let column = columns + at;
		let from = weights;
		for (let a = 0; a < fours; a += 4) {
			const first = f64x2.add(
				f64x2.mul(weight(from), v128.load(column)),
				f64x2.mul(weight(from + stride), v128.load(column + row)),
			);
			const second = f64x2.add(
				f64x2.mul(weight(from + 2 * stride), v128.load(column + 2 * row)),
				f64x2.mul(weight(from + 3 * stride), v128.load(column + 3 * row)),
			);
			sum = f64x2.add(sum, f64x2.add(first, second));
			column += 4 * row;
			from += 4 * stride;
		}
		for (let a = fours; a < count; a++) {
			sum = f64x2.add(sum, f64x2.mul(weight(from), v128.load(column)));
			column += row;
			from += stride;
		}
		if (at + 16 > row) v128.store64_lane(into + at, sum, 0);
		else v128.store(into + at, sum);
	}
}

@inline
function total(pair: v128): f64 {
	return f64x2.extract_lane(pair, 0) + f64x2.extract_lane(pair, 1);
}

/** Σ_j a[j] b[j]: even and odd places apart, then an odd last one. */
@inline
export function dot(width: i32, a: usize, b: usize): f64 {
	const end = (<usize>(width >> 1)) << 4;
	let sum = f64x2.splat(0);
	for (let at: usize = 0; at < end; at += 16)
		sum = f64x2.add(sum, f64x2.mul(v128.load(a + at), v128.load(b + at)));
	let whole = total(sum);
	if (width & 1) whole += load<f64>(a + end) * load<f64>(b + end);
	return whole;
}

/** into[b·rows + i] = Σ_j matrix[i·width + j] × vectors[b·width + j] */
export function rowProducts(
	rows: i32,
	width: i32,
	matrix: usize,
	count: i32,
	vectors: usize,
	into: usize,
): void {
	const stride = (<usize>width) << 3;
	const down = (<usize>rows) << 3;
	const end = (<usize>(width >> 1)) << 4;
	const fours = count & ~3;
	for (let i = 0; i < rows; i++) {
		const line = matrix + <usize>i * stride;
		let vector = vectors;
		let to = into + ((<usize>i) << 3);
		for (let b = 0; b < fours; b += 4) {
			let sum0 = f64x2.splat(0);
			let sum1 = f64x2.splat(0);
			let sum2 = f64x2.splat(0);
			let sum3 = f64x2.splat(0);
			for (let at: usize = 0; at < end; at += 16) {
				const w = v128.load(line + at);
				const from = vector + at;
				sum0 = f64x2.add(sum0, f64x2.mul(w, v128.load(from)));
				sum1 = f64x2.add(sum1, f64x2.mul(w, v128.load(from + stride)));
				sum2 = f64x2.add(sum2, f64x2.mul(w, v128.load(from + 2 * stride)));
				sum3 = f64x2.add(sum3, f64x2.mul(w, v128.load(from + 3 * stride)));
			}
			let last: f64 = 0;
			if (width & 1) last = load<f64>(line + end);
			let t0 = total(sum0);
			let t1 = total(sum1);
			let t2 = total(sum2);
			let t3 = total(sum3);
			if (width & 1) {
				t0 += last * load<f64>(vector + end);
				t1 += last * load<f64>(vector + end + stride);
				t2 += last * load<f64>(vector + end + 2 * stride);
				t3 += last * load<f64>(vector + end + 3 * stride);
			}
			store<f64>(to, t0);
			store<f64>(to + down, t1);
			store<f64>(to + 2 * down, t2);
			store<f64>(to + 3 * down, t3);
			vector += 4 * stride;
			to += 4 * down;
		}
		for (let b = fours; b < count; b++) {
			store<f64>(to, dot(width, line, vector));
			vector += stride;
			to += down;
		}
	}
}

/** into[r·width + j] += Σ_a columns[a·width + j] × weights[r·across + a·step] for every row r. */
export function combinations(
	rows: i32,
	width: i32,
	count: i32,
	columns: usize,
	weights: usize,
	across: i32,
	step: i32,
	into: usize,
): void {
	for (let r = 0; r < rows; r++)
		addCombination(
			width,
			count,
			columns,
			weights + ((<usize>(r * across)) << 3),
			step,
			into + ((<usize>(r * width)) << 3),
		);
}

/** One sweep of balancing rows and columns; see src/core/kernels/plain.ts. */
import { dot } from "./products";

/**
 * Row factors that meet the origins at these column factors, and the column sums that they give. Returns the largest
 * relative error of a row at its factor of the sweep before, or −1 − i where row i has trips but no way out.
 */
export function balanceRows(
	zones: i32,
	matrix: usize,
	origins: usize,
	columnFactors: usize,
	rowFactors: usize,
	columnSums: usize,
): f64 {
	const stride = <usize>zones << 3;
	for (let at: usize = 0; at < stride; at += 8) store<f64>(columnSums + at, 0);
	let largest: f64 = 0;
	for (let i = 0; i < zones; i++) {
		const place = <usize>i << 3;
		const wanted = load<f64>(origins + place);
		if (wanted == 0) {
			store<f64>(rowFactors + place, 0);
			continue;
		}
		const row = matrix + <usize>i * stride;
		const sum = dot(zones, row, columnFactors);
		if (!(sum > 0)) return -1 - <f64>i;
		const error = abs((load<f64>(rowFactors + place) * sum) / wanted - 1);
		if (error > largest) largest = error;
		const factor = wanted / sum;
		store<f64>(rowFactors + place, factor);
		const factors = f64x2.splat(factor);
		for (let at: usize = 0; at < stride; at += 16) {
			const added = f64x2.add(v128.load(columnSums + at), f64x2.mul(factors, v128.load(row + at)));
			if (at + 16 > stride) v128.store64_lane(columnSums + at, added, 0);
			else v128.store(columnSums + at, added);
		}
	}
	return largest;
}

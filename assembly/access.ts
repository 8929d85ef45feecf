/** Sums of terms to a power, and nearest points; see src/core/kernels/plain.ts. */
import { power } from "./power";

/** Σ of the terms whose bit is set in `chosen`, in order; term t begins at terms + t × stride. */
@inline
function sumOf(terms: usize, stride: usize, termCount: i32, chosen: i32, at: usize): v128 {
	let sum = f64x2.splat(0);
	let term = terms + at;
	for (let t = 0; t < termCount; t++) {
		if (chosen & (1 << t)) sum = f64x2.add(sum, v128.load(term));
		term += stride;
	}
	return sum;
}

/**
 * into[k] += weight × (Σ chosen terms[k])^p, or where `byTerm` into[t][k] += weight × (Σ)^p × terms[t][k]; nothing to do
 * where they are all 0.
 */
export function addPowers(
	count: i32,
	terms: usize,
	termCount: i32,
	chosen: i32,
	p: f64,
	weight: f64,
	into: usize,
	byTerm: i32,
): void {
	const stride = <usize>count << 3;
	const powers = f64x2.splat(p);
	const weights = f64x2.splat(weight);
	for (let at: usize = 0; at < stride; at += 16) {
		const sum = sumOf(terms, stride, termCount, chosen, at);
		if (!v128.any_true(sum)) continue;
		const isLast = at + 16 > stride;
		const factor = f64x2.mul(weights, power(sum, powers));
		if (byTerm == 0) {
			add(into + at, factor, isLast);
			continue;
		}
		let term = terms + at;
		let to = into + at;
		for (let t = 0; t < termCount; t++) {
			if (chosen & (1 << t)) add(to, f64x2.mul(factor, v128.load(term)), isLast);
			term += stride;
			to += stride;
		}
	}
}

@inline
function add(to: usize, values: v128, isLast: bool): void {
	const added = f64x2.add(v128.load(to), values);
	if (isLast) v128.store64_lane(to, added, 0);
	else v128.store(to, added);
}

/** into[k] = least (dx² + dy²) to any of `count` points; into has room for an even number. */
export function nearestSquares(
	places: i32,
	east: usize,
	north: usize,
	count: i32,
	pointEast: usize,
	pointNorth: usize,
	into: usize,
): void {
	const end = <usize>((places + 1) >> 1) << 4;
	for (let at: usize = 0; at < end; at += 16) {
		const x = v128.load(east + at);
		const y = v128.load(north + at);
		let nearest = f64x2.splat(Infinity);
		for (let s = 0; s < count; s++) {
			const from = <usize>s << 3;
			const dx = f64x2.sub(v128.load64_splat(pointEast + from), x);
			const dy = f64x2.sub(v128.load64_splat(pointNorth + from), y);
			nearest = f64x2.pmin(nearest, f64x2.add(f64x2.mul(dx, dx), f64x2.mul(dy, dy)));
		}
		v128.store(into + at, nearest);
	}
}

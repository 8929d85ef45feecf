/** Rise of a logsum; see addLogarithmicRises in src/core/kernels/plain.ts, which agrees bit for bit. */
import { logarithm, one } from "./power";

/** into[k] += weight × ln(1 + p (gain − 1)), two at a time: arrays have room for an even count. */
export function addLogarithmicRises(
	count: i32,
	shares: usize,
	gains: usize,
	weight: f64,
	into: usize,
): void {
	const weights = f64x2.splat(weight);
	const end = (<usize>((count + 1) >> 1)) << 4;
	for (let at: usize = 0; at < end; at += 16) {
		const share = f64x2.promote_low_f32x4(v128.load64_zero(shares + (at >> 1)));
		const rise = f64x2.add(one(), f64x2.mul(share, f64x2.sub(v128.load(gains + at), one())));
		v128.store(into + at, f64x2.add(v128.load(into + at), f64x2.mul(weights, logarithm(rise))));
	}
}

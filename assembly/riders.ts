/** Riders of one market; see pivotRiders in src/models/demand/market-riders.ts, whose plain twin agrees bit for bit. */
import { one, raise } from "./power";
import { addCombination } from "./products";

@inline
function shares(at: usize): v128 {
	return f64x2.promote_low_f32x4(v128.load64_zero(at));
}

@inline
function times(a: v128, b: v128): v128 {
	return f64x2.mul(a, b);
}

@inline
function plus(a: v128, b: v128): v128 {
	return f64x2.add(a, b);
}

/** 1 + p × rise */
@inline
function grown(p: v128, rise: v128): v128 {
	return plus(one(), times(p, rise));
}

@inline
function add(to: usize, share: v128, top: v128, below: v128, gain: v128, whole: v128): void {
	const riding = times(times(times(share, top), gain), f64x2.sub(whole, one()));
	v128.store(to, plus(v128.load(to), f64x2.div(riding, times(below, whole))));
}

/**
 * Σ over the ownership groups of `groups` (1: the first; 3: the last three; 4: all) of s p / (1 + p rise), as one
 * fraction times `gain` (1 + x, less 1) / (1 + x), summed over the levels of service. One short loop for each step
 * of a row keeps its values in registers: half the time of one long loop. `row` has room for four rows and a little.
 */
export function pivotRiders(
	zones: i32,
	stations: i32,
	onward: usize,
	origin: usize,
	advantage: usize,
	trips: usize,
	publicShare: usize,
	ownership: usize,
	groups: i32,
	levels: i32,
	levelShares: usize,
	levelFactors: usize,
	kappa: f64,
	theta: f64,
	row: usize,
	weight: usize,
): f64 {
	const kappas = f64x2.splat(kappa);
	const thetas = f64x2.splat(theta);
	const zero = f64x2.splat(0);
	const s0 = v128.load64_splat(ownership);
	const s1 = v128.load64_splat(ownership + 8);
	const s2 = v128.load64_splat(ownership + 16);
	const s3 = v128.load64_splat(ownership + 24);
	const pairs = <usize>(zones * zones);
	const second = publicShare + (pairs << 2);
	const third = second + (pairs << 2);
	const fourth = third + (pairs << 2);
	let even = zero;
	let odd: f64 = 0;
	for (let i = 0; i < zones; i++) {
		for (let at: usize = 0; at < (<usize>zones + 1) << 3; at += 16) v128.store(row + at, zero);
		addCombination(zones, stations, onward, origin + ((<usize>i) << 3), zones, row);
		const start = <usize>(i * zones);
		const bytes = <usize>zones << 3;
		const reach = row + bytes + 16;
		const probability = reach + bytes + 16;
		const gains = probability + bytes + 16;
		raise(row, bytes, kappas, reach);
		for (let at: usize = 0; at < bytes; at += 16) {
			v128.store(reach + at, times(v128.load(advantage + (start << 3) + at), v128.load(reach + at)));
			v128.store(probability + at, zero);
		}
		for (let level = 0; level < levels; level++) {
			const factor = v128.load64_splat(levelFactors + ((<usize>level) << 3));
			const share = v128.load64_splat(levelShares + ((<usize>level) << 3));
			for (let at: usize = 0; at < bytes; at += 16)
				v128.store(gains + at, plus(one(), times(v128.load(reach + at), factor)));
			raise(gains, bytes, thetas, gains);
			if (groups == 1) {
				for (let at: usize = 0; at < bytes; at += 16) {
					const whole = plus(one(), times(v128.load(reach + at), factor));
					const gain = v128.load(gains + at);
					const p0 = shares(publicShare + (start << 2) + (at >> 1));
					const below = grown(p0, f64x2.sub(gain, one()));
					add(probability + at, share, times(s0, p0), below, gain, whole);
				}
			} else {
				for (let at: usize = 0; at < bytes; at += 16) {
					const whole = plus(one(), times(v128.load(reach + at), factor));
					const gain = v128.load(gains + at);
					const rise = f64x2.sub(gain, one());
					const from = (start << 2) + (at >> 1);
					const p1 = shares(second + from);
					const p2 = shares(third + from);
					const p3 = shares(fourth + from);
					const d1 = grown(p1, rise);
					const d2 = grown(p2, rise);
					const d3 = grown(p3, rise);
					const d23 = times(d2, d3);
					const top23 = plus(times(times(s2, p2), d3), times(times(s3, p3), d2));
					let top = plus(times(times(s1, p1), d23), times(top23, d1));
					let below = times(d1, d23);
					if (groups > 3) {
						const p0 = shares(publicShare + from);
						const d0 = grown(p0, rise);
						top = plus(times(times(s0, p0), below), times(top, d0));
						below = times(d0, below);
					}
					add(probability + at, share, top, below, gain, whole);
				}
			}
		}
		for (let j = 0; j < zones; j += 2) {
			const at = <usize>j << 3;
			const pair = start + <usize>j;
			const e = v128.load(row + at);
			const count = times(v128.load(trips + (pair << 3)), v128.load(probability + at));
			const each = v128.and(f64x2.div(count, e), f64x2.gt(e, zero));
			if (j + 1 < zones) {
				even = plus(even, count);
				v128.store(weight + (pair << 3), each);
			} else {
				odd += f64x2.extract_lane(count, 0);
				store<f64>(weight + (pair << 3), f64x2.extract_lane(each, 0));
			}
		}
	}
	return f64x2.extract_lane(even, 0) + f64x2.extract_lane(even, 1) + odd;
}

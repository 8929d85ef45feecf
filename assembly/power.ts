/**
 * Powers and exponentials two at a time; step for step what src/core/kernels/plain.ts does, so that bits agree.
 * Constants stand in memory, twice each: one load, where engines build a vector constant anew at every use.
 */

// prettier-ignore
const TABLE: usize = memory.data<f64>([
	0.6931471803691238, 0.6931471803691238,
	1.9082149292705877e-10, 1.9082149292705877e-10,
	1.4426950408889634, 1.4426950408889634,
	6755399441055744, 6755399441055744,
	2.2250738585072014e-308, 2.2250738585072014e-308,
	-708, -708,
	709, 709,
	Infinity, Infinity,
	1, 1,
	0.5000000000000001, 0.5000000000000001,
	0.16666666666666669, 0.16666666666666669,
	0.041666666666623824, 0.041666666666623824,
	0.008333333333330039, 0.008333333333330039,
	0.0013888888917367081, 0.0013888888917367081,
	0.00019841269863171557, 0.00019841269863171557,
	2.4801521057868204e-5, 2.4801521057868204e-5,
	2.7557268276905696e-6, 2.7557268276905696e-6,
	2.7620201591031547e-7, 2.7620201591031547e-7,
	2.5100472505694996e-8, 2.5100472505694996e-8,
	0.3333333333333335, 0.3333333333333335,
	0.19999999999949444, 0.19999999999949444,
	0.14285714313126918, 0.14285714313126918,
	0.11111105544689746, 0.11111105544689746,
	0.09091446216268516, 0.09091446216268516,
	0.07665805861025327, 0.07665805861025327,
	0.07308903576731414, 0.07308903576731414,
], 16);
const INTEGERS: usize = memory.data<u64>([
	1023, 1023,
	0x3fe6a09e3fe6a09e, 0x3fe6a09e3fe6a09e,
	0xffffffff00000000, 0xffffffff00000000,
], 16);

const LN2_HIGH: i32 = 0;
const LN2_LOW: i32 = 1;
const PER_LN2: i32 = 2;
const ROUNDER: i32 = 3;
const SMALLEST_NORMAL: i32 = 4;
const LOWEST_EXPONENT: i32 = 5;
const HIGHEST_EXPONENT: i32 = 6;
const INFINITE: i32 = 7;
const ONE: i32 = 8;
const E: i32 = 9;
const L: i32 = 19;

@inline
function constant(index: i32): v128 {
	return v128.load(TABLE + (<usize>index << 4));
}

@inline
export function one(): v128 {
	return constant(ONE);
}

@inline
function integers(index: i32): v128 {
	return v128.load(INTEGERS + (<usize>index << 4));
}

@inline
function times(a: v128, b: v128): v128 {
	return f64x2.mul(a, b);
}

/** constant[index] + constant[index + 1] × x */
@inline
function linear(index: i32, x: v128): v128 {
	return f64x2.add(constant(index), f64x2.mul(constant(index + 1), x));
}

/** e^x for x from −708 to 709. */
@inline
function exponentialWithin(x: v128): v128 {
	const shifted = f64x2.add(times(x, constant(PER_LN2)), constant(ROUNDER));
	const whole = f64x2.sub(shifted, constant(ROUNDER));
	const r = f64x2.sub(f64x2.sub(x, times(whole, constant(LN2_HIGH))), times(whole, constant(LN2_LOW)));
	const r2 = times(r, r);
	const r4 = times(r2, r2);
	const first = f64x2.add(linear(E, r), times(linear(E + 2, r), r2));
	const second = f64x2.add(linear(E + 4, r), times(linear(E + 6, r), r2));
	const third = linear(E + 8, r);
	const q = f64x2.add(first, times(r4, f64x2.add(second, times(third, r4))));
	const mantissa = f64x2.add(constant(ONE), f64x2.add(r, times(r2, q)));
	return times(mantissa, i64x2.shl(i64x2.add(shifted, integers(0)), 52));
}

@inline
function exponential(x: v128): v128 {
	const held = f64x2.pmax(f64x2.pmin(x, constant(HIGHEST_EXPONENT)), constant(LOWEST_EXPONENT));
	const within = v128.andnot(exponentialWithin(held), f64x2.lt(x, constant(LOWEST_EXPONENT)));
	return v128.bitselect(constant(INFINITE), within, f64x2.gt(x, constant(HIGHEST_EXPONENT)));
}

/** ln x for normal x > 0. */
@inline
export function logarithm(x: v128): v128 {
	const k = i32x4.shr_s(i32x4.sub(x, integers(1)), 20);
	const m = i32x4.sub(x, v128.and(i32x4.shl(k, 20), integers(2)));
	const exponent = f64x2.convert_low_i32x4_s(v128.shuffle<i32>(k, k, 1, 3, 1, 3));
	const s = f64x2.div(f64x2.sub(m, constant(ONE)), f64x2.add(m, constant(ONE)));
	const z = times(s, s);
	const z2 = times(z, z);
	const z4 = times(z2, z2);
	const first = f64x2.add(linear(L, z), times(linear(L + 2, z), z2));
	const second = f64x2.add(linear(L + 4, z), times(constant(L + 6), z2));
	const series = times(z, f64x2.add(first, times(z4, second)));
	const s2 = f64x2.add(s, s);
	return f64x2.add(
		times(exponent, constant(LN2_HIGH)),
		f64x2.add(s2, f64x2.add(times(s2, series), times(exponent, constant(LN2_LOW)))),
	);
}

/** x^p for normal x > 0 and p from −1 to 1, which no exponent leaves; otherwise 0. */
@inline
export function power(x: v128, p: v128): v128 {
	return v128.and(exponentialWithin(times(p, logarithm(x))), f64x2.gt(x, constant(SMALLEST_NORMAL)));
}

/** values^p into `into`, p from −1 to 1, up to a last odd pair. */
export function raise(values: usize, bytes: usize, p: v128, into: usize): void {
	for (let at: usize = 0; at < bytes; at += 16) v128.store(into + at, power(v128.load(values + at), p));
}

@inline
function anyPower(x: v128, p: v128): v128 {
	return v128.and(exponential(times(p, logarithm(x))), f64x2.gt(x, constant(SMALLEST_NORMAL)));
}

/** values[i]^p into `into`, two at a time: both arrays have room for an even count. */
export function powerEach(values: usize, count: i32, p: f64, into: usize): void {
	const powers = f64x2.splat(p);
	const end = (<usize>((count + 1) >> 1)) << 4;
	for (let at: usize = 0; at < end; at += 16)
		v128.store(into + at, anyPower(v128.load(values + at), powers));
}

/** e^(rate × values[i] + fixed) into `into`, two at a time: both arrays have room for an even count. */
export function exponentialEach(values: usize, count: i32, rate: f64, fixed: f64, into: usize): void {
	const rates = f64x2.splat(rate);
	const fixes = f64x2.splat(fixed);
	const end = (<usize>((count + 1) >> 1)) << 4;
	for (let at: usize = 0; at < end; at += 16)
		v128.store(into + at, exponential(f64x2.add(times(rates, v128.load(values + at)), fixes)));
}

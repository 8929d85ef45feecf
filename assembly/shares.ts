/** Shares of rivals, pair by pair; see rivalShares in src/core/kernels/plain.ts. */
import { one, raise } from "./power";

@inline
function times(a: v128, b: v128): v128 {
	return f64x2.mul(a, b);
}

@inline
function plus(a: v128, b: v128): v128 {
	return f64x2.add(a, b);
}

@inline
function number(numbers: usize, index: i32): v128 {
	return v128.load64_splat(numbers + (<usize>index << 3));
}

/** Adds both lanes to one of the sums; of a last odd pair the first lane only. */
@inline
function addTo(sums: usize, values: v128, isOdd: bool): void {
	if (isOdd) store<f64>(sums + 16, load<f64>(sums + 16) + f64x2.extract_lane(values, 0));
	else v128.store(sums, plus(v128.load(sums), values));
}

@inline
function keep(to: usize, values: v128, isOdd: bool): void {
	if (isOdd) v128.store64_lane(to, values, 0);
	else v128.store(to, values);
}

/** Sums: three of (even, odd, last). `nests` is room for two columns; no shares where their address is 0. */
export function rivalShares(
	pairs: i32,
	trips: usize,
	motorcycle: usize,
	alone: usize,
	car: usize,
	songthaew: usize,
	active: usize,
	numbers: usize,
	sums: usize,
	nests: usize,
	shares: usize,
): void {
	const stride = <usize>pairs << 3;
	const theta = number(numbers, 9);
	const inBoth = nests + stride + 16;
	for (let at: usize = 0; at < stride; at += 16) {
		const ownCar = times(v128.load(car + at), number(numbers, 0));
		const own = v128.load(motorcycle + at);
		v128.store(nests + at, plus(times(own, number(numbers, 3)), ownCar));
		v128.store(inBoth + at, plus(own, ownCar));
	}
	raise(nests, stride, theta, nests);
	raise(inBoth, stride, theta, inBoth);
	for (let p = 0; p < pairs; p += 2) {
		const isOdd = p + 1 == pairs;
		const at = <usize>p << 3;
		const count = v128.load(trips + at);
		const first = v128.load(motorcycle + at);
		const single = v128.load(alone + at);
		const ownCar = times(v128.load(car + at), number(numbers, 0));
		const publicTerm = times(v128.load(songthaew + at), number(numbers, 1));
		const others = plus(publicTerm, times(v128.load(active + at), number(numbers, 2)));
		const withPassenger = plus(times(first, number(numbers, 3)), ownCar);
		const withBoth = plus(first, ownCar);
		const nestCar = v128.load(nests + at);
		const nestBoth = v128.load(inBoth + at);
		const inverse0 = f64x2.div(one(), plus(times(single, number(numbers, 4)), others));
		const inverse1 = f64x2.div(one(), plus(single, others));
		const inverse2 = f64x2.div(one(), plus(nestCar, others));
		const inverse3 = f64x2.div(one(), plus(nestBoth, others));
		const w2 = times(number(numbers, 7), inverse2);
		const w3 = times(number(numbers, 8), inverse3);
		const onFoot = plus(times(number(numbers, 5), inverse0), times(number(numbers, 6), inverse1));
		const whole = times(count, plus(onFoot, plus(w2, w3)));
		const byCar = plus(
			f64x2.div(times(w2, nestCar), withPassenger),
			f64x2.div(times(w3, nestBoth), withBoth),
		);
		addTo(sums, times(times(count, ownCar), byCar), isOdd);
		addTo(sums + 24, times(whole, publicTerm), isOdd);
		addTo(sums + 48, times(whole, f64x2.sub(others, publicTerm)), isOdd);
		if (shares == 0) continue;
		const to = shares + at;
		keep(to, times(publicTerm, inverse0), isOdd);
		keep(to + stride, times(publicTerm, inverse1), isOdd);
		keep(to + 2 * stride, times(publicTerm, inverse2), isOdd);
		keep(to + 3 * stride, times(publicTerm, inverse3), isOdd);
	}
}

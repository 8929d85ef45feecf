/**
 * exp and log by arithmetic and exactly rounded square roots only. The language leaves the last bits of
 * `Math.exp` and `Math.log` to each engine; these give the same bits everywhere, and are faster in bulk.
 * Relative error of exp below 4e-15 and absolute error of log below 1e-15 against `Math` (tested).
 */

const STEPS = 128;
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const STEP_HIGH = LN2_HIGH / STEPS;
const STEP_LOW = LN2_LOW / STEPS;
const STEPS_PER_UNIT = STEPS / Math.LN2;
/** Adding and taking away 1.5 × 2^52 rounds to the nearest integer. */
const ROUNDER = 6755399441055744;
const LOWEST_EXPONENT = -1074;
const HIGHEST_EXPONENT = 1023;

/** 2^(j/128), each a product of at most seven repeated square roots of two. */
const FRACTIONS = (() => {
	const roots: number[] = [];
	let root = 2;
	for (let bit = 64; bit >= 1; bit >>= 1) {
		root = Math.sqrt(root);
		roots.push(root);
	}
	return Float64Array.from({ length: STEPS }, (_, j) => {
		let value = 1;
		for (let bit = 0; bit < 7; bit++) if (j & (64 >> bit)) value *= roots[bit]!;
		return value;
	});
})();

const POWERS_OF_TWO = (() => {
	const powers = new Float64Array(HIGHEST_EXPONENT - LOWEST_EXPONENT + 1);
	powers[-LOWEST_EXPONENT] = 1;
	for (let k = 1; k <= HIGHEST_EXPONENT; k++)
		powers[k - LOWEST_EXPONENT] = powers[k - 1 - LOWEST_EXPONENT]! * 2;
	for (let k = -1; k >= LOWEST_EXPONENT; k--)
		powers[k - LOWEST_EXPONENT] = powers[k + 1 - LOWEST_EXPONENT]! / 2;
	return powers;
})();

/** e^x; 0 below −745, Infinity above 709.78. */
export function exponential(x: number): number {
	if (!(x > -745)) return Number.isNaN(x) ? x : 0;
	if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
	const step = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
	const rest = x - step * STEP_HIGH - step * STEP_LOW;
	const polynomial = 1 + rest * (1 + rest * (0.5 + rest * (1 / 6 + rest * (1 / 24))));
	const whole = step | 0;
	return polynomial * FRACTIONS[whole & (STEPS - 1)]! * POWERS_OF_TWO[(whole >> 7) - LOWEST_EXPONENT]!;
}

const word = new Float64Array(1);
const halves = new Uint32Array(word.buffer);
/** The half with sign and exponent; every platform that runs JavaScript engines today is little-endian. */
const HIGH = 1;
const SMALLEST_NORMAL = 2.2250738585072014e-308;

/** ln of v near 1 by the area-hyperbolic-tangent series, for the tables only. */
function seriesLogarithm(v: number): number {
	const ratio = (v - 1) / (v + 1);
	const square = ratio * ratio;
	let sum = 0;
	for (let power = 41; power >= 1; power -= 2) sum = sum * square + 1 / power;
	return 2 * ratio * sum;
}

const CENTRE_INVERSE = Float64Array.from({ length: STEPS }, (_, j) => 1 / (1 + (j + 0.5) / STEPS));
const CENTRE_LOGARITHM = Float64Array.from({ length: STEPS }, (_, j) => -seriesLogarithm(CENTRE_INVERSE[j]!));

/** Natural logarithm; −Infinity at 0, NaN below. */
export function logarithm(x: number): number {
	if (!(x > SMALLEST_NORMAL)) {
		if (x > 0) return logarithm(x * 18014398509481984) - 54 * Math.LN2;
		return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
	}
	if (x === Number.POSITIVE_INFINITY) return x;
	word[0] = x;
	const high = halves[HIGH]!;
	const exponent = (high >>> 20) - 1023;
	const bucket = (high >>> 13) & (STEPS - 1);
	const mantissa = x * POWERS_OF_TWO[-exponent - LOWEST_EXPONENT]!;
	const rest = mantissa * CENTRE_INVERSE[bucket]! - 1;
	const polynomial =
		rest * (1 + rest * (-0.5 + rest * (1 / 3 + rest * (-0.25 + rest * (0.2 + rest * (-1 / 6))))));
	return exponent * LN2_HIGH + (CENTRE_LOGARITHM[bucket]! + (polynomial + exponent * LN2_LOW));
}

/** x^p for x ≥ 0. */
export function power(x: number, p: number): number {
	return exponential(p * logarithm(x));
}

/**
 * values[i]^p for i < count into `into` (may be the same array); 0 where the value is not above 2.3e-308.
 * One loop with nothing called inside it: several times the speed of calling `power` for each.
 */
export function powerEach(values: Float64Array, count: number, p: number, into: Float64Array): void {
	const words = new Uint32Array(values.buffer, values.byteOffset, 2 * count);
	for (let i = 0; i < count; i++) {
		const x = values[i]!;
		if (!(x > SMALLEST_NORMAL)) {
			into[i] = 0;
			continue;
		}
		const high = words[2 * i + HIGH]!;
		const exponent = (high >>> 20) - 1023;
		const bucket = (high >>> 13) & (STEPS - 1);
		const rest = x * POWERS_OF_TWO[-exponent - LOWEST_EXPONENT]! * CENTRE_INVERSE[bucket]! - 1;
		const series =
			rest * (1 + rest * (-0.5 + rest * (1 / 3 + rest * (-0.25 + rest * (0.2 + rest * (-1 / 6))))));
		const y = p * (exponent * LN2_HIGH + (CENTRE_LOGARITHM[bucket]! + (series + exponent * LN2_LOW)));
		if (!(y > -700 && y < 700)) {
			into[i] = exponential(y);
			continue;
		}
		const step = y * STEPS_PER_UNIT + ROUNDER - ROUNDER;
		const part = y - step * STEP_HIGH - step * STEP_LOW;
		const whole = step | 0;
		into[i] =
			(1 + part * (1 + part * (0.5 + part * (1 / 6 + part * (1 / 24))))) *
			FRACTIONS[whole & (STEPS - 1)]! *
			POWERS_OF_TWO[(whole >> 7) - LOWEST_EXPONENT]!;
	}
}

/** e^(rate × values[i] + fixed) for i < count into `into`. */
export function exponentialEach(
	values: Float64Array,
	count: number,
	rate: number,
	fixed: number,
	into: Float64Array,
): void {
	for (let i = 0; i < count; i++) {
		const x = rate * values[i]! + fixed;
		if (!(x > -700 && x < 700)) {
			into[i] = exponential(x);
			continue;
		}
		const step = x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
		const rest = x - step * STEP_HIGH - step * STEP_LOW;
		const whole = step | 0;
		into[i] =
			(1 + rest * (1 + rest * (0.5 + rest * (1 / 6 + rest * (1 / 24))))) *
			FRACTIONS[whole & (STEPS - 1)]! *
			POWERS_OF_TWO[(whole >> 7) - LOWEST_EXPONENT]!;
	}
}

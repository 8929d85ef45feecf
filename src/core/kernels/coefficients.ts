/** ln 2 in two parts: a whole number up to 2^20 times the first is exact. */
export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;
export const PER_LN2 = Math.LOG2E;
/** Adding and taking away 1.5 × 2^52 rounds to the nearest integer. */
export const ROUNDER = 6755399441055744;
export const SMALLEST_NORMAL = 2.2250738585072014e-308;
export const LOWEST_EXPONENT = -708;
export const HIGHEST_EXPONENT = 709;
/** High word of √½: mantissas run from there to √2. */
export const HIGH_WORD_OF_ROOT_HALF = 0x3fe6a09e;
/** Which half holds sign and exponent; every platform that runs JavaScript engines today is little-endian. */
export const HIGH = 1;

/** (e^r − 1 − r)/r² for |r| ≤ ln 2 / 2, Chebyshev interpolation, 2e-17 of e^r. */
export const EXPONENTIAL = [
	0.5000000000000001, 0.16666666666666669, 0.041666666666623824, 0.008333333333330039, 0.0013888888917367081,
	0.00019841269863171557, 2.4801521057868204e-5, 2.7557268276905696e-6, 2.7620201591031547e-7,
	2.5100472505694996e-8,
] as const;

/** (artanh(s)/s − 1)/s² in s² for mantissas from √½ to √2, Chebyshev interpolation, 5e-18 of the logarithm. */
export const LOGARITHM = [
	0.3333333333333335, 0.19999999999949444, 0.14285714313126918, 0.11111105544689746, 0.09091446216268516,
	0.07665805861025327, 0.07308903576731414,
] as const;

const LOWEST_POWER = -1074;
const HIGHEST_POWER = 1023;
/** 2^k at index k + ZERO_POWER. */
export const POWERS = (() => {
	const powers = new Float64Array(HIGHEST_POWER - LOWEST_POWER + 1);
	powers[-LOWEST_POWER] = 1;
	for (let k = 1; k <= HIGHEST_POWER; k++) powers[k - LOWEST_POWER] = powers[k - 1 - LOWEST_POWER]! * 2;
	for (let k = -1; k >= LOWEST_POWER; k--) powers[k - LOWEST_POWER] = powers[k + 1 - LOWEST_POWER]! / 2;
	return powers;
})();

export const ZERO_POWER = -LOWEST_POWER;

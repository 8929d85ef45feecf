/**
 * When the first flow falls. `now`: at year 0, undiscounted. `afterOneYear`: the spreadsheet convention of NPV(), the
 * first flow discounted one year.
 */
export type FirstFlow = "now" | "afterOneYear";

/**
 * Net present value of yearly flows: Σ flow_t / (1 + r)^t, t from 0 (`now`) or 1 (`afterOneYear`).
 * @param rate r a year, above −1; 0.12 is 12 %
 */
export function netPresentValue(rate: number, flows: ArrayLike<number>, firstFlow: FirstFlow): number {
	if (!(rate > -1)) throw new RangeError(`a discount rate lies above −100 %, got ${rate}`);
	const atYearZero = discounted(1 / (1 + rate), flows);
	return firstFlow === "now" ? atYearZero : atYearZero / (1 + rate);
}

/**
 * Capital recovery factor: the yearly payment that repays 1 over n years, r/(1 − (1 + r)^−n); 1/n where r is 0.
 * @param years n, a whole number from 1
 */
export function capitalRecoveryFactor(rate: number, years: number): number {
	if (!(years >= 1 && Number.isInteger(years))) throw new RangeError(`years are whole, from 1, got ${years}`);
	if (!(rate > -1)) throw new RangeError(`a discount rate lies above −100 %, got ${rate}`);
	let annuity = 0;
	let factor = 1;
	for (let year = 0; year < years; year++) {
		factor /= 1 + rate;
		annuity += factor;
	}
	return 1 / annuity;
}

const LOWEST_RATE = -0.99;
const HIGHEST_RATE = 10;
const BRACKETS = 600;

/**
 * Every rate between −99 % and 1,000 % a year at which the flows' present value is 0, lowest first, by bracketing and
 * bisection. Empty where there is none. Two within one of the 600 brackets would be missed.
 */
export function internalRatesOfReturn(flows: ArrayLike<number>): number[] {
	const ratio = ((1 + LOWEST_RATE) / (1 + HIGHEST_RATE)) ** (1 / BRACKETS);
	const found: number[] = [];
	let above = 1 / (1 + LOWEST_RATE);
	for (let bracket = 0; bracket < BRACKETS; bracket++) {
		const below = above * ratio;
		if (discounted(below, flows) < 0 !== discounted(above, flows) < 0)
			found.push(1 / bisect(flows, below, above) - 1);
		above = below;
	}
	return found;
}

/** The one internal rate of return; null where there is none, and where several make it no measure of worth. */
export function internalRateOfReturn(flows: ArrayLike<number>): number | null {
	const rates = internalRatesOfReturn(flows);
	return rates.length === 1 ? rates[0]! : null;
}

/** Σ flow_t · x^t, where x = 1/(1 + r). */
function discounted(x: number, flows: ArrayLike<number>): number {
	let sum = 0;
	for (let t = flows.length - 1; t >= 0; t--) sum = sum * x + flows[t]!;
	return sum;
}

/** The discount factor between the two at which the flows change sign. */
function bisect(flows: ArrayLike<number>, low: number, high: number): number {
	let below = low;
	let above = high;
	const lossAbove = discounted(above, flows) < 0;
	while (above - below > 1e-15 * above) {
		const middle = (below + above) / 2;
		if (middle <= below || middle >= above) break;
		if (discounted(middle, flows) < 0 === lossAbove) above = middle;
		else below = middle;
	}
	return (below + above) / 2;
}

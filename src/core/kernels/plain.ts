import {
	EXPONENTIAL,
	HIGH,
	HIGH_WORD_OF_ROOT_HALF,
	HIGHEST_EXPONENT,
	LN2_HIGH,
	LN2_LOW,
	LOGARITHM,
	LOWEST_EXPONENT,
	PER_LN2,
	POWERS,
	ROUNDER,
	SMALLEST_NORMAL,
	ZERO_POWER,
} from "./coefficients.ts";
import type { Kernels, PivotInput, RivalInput, Workspace } from "./types.ts";

const [E0, E1, E2, E3, E4, E5, E6, E7, E8, E9] = EXPONENTIAL;
const [L0, L1, L2, L3, L4, L5, L6] = LOGARITHM;

/** One loop with nothing called inside it: several times the speed of a call for each. */
function powerEach(values: Float64Array, count: number, p: number, into: Float64Array): void {
	const words = new Int32Array(values.buffer, values.byteOffset, 2 * count);
	for (let i = 0; i < count; i++) {
		const x = values[i]!;
		if (!(x > SMALLEST_NORMAL)) {
			into[i] = 0;
			continue;
		}
		const exponent = (words[2 * i + HIGH]! - HIGH_WORD_OF_ROOT_HALF) >> 20;
		const m = x * POWERS[ZERO_POWER - exponent]!;
		const s = (m - 1) / (m + 1);
		const z = s * s;
		const z2 = z * z;
		const series = z * (L0 + L1 * z + (L2 + L3 * z) * z2 + z2 * z2 * (L4 + L5 * z + L6 * z2));
		const s2 = s + s;
		const y = p * (exponent * LN2_HIGH + (s2 + (s2 * series + exponent * LN2_LOW)));
		const low = Math.min(y, HIGHEST_EXPONENT);
		const held = Math.max(low, LOWEST_EXPONENT);
		const whole = held * PER_LN2 + ROUNDER - ROUNDER;
		const r = held - whole * LN2_HIGH - whole * LN2_LOW;
		const r2 = r * r;
		const r4 = r2 * r2;
		const q = E0 + E1 * r + (E2 + E3 * r) * r2 + r4 * (E4 + E5 * r + (E6 + E7 * r) * r2 + (E8 + E9 * r) * r4);
		const result = (1 + (r + r2 * q)) * POWERS[ZERO_POWER + whole]!;
		into[i] = y > HIGHEST_EXPONENT ? Number.POSITIVE_INFINITY : y < LOWEST_EXPONENT ? 0 : result;
	}
}

function exponentialEach(
	values: Float64Array,
	count: number,
	rate: number,
	fixed: number,
	into: Float64Array,
): void {
	for (let i = 0; i < count; i++) {
		const y = rate * values[i]! + fixed;
		const low = Math.min(y, HIGHEST_EXPONENT);
		const held = Math.max(low, LOWEST_EXPONENT);
		const whole = held * PER_LN2 + ROUNDER - ROUNDER;
		const r = held - whole * LN2_HIGH - whole * LN2_LOW;
		const r2 = r * r;
		const r4 = r2 * r2;
		const q = E0 + E1 * r + (E2 + E3 * r) * r2 + r4 * (E4 + E5 * r + (E6 + E7 * r) * r2 + (E8 + E9 * r) * r4);
		const result = (1 + (r + r2 * q)) * POWERS[ZERO_POWER + whole]!;
		into[i] = y > HIGHEST_EXPONENT ? Number.POSITIVE_INFINITY : y < LOWEST_EXPONENT ? 0 : result;
	}
}

/** into[offset + j] += Σ_a columns[a·width + j] × weights[first + a·step], four at a time. */
function addCombination(
	width: number,
	count: number,
	columns: Float64Array,
	weights: Float64Array,
	first: number,
	step: number,
	into: Float64Array,
	offset: number,
): void {
	let a = 0;
	for (; a + 3 < count; a += 4) {
		const at = first + a * step;
		const w0 = weights[at]!;
		const w1 = weights[at + step]!;
		const w2 = weights[at + 2 * step]!;
		const w3 = weights[at + 3 * step]!;
		const c0 = a * width;
		const c1 = c0 + width;
		const c2 = c1 + width;
		const c3 = c2 + width;
		for (let j = 0; j < width; j++)
			into[offset + j] =
				into[offset + j]! +
				(w0 * columns[c0 + j]! + w1 * columns[c1 + j]! + (w2 * columns[c2 + j]! + w3 * columns[c3 + j]!));
	}
	for (; a < count; a++) {
		const factor = weights[first + a * step]!;
		const start = a * width;
		for (let j = 0; j < width; j++) into[offset + j] = into[offset + j]! + factor * columns[start + j]!;
	}
}

/** Even and odd places apart, as two lanes do, then an odd last one. */
function rowProducts(
	rows: number,
	width: number,
	matrix: Float64Array,
	count: number,
	vectors: Float64Array,
	into: Float64Array,
): void {
	const paired = width & ~1;
	for (let i = 0; i < rows; i++) {
		const row = i * width;
		for (let b = 0; b < count; b++) {
			const start = b * width;
			let even = 0;
			let odd = 0;
			for (let j = 0; j < paired; j += 2) {
				even += matrix[row + j]! * vectors[start + j]!;
				odd += matrix[row + j + 1]! * vectors[start + j + 1]!;
			}
			let sum = even + odd;
			if (paired < width) sum += matrix[row + paired]! * vectors[start + paired]!;
			into[b * rows + i] = sum;
		}
	}
}

/**
 * The sum over groups is brought over one denominator, and each row goes through whole-row powers: divisions and
 * calls cost more than anything else here.
 */
function pivotRiders(input: PivotInput, weight: Float64Array): number {
	const { zones, stations, columns, weights, advantage, trips, baseShare, levelShares, levelFactors } = input;
	const pairs = zones * zones;
	const e = new Float64Array(zones);
	const reach = new Float64Array(zones);
	const onePlus = new Float64Array(zones);
	const gains = new Float64Array(zones);
	const probability = new Float64Array(zones);
	const [s0, s1, s2, s3] = input.groups as unknown as [number, number, number, number];
	const isFirstAlone = s1 === 0 && s2 === 0 && s3 === 0;
	const isLastThree = s0 === 0;
	const paired = zones & ~1;
	let even = 0;
	let odd = 0;
	let last = 0;
	for (let i = 0; i < zones; i++) {
		const row = i * zones;
		e.fill(0);
		addCombination(zones, stations, columns, weights, i, zones, e, 0);
		powerEach(e, zones, input.kappa, reach);
		for (let j = 0; j < zones; j++) reach[j] = advantage[row + j]! * reach[j]!;
		probability.fill(0);
		for (let level = 0; level < levelShares.length; level++) {
			const factor = levelFactors[level]!;
			const share = levelShares[level]!;
			for (let j = 0; j < zones; j++) onePlus[j] = 1 + reach[j]! * factor;
			powerEach(onePlus, zones, input.theta, gains);
			for (let j = 0; j < zones; j++) {
				const pair = row + j;
				const gain = gains[j]!;
				const whole = onePlus[j]!;
				const rise = gain - 1;
				const p0 = baseShare[pair]!;
				let top = s0 * p0;
				let below = 1 + p0 * rise;
				if (!isFirstAlone) {
					const p1 = baseShare[pairs + pair]!;
					const p2 = baseShare[2 * pairs + pair]!;
					const p3 = baseShare[3 * pairs + pair]!;
					const d1 = 1 + p1 * rise;
					const d2 = 1 + p2 * rise;
					const d3 = 1 + p3 * rise;
					const d23 = d2 * d3;
					const top123 = s1 * p1 * d23 + (s2 * p2 * d3 + s3 * p3 * d2) * d1;
					const below123 = d1 * d23;
					top = isLastThree ? top123 : top * below123 + top123 * below;
					below = isLastThree ? below123 : below * below123;
				}
				probability[j] = probability[j]! + (share * top * gain * (whole - 1)) / (below * whole);
			}
		}
		for (let j = 0; j < zones; j++) {
			const count = trips[row + j]! * probability[j]!;
			if (j >= paired) last += count;
			else if (j & 1) odd += count;
			else even += count;
			weight[row + j] = e[j]! > 0 ? count / e[j]! : 0;
		}
	}
	return even + odd + last;
}

function addPowers(
	count: number,
	terms: Float64Array,
	chosen: number,
	p: number,
	weight: number,
	into: Float64Array,
	byTerm: boolean,
): void {
	const sum = new Float64Array(count);
	const held = Array.from({ length: Math.floor(terms.length / count) }, (_, term) => term).filter(
		(term) => (chosen >> term) & 1,
	);
	for (const term of held) for (let k = 0; k < count; k++) sum[k] = sum[k]! + terms[term * count + k]!;
	powerEach(sum, count, p, sum);
	if (!byTerm) for (let k = 0; k < count; k++) into[k] = into[k]! + weight * sum[k]!;
	else
		for (const term of held)
			for (let k = 0, at = term * count; k < count; k++, at++)
				into[at] = into[at]! + weight * sum[k]! * terms[at]!;
}

/** As powerEach, the logarithm stands in the loop. */
function addLogarithmicRises(
	count: number,
	shares: Float32Array,
	gains: Float64Array,
	weight: number,
	into: Float64Array,
): void {
	const one = new Float64Array(1);
	const words = new Int32Array(one.buffer);
	for (let k = 0; k < count; k++) {
		const x = 1 + shares[k]! * (gains[k]! - 1);
		one[0] = x;
		const exponent = (words[HIGH]! - HIGH_WORD_OF_ROOT_HALF) >> 20;
		const m = x * POWERS[ZERO_POWER - exponent]!;
		const s = (m - 1) / (m + 1);
		const z = s * s;
		const z2 = z * z;
		const series = z * (L0 + L1 * z + (L2 + L3 * z) * z2 + z2 * z2 * (L4 + L5 * z + L6 * z2));
		const s2 = s + s;
		into[k] = into[k]! + weight * (exponent * LN2_HIGH + (s2 + (s2 * series + exponent * LN2_LOW)));
	}
}

function nearestSquares(
	east: Float64Array,
	north: Float64Array,
	pointEast: Float64Array,
	pointNorth: Float64Array,
	into: Float64Array,
): void {
	for (let k = 0; k < east.length; k++) {
		let nearest = Number.POSITIVE_INFINITY;
		for (let s = 0; s < pointEast.length; s++) {
			const dx = pointEast[s]! - east[k]!;
			const dy = pointNorth[s]! - north[k]!;
			const square = dx * dx + dy * dy;
			if (square < nearest) nearest = square;
		}
		into[k] = nearest;
	}
}

function balanceRows(
	zones: number,
	matrix: Float64Array,
	origins: Float64Array,
	columnFactors: Float64Array,
	rowFactors: Float64Array,
	columnSums: Float64Array,
): number {
	const paired = zones & ~1;
	columnSums.fill(0);
	let largest = 0;
	for (let i = 0; i < zones; i++) {
		const wanted = origins[i]!;
		if (wanted === 0) {
			rowFactors[i] = 0;
			continue;
		}
		const row = i * zones;
		let even = 0;
		let odd = 0;
		for (let j = 0; j < paired; j += 2) {
			even += matrix[row + j]! * columnFactors[j]!;
			odd += matrix[row + j + 1]! * columnFactors[j + 1]!;
		}
		let sum = even + odd;
		if (paired < zones) sum += matrix[row + paired]! * columnFactors[paired]!;
		if (!(sum > 0)) return -1 - i;
		const error = Math.abs((rowFactors[i]! * sum) / wanted - 1);
		if (error > largest) largest = error;
		const factor = wanted / sum;
		rowFactors[i] = factor;
		for (let j = 0; j < zones; j++) columnSums[j] = columnSums[j]! + factor * matrix[row + j]!;
	}
	return largest;
}

function rivalShares(
	{ pairs, trips, motorcycle, alone, car, songthaew, active, numbers }: RivalInput,
	shares: Float64Array | null,
): readonly [number, number, number] {
	const factor = (index: number): number => numbers[index]!;
	const [carFactor, songthaewFactor, activeFactor] = [factor(0), factor(1), factor(2)];
	const [passenger, passengerAlone] = [factor(3), factor(4)];
	const [none, onlyMotorcycle, onlyCar, both] = [factor(5), factor(6), factor(7), factor(8)];
	const nestCar = new Float64Array(pairs);
	const nestBoth = new Float64Array(pairs);
	for (let p = 0; p < pairs; p++) {
		nestCar[p] = motorcycle[p]! * passenger + car[p]! * carFactor;
		nestBoth[p] = motorcycle[p]! + car[p]! * carFactor;
	}
	powerEach(nestCar, pairs, factor(9), nestCar);
	powerEach(nestBoth, pairs, factor(9), nestBoth);
	/** Even and odd pairs apart, as two lanes do. */
	const sums = [new Float64Array(3), new Float64Array(3), new Float64Array(3)] as const;
	const [byCar, byPublic, byActive] = sums;
	const paired = pairs & ~1;
	for (let p = 0; p < pairs; p++) {
		const ownCar = car[p]! * carFactor;
		const publicTerm = songthaew[p]! * songthaewFactor;
		const others = publicTerm + active[p]! * activeFactor;
		const inverse0 = 1 / (alone[p]! * passengerAlone + others);
		const inverse1 = 1 / (alone[p]! + others);
		const inverse2 = 1 / (nestCar[p]! + others);
		const inverse3 = 1 / (nestBoth[p]! + others);
		const w2 = onlyCar * inverse2;
		const w3 = both * inverse3;
		const whole = trips[p]! * (none * inverse0 + onlyMotorcycle * inverse1 + (w2 + w3));
		const inCar =
			(w2 * nestCar[p]!) / (motorcycle[p]! * passenger + ownCar) +
			(w3 * nestBoth[p]!) / (motorcycle[p]! + ownCar);
		const lane = p < paired ? p & 1 : 2;
		byCar[lane] = byCar[lane]! + trips[p]! * ownCar * inCar;
		byPublic[lane] = byPublic[lane]! + whole * publicTerm;
		byActive[lane] = byActive[lane]! + whole * (others - publicTerm);
		if (shares === null) continue;
		shares[p] = publicTerm * inverse0;
		shares[pairs + p] = publicTerm * inverse1;
		shares[2 * pairs + p] = publicTerm * inverse2;
		shares[3 * pairs + p] = publicTerm * inverse3;
	}
	const total = (lanes: Float64Array): number => lanes[0]! + lanes[1]! + lanes[2]!;
	return [total(byCar), total(byPublic), total(byActive)];
}

const workspace: Workspace = {
	zeros: (count) => new Float64Array(count),
	copy: (values) => values.slice(),
	copySingles(values) {
		const length = values.reduce((sum, each) => sum + each.length, 0);
		const joined = new Float32Array(length);
		let at = 0;
		for (const each of values) {
			joined.set(each, at);
			at += each.length;
		}
		return joined;
	},
};

/** Every kernel in plain TypeScript: what runs without WebAssembly, and what the tests hold the other to. */
export const plainKernels: Kernels = {
	open: () => workspace,
	powerEach,
	exponentialEach,
	combinations(rows, width, count, columns, weights, across, step, into) {
		for (let row = 0; row < rows; row++)
			addCombination(width, count, columns, weights, row * across, step, into, row * width);
	},
	rowProducts,
	pivotRiders,
	addPowers,
	addLogarithmicRises,
	nearestSquares,
	balanceRows,
	rivalShares,
};

import { exponential, exponentialEach, logarithm, powerEach } from "../../core/elementary.ts";
import type { Parameters } from "../../scenario/assumptions.ts";

/** Vehicle ownership of the traveller: the rivals at hand differ. */
export const OWNERSHIP = ["none", "motorcycle", "car", "both"] as const;

export interface RivalConstants {
	readonly car: number;
	readonly songthaew: number;
	readonly active: number;
}

export interface BaseShares {
	/** [traveller][ownership] public share of each zone pair today, row-major. */
	readonly publicShare: readonly (readonly Float32Array[])[];
	readonly constants: RivalConstants;
	/** Shares of all trips that the constants reproduce. */
	readonly fitted: {
		readonly motorcycle: number;
		readonly car: number;
		readonly public: number;
		readonly active: number;
	};
	readonly iterations: number;
	/** How ln(share) answers to each constant, kept to start a fit at nearby parameters. */
	readonly slopes: readonly (readonly number[])[];
}

export interface BaseInput {
	readonly zoneCount: number;
	readonly distanceMetres: Float64Array;
	/** [traveller] trips a weekday, row-major. */
	readonly trips: readonly Float64Array[];
	/** A fit at nearby parameters to start from; the answer does not depend on it beyond the tolerance. */
	readonly start?: Pick<BaseShares, "constants" | "slopes">;
}

/** Share of each ownership group, independent availability of motorcycle and car. */
export function ownershipShares(parameters: Parameters): readonly [number, number, number, number] {
	const m = parameters.motorcycleAvailability;
	const c = parameters.carAvailability;
	return [(1 - m) * (1 - c), m * (1 - c), (1 - m) * c, m * c];
}

/** Generalised minutes of a songthaew trip apart from riding: wait, walk at both ends, fare. */
export function songthaewFixedMinutes(parameters: Parameters, bahtPerHour: number): number {
	return (
		(parameters.waitWeight * parameters.songthaewHeadway) / 2 +
		parameters.walkWeight * parameters.songthaewWalk +
		(parameters.songthaewFare * 60) / bahtPerHour
	);
}

export function songthaewMinutesPerMetre(parameters: Parameters): number {
	return (parameters.vehicleCircuity * 60) / (parameters.songthaewSpeed * 1000);
}

/** Relative error of each share; the shares themselves are known to one digit. */
const FIT_TOLERANCE = 1e-8;
const MAXIMUM_ITERATIONS = 60;

/**
 * Today's mode shares by zone pair from a nested logit, with constants fitted so that the shares of all trips
 * are those asserted (motorcycle 0.48, car 0.34, songthaew and bus 0.06, active 0.12; assumptions):
 * nests private {motorcycle, car}, public {songthaew}, active; V = constant + bt (minutes + weights) + cost.
 * People without a motorcycle can ride as passengers at a constant of their own. Rivals depend on distance only, as no street network is loaded.
 */
export function fitBaseShares(input: BaseInput, parameters: Parameters): BaseShares {
	const { zoneCount: n } = input;
	const pairs = n * n;
	const bt = parameters.inVehicleCoefficient;
	const thetaPrivate = parameters.thetaPrivate;
	const [none, onlyMotorcycle, onlyCar, both] = ownershipShares(parameters);
	const targetActive =
		1 - parameters.baseShareMotorcycle - parameters.baseShareCar - parameters.baseSharePublic;
	const targets = [parameters.baseShareCar, parameters.baseSharePublic, targetActive];
	const passengerTerm = exponential(parameters.passengerConstant / thetaPrivate);
	const passengerAlone = exponential(parameters.passengerConstant);
	const road = parameters.vehicleCircuity;
	const values = [parameters.valueOfTimeWorker, parameters.valueOfTimeStudent];

	/** e^(V/θ) of motorcycle and car; e^V of the motorcycle alone, the songthaew and active modes. */
	const motorcycleTerm: Float64Array[] = [];
	const motorcycleAlone: Float64Array[] = [];
	const carTerm: Float64Array[] = [];
	const songthaewTerm: Float64Array[] = [];
	const activeTerm = new Float64Array(pairs);
	for (let traveller = 0; traveller < 2; traveller++) {
		const perBaht = 60 / values[traveller]!;
		const motorcycleRate =
			(bt * road * (60 / parameters.motorcycleSpeed + parameters.motorcycleCost * perBaht)) / 1000;
		const carRate = (bt * road * (60 / parameters.carSpeed + parameters.carCost * perBaht)) / 1000;
		const carFixed = bt * parameters.carParking * perBaht;
		const songthaewRate = bt * songthaewMinutesPerMetre(parameters);
		const songthaewFixed = bt * songthaewFixedMinutes(parameters, values[traveller]!);
		const terms = (rate: number, fixed: number): Float64Array => {
			const values = new Float64Array(pairs);
			exponentialEach(input.distanceMetres, pairs, rate, fixed, values);
			return values;
		};
		motorcycleTerm.push(terms(motorcycleRate / thetaPrivate, 0));
		motorcycleAlone.push(terms(motorcycleRate, 0));
		carTerm.push(terms(carRate / thetaPrivate, carFixed / thetaPrivate));
		songthaewTerm.push(terms(songthaewRate, songthaewFixed));
	}
	const activeRate = (bt * parameters.walkWeight * parameters.circuity) / parameters.walkSpeed;
	exponentialEach(input.distanceMetres, pairs, activeRate, 0, activeTerm);
	const nestCar = new Float64Array(pairs);
	const nestBoth = new Float64Array(pairs);

	let total = 0;
	for (const trips of input.trips) for (let p = 0; p < pairs; p++) total += trips[p]!;

	/** Shares of all trips (car, public, active) at the constants, and optionally the public share of each pair. */
	const evaluate = (constants: readonly number[], into: Float32Array[][] | null): number[] => {
		const carFactor = exponential(constants[0]! / thetaPrivate);
		const songthaewFactor = exponential(constants[1]!);
		const activeFactor = exponential(constants[2]!);
		let carSum = 0;
		let publicSum = 0;
		let activeSum = 0;
		for (let traveller = 0; traveller < 2; traveller++) {
			const trips = input.trips[traveller]!;
			const motorcycle = motorcycleTerm[traveller]!;
			const alone = motorcycleAlone[traveller]!;
			const car = carTerm[traveller]!;
			const songthaew = songthaewTerm[traveller]!;
			for (let p = 0; p < pairs; p++) {
				const ownCar = car[p]! * carFactor;
				nestCar[p] = motorcycle[p]! * passengerTerm + ownCar;
				nestBoth[p] = motorcycle[p]! + ownCar;
			}
			powerEach(nestCar, pairs, thetaPrivate, nestCar);
			powerEach(nestBoth, pairs, thetaPrivate, nestBoth);
			for (let p = 0; p < pairs; p++) {
				const ownCar = car[p]! * carFactor;
				const publicTerm = songthaew[p]! * songthaewFactor;
				const others = publicTerm + activeTerm[p]! * activeFactor;
				const withCarPassenger = motorcycle[p]! * passengerTerm + ownCar;
				const withBoth = motorcycle[p]! + ownCar;
				const w0 = none / (alone[p]! * passengerAlone + others);
				const w1 = onlyMotorcycle / (alone[p]! + others);
				const w2 = onlyCar / (nestCar[p]! + others);
				const w3 = both / (nestBoth[p]! + others);
				const whole = trips[p]! * (w0 + w1 + w2 + w3);
				carSum +=
					trips[p]! * ownCar * ((w2 * nestCar[p]!) / withCarPassenger + (w3 * nestBoth[p]!) / withBoth);
				publicSum += whole * publicTerm;
				activeSum += whole * (others - publicTerm);
				if (into !== null) {
					const shares = into[traveller]!;
					shares[0]![p] = publicTerm / (alone[p]! * passengerAlone + others);
					shares[1]![p] = publicTerm / (alone[p]! + others);
					shares[2]![p] = publicTerm / (nestCar[p]! + others);
					shares[3]![p] = publicTerm / (nestBoth[p]! + others);
				}
			}
		}
		return [carSum / total, publicSum / total, activeSum / total];
	};

	const start = input.start?.constants ?? { car: 2, songthaew: -1.5, active: 0.7 };
	const solved =
		total > 0
			? fitConstants(
					evaluate,
					targets,
					[start.car, start.songthaew, start.active],
					input.start?.slopes ?? null,
				)
			: { constants: [start.car, start.songthaew, start.active], iterations: 0, slopes: [] };
	const publicShare = [0, 1].map(() => OWNERSHIP.map(() => new Float32Array(pairs)));
	const [car, publicTotal, active] = total > 0 ? evaluate(solved.constants, publicShare) : [0, 0, 0];
	return {
		publicShare,
		constants: {
			car: solved.constants[0]!,
			songthaew: solved.constants[1]!,
			active: solved.constants[2]!,
		},
		fitted: {
			motorcycle: total > 0 ? 1 - car! - publicTotal! - active! : 0,
			car: car!,
			public: publicTotal!,
			active: active!,
		},
		iterations: solved.iterations,
		slopes: solved.slopes,
	};
}

/**
 * Constants at which the shares meet their targets: Newton's method on ln(share / target), the Jacobian taken by
 * differences once and kept up by Broyden's rank-one updates.
 */
function fitConstants(
	sharesAt: (constants: readonly number[], into: null) => number[],
	targets: readonly number[],
	start: readonly number[],
	knownSlopes: readonly (readonly number[])[] | null,
): { constants: number[]; iterations: number; slopes: number[][] } {
	const errors = (constants: readonly number[]): number[] =>
		sharesAt(constants, null).map((share, m) => logarithm(share / targets[m]!));
	let constants = [...start];
	let error = errors(constants);
	const step = 1e-4;
	const columns = [0, 1, 2].map((m) => {
		const known = knownSlopes?.[m];
		if (known !== undefined) return [...known];
		const moved = errors(constants.map((value, n) => (n === m ? value + step : value)));
		return moved.map((value, n) => (value - error[n]!) / step);
	});
	let iterations = 0;
	while (iterations < MAXIMUM_ITERATIONS && Math.max(...error.map(Math.abs)) > FIT_TOLERANCE) {
		const change = solveThree(columns, error).map((value) => Math.max(-2, Math.min(2, -value)));
		const next = constants.map((value, m) => value + change[m]!);
		const nextError = errors(next);
		const length = change.reduce((sum, value) => sum + value * value, 0);
		const missed = nextError.map(
			(value, n) => value - error[n]! - columns.reduce((sum, column, m) => sum + column[n]! * change[m]!, 0),
		);
		for (let m = 0; m < 3; m++)
			for (let n = 0; n < 3; n++) columns[m]![n] = columns[m]![n]! + (missed[n]! * change[m]!) / length;
		constants = next;
		error = nextError;
		iterations++;
	}
	return { constants, iterations, slopes: columns };
}

/** Solves Σ_m columns[m][n] x[m] = right[n] by Cramer's rule. */
function solveThree(columns: readonly (readonly number[])[], right: readonly number[]): number[] {
	const determinant = (a: readonly number[], b: readonly number[], c: readonly number[]): number =>
		a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) -
		b[0]! * (a[1]! * c[2]! - a[2]! * c[1]!) +
		c[0]! * (a[1]! * b[2]! - a[2]! * b[1]!);
	const [a, b, c] = columns as [readonly number[], readonly number[], readonly number[]];
	const whole = determinant(a, b, c);
	return [
		determinant(right, b, c) / whole,
		determinant(a, right, c) / whole,
		determinant(a, b, right) / whole,
	];
}

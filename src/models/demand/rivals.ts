import { exponential, logarithm } from "../../core/elementary.ts";
import { kernels } from "../../core/kernels/kernels.ts";
import type { RivalInput } from "../../core/kernels/types.ts";
import type { Parameters } from "../../scenario/assumptions.ts";

/** Vehicle ownership of the traveller: the rivals at hand differ. */
export const OWNERSHIP = ["none", "motorcycle", "car", "both"] as const;

export interface RivalConstants {
	readonly car: number;
	readonly songthaew: number;
	readonly active: number;
}

export interface BaseShares {
	/** [traveller][ownership] public share of today by pair. */
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
	/** One distance a pair; a pair may stand for both directions, as the shares depend on distance only. */
	readonly distanceMetres: Float64Array;
	/** [traveller] trips a weekday by pair. */
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

/** Utility a metre of straight line, without constants: riding and its cost, or walking; and what a car costs at its end. */
export function privateRates(
	parameters: Parameters,
	bahtPerHour: number,
): { readonly motorcycle: number; readonly car: number; readonly carFixed: number; readonly active: number } {
	const bt = parameters.inVehicleCoefficient;
	const road = parameters.vehicleCircuity;
	const perBaht = 60 / bahtPerHour;
	return {
		motorcycle: (bt * road * (60 / parameters.motorcycleSpeed + parameters.motorcycleCost * perBaht)) / 1000,
		car: (bt * road * (60 / parameters.carSpeed + parameters.carCost * perBaht)) / 1000,
		carFixed: bt * parameters.carParking * perBaht,
		active: (bt * parameters.walkWeight * parameters.circuity) / parameters.walkSpeed,
	};
}

/** Relative error of each share; the shares themselves are known to one digit. */
const FIT_TOLERANCE = 1e-8;
const MAXIMUM_ITERATIONS = 60;
const SLOPE_STEP = 1e-4;
/** Owners leave some trips to other modes: a car share above this part of availability could not be reached. */
const LARGEST_SHARE_OF_CAR_OWNERS = 0.92;

/**
 * Today's mode shares by pair of zones from a nested logit, with constants fitted so that the shares of all trips
 * are those asserted (motorcycle 0.48, car 0.34, songthaew and bus 0.06, active 0.12; assumptions):
 * nests private {motorcycle, car}, public {songthaew}, active; V = constant + bt (minutes + weights) + cost.
 * People without a motorcycle can ride as passengers at a constant of their own. Rivals depend on distance only, as
 * no street network is loaded. Where a draw leaves too few cars for the asserted car share, the share is held to 0.92
 * of those who have one and motorcycles take the rest: no constant could reach more.
 */
export function fitBaseShares(input: BaseInput, parameters: Parameters): BaseShares {
	const pairs = input.distanceMetres.length;
	const bt = parameters.inVehicleCoefficient;
	const thetaPrivate = parameters.thetaPrivate;
	const [none, onlyMotorcycle, onlyCar, both] = ownershipShares(parameters);
	const targetActive =
		1 - parameters.baseShareMotorcycle - parameters.baseShareCar - parameters.baseSharePublic;
	const targetCar = Math.min(
		parameters.baseShareCar,
		LARGEST_SHARE_OF_CAR_OWNERS * parameters.carAvailability,
	);
	const targets = [targetCar, parameters.baseSharePublic, targetActive];
	const passengerTerm = exponential(parameters.passengerConstant / thetaPrivate);
	const passengerAlone = exponential(parameters.passengerConstant);
	const values = [parameters.valueOfTimeWorker, parameters.valueOfTimeStudent];

	const fast = kernels();
	const room = fast.open(21 * pairs + 40);
	const distance = room.copy(input.distanceMetres);
	const terms = (rate: number, fixed: number): Float64Array => {
		const values = room.zeros(pairs);
		fast.exponentialEach(distance, pairs, rate, fixed, values);
		return values;
	};
	const active = terms(privateRates(parameters, values[0]!).active, 0);
	const numbers = room.copy(
		Float64Array.of(
			1,
			1,
			1,
			passengerTerm,
			passengerAlone,
			none,
			onlyMotorcycle,
			onlyCar,
			both,
			thetaPrivate,
		),
	);
	const travellers = values.map((value, traveller): RivalInput => {
		const rates = privateRates(parameters, value);
		return {
			pairs,
			trips: room.copy(input.trips[traveller]!),
			motorcycle: terms(rates.motorcycle / thetaPrivate, 0),
			alone: terms(rates.motorcycle, 0),
			car: terms(rates.car / thetaPrivate, rates.carFixed / thetaPrivate),
			songthaew: terms(
				bt * songthaewMinutesPerMetre(parameters),
				bt * songthaewFixedMinutes(parameters, value),
			),
			active,
			numbers,
		};
	});
	const shares = room.zeros(4 * pairs);
	let total = 0;
	for (const trips of input.trips) for (let p = 0; p < pairs; p++) total += trips[p]!;

	/** Shares of all trips (car, public, active) at the constants, and optionally the public share of each pair. */
	const evaluate = (constants: readonly number[], into: Float32Array[][] | null): number[] => {
		numbers[0] = exponential(constants[0]! / thetaPrivate);
		numbers[1] = exponential(constants[1]!);
		numbers[2] = exponential(constants[2]!);
		const sums = [0, 0, 0];
		travellers.forEach((traveller, t) => {
			const trips = fast.rivalShares(traveller, into === null ? null : shares);
			for (let mode = 0; mode < 3; mode++) sums[mode] = sums[mode]! + trips[mode]!;
			if (into !== null)
				for (const [group, column] of into[t]!.entries())
					column.set(shares.subarray(group * pairs, (group + 1) * pairs));
		});
		return sums.map((sum) => sum / total);
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
	const [byCar, byPublic, byActive] = total > 0 ? evaluate(solved.constants, publicShare) : [0, 0, 0];
	return {
		publicShare,
		constants: {
			car: solved.constants[0]!,
			songthaew: solved.constants[1]!,
			active: solved.constants[2]!,
		},
		fitted: {
			motorcycle: total > 0 ? 1 - byCar! - byPublic! - byActive! : 0,
			car: byCar!,
			public: byPublic!,
			active: byActive!,
		},
		iterations: solved.iterations,
		slopes: solved.slopes,
	};
}

/**
 * Constants at which the shares meet their targets: Newton's method on ln(share / target), the Jacobian taken by
 * differences and kept up by Broyden's rank-one updates. A step that does not bring the shares nearer is taken again
 * with a fresh Jacobian, then halved.
 */
function fitConstants(
	sharesAt: (constants: readonly number[], into: null) => number[],
	targets: readonly number[],
	start: readonly number[],
	knownSlopes: readonly (readonly number[])[] | null,
): { constants: number[]; iterations: number; slopes: number[][] } {
	const errors = (constants: readonly number[]): number[] =>
		sharesAt(constants, null).map((share, m) => logarithm(share / targets[m]!));
	const worst = (error: readonly number[]): number => Math.max(...error.map(Math.abs));
	const slopesAt = (constants: readonly number[], error: readonly number[]): number[][] =>
		[0, 1, 2].map((m) => {
			const moved = errors(constants.map((value, n) => (n === m ? value + SLOPE_STEP : value)));
			return moved.map((value, n) => (value - error[n]!) / SLOPE_STEP);
		});
	let constants = [...start];
	let error = errors(constants);
	let columns =
		knownSlopes?.length === 3 ? knownSlopes.map((column) => [...column]) : slopesAt(constants, error);
	let fresh = knownSlopes?.length !== 3;
	let share = 1;
	let iterations = 0;
	while (iterations < MAXIMUM_ITERATIONS && worst(error) > FIT_TOLERANCE) {
		iterations++;
		const change = solveThree(columns, error).map((value) => Math.max(-2, Math.min(2, -value)) * share);
		const next = constants.map((value, m) => value + change[m]!);
		const nextError = errors(next);
		if (!(worst(nextError) < worst(error))) {
			if (fresh) share /= 2;
			else columns = slopesAt(constants, error);
			fresh = true;
			continue;
		}
		const length = change.reduce((sum, value) => sum + value * value, 0);
		const missed = nextError.map(
			(value, n) => value - error[n]! - columns.reduce((sum, column, m) => sum + column[n]! * change[m]!, 0),
		);
		for (let m = 0; m < 3; m++)
			for (let n = 0; n < 3; n++) columns[m]![n] = columns[m]![n]! + (missed[n]! * change[m]!) / length;
		constants = next;
		error = nextError;
		fresh = false;
		share = 1;
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

import type { Parameters } from "../scenario/assumptions.ts";
import type { PopulationBasis } from "../scenario/types.ts";
import { type CityModel, sumByGroup } from "./city-model.ts";
import { type DeterrenceForm, deterrenceEach } from "./demand/deterrence.ts";
import { addBalancedTrips, furness } from "./demand/furness.ts";
import { type BaseShares, fitBaseShares } from "./demand/rivals.ts";
import { PURPOSES, type Purpose, type TripEnds, tripEnds, type ZoneActivity } from "./demand/trip-ends.ts";
import { zoneDistances } from "./street-ways.ts";

/** Today without the line, for one set of parameters: it does not depend on the line, so options share it. */
export interface BaseState {
	readonly people: Float64Array;
	/** Trips a weekday by zone pair, production–attraction, row-major. */
	readonly homeWorker: Float64Array;
	readonly homeStudent: Float64Array;
	readonly nonHome: Float64Array;
	readonly tripsPerWeekday: number;
	readonly shares: BaseShares;
	/** [traveller] by pair: public transport beside the songthaew, which the line shares its nest with; absent, none. */
	readonly nestFactors?: readonly Float64Array[];
	/** Column factors of the balancing, a start for the next one. */
	readonly balancing: Readonly<Record<Purpose, Float64Array>>;
	/** [unit] shares of its zone's people and of its zone's activity. */
	readonly unitPeopleShare: Float64Array;
	/** [traveller][unit] */
	readonly unitActivityShare: readonly Float64Array[];
}

/** People in each cell: registered, or present at the drawn persons per house (never fewer than registered). */
export function cellPeople(model: CityModel, basis: PopulationBasis, personsPerHouse: number): Float64Array {
	const { cells, tambons } = model.city;
	if (basis === "registered") return cells.registeredPeople;
	const perRegistered = tambons.map((tambon) =>
		tambon.registeredPeople > 0
			? Math.max(tambon.registeredPeople, tambon.houses * personsPerHouse) / tambon.registeredPeople
			: 0,
	);
	return cells.registeredPeople.map((registered, k) => registered * perRegistered[cells.tambonIndex[k]!]!);
}

/**
 * Trip ends, distribution and today's mode shares. Distribution is a doubly constrained gravity model on the
 * motorcycle's door-to-door minutes, held fixed between options (fixed demand).
 *
 * @param warm a state at nearby parameters to start the balancing and the fit from; the answer does not depend on it
 *   beyond the tolerances
 */
export function buildBaseState(
	model: CityModel,
	basis: PopulationBasis,
	parameters: Parameters,
	warm: BaseState | null,
): BaseState {
	const fixed = fixedSums(model);
	const people = cellPeople(model, basis, parameters.personsPerHouse);
	const ends = endsOf(model, people, parameters);
	const pairs = model.zoneCount * model.zoneCount;
	const homeWorker = new Float64Array(pairs);
	const homeStudent = new Float64Array(pairs);
	const nonHome = new Float64Array(pairs);
	const workerTrips = new Float64Array(pairs);
	const balancing = {} as Record<Purpose, Float64Array>;
	const deterrence = new Float64Array(pairs);
	let tripsPerWeekday = 0;
	for (const purpose of PURPOSES) {
		const into = purpose === "homeEducation" ? homeStudent : purpose === "nonHome" ? nonHome : homeWorker;
		const start = warm === null ? null : warm.balancing[purpose];
		balancing[purpose] = distribute(model, purpose, ends[purpose], parameters, start, deterrence, into);
		for (const trips of ends[purpose].productions) tripsPerWeekday += trips;
	}
	const bothWays = (trips: Float64Array): Float64Array =>
		upperHalf(model.zoneCount, (there, back) =>
			there === back ? trips[there]! : trips[there]! + trips[back]!,
		);
	for (let pair = 0; pair < pairs; pair++) workerTrips[pair] = homeWorker[pair]! + nonHome[pair]!;
	const shares = fitBaseShares(
		{
			distanceMetres: pairDistances(model, parameters),
			trips: [bothWays(workerTrips), bothWays(homeStudent)],
			...(warm === null ? {} : { start: warm.shares }),
		},
		parameters,
	);
	const unitPeople = sumByGroup(people, model.unitOfCell, model.unitCount);
	const studentActivity = fixed.unitStudents.map((students, unit) => 2 * students + 0.2 * unitPeople[unit]!);
	return {
		people,
		homeWorker,
		homeStudent,
		nonHome,
		tripsPerWeekday,
		shares: {
			...shares,
			publicShare: shares.publicShare.map((groups) =>
				groups.map((values) => squared(values, model.zoneCount)),
			),
		},
		balancing,
		unitPeopleShare: sharesOfZone(unitPeople, model),
		unitActivityShare: [fixed.unitWorkShare, sharesOfZone(studentActivity, model)],
	};
}

/** Cost that trips are distributed by: the motorcycle's minutes, door to door. */
function motorcycleMinutesPerMetre(parameters: Parameters): number {
	return (parameters.vehicleCircuity * 60) / (parameters.motorcycleSpeed * 1000);
}

/** How trips of a purpose fade with cost. */
export function deterrenceForm(purpose: Purpose, parameters: Parameters): DeterrenceForm {
	const perMinute: Record<Purpose, number> = {
		homeWork: parameters.gravityWork,
		homeEducation: parameters.gravityEducation,
		homeOther: parameters.gravityOther,
		nonHome: parameters.gravityOther,
	};
	return { perMinute: perMinute[purpose], power: parameters.gravityPower };
}

const knownPurposes = new WeakMap<BaseState, Readonly<Record<Purpose, Float64Array>>>();

/**
 * The trips of a state by purpose, which it holds added up by who makes them: balanced again from its own factors,
 * and remembered for it.
 */
export function tripsByPurpose(
	model: CityModel,
	parameters: Parameters,
	base: BaseState,
): Readonly<Record<Purpose, Float64Array>> {
	const known = knownPurposes.get(base);
	if (known !== undefined) return known;
	const ends = endsOf(model, base.people, parameters);
	const pairs = model.zoneCount * model.zoneCount;
	const deterrence = new Float64Array(pairs);
	const byPurpose = {} as Record<Purpose, Float64Array>;
	for (const purpose of PURPOSES) {
		const trips = new Float64Array(pairs);
		distribute(model, purpose, ends[purpose], parameters, base.balancing[purpose], deterrence, trips);
		byPurpose[purpose] = trips;
	}
	knownPurposes.set(base, byPurpose);
	return byPurpose;
}

/** Far tighter than the balancing of a run: the mean is compared with an observed one. */
const MEAN_TOLERANCE = 1e-10;

/**
 * Mean minutes of the trips of a purpose today, in the cost that they are distributed by: door to door on a
 * motorcycle, a zone's own trips half the way to its nearest neighbour. For calibration.
 */
export function meanTripMinutes(
	model: CityModel,
	basis: PopulationBasis,
	purpose: Purpose,
	parameters: Parameters,
): number {
	const people = cellPeople(model, basis, parameters.personsPerHouse);
	const { productions, attractions } = endsOf(model, people, parameters)[purpose];
	const distances = zoneDistances(model, parameters);
	const minutesPerMetre = motorcycleMinutesPerMetre(parameters);
	const deterrence = new Float64Array(distances.length);
	deterrenceEach(distances, minutesPerMetre, deterrenceForm(purpose, parameters), deterrence);
	const trips = new Float64Array(distances.length);
	const balanced = furness({
		zoneCount: model.zoneCount,
		deterrence,
		origins: productions,
		destinations: attractions,
		tolerance: MEAN_TOLERANCE,
		maximumSweeps: 2000,
	});
	addBalancedTrips(balanced, deterrence, model.zoneCount, trips);
	let all = 0;
	let minutes = 0;
	for (let pair = 0; pair < trips.length; pair++) {
		all += trips[pair]!;
		minutes += trips[pair]! * distances[pair]! * minutesPerMetre;
	}
	return minutes / all;
}

function endsOf(
	model: CityModel,
	people: Float64Array,
	parameters: Parameters,
): Readonly<Record<Purpose, TripEnds>> {
	return tripEnds(
		{
			...fixedSums(model).zones,
			people: sumByGroup(people, model.zoneOfCell, model.zoneCount),
			studentsOnCampusShare: model.city.studentsOnCampusShare,
		},
		parameters,
	);
}

/** Adds the trips of one purpose to `into`; column factors of the balancing, for the next start. */
function distribute(
	model: CityModel,
	purpose: Purpose,
	ends: TripEnds,
	parameters: Parameters,
	startFactors: Float64Array | null,
	deterrence: Float64Array,
	into: Float64Array,
): Float64Array {
	const minutesPerMetre = motorcycleMinutesPerMetre(parameters);
	const distances = zoneDistances(model, parameters);
	deterrenceEach(distances, minutesPerMetre, deterrenceForm(purpose, parameters), deterrence);
	const balanced = furness({
		zoneCount: model.zoneCount,
		deterrence,
		origins: ends.productions,
		destinations: ends.attractions,
		...(startFactors === null ? {} : { startFactors }),
	});
	addBalancedTrips(balanced, deterrence, model.zoneCount, into);
	return balanced.columnFactors;
}

/** Distances between zones, each pair once; those of straight lines are known. */
function pairDistances(model: CityModel, parameters: Parameters): Float64Array {
	const distances = zoneDistances(model, parameters);
	return distances === model.zoneDistanceMetres
		? fixedSums(model).pairDistanceMetres
		: upperHalf(model.zoneCount, (there) => distances[there]!);
}

/** One value for each unordered pair of zones, row by row, from the places of i → j and j → i in a square. */
function upperHalf(zoneCount: number, value: (there: number, back: number) => number): Float64Array {
	const half = new Float64Array((zoneCount * (zoneCount + 1)) / 2);
	let at = 0;
	for (let i = 0; i < zoneCount; i++)
		for (let j = i; j < zoneCount; j++) half[at++] = value(i * zoneCount + j, j * zoneCount + i);
	return half;
}

function squared(half: Float32Array, zoneCount: number): Float32Array {
	const square = new Float32Array(zoneCount * zoneCount);
	let at = 0;
	for (let i = 0; i < zoneCount; i++)
		for (let j = i; j < zoneCount; j++) {
			const value = half[at++]!;
			square[i * zoneCount + j] = value;
			square[j * zoneCount + i] = value;
		}
	return square;
}

/** Sums over a city's cells that no parameter moves. */
interface FixedSums {
	readonly zones: Omit<ZoneActivity, "people" | "studentsOnCampusShare">;
	readonly unitStudents: Float64Array;
	readonly unitWorkShare: Float64Array;
	/** Distances between zones, each pair once. */
	readonly pairDistanceMetres: Float64Array;
}

const knownSums = new WeakMap<CityModel, FixedSums>();

function fixedSums(model: CityModel): FixedSums {
	const known = knownSums.get(model);
	if (known !== undefined) return known;
	const { cells } = model.city;
	const byZone = (values: ArrayLike<number>): Float64Array =>
		sumByGroup(values, model.zoneOfCell, model.zoneCount);
	const byUnit = (values: ArrayLike<number>): Float64Array =>
		sumByGroup(values, model.unitOfCell, model.unitCount);
	const sums: FixedSums = {
		zones: {
			zoneCount: model.zoneCount,
			jobsSpread: byZone(cells.jobs.map((jobs, k) => jobs - cells.jobsAtPlaces[k]!)),
			jobsAtPlaces: byZone(cells.jobsAtPlaces),
			universityStudents: byZone(cells.universityStudents),
			otherStudents: byZone(cells.students.map((students, k) => students - cells.universityStudents[k]!)),
			visitors: byZone(cells.visitors),
		},
		unitStudents: byUnit(cells.students),
		unitWorkShare: sharesOfZone(byUnit(cells.jobs.map((jobs, k) => jobs + 2 * cells.visitors[k]!)), model),
		pairDistanceMetres: upperHalf(model.zoneCount, (there) => model.zoneDistanceMetres[there]!),
	};
	knownSums.set(model, sums);
	return sums;
}

/** Each unit's share of its zone's total; equal shares where the zone holds nothing. */
function sharesOfZone(values: Float64Array, model: CityModel): Float64Array {
	const totals = sumByGroup(values, model.zoneOfUnit, model.zoneCount);
	const counts = sumByGroup(new Float64Array(model.unitCount).fill(1), model.zoneOfUnit, model.zoneCount);
	return values.map((value, unit) => {
		const zone = model.zoneOfUnit[unit]!;
		return totals[zone]! > 0 ? value / totals[zone]! : 1 / counts[zone]!;
	});
}

import { exponentialEach, powerEach } from "../../core/elementary.ts";
import type { Parameters } from "../../scenario/assumptions.ts";

/** Groups of cells that share one distance to each station: single cells near the line, larger ones away. */
export interface AccessUnits {
	readonly eastMetres: Float64Array;
	readonly northMetres: Float64Array;
	/** Radius of a disc as large as the unit. */
	readonly radiusMetres: Float64Array;
	/** Share of the unit within 500 m of a songthaew street or stop. */
	readonly songthaewShare: Float64Array;
}

export const ACCESS_MODES = ["walk", "bicycle", "motorcycleTaxi", "songthaew", "parkAndRide"] as const;

/** Travellers differ in the value of their time. */
export const TRAVELLERS = ["worker", "student"] as const;

/**
 * Access of one station position from every unit. Each column holds C = Σ p (a)^γ over who has a bicycle and
 * who finds a feeder, where a = Σ exp(−g/μₐ) over the modes at hand (g generalised minutes) and γ is the power
 * at which access enters mode choice. Averages of C, not of a, keep the choice right when units are merged.
 */
export interface StationAccess {
	/** [traveller][unit] */
	readonly homeWithoutVehicle: readonly Float64Array[];
	/** Home end of people who own a motorcycle or car; the same array where the station has no park-and-ride. */
	readonly homeWithVehicle: readonly Float64Array[];
	readonly activityEnd: readonly Float64Array[];
	/** [mode][unit] part of C that comes by each access mode, workers, owners at the home end; null unless asked. */
	readonly homeByMode: readonly Float64Array[] | null;
	readonly activityByMode: readonly Float64Array[] | null;
}

export interface AccessConstants {
	readonly gamma: number;
	readonly kappa: number;
	readonly accessScaleMinutes: number;
	readonly stationScaleMinutes: number;
}

/**
 * Scales in minutes of in-vehicle time. A (to the power 1/μ) enters E, and E enters the public nest at
 * κ = |bt| μ / θ; access modes are chosen at μₐ ≤ μ, so a enters at γ = |bt| μₐ / θ.
 * Throws RangeError unless 0 < access ≤ station ≤ θ_public ≤ 1 when stated in utils.
 */
export function accessConstants(parameters: Parameters): AccessConstants {
	const stationScaleMinutes = parameters.stationScale;
	const accessScaleMinutes = stationScaleMinutes * parameters.accessScaleRatio;
	const perMinute = -parameters.inVehicleCoefficient;
	const theta = parameters.thetaPublic;
	const inOrder =
		accessScaleMinutes > 0 &&
		accessScaleMinutes <= stationScaleMinutes &&
		stationScaleMinutes * perMinute <= theta &&
		theta <= 1;
	if (!inOrder)
		throw new RangeError(
			`choice scales must fall down the tree: 0 < access ${accessScaleMinutes * perMinute} ≤ station ${stationScaleMinutes * perMinute} ≤ θ ${theta} ≤ 1`,
		);
	return {
		gamma: (perMinute * accessScaleMinutes) / theta,
		kappa: (perMinute * stationScaleMinutes) / theta,
		accessScaleMinutes,
		stationScaleMinutes,
	};
}

interface Rates {
	walk: number;
	bicycle: number;
	bicycleFixed: number;
	taxi: number;
	taxiFixed: number;
	songthaew: number;
	songthaewFixed: number;
	motorcycle: number;
	motorcycleFixed: number;
	car: number;
	carFixed: number;
}

/** Generalised minutes per straight metre, and fixed minutes, of each access mode for one value of time. */
function ratesFor(parameters: Parameters, bahtPerHour: number): Rates {
	const minutesPerBaht = 60 / bahtPerHour;
	const road = parameters.vehicleCircuity;
	const minutesPerMetre = (kmPerHour: number): number => 60 / (kmPerHour * 1000);
	const perMetre = (bahtPerKilometre: number): number => (bahtPerKilometre / 1000) * minutesPerBaht;
	return {
		walk: (parameters.walkWeight * parameters.circuity) / parameters.walkSpeed,
		bicycle: parameters.walkWeight * parameters.circuity * minutesPerMetre(parameters.bicycleSpeed),
		bicycleFixed: parameters.walkWeight * parameters.bicycleExtra + parameters.transferPenalty,
		taxi:
			road *
			(minutesPerMetre(parameters.motorcycleTaxiSpeed) + perMetre(parameters.motorcycleTaxiPerKilometre)),
		taxiFixed:
			parameters.waitWeight * parameters.motorcycleTaxiWait +
			parameters.transferPenalty +
			(parameters.motorcycleTaxiFlag + parameters.motorcycleTaxiDiscomfort) * minutesPerBaht,
		songthaew: road * minutesPerMetre(parameters.songthaewFeederSpeed),
		songthaewFixed:
			(parameters.waitWeight * parameters.songthaewFeederHeadway) / 2 +
			(parameters.walkWeight * parameters.songthaewWalk) / 2 +
			parameters.transferPenalty +
			parameters.songthaewFeederFare * minutesPerBaht,
		motorcycle:
			road * (minutesPerMetre(parameters.parkAndRideMotorcycleSpeed) + perMetre(parameters.motorcycleCost)),
		motorcycleFixed:
			parameters.walkWeight * parameters.parkAndRideMotorcycleExtra +
			parameters.transferPenalty +
			parameters.parkAndRideMotorcycleFee * minutesPerBaht,
		car: road * (minutesPerMetre(parameters.parkAndRideCarSpeed) + perMetre(parameters.carCost)),
		carFixed: parameters.walkWeight * parameters.parkAndRideCarExtra + parameters.transferPenalty,
	};
}

/**
 * Access of a station at (east, north) from all units: walking (cut at `walkCut` network metres), bicycle,
 * motorcycle taxi, songthaew, and park-and-ride at the home end where the station offers it. Every vehicle
 * feeder carries the transfer penalty. Straight distance × circuity stands for streets; distance is softened
 * by the unit's own size.
 *
 * @param withModes also split C by access mode (for showing who walks); costs about as much again
 */
export function stationAccess(
	units: AccessUnits,
	eastMetres: number,
	northMetres: number,
	parkAndRide: boolean,
	parameters: Parameters,
	withModes: boolean,
): StationAccess {
	const count = units.eastMetres.length;
	const { gamma, accessScaleMinutes } = accessConstants(parameters);
	const inverse = -1 / accessScaleMinutes;
	const columns = (): Float64Array[] => TRAVELLERS.map(() => new Float64Array(count));
	const homeWithoutVehicle = columns();
	const homeWithVehicle = parkAndRide ? columns() : homeWithoutVehicle;
	const activityEnd = columns();
	const byMode = (): Float64Array[] | null =>
		withModes ? ACCESS_MODES.map(() => new Float64Array(count)) : null;
	const homeByMode = byMode();
	const activityByMode = byMode();

	const bicycleShare = parameters.bicycleShare;
	const feeder = parameters.feederAvailability;
	const motorcycle = parameters.motorcycleAvailability;
	const car = parameters.carAvailability;
	const owners = motorcycle + car - motorcycle * car;
	const onlyMotorcycle = owners > 0 ? (motorcycle * (1 - car)) / owners : 0;
	const onlyCar = owners > 0 ? (car * (1 - motorcycle)) / owners : 0;
	const both = owners > 0 ? (motorcycle * car) / owners : 0;
	const values = [parameters.valueOfTimeWorker, parameters.valueOfTimeStudent];
	const cutStraight = parameters.walkCut / parameters.circuity;

	const walkable = new Float64Array(count);
	const distance = new Float64Array(count);
	for (let k = 0; k < count; k++) {
		const dx = eastMetres - units.eastMetres[k]!;
		const dy = northMetres - units.northMetres[k]!;
		const square = dx * dx + dy * dy;
		const radius = units.radiusMetres[k]!;
		distance[k] = Math.sqrt(square + (4 / 9) * radius * radius);
		const within = (cutStraight - Math.sqrt(square) + radius) / (2 * radius);
		walkable[k] = Math.max(0, Math.min(1, within));
	}
	/** e^(−g/μₐ) of one mode for every unit. */
	const term = (minutesPerMetre: number, fixedMinutes: number): Float64Array => {
		const values = new Float64Array(count);
		exponentialEach(distance, count, inverse * minutesPerMetre, inverse * fixedMinutes, values);
		return values;
	};
	const sum = new Float64Array(count);
	/** into += weight × (Σ terms)^γ */
	const addPower = (weight: number, terms: readonly Float64Array[], into: Float64Array): void => {
		if (weight === 0) return;
		sum.set(terms[0]!);
		for (let t = 1; t < terms.length; t++) {
			const values = terms[t]!;
			for (let k = 0; k < count; k++) sum[k] = sum[k]! + values[k]!;
		}
		powerEach(sum, count, gamma, sum);
		for (let k = 0; k < count; k++) into[k] = into[k]! + weight * sum[k]!;
	};

	const shared = ratesFor(parameters, values[0]!);
	const walk = term(shared.walk, 0);
	for (let k = 0; k < count; k++) walk[k] = walk[k]! * walkable[k]!;
	const bicycle = term(shared.bicycle, shared.bicycleFixed);
	for (let traveller = 0; traveller < TRAVELLERS.length; traveller++) {
		const rates = traveller === 0 ? shared : ratesFor(parameters, values[traveller]!);
		const without = homeWithoutVehicle[traveller]!;
		const activity = activityEnd[traveller]!;
		const taxi = term(rates.taxi, rates.taxiFixed);
		const songthaew = term(rates.songthaew, rates.songthaewFixed);
		for (let k = 0; k < count; k++) songthaew[k] = songthaew[k]! * units.songthaewShare[k]!;
		addPower(1 - feeder, [walk], activity);
		addPower(feeder, [walk, taxi, songthaew], activity);
		for (let k = 0; k < count; k++) without[k] = (1 - bicycleShare) * activity[k]!;
		addPower(bicycleShare * (1 - feeder), [walk, bicycle], without);
		addPower(bicycleShare * feeder, [walk, bicycle, taxi, songthaew], without);

		const motorcycleParked = parkAndRide ? term(rates.motorcycle, rates.motorcycleFixed) : null;
		const carParked = parkAndRide ? term(rates.car, rates.carFixed) : null;
		/** Ways of parking by what is owned, with the share of owners. */
		const parking =
			motorcycleParked === null || carParked === null
				? []
				: [
						{ share: onlyMotorcycle, terms: [motorcycleParked] },
						{ share: onlyCar, terms: [carParked] },
						{ share: both, terms: [motorcycleParked, carParked] },
					];
		for (const { share, terms } of parking) {
			const withVehicle = homeWithVehicle[traveller]!;
			addPower(share * (1 - bicycleShare) * (1 - feeder), [walk, ...terms], withVehicle);
			addPower(share * (1 - bicycleShare) * feeder, [walk, taxi, songthaew, ...terms], withVehicle);
			addPower(share * bicycleShare * (1 - feeder), [walk, bicycle, ...terms], withVehicle);
			addPower(share * bicycleShare * feeder, [walk, bicycle, taxi, songthaew, ...terms], withVehicle);
		}
		if (traveller > 0 || homeByMode === null || activityByMode === null) continue;

		/** into[mode] += weight × (Σ terms)^γ × the mode's part of the sum. */
		const split = (
			weight: number,
			present: readonly { readonly mode: number; readonly values: Float64Array }[],
			into: readonly Float64Array[],
		): void => {
			if (weight === 0) return;
			const total = new Float64Array(count);
			for (const { values: part } of present) for (let k = 0; k < count; k++) total[k] = total[k]! + part[k]!;
			powerEach(total, count, gamma - 1, sum);
			for (const { mode, values: part } of present) {
				const column = into[mode]!;
				for (let k = 0; k < count; k++) column[k] = column[k]! + weight * sum[k]! * part[k]!;
			}
		};
		const onFoot = { mode: 0, values: walk };
		const byBicycle = { mode: 1, values: bicycle };
		const byFeeder = [
			{ mode: 2, values: taxi },
			{ mode: 3, values: songthaew },
		];
		split(1 - feeder, [onFoot], activityByMode);
		split(feeder, [onFoot, ...byFeeder], activityByMode);
		const ownerships =
			parking.length === 0
				? [{ share: 1, terms: [] }]
				: [
						{ share: 1 - owners, terms: [] },
						...parking.map(({ share, terms }) => ({ share: owners * share, terms })),
					];
		for (const { share, terms } of ownerships) {
			const parked = terms.map((part) => ({ mode: 4, values: part }));
			split(share * (1 - bicycleShare) * (1 - feeder), [onFoot, ...parked], homeByMode);
			split(share * (1 - bicycleShare) * feeder, [onFoot, ...byFeeder, ...parked], homeByMode);
			split(share * bicycleShare * (1 - feeder), [onFoot, byBicycle, ...parked], homeByMode);
			split(share * bicycleShare * feeder, [onFoot, byBicycle, ...byFeeder, ...parked], homeByMode);
		}
	}
	return { homeWithoutVehicle, homeWithVehicle, activityEnd, homeByMode, activityByMode };
}

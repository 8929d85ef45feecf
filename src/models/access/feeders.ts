import { kernels } from "../../core/kernels/kernels.ts";
import type { Parameters } from "../../scenario/assumptions.ts";
import { type RideWays, rideDistances } from "./ride-distances.ts";
import { walkMinutesPerMetre } from "./shade.ts";
import type { UnitWalks } from "./walked.ts";

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

/** Places of the terms: the access modes in their order, the car's park-and-ride last. */
const WALK = 0;
const BICYCLE = 1;
const TAXI = 2;
const SONGTHAEW = 3;
const MOTORCYCLE = 4;
const CAR = 5;
const TERM_COUNT = 6;
/** Sets of terms, a bit each. */
const ON_FOOT = 1 << WALK;
const BY_BICYCLE = 1 << BICYCLE;
const FEEDERS = (1 << TAXI) | (1 << SONGTHAEW);

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

/** Ways from every unit to one station over streets; null where straight lines × circuity stand for them. */
export interface StationWays {
	/** Walks, at β per metre of network: see `unitWalks`. */
	walks(perMetre: number): UnitWalks;
	readonly bicycle: RideWays | null;
	/** Motorcycle taxis, and motorcycles and cars that park. */
	readonly road: RideWays | null;
}

interface Rates {
	walk: number;
	bicycle: number;
	bicycleFixed: number;
	taxi: number;
	/** The part of a way's rate that is money. */
	taxiMoney: number;
	taxiFixed: number;
	songthaew: number;
	songthaewFixed: number;
	motorcycle: number;
	motorcycleMoney: number;
	motorcycleFixed: number;
	car: number;
	carMoney: number;
	carFixed: number;
}

/** Generalised minutes per straight metre, and fixed minutes, of each access mode for one value of time. */
function ratesFor(parameters: Parameters, bahtPerHour: number): Rates {
	const minutesPerBaht = 60 / bahtPerHour;
	const road = parameters.vehicleCircuity;
	const minutesPerMetre = (kmPerHour: number): number => 60 / (kmPerHour * 1000);
	const perMetre = (bahtPerKilometre: number): number => (bahtPerKilometre / 1000) * minutesPerBaht;
	return {
		walk: walkMinutesPerMetre(parameters) * parameters.circuity,
		bicycle: parameters.walkWeight * parameters.circuity * minutesPerMetre(parameters.bicycleSpeed),
		bicycleFixed: parameters.walkWeight * parameters.bicycleExtra + parameters.transferPenalty,
		taxi:
			road *
			(minutesPerMetre(parameters.motorcycleTaxiSpeed) + perMetre(parameters.motorcycleTaxiPerKilometre)),
		taxiMoney: road * perMetre(parameters.motorcycleTaxiPerKilometre),
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
		motorcycleMoney: road * perMetre(parameters.motorcycleCost),
		motorcycleFixed:
			parameters.walkWeight * parameters.parkAndRideMotorcycleExtra +
			parameters.transferPenalty +
			parameters.parkAndRideMotorcycleFee * minutesPerBaht,
		car: road * (minutesPerMetre(parameters.parkAndRideCarSpeed) + perMetre(parameters.carCost)),
		carMoney: road * perMetre(parameters.carCost),
		carFixed: parameters.walkWeight * parameters.parkAndRideCarExtra + parameters.transferPenalty,
	};
}

/**
 * Access of a station at (east, north) from all units: walking (cut at `walkCut` network metres), bicycle,
 * motorcycle taxi, songthaew, and park-and-ride at the home end where the station offers it. Every vehicle
 * feeder carries the transfer penalty. Straight distance × circuity stands for streets that are not loaded;
 * that distance is softened by the unit's own size.
 *
 * @param withModes also split C by access mode (for showing who walks); costs about as much again
 * @param ways over streets to this station, where they are loaded
 */
export function stationAccess(
	units: AccessUnits,
	eastMetres: number,
	northMetres: number,
	parkAndRide: boolean,
	parameters: Parameters,
	withModes: boolean,
	ways: StationWays | null = null,
): StationAccess {
	const count = units.eastMetres.length;
	const { gamma, accessScaleMinutes } = accessConstants(parameters);
	const inverse = -1 / accessScaleMinutes;
	const columns = (): Float64Array[] => TRAVELLERS.map(() => new Float64Array(count));
	const homeWithoutVehicle = columns();
	const homeWithVehicle = parkAndRide ? columns() : homeWithoutVehicle;
	const activityEnd = columns();
	const bicycleShare = parameters.bicycleShare;
	const feeder = parameters.feederAvailability;
	const motorcycle = parameters.motorcycleAvailability;
	const car = parameters.carAvailability;
	const owners = motorcycle + car - motorcycle * car;
	const onlyMotorcycle = owners > 0 ? (motorcycle * (1 - car)) / owners : 0;
	const onlyCar = owners > 0 ? (car * (1 - motorcycle)) / owners : 0;
	const both = owners > 0 ? (motorcycle * car) / owners : 0;
	/** Ways of parking by what is owned, with the share of owners. */
	const parking = [
		{ share: onlyMotorcycle, set: 1 << MOTORCYCLE },
		{ share: onlyCar, set: 1 << CAR },
		{ share: both, set: (1 << MOTORCYCLE) | (1 << CAR) },
	];
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
	const walkDistance = walkDistances(distance, walkable, ways, parameters, gamma / accessScaleMinutes);
	const fast = kernels();
	const room = fast.open(32 * count);
	const distances = room.copy(distance);
	/** Columns of e^(−g/μₐ), one a mode. */
	const terms = room.zeros(TERM_COUNT * count);
	const column = (term: number): Float64Array => terms.subarray(term * count, (term + 1) * count);
	const setTerm = (
		term: number,
		minutesPerMetre: number,
		fixedMinutes: number,
		along: Float64Array = distances,
	): void => {
		fast.exponentialEach(along, count, inverse * minutesPerMetre, inverse * fixedMinutes, column(term));
	};
	const scaled = (term: number, factors: Float64Array): void => {
		const values = column(term);
		for (let k = 0; k < count; k++) values[k] = values[k]! * factors[k]!;
	};
	const onActivity = room.zeros(count);
	const onHome = room.zeros(count);
	/** into += weight × (Σ of the terms in the set)^γ */
	const addPower = (weight: number, set: number, into: Float64Array): void => {
		if (weight !== 0) fast.addPowers(count, terms, set, gamma, weight, into, false);
	};

	const shared = ratesFor(parameters, values[0]!);
	setTerm(WALK, shared.walk, 0, walkDistance === distance ? distances : room.copy(walkDistance));
	scaled(WALK, walkable);
	const bicycles = ways?.bicycle ?? null;
	const byBicycle =
		bicycles === null
			? distances
			: room.copy(rideDistances(distance, bicycles, bicycles.rides.timeMetres, parameters.circuity));
	setTerm(BICYCLE, shared.bicycle, shared.bicycleFixed, byBicycle);
	const road = ways?.road ?? null;
	const [byTime, byLength] =
		road === null
			? []
			: [road.rides.timeMetres, road.rides.metres].map((along) =>
					rideDistances(distance, road, along, parameters.vehicleCircuity),
				);
	/** Time goes by what a ride takes, money by how long it is. */
	const setRide = (term: number, perMetre: number, money: number, fixedMinutes: number): void => {
		if (byTime === undefined || byLength === undefined) setTerm(term, perMetre, fixedMinutes);
		else {
			const minutes = byTime.map((time, k) => (perMetre - money) * time + money * byLength[k]!);
			setTerm(term, 1, fixedMinutes, room.copy(minutes));
		}
	};
	/** Ways without money, the same for every value of time. */
	const footOnly = room.zeros(count);
	addPower(1 - feeder, ON_FOOT, footOnly);
	const withBicycle = room.zeros(count);
	addPower(bicycleShare * (1 - feeder), ON_FOOT | BY_BICYCLE, withBicycle);
	const homeParts = withModes ? room.zeros(TERM_COUNT * count) : null;
	const activityParts = withModes ? room.zeros(TERM_COUNT * count) : null;
	for (let traveller = 0; traveller < TRAVELLERS.length; traveller++) {
		const rates = traveller === 0 ? shared : ratesFor(parameters, values[traveller]!);
		setRide(TAXI, rates.taxi, rates.taxiMoney, rates.taxiFixed);
		setTerm(SONGTHAEW, rates.songthaew, rates.songthaewFixed);
		scaled(SONGTHAEW, units.songthaewShare);
		onActivity.set(footOnly);
		addPower(feeder, ON_FOOT | FEEDERS, onActivity);
		for (let k = 0; k < count; k++) onHome[k] = (1 - bicycleShare) * onActivity[k]! + withBicycle[k]!;
		addPower(bicycleShare * feeder, ON_FOOT | BY_BICYCLE | FEEDERS, onHome);
		activityEnd[traveller]!.set(onActivity);
		homeWithoutVehicle[traveller]!.set(onHome);

		if (parkAndRide) {
			setRide(MOTORCYCLE, rates.motorcycle, rates.motorcycleMoney, rates.motorcycleFixed);
			setRide(CAR, rates.car, rates.carMoney, rates.carFixed);
			onHome.fill(0);
			for (const { share, set } of parking) {
				addPower(share * (1 - bicycleShare) * (1 - feeder), ON_FOOT | set, onHome);
				addPower(share * (1 - bicycleShare) * feeder, ON_FOOT | FEEDERS | set, onHome);
				addPower(share * bicycleShare * (1 - feeder), ON_FOOT | BY_BICYCLE | set, onHome);
				addPower(share * bicycleShare * feeder, ON_FOOT | BY_BICYCLE | FEEDERS | set, onHome);
			}
			homeWithVehicle[traveller]!.set(onHome);
		}
		if (traveller > 0 || homeParts === null || activityParts === null) continue;

		/** into[mode] += weight × (Σ terms)^γ × the mode's part of the sum. */
		const split = (weight: number, set: number, into: Float64Array): void => {
			if (weight !== 0) fast.addPowers(count, terms, set, gamma - 1, weight, into, true);
		};
		split(1 - feeder, ON_FOOT, activityParts);
		split(feeder, ON_FOOT | FEEDERS, activityParts);
		const ownerships = parkAndRide
			? [{ share: 1 - owners, set: 0 }, ...parking.map(({ share, set }) => ({ share: owners * share, set }))]
			: [{ share: 1, set: 0 }];
		for (const { share, set } of ownerships) {
			split(share * (1 - bicycleShare) * (1 - feeder), ON_FOOT | set, homeParts);
			split(share * (1 - bicycleShare) * feeder, ON_FOOT | FEEDERS | set, homeParts);
			split(share * bicycleShare * (1 - feeder), ON_FOOT | BY_BICYCLE | set, homeParts);
			split(share * bicycleShare * feeder, ON_FOOT | BY_BICYCLE | FEEDERS | set, homeParts);
		}
	}
	const byMode = (parts: Float64Array | null): Float64Array[] | null =>
		parts === null
			? null
			: ACCESS_MODES.map((_, mode) => {
					const part = parts.slice(mode * count, (mode + 1) * count);
					const byCar = parts.subarray(CAR * count, (CAR + 1) * count);
					return mode === MOTORCYCLE ? part.map((value, k) => value + byCar[k]!) : part;
				});
	const homeByMode = byMode(homeParts);
	const activityByMode = byMode(activityParts);
	return { homeWithoutVehicle, homeWithVehicle, activityEnd, homeByMode, activityByMode };
}

/**
 * Straight metres that, × circuity, make each unit's walk, and in `walkable` the share of it that walks: over streets
 * where they tell, else as given.
 *
 * @param perMinute what a generalised minute takes off ln C
 */
function walkDistances(
	distance: Float64Array,
	walkable: Float64Array,
	ways: StationWays | null,
	parameters: Parameters,
	perMinute: number,
): Float64Array {
	if (ways === null) return distance;
	const walks = ways.walks(perMinute * walkMinutesPerMetre(parameters));
	return distance.map((straight, k) => {
		const share = walks.walkable[k]!;
		if (Number.isNaN(share)) return straight;
		walkable[k] = share;
		return walks.metres[k]! / parameters.circuity;
	});
}

import { exponential, power } from "../../core/elementary.ts";
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

	for (let traveller = 0; traveller < TRAVELLERS.length; traveller++) {
		const rates = ratesFor(parameters, values[traveller]!);
		const without = homeWithoutVehicle[traveller]!;
		const withVehicle = homeWithVehicle[traveller]!;
		const activity = activityEnd[traveller]!;
		for (let k = 0; k < count; k++) {
			const dx = eastMetres - units.eastMetres[k]!;
			const dy = northMetres - units.northMetres[k]!;
			const straight = Math.sqrt(dx * dx + dy * dy);
			const radius = units.radiusMetres[k]!;
			const distance = Math.sqrt(straight * straight + (4 / 9) * radius * radius);
			const within = (cutStraight - straight + radius) / (2 * radius);
			const walkable = within <= 0 ? 0 : Math.min(within, 1);
			const walk = walkable > 0 ? walkable * exponential(inverse * rates.walk * distance) : 0;
			const bicycle = exponential(inverse * (rates.bicycle * distance + rates.bicycleFixed));
			const taxi = exponential(inverse * (rates.taxi * distance + rates.taxiFixed));
			const served = units.songthaewShare[k]!;
			const songthaew =
				served > 0 ? served * exponential(inverse * (rates.songthaew * distance + rates.songthaewFixed)) : 0;
			const feeders = taxi + songthaew;

			const walkOnly = walk > 0 ? power(walk, gamma) : 0;
			const walkBicycle = power(walk + bicycle, gamma);
			const walkFeeder = power(walk + feeders, gamma);
			const all = power(walk + bicycle + feeders, gamma);
			const plain =
				(1 - bicycleShare) * ((1 - feeder) * walkOnly + feeder * walkFeeder) +
				bicycleShare * ((1 - feeder) * walkBicycle + feeder * all);
			without[k] = plain;
			activity[k] = (1 - feeder) * walkOnly + feeder * walkFeeder;

			let byMotorcycle = 0;
			let byCar = 0;
			if (parkAndRide) {
				byMotorcycle = exponential(inverse * (rates.motorcycle * distance + rates.motorcycleFixed));
				byCar = exponential(inverse * (rates.car * distance + rates.carFixed));
				let sum = 0;
				for (let ownership = 0; ownership < 3; ownership++) {
					const share = ownership === 0 ? onlyMotorcycle : ownership === 1 ? onlyCar : both;
					if (share === 0) continue;
					const parked = (ownership === 1 ? 0 : byMotorcycle) + (ownership === 0 ? 0 : byCar);
					sum +=
						share *
						((1 - bicycleShare) *
							((1 - feeder) * power(walk + parked, gamma) + feeder * power(walk + feeders + parked, gamma)) +
							bicycleShare *
								((1 - feeder) * power(walk + bicycle + parked, gamma) +
									feeder * power(walk + bicycle + feeders + parked, gamma)));
				}
				withVehicle[k] = sum;
			}

			if (homeByMode !== null && activityByMode !== null && traveller === 0) {
				const add = (
					into: readonly Float64Array[],
					weight: number,
					hasBicycle: number,
					hasFeeder: number,
					parked: number,
				) => {
					const sum = walk + hasBicycle * bicycle + hasFeeder * feeders + parked;
					if (sum <= 0 || weight === 0) return;
					const part = (weight * power(sum, gamma)) / sum;
					into[0]![k] = into[0]![k]! + part * walk;
					into[1]![k] = into[1]![k]! + part * hasBicycle * bicycle;
					into[2]![k] = into[2]![k]! + part * hasFeeder * taxi;
					into[3]![k] = into[3]![k]! + part * hasFeeder * songthaew;
					into[4]![k] = into[4]![k]! + part * parked;
				};
				for (let hasBicycle = 0; hasBicycle < 2; hasBicycle++)
					for (let hasFeeder = 0; hasFeeder < 2; hasFeeder++) {
						const weight = (hasBicycle ? bicycleShare : 1 - bicycleShare) * (hasFeeder ? feeder : 1 - feeder);
						if (!parkAndRide) add(homeByMode, weight, hasBicycle, hasFeeder, 0);
						else {
							add(homeByMode, weight * (1 - owners), hasBicycle, hasFeeder, 0);
							add(homeByMode, weight * owners * onlyMotorcycle, hasBicycle, hasFeeder, byMotorcycle);
							add(homeByMode, weight * owners * onlyCar, hasBicycle, hasFeeder, byCar);
							add(homeByMode, weight * owners * both, hasBicycle, hasFeeder, byMotorcycle + byCar);
						}
					}
				add(activityByMode, 1 - feeder, 0, 0, 0);
				add(activityByMode, feeder, 0, 1, 0);
			}
		}
	}
	return { homeWithoutVehicle, homeWithVehicle, activityEnd, homeByMode, activityByMode };
}

import { kernels } from "../../core/kernels/kernels.ts";
import type { Parameters } from "../../scenario/assumptions.ts";
import type { ReachPoints } from "./cell-points.ts";
import { huffShares } from "./huff.ts";
import { meanWalkMetres, type Walked, walkedShares } from "./walked.ts";

export interface ReachStations {
	readonly eastMetres: Float64Array;
	readonly northMetres: Float64Array;
	readonly parkAndRide: Uint8Array;
}

export interface Reach {
	/** Share of each cell within 10 minutes on foot of any station. */
	readonly walk10: Float32Array;
	/** Share of each cell within 15 minutes of any station by any feeder, walking included. */
	readonly feeder15: Float32Array;
}

const WALK_LIMIT_MINUTES = 10;
const FEEDER_LIMIT_MINUTES = 15;
const METRES_PER_MINUTE = 1000 / 60;

/** Share of a disc of radius r at distance d that lies within R, taken as linear across the disc. */
function shareWithin(limitMetres: number, distanceMetres: number, radiusMetres: number): number {
	if (limitMetres <= 0) return 0;
	const share = (limitMetres - distanceMetres + radiusMetres) / (2 * radiusMetres);
	return share <= 0 ? 0 : Math.min(share, 1);
}

/** Straight-line limits of each way of reaching a station, metres; circuity turns streets into straight lines. */
export function reachLimitsMetres(parameters: Parameters): {
	walk10: number;
	/** Without walking. */
	vehicle15: number;
	anyStation15: number;
	songthaew15: number;
	parkAndRide15: number;
} {
	const walkSpeed = parameters.walkSpeed / parameters.circuity;
	const motor = (kmPerHour: number, minutes: number): number =>
		(Math.max(0, minutes) * kmPerHour * METRES_PER_MINUTE) / parameters.vehicleCircuity;
	const bicycle =
		((FEEDER_LIMIT_MINUTES - parameters.bicycleExtra) * parameters.bicycleSpeed * METRES_PER_MINUTE) /
		parameters.circuity;
	const motorcycleTaxi = motor(
		parameters.motorcycleTaxiSpeed,
		FEEDER_LIMIT_MINUTES - parameters.motorcycleTaxiWait,
	);
	return {
		walk10: WALK_LIMIT_MINUTES * walkSpeed,
		vehicle15: Math.max(bicycle, motorcycleTaxi),
		anyStation15: Math.max(FEEDER_LIMIT_MINUTES * walkSpeed, bicycle, motorcycleTaxi),
		songthaew15: motor(
			parameters.songthaewFeederSpeed,
			FEEDER_LIMIT_MINUTES - parameters.songthaewFeederHeadway / 2 - parameters.songthaewWalk / 2,
		),
		parkAndRide15: Math.max(
			motor(
				parameters.parkAndRideMotorcycleSpeed,
				FEEDER_LIMIT_MINUTES - parameters.parkAndRideMotorcycleExtra,
			),
			motor(parameters.parkAndRideCarSpeed, FEEDER_LIMIT_MINUTES - parameters.parkAndRideCarExtra),
		),
	};
}

/**
 * Geometry, not prediction: which share of each cell lies within reach of the line. Straight distance × circuity
 * stands for the streets where they are not loaded, or do not come near. A cell counts once however many stations
 * reach it.
 *
 * @param walked walks over streets to the same stations; null where none are loaded
 */
export function reachOfCells(
	points: ReachPoints,
	stations: ReachStations,
	parameters: Parameters,
	walked: Walked | null = null,
): Reach {
	const count = points.eastMetres.length;
	const walk10 = new Float32Array(count);
	const feeder15 = new Float32Array(count);
	const limits = reachLimitsMetres(parameters);
	const stationCount = stations.eastMetres.length;
	if (stationCount === 0) return { walk10, feeder15 };
	const fast = kernels();
	const room = fast.open(4 * count + 4 * stationCount);
	const east = room.copy(points.eastMetres);
	const north = room.copy(points.northMetres);
	const nearestTo = (isUsed: (station: number) => boolean): Float64Array => {
		const into = room.zeros(count);
		const used = (values: Float64Array): Float64Array => room.copy(values.filter((_, s) => isUsed(s)));
		fast.nearestSquares(east, north, used(stations.eastMetres), used(stations.northMetres), into);
		return into;
	};
	const nearest = nearestTo(() => true);
	const nearestParking = nearestTo((station) => stations.parkAndRide[station] === 1);
	const [within10, within15] =
		walked === null
			? []
			: walkedShares(points, walked, parameters, [
					WALK_LIMIT_MINUTES * parameters.walkSpeed,
					FEEDER_LIMIT_MINUTES * parameters.walkSpeed,
				]);
	for (let k = 0; k < count; k++) {
		const distance = Math.sqrt(nearest[k]!);
		const radius = points.radiusMetres[k]!;
		const byStreets = walked?.isJoined(k) === true;
		walk10[k] = byStreets ? within10![k]! : shareWithin(limits.walk10, distance, radius);
		let byFeeder = shareWithin(byStreets ? limits.vehicle15 : limits.anyStation15, distance, radius);
		if (byStreets) byFeeder = Math.max(byFeeder, within15![k]!);
		if (byFeeder < 1 && points.songthaewServed[k] === 1)
			byFeeder = Math.max(byFeeder, shareWithin(limits.songthaew15, distance, radius));
		if (byFeeder < 1)
			byFeeder = Math.max(byFeeder, shareWithin(limits.parkAndRide15, Math.sqrt(nearestParking[k]!), radius));
		feeder15[k] = byFeeder;
	}
	return { walk10, feeder15 };
}

/**
 * People within 10 minutes on foot, split between stations by Huff shares of walking minutes. Sums to the line's
 * total exactly.
 *
 * @param walked as given to `reachOfCells`
 */
export function peopleByStation(
	points: ReachPoints,
	stations: ReachStations,
	walk10: Float32Array,
	people: Float64Array,
	parameters: Parameters,
	walked: Walked | null = null,
): Float64Array {
	const stationCount = stations.eastMetres.length;
	const total = new Float64Array(stationCount);
	const minutes = new Float64Array(stationCount);
	const shares = new Float64Array(stationCount);
	const equal = new Float64Array(stationCount).fill(1);
	const add = (within: number): void => {
		huffShares(minutes, equal, parameters.huffSensitivity, shares);
		for (let s = 0; s < stationCount; s++) total[s] = total[s]! + within * shares[s]!;
	};
	const minutesPerMetre = parameters.circuity / parameters.walkSpeed;
	const byStreets: number[] = [];
	for (let k = 0; k < walk10.length; k++) {
		const within = walk10[k]! * people[k]!;
		if (within === 0) continue;
		if (walked?.isJoined(k) === true) {
			byStreets.push(k);
			continue;
		}
		for (let s = 0; s < stationCount; s++) {
			const dx = stations.eastMetres[s]! - points.eastMetres[k]!;
			const dy = stations.northMetres[s]! - points.northMetres[k]!;
			minutes[s] = Math.sqrt(dx * dx + dy * dy) * minutesPerMetre;
		}
		add(within);
	}
	if (walked === null) return total;
	const means = meanWalkMetres(walked, byStreets, walk10.length, parameters.circuity);
	byStreets.forEach((k, row) => {
		for (let s = 0; s < stationCount; s++) minutes[s] = means[row * stationCount + s]! / parameters.walkSpeed;
		add(walk10[k]! * people[k]!);
	});
	return total;
}

/** Σ share × people. */
export function peopleWithin(share: Float32Array, people: Float64Array): number {
	let sum = 0;
	for (let k = 0; k < share.length; k++) sum += share[k]! * people[k]!;
	return sum;
}

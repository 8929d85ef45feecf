import { quantile } from "../core/quantile.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import type { Line } from "../scenario/types.ts";
import type { Walked } from "./access/walked.ts";
import type { StationAccessChoice } from "./access-choices.ts";
import type { AccessPoints } from "./access-points.ts";
import type { CityModel } from "./city-model.ts";
import { walkedTo } from "./street-ways.ts";

/** How a station is reached; its place in this list is what tables hold. */
export const STATION_WAYS = ["walk", "motorcycleTaxi", "songthaew"] as const;
export type StationWay = (typeof STATION_WAYS)[number];

/** A feeder's minutes by their parts, and its fare. */
export interface FeederRide {
	readonly waitMinutes: number;
	readonly walkMinutes: number;
	readonly rideMinutes: number;
	readonly baht: number;
}

/**
 * A ride over straight metres: by motorcycle taxi from the door, or by songthaew with half of its usual walk and of its
 * headway.
 */
export function feederRide(
	way: Exclude<StationWay, "walk">,
	straightMetres: number,
	parameters: Parameters,
): FeederRide {
	const kilometres = (straightMetres * parameters.vehicleCircuity) / 1000;
	return way === "motorcycleTaxi"
		? {
				waitMinutes: parameters.motorcycleTaxiWait,
				walkMinutes: 0,
				rideMinutes: (kilometres * 60) / parameters.motorcycleTaxiSpeed,
				baht: parameters.motorcycleTaxiFlag + kilometres * parameters.motorcycleTaxiPerKilometre,
			}
		: {
				waitMinutes: parameters.songthaewFeederHeadway / 2,
				walkMinutes: parameters.songthaewWalk / 2,
				rideMinutes: (kilometres * 60) / parameters.songthaewFeederSpeed,
				baht: parameters.songthaewFeederFare,
			};
}

export const feederMinutes = ({ waitMinutes, walkMinutes, rideMinutes }: FeederRide): number =>
	waitMinutes + walkMinutes + rideMinutes;

/** Metres on foot, [station × points + point]: over the streets where they are loaded, else straight × circuity. */
export function stationWalkMetres(
	model: CityModel,
	line: Line,
	points: AccessPoints,
	parameters: Parameters,
): Float64Array {
	const { count } = points;
	const metres = new Float64Array(line.stations.length * count);
	const distance = new Float64Array(count);
	const walked = walkedTo(model, line);
	line.stations.forEach(({ position }, s) => {
		points.distancesTo(position, distance);
		const byStreet = walked === null ? null : cellStreetMetres(walked, s, parameters.circuity);
		for (let p = 0; p < count; p++) {
			const straight = distance[p]! * parameters.circuity;
			metres[s * count + p] =
				byStreet === null
					? straight
					: points.middleOfCells(p, (cell) => {
							const walk = byStreet(cell);
							return Number.isNaN(walk) ? straight : walk;
						});
		}
	});
	return metres;
}

/**
 * Metres over the streets from a cell to a station, the middle of the cell's own points (a straight line × circuity
 * for a point where streets do not tell); Infinity beyond the search, NaN for a cell that is not joined to a street.
 */
function cellStreetMetres(walked: Walked, station: number, circuity: number): (cell: number) => number {
	const { cells, metres, straightMetres } = walked.stations[station]!;
	const pointCount = metres.length / cells.length;
	return (cell) => {
		if (!walked.isJoined(cell)) return Number.NaN;
		const place = placeOf(cells, cell);
		if (place < 0) return Number.POSITIVE_INFINITY;
		const known = metres
			.slice(place * pointCount, (place + 1) * pointCount)
			.map((value, p) => (Number.isNaN(value) ? circuity * straightMetres[place * pointCount + p]! : value));
		return quantile(known.sort(), 0.5);
	};
}

/** Place of a cell among ascending ones; −1 where it is not there. */
function placeOf(cells: Uint32Array, cell: number): number {
	let low = 0;
	let high = cells.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (cells[middle]! < cell) low = middle + 1;
		else high = middle;
	}
	return cells[low] === cell ? low : -1;
}

/** Between points and stations by the way that was chosen, [station × points + point]. */
export interface StationLegTable {
	readonly minutes: Float64Array;
	readonly baht: Float64Array;
	/** Places in `STATION_WAYS`. */
	readonly way: Uint8Array;
}

export function stationLegs(
	model: CityModel,
	line: Line | null,
	points: AccessPoints,
	walkMetres: Float64Array,
	parameters: Parameters,
	choice: StationAccessChoice,
): StationLegTable {
	const { count } = points;
	const minutes = walkMetres.map((metres) =>
		metres <= parameters.walkCut ? metres / parameters.walkSpeed : Number.POSITIVE_INFINITY,
	);
	const baht = new Float64Array(walkMetres.length);
	const way = new Uint8Array(walkMetres.length);
	if (choice === "walk" || line === null || walkMetres.length === 0) return { minutes, baht, way };
	const distance = new Float64Array(count);
	const walks = (p: number): boolean =>
		line.stations.some((_, s) => walkMetres[s * count + p]! <= parameters.walkCut);
	const rides = Array.from({ length: count }, (_, p) => choice === "bestFeeder" || !walks(p));
	line.stations.forEach((station, s) => {
		points.distancesTo(station.position, distance);
		for (let p = 0; p < count; p++) {
			if (!rides[p]) continue;
			const at = s * count + p;
			const consider = (feeder: Exclude<StationWay, "walk">): void => {
				const ride = feederRide(feeder, distance[p]!, parameters);
				const time = feederMinutes(ride);
				if (time > parameters.longestFeeder || time >= minutes[at]!) return;
				minutes[at] = time;
				baht[at] = ride.baht;
				way[at] = STATION_WAYS.indexOf(feeder);
			};
			consider("motorcycleTaxi");
			if (points.middleOfCells(p, (cell) => model.cells.songthaewServed[cell]!) >= 0.5) consider("songthaew");
		}
	});
	return { minutes, baht, way };
}

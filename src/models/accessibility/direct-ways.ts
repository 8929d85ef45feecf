import type { Parameters } from "../../scenario/assumptions.ts";
import type { TodayMode } from "../trip-types.ts";

/** A way of going all the way without a change; everything grows with the straight metres between the two ends. */
export interface DirectWay {
	/** On foot where `isWalk`, else aboard. */
	readonly minutesPerMetre: number;
	readonly isWalk: boolean;
	/** Walks at both ends together. */
	readonly walkMinutes: number;
	/** Locking a bicycle. */
	readonly handlingMinutes: number;
	/** Null where nothing is waited for. */
	readonly headwayMinutes: number | null;
	readonly baht: number;
	readonly bahtPerMetre: number;
}

const PRIVATE = { isWalk: false, walkMinutes: 0, handlingMinutes: 0, headwayMinutes: null, baht: 0 } as const;

/**
 * Ways without the line. Minutes of a straight metre: circuity / walk speed on foot; vehicleCircuity / speed by road, where
 * the speeds of motorcycle and car are from door to door, parking included; circuity / speed by bicycle, and its locking.
 * Songthaew and bus add a walk at both ends and a wait. Baht: running cost by road kilometre, parking of a car, flat fares.
 */
export function directWays(parameters: Parameters): Readonly<Record<TodayMode, DirectWay>> {
	const roadRate = (kmPerHour: number): number => (parameters.vehicleCircuity * 60) / (kmPerHour * 1000);
	const roadBaht = (bahtPerKilometre: number): number =>
		(parameters.vehicleCircuity * bahtPerKilometre) / 1000;
	const shared = {
		isWalk: false,
		walkMinutes: parameters.songthaewWalk,
		handlingMinutes: 0,
		bahtPerMetre: 0,
	};
	return {
		motorcycle: {
			...PRIVATE,
			minutesPerMetre: roadRate(parameters.motorcycleSpeed),
			bahtPerMetre: roadBaht(parameters.motorcycleCost),
		},
		car: {
			...PRIVATE,
			minutesPerMetre: roadRate(parameters.carSpeed),
			baht: parameters.carParking,
			bahtPerMetre: roadBaht(parameters.carCost),
		},
		songthaew: {
			...shared,
			minutesPerMetre: roadRate(parameters.songthaewSpeed),
			headwayMinutes: parameters.songthaewHeadway,
			baht: parameters.songthaewFare,
		},
		bus: {
			...shared,
			minutesPerMetre: roadRate(parameters.busSpeed),
			headwayMinutes: parameters.busHeadway,
			baht: parameters.busFare,
		},
		bicycle: {
			...PRIVATE,
			minutesPerMetre: (parameters.circuity * 60) / (parameters.bicycleSpeed * 1000),
			handlingMinutes: parameters.bicycleExtra,
			bahtPerMetre: 0,
		},
		walk: {
			...PRIVATE,
			minutesPerMetre: parameters.circuity / parameters.walkSpeed,
			isWalk: true,
			bahtPerMetre: 0,
		},
	};
}

/** Minutes of a way over straight metres, waiting left out. */
export const directMinutes = (way: DirectWay, straightMetres: number): number =>
	straightMetres * way.minutesPerMetre + (way.walkMinutes + way.handlingMinutes);

export const directBaht = (way: DirectWay, straightMetres: number): number =>
	way.baht + straightMetres * way.bahtPerMetre;

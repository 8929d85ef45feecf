import type { Outcome } from "./types.ts";

/** A new one each time: answers are transferred out of the worker, and a buffer can only leave once. */
const nothing = (): Float64Array => new Float64Array(0);

/** Today: no line, so nothing is built, run or ridden. */
export function emptyOutcome(
	tripsPerWeekday: number,
	publicShare: number,
	walking: Outcome["walking"],
): Outcome {
	return {
		lengthMetres: 0,
		stationCount: 0,
		peopleWalk10: 0,
		peopleFeeder15: 0,
		walking,
		streetsPeopleShare: 0,
		boardingsPerWeekday: 0,
		boardingsInsideView: 0,
		accessShares: { walk: 0, bicycle: 0, motorcycleTaxi: 0, songthaew: 0, parkAndRide: 0 },
		stationChainageMetres: nothing(),
		stationPeople: nothing(),
		stationBoardings: nothing(),
		stationAlightings: nothing(),
		stationWalkBoardings: nothing(),
		sectionRunSeconds: nothing(),
		sectionLoadUp: nothing(),
		sectionLoadDown: nothing(),
		sectionLoadsByPeriod: {
			amPeak: { up: nothing(), down: nothing() },
			pmPeak: { up: nothing(), down: nothing() },
			offPeak: { up: nothing(), down: nothing() },
			evening: { up: nothing(), down: nothing() },
		},
		crowding: null,
		operations: {
			runTimeSeconds: 0,
			layoverSeconds: 0,
			cycleTimeSeconds: 0,
			peakVehicles: 0,
			fleetSize: 0,
			tripsPerDay: 0,
			vehicleKmPerDay: 0,
			commercialSpeedKmPerHour: 0,
			capacityPerHourPerDirection: 0,
			peakLoadPerHourPerDirection: 0,
		},
		capitalBahtMillion: 0,
		capitalItems: {
			track: 0,
			stations: 0,
			trains: 0,
			depot: 0,
			land: 0,
			soft: 0,
			contingency: 0,
			outsideView: 0,
		},
		operatingBahtMillionPerYear: 0,
		revenueBahtMillionPerYear: 0,
		tripsPerWeekday,
		publicShareWithLine: publicShare,
	};
}

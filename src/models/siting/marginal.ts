import type { Outcome } from "../types.ts";

/** A way of turning a sum paid now into a yearly one. */
export interface Recovery {
	readonly discountRate: number;
	readonly years: number;
	/** Capital recovery factor at that rate and for those years. */
	readonly factor: number;
}

export interface MarginalInput {
	/** The line with the station and without it, at the same values. */
	readonly withIt: Outcome;
	readonly withoutIt: Outcome;
	/** Place of the station in `withIt`. */
	readonly station: number;
	readonly weekdaysPerYear: number;
	readonly recoveries: readonly Recovery[];
}

export interface StationMargin {
	/** True for the first and the last station: without it the line is shorter, and track is saved too. */
	readonly terminus: boolean;
	/** People within 10 minutes on foot of this station and of no other. */
	readonly peopleOnlyItServes: number;
	readonly boardings: number;
	/** The line's boardings with the station less those without it. */
	readonly boardingsLostWithout: number;
	/** Boardings that its neighbours would have without it and do not have now; never below 0. */
	readonly boardingsTakenFromPrevious: number;
	readonly boardingsTakenFromNext: number;
	/** By how much riders who pass through arrive later; null at a terminus, where nobody passes through. */
	readonly secondsForThroughRiders: number | null;
	/** On board as trains arrive here in the busiest morning hour, both directions; null at a terminus. */
	readonly peakHourPassengersArriving: number | null;
	readonly trainsSaved: number;
	readonly capitalSavedBahtMillion: number;
	readonly operatingSavedBahtMillionPerYear: number;
	readonly bahtPerNewRider: readonly {
		readonly discountRate: number;
		/** Null where the line loses no boardings without the station: it brings no new rider. */
		readonly baht: number | null;
	}[];
}

/**
 * What one station adds to a line as it stands, by the full chain with it and without it:
 *
 *     baht per new rider = (capital saved × recovery factor + operating saved a year) ÷ (boardings lost × weekdays a year)
 *
 * Between the ends track is not saved (the line runs through all the same): capital saved is that of the station and
 * of trains, with land, soft cost and contingency or outside view in proportion. Boardings taken from neighbours are
 * net: a station also sends them riders, who board there to come back.
 *
 * @throws RangeError where the two lines do not differ by one station, or there is no such station
 */
export function stationMargin(input: MarginalInput): StationMargin {
	const { withIt, withoutIt, station } = input;
	const last = withIt.stationCount - 1;
	if (!(station >= 0 && station <= last)) throw new RangeError(`no station ${station} among ${last + 1}`);
	if (withoutIt.stationCount !== last)
		throw new RangeError(
			`without one of ${last + 1} stations ${last} are left, got ${withoutIt.stationCount}`,
		);
	const terminus = station === 0 || station === last;
	const takenFrom = (neighbour: number): number => {
		if (neighbour < 0 || neighbour > last) return 0;
		const after = neighbour < station ? neighbour : neighbour - 1;
		return Math.max(0, withoutIt.stationBoardings[after]! - withIt.stationBoardings[neighbour]!);
	};
	const boardingsLostWithout = withIt.boardingsPerWeekday - withoutIt.boardingsPerWeekday;
	const capitalSavedBahtMillion = terminus
		? withIt.capitalBahtMillion - withoutIt.capitalBahtMillion
		: capitalSavedBetweenEnds(withIt, withoutIt);
	const operatingSavedBahtMillionPerYear =
		withIt.operatingBahtMillionPerYear - withoutIt.operatingBahtMillionPerYear;
	const newRidersMillionPerYear = (boardingsLostWithout * input.weekdaysPerYear) / 1e6;
	return {
		terminus,
		peopleOnlyItServes: withIt.peopleWalk10 - withoutIt.peopleWalk10,
		boardings: withIt.stationBoardings[station]!,
		boardingsLostWithout,
		boardingsTakenFromPrevious: takenFrom(station - 1),
		boardingsTakenFromNext: takenFrom(station + 1),
		secondsForThroughRiders: terminus
			? null
			: withIt.operations.runTimeSeconds - withoutIt.operations.runTimeSeconds,
		peakHourPassengersArriving: terminus
			? null
			: withIt.sectionLoadUp[station - 1]! + withIt.sectionLoadDown[station]!,
		trainsSaved: withIt.operations.fleetSize - withoutIt.operations.fleetSize,
		capitalSavedBahtMillion,
		operatingSavedBahtMillionPerYear,
		bahtPerNewRider: input.recoveries.map(({ discountRate, factor }) => ({
			discountRate,
			baht:
				newRidersMillionPerYear > 0
					? (capitalSavedBahtMillion * factor + operatingSavedBahtMillionPerYear) / newRidersMillionPerYear
					: null,
		})),
	};
}

function capitalSavedBetweenEnds(withIt: Outcome, withoutIt: Outcome): number {
	const a = withIt.capitalItems;
	const b = withoutIt.capitalItems;
	const base = a.track + a.stations + a.trains + a.depot;
	return ((a.stations - b.stations + a.trains - b.trains) * withIt.capitalBahtMillion) / base;
}

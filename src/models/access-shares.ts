import { ACCESS_MODES } from "./access/feeders.ts";
import type { LineDemand } from "./demand/line-choice.ts";
import type { StationZones } from "./station-zones.ts";
import type { AccessShares } from "./types.ts";

export interface BoardersAccess {
	readonly shares: AccessShares;
	/** Boardings a weekday on foot by station, before the outside view; empty where nothing was asked for or rides. */
	readonly stationWalkBoardings: Float64Array;
}

const NO_SHARES: AccessShares = { walk: 0, bicycle: 0, motorcycleTaxi: 0, songthaew: 0, parkAndRide: 0 };

/**
 * How boarders reach their station: half of the boardings start at the home end, half at the other. A zone's riders
 * are split between access modes as the workers' access factor C is.
 */
export function accessOfBoarders(
	zoneCount: number,
	demand: LineDemand,
	columns: readonly StationZones[],
	stationCount: number,
): BoardersAccess {
	const { ends } = demand;
	if (ends === null || !(demand.boardingsPerWeekday > 0))
		return { shares: NO_SHARES, stationWalkBoardings: new Float64Array(0) };
	const sums = new Float64Array(ACCESS_MODES.length);
	const onFoot = new Float64Array(stationCount);
	const add = (zoneModes: readonly Float64Array[], riders: Float64Array, a: number): void => {
		for (let i = 0; i < zoneCount; i++) {
			let all = 0;
			for (const mode of zoneModes) all += mode[i]!;
			if (!(all > 0)) continue;
			const ridersHere = riders[a * zoneCount + i]!;
			for (let m = 0; m < zoneModes.length; m++) sums[m] = sums[m]! + (ridersHere * zoneModes[m]![i]!) / all;
			onFoot[a] = onFoot[a]! + (ridersHere * zoneModes[0]![i]!) / all / 2;
		}
	};
	for (let a = 0; a < stationCount; a++) {
		const access = columns[a]!;
		if (access.homeByMode !== null) add(access.homeByMode, ends.home, a);
		if (access.activityByMode !== null) add(access.activityByMode, ends.activity, a);
	}
	let all = 0;
	for (const value of sums) all += value;
	return {
		shares: {
			walk: sums[0]! / all,
			bicycle: sums[1]! / all,
			motorcycleTaxi: sums[2]! / all,
			songthaew: sums[3]! / all,
			parkAndRide: sums[4]! / all,
		},
		stationWalkBoardings: onFoot,
	};
}

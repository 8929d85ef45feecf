import { ACCESS_MODES, type StationAccess } from "./access/feeders.ts";
import type { BaseState } from "./base-state.ts";
import type { CityModel } from "./city-model.ts";
import type { LineDemand } from "./demand/line-choice.ts";
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
	model: CityModel,
	base: BaseState,
	demand: LineDemand,
	columns: readonly StationAccess[],
	stationCount: number,
): BoardersAccess {
	const { ends } = demand;
	if (ends === null || !(demand.boardingsPerWeekday > 0))
		return { shares: NO_SHARES, stationWalkBoardings: new Float64Array(0) };
	const sums = new Float64Array(ACCESS_MODES.length);
	const onFoot = new Float64Array(stationCount);
	const add = (
		byMode: readonly Float64Array[],
		unitShare: Float64Array,
		riders: Float64Array,
		a: number,
	): void => {
		const zones = model.zoneCount;
		const zoneModes = byMode.map((column) => {
			const total = new Float64Array(zones);
			for (let unit = 0; unit < column.length; unit++) {
				const zone = model.zoneOfUnit[unit]!;
				total[zone] = total[zone]! + unitShare[unit]! * column[unit]!;
			}
			return total;
		});
		for (let i = 0; i < zones; i++) {
			let all = 0;
			for (const mode of zoneModes) all += mode[i]!;
			if (!(all > 0)) continue;
			const ridersHere = riders[a * zones + i]!;
			for (let m = 0; m < zoneModes.length; m++) sums[m] = sums[m]! + (ridersHere * zoneModes[m]![i]!) / all;
			onFoot[a] = onFoot[a]! + (ridersHere * zoneModes[0]![i]!) / all / 2;
		}
	};
	for (let a = 0; a < stationCount; a++) {
		const access = columns[a]!;
		if (access.homeByMode !== null) add(access.homeByMode, base.unitPeopleShare, ends.home, a);
		if (access.activityByMode !== null)
			add(access.activityByMode, base.unitActivityShare[0]!, ends.activity, a);
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

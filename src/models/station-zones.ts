import { powerEach } from "../core/elementary.ts";
import type { StationAccess } from "./access/feeders.ts";
import type { BaseState } from "./base-state.ts";
import type { CityModel } from "./city-model.ts";
import type { ZoneAccess } from "./demand/line-choice.ts";

/**
 * Access of one station position by zone. Columns hold A = (mean of C over the zone's units)^(1/κ), the power mean at κ.
 * It depends on the position, the parameters and who is where, and not on the other stations of a line.
 */
export interface StationZones {
	/** [traveller][zone] */
	readonly homeWithoutVehicle: readonly Float64Array[];
	/** The same arrays where the station has no park-and-ride. */
	readonly homeWithVehicle: readonly Float64Array[];
	readonly activityEnd: readonly Float64Array[];
	/** [mode][zone] means of the part of C that comes by each access mode; null unless access was split so. */
	readonly homeByMode: readonly Float64Array[] | null;
	readonly activityByMode: readonly Float64Array[] | null;
}

export function stationZones(
	model: CityModel,
	base: BaseState,
	access: StationAccess,
	kappa: number,
): StationZones {
	const mean = (column: Float64Array, unitShare: Float64Array): Float64Array => {
		const means = new Float64Array(model.zoneCount);
		for (let unit = 0; unit < column.length; unit++) {
			const zone = model.zoneOfUnit[unit]!;
			means[zone] = means[zone]! + unitShare[unit]! * column[unit]!;
		}
		return means;
	};
	const powerMean = (column: Float64Array, unitShare: Float64Array): Float64Array => {
		const means = mean(column, unitShare);
		powerEach(means, means.length, 1 / kappa, means);
		return means;
	};
	const atHome = (columns: readonly Float64Array[]): Float64Array[] =>
		columns.map((column) => powerMean(column, base.unitPeopleShare));
	const homeWithoutVehicle = atHome(access.homeWithoutVehicle);
	return {
		homeWithoutVehicle,
		homeWithVehicle:
			access.homeWithVehicle === access.homeWithoutVehicle
				? homeWithoutVehicle
				: atHome(access.homeWithVehicle),
		activityEnd: access.activityEnd.map((column, t) => powerMean(column, base.unitActivityShare[t]!)),
		homeByMode: access.homeByMode?.map((column) => mean(column, base.unitPeopleShare)) ?? null,
		activityByMode: access.activityByMode?.map((column) => mean(column, base.unitActivityShare[0]!)) ?? null,
	};
}

/** The stations of a line side by side, station-major. */
export function zoneAccess(zoneCount: number, stations: readonly StationZones[]): ZoneAccess {
	const joined = (pick: (station: StationZones) => Float64Array): Float64Array => {
		const all = new Float64Array(stations.length * zoneCount);
		stations.forEach((station, a) => {
			all.set(pick(station), a * zoneCount);
		});
		return all;
	};
	return {
		homeWithoutVehicle: [0, 1].map((t) => joined((station) => station.homeWithoutVehicle[t]!)),
		homeWithVehicle: [0, 1].map((t) => joined((station) => station.homeWithVehicle[t]!)),
		activityEnd: [0, 1].map((t) => joined((station) => station.activityEnd[t]!)),
	};
}

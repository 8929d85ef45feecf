import { LIMITS } from "../limits.ts";
import type { Line } from "../types.ts";
import { isStretch } from "./remove-station.ts";
import { edited, onLine, refused, withLine } from "./support.ts";
import type { Edit } from "./types.ts";

/**
 * Puts a whole set of stations in place of the present ones, along the same alignment, as one step. Where short trains
 * turned at a station that is gone, all trains run the whole line from now on.
 */
export const replaceStations = ({ alignment, stations }: Line): Edit =>
	onLine((line, scenario) => {
		const { low, high } = LIMITS.stationCount;
		if (stations.length < low) return refused("lastStations", { minimumStations: low });
		if (stations.length > high) return refused("tooManyStations", { maximumStations: high });
		const isSame =
			alignment.length === line.alignment.length &&
			alignment.every(({ position }, k) => position.join() === line.alignment[k]!.position.join());
		if (!isSame) return refused("otherAlignment");
		const next: Line = { alignment, stations };
		const { shortTurn, ...service } = scenario.service;
		const turns = shortTurn === undefined || isStretch(next, shortTurn.fromStationId, shortTurn.toStationId);
		return edited(withLine(turns ? scenario : { ...scenario, service }, next), "replaceStations", {
			count: stations.length,
		});
	});

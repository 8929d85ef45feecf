import { LIMITS } from "../limits.ts";
import { withoutVertexOf } from "./alignment.ts";
import { edited, named, onStation, refused, withLine } from "./support.ts";
import type { Edit } from "./types.ts";

/** Takes a station away. Where the line had followed it, the line closes up again. */
export const removeStation = (stationId: string): Edit =>
	onStation(stationId, (station, index, line, scenario) => {
		const minimumStations = LIMITS.stationCount.low;
		if (line.stations.length <= minimumStations) return refused("lastStations", { minimumStations });
		const next = {
			alignment: withoutVertexOf(line, stationId),
			stations: line.stations.toSpliced(index, 1),
		};
		return edited(withLine(scenario, next), "removeStation", named(station));
	});

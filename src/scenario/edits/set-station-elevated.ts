import { edited, named, onStation, withStation } from "./support.ts";
import type { Edit } from "./types.ts";

/** Whether a station stands on a viaduct. */
export const setStationElevated = (stationId: string, elevated: boolean): Edit =>
	onStation(stationId, (station, index, line, scenario) =>
		edited(withStation(scenario, line, index, { elevated }), "setStationElevated", {
			...named(station),
			elevated: elevated ? 1 : 0,
		}),
	);

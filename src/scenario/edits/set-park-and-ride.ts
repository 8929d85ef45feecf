import { edited, named, onStation, withStation } from "./support.ts";
import type { Edit } from "./types.ts";

/** Whether a station has parking for motorcycles and cars. */
export const setParkAndRide = (stationId: string, parkAndRide: boolean): Edit =>
	onStation(stationId, (station, index, line, scenario) =>
		edited(withStation(scenario, line, index, { parkAndRide }), "setParkAndRide", {
			...named(station),
			parkAndRide: parkAndRide ? 1 : 0,
		}),
	);

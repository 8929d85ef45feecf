import type { LngLat } from "../core/location.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import type { Line, Station } from "../scenario/types.ts";
import type { StationWays } from "./access/feeders.ts";
import { unitWalks, type Walked } from "./access/walked.ts";
import type { CityModel } from "./city-model.ts";

/** A station is entered where it stands. */
export const entrancesOf = (station: Pick<Station, "position">): readonly LngLat[] => [station.position];

/** Walks over streets to the stations of a line, in line order; null where no streets are loaded. */
export function walkedTo(model: CityModel, line: Line): Walked | null {
	const { streets } = model;
	if (streets === null) return null;
	const stations = line.stations.map((station) => streets.walks.walksOf(entrancesOf(station)));
	return { stations, isJoined: streets.walks.isJoined };
}

/** Ways over streets from the access units to one station; null where no streets are loaded. */
export function waysTo(model: CityModel, station: Station, parameters: Parameters): StationWays | null {
	const { streets, cells } = model;
	if (streets === null) return null;
	const walks = streets.walks.walksOf(entrancesOf(station));
	return { walks: (perMetre) => unitWalks(streets.unitCells, cells, walks, parameters, perMetre) };
}

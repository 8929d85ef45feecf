import type { LngLat } from "../core/location.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import type { Line, Station } from "../scenario/types.ts";
import type { StationWays } from "./access/feeders.ts";
import { SEARCH_METRES } from "./access/streets.ts";
import { unitWalks, type Walked } from "./access/walked.ts";
import { type CityModel, nearestCell } from "./city-model.ts";

/** A station is entered where it stands. */
export const entrancesOf = (station: Pick<Station, "position">): readonly LngLat[] => [station.position];

/** Walks over streets to the stations of a line, in line order; null where no streets are loaded. */
export function walkedTo(model: CityModel, line: Line): Walked | null {
	const { streets } = model;
	if (streets === null) return null;
	const stations = line.stations.map((station) => streets.walks.walksOf(entrancesOf(station)));
	return { stations, isJoined: streets.walks.isJoined };
}

/**
 * Straight metres that, × circuity, make the walk over streets from each cell's centre to each position, [position][cell]:
 * at least the longest search where streets lead there no sooner, the straight line itself where they do not tell. Null
 * where no streets are loaded.
 */
export function walksAsStraight(
	model: CityModel,
	positions: readonly LngLat[],
	circuity: number,
): Float64Array[] | null {
	const { streets, cells, plane } = model;
	if (streets === null) return null;
	return positions.map((position) => {
		const [east, north] = [plane.eastMetres(position[0]), plane.northMetres(position[1])];
		const { legMetres, cellMetres } = streets.walks.walksOf([position]);
		return cellMetres.map((metres, cell) => {
			const dx = cells.eastMetres[cell]! - east;
			const dy = cells.northMetres[cell]! - north;
			const straight = Math.sqrt(dx * dx + dy * dy);
			if (legMetres === Number.POSITIVE_INFINITY || !streets.walks.isJoined(cell)) return straight;
			return metres < Number.POSITIVE_INFINITY
				? metres / circuity
				: Math.max(straight, SEARCH_METRES / circuity);
		});
	});
}

/** Ways over streets from the access units to one station; null where no streets are loaded. */
export function waysTo(model: CityModel, station: Station, parameters: Parameters): StationWays | null {
	const { streets, cells } = model;
	if (streets === null) return null;
	const walks = streets.walks.walksOf(entrancesOf(station));
	const { bicycles, roads } = streets;
	return {
		bicycle: bicycles === null ? null : { rides: bicycles.unitRidesOf(station.position), farDetour: null },
		road:
			roads === null
				? null
				: {
						rides: roads.rides.unitRidesOf(station.position),
						farDetour: detoursTo(model, roads.zones.detour, station),
					},
		walks: (perMetre) => unitWalks(streets.unitCells, cells, walks, parameters, perMetre),
	};
}

/** Detour of each unit's zone to the zone of the cell nearest to a station; NaN inside it. */
function detoursTo(model: CityModel, detour: Float64Array, station: Station): Float64Array {
	const { plane } = model;
	const [lng, lat] = station.position;
	const nearest = nearestCell(model, plane.eastMetres(lng), plane.northMetres(lat));
	const to = model.zoneOfCell[nearest]!;
	return Float64Array.from(model.zoneOfUnit, (from) => detour[from * model.zoneCount + to]!);
}

const knownDistances = new WeakMap<CityModel, { circuity: number; distances: Float64Array }>();

/**
 * Straight metres between zones that, × vehicleCircuity, make the way by road: over the streets where they join both
 * zones, else the straight line itself. A zone's own trips take half the distance to its nearest neighbour.
 */
export function zoneDistances(model: CityModel, parameters: Parameters): Float64Array {
	const detour = model.streets?.roads?.zones.detour;
	if (detour === undefined) return model.zoneDistanceMetres;
	const circuity = parameters.vehicleCircuity;
	const known = knownDistances.get(model);
	if (known?.circuity === circuity) return known.distances;
	const count = model.zoneCount;
	const distances = model.zoneDistanceMetres.map((straight, pair) => {
		const times = detour[pair]!;
		return Number.isNaN(times) ? straight : (straight * times) / circuity;
	});
	for (let i = 0; i < count; i++) {
		let nearest = Number.POSITIVE_INFINITY;
		for (let j = 0; j < count; j++) if (j !== i) nearest = Math.min(nearest, distances[i * count + j]!);
		distances[i * count + i] = count > 1 ? nearest / 2 : 0;
	}
	knownDistances.set(model, { circuity, distances });
	return distances;
}

import type { LngLat } from "../core/location.ts";
import { distanceMetres } from "../geo/projection.ts";
import type { Scenario } from "../scenario/types.ts";
import { isochroneOf, PERMEABILITY_RADIUS_METRES, streetReach } from "./access/street-reach.ts";
import type { StreetsSummary } from "./bound-streets.ts";
import type { CityModel } from "./city-model.ts";
import { entrancesOf } from "./street-ways.ts";
import { scenarioParameters } from "./travel-parameters.ts";

/** What the streets make of one station. */
export interface StationStreets {
	readonly stationId: string;
	/** Straight metres to its street; null where none is within 500 m: then its walks are straight lines × circuity. */
	readonly legMetres: number | null;
	/** Area walked to within 800 m ÷ area of the disc, 0 to 1; null where the station is on no street. */
	readonly permeability: number | null;
	readonly walkableSquareMetres: number;
	/** People whose cell's centre is within 800 m of network, and as the crow flies. */
	readonly peopleWalked: number;
	readonly peopleStraight: number;
	/** What can be walked to within the metres asked for: polygons of closed rings, the outer one first. */
	readonly isochrone: readonly (readonly (readonly LngLat[])[])[];
}

export interface ScenarioStreets {
	readonly summary: StreetsSummary;
	/** Walk ÷ straight line over all cells and stations within the longest walk; null with none. */
	readonly circuity: number | null;
	readonly isochroneMetres: number;
	readonly stations: readonly StationStreets[];
	/** The nearest station on foot by cell, by place in the line; −1 where none is within the longest walk. */
	readonly nearestStation: Int16Array;
	/** Metres to it; Infinity where there is none. */
	readonly nearestMetres: Float64Array;
}

/** Ten minutes, as people in reach are counted. */
const ISOCHRONE_MINUTES = 10;

/**
 * Permeability, isochrone and walks of every station of a scenario, at its own values. About 10 ms a station: not for a
 * drag step. Null where no streets are loaded.
 *
 * @param isochroneMetres metres of network; null for ten minutes on foot
 */
export function streetsOf(
	model: CityModel,
	scenario: Scenario,
	isochroneMetres: number | null,
	onProgress: (share: number) => void = () => {},
): ScenarioStreets | null {
	const { streets } = model;
	if (streets === null) return null;
	const { cells } = model.city;
	const { walkCut, walkSpeed } = scenarioParameters(scenario);
	const reachMetres = isochroneMetres ?? ISOCHRONE_MINUTES * walkSpeed;
	const people = scenario.populationBasis === "present" ? cells.peoplePresent : cells.registeredPeople;
	const nearestStation = new Int16Array(cells.count).fill(-1);
	const nearestMetres = new Float64Array(cells.count).fill(Number.POSITIVE_INFINITY);
	let walked = 0;
	let straight = 0;
	const placed = scenario.line?.stations ?? [];
	const stations = placed.map((station, s): StationStreets => {
		const entrances = entrancesOf(station);
		const { legMetres, cellMetres } = streets.walks.walksOf(entrances);
		let peopleWalked = 0;
		let peopleStraight = 0;
		for (let k = 0; k < cells.count; k++) {
			const crow = distanceMetres(station.position, [cells.lng[k]!, cells.lat[k]!]);
			const metres = cellMetres[k]!;
			if (crow <= PERMEABILITY_RADIUS_METRES) peopleStraight += people[k]!;
			if (metres <= PERMEABILITY_RADIUS_METRES) peopleWalked += people[k]!;
			if (metres > walkCut) continue;
			walked += metres;
			straight += crow;
			if (metres >= nearestMetres[k]!) continue;
			nearestMetres[k] = metres;
			nearestStation[k] = s;
		}
		const isJoined = legMetres < Number.POSITIVE_INFINITY;
		const reach = streetReach(streets.walks, entrances);
		onProgress((s + 1) / placed.length);
		return {
			stationId: station.id,
			legMetres: isJoined ? legMetres : null,
			permeability: isJoined ? reach.permeability : null,
			walkableSquareMetres: reach.areaSquareMetres,
			peopleWalked,
			peopleStraight,
			isochrone: isochroneOf(
				reachMetres === PERMEABILITY_RADIUS_METRES
					? reach
					: streetReach(streets.walks, entrances, reachMetres),
			),
		};
	});
	return {
		summary: streets.summary,
		circuity: straight > 0 ? walked / straight : null,
		isochroneMetres: reachMetres,
		stations,
		nearestStation,
		nearestMetres,
	};
}

import type { FeatureCollection } from "geojson";
import type { City } from "../../city/types.ts";
import type { Scenario } from "../../scenario/types.ts";
import { stampOf } from "../stamp.ts";

/** A feature collection with what a reader needs in order to know where it comes from. */
export interface ScenarioGeoJson extends FeatureCollection {
	readonly attribution: string;
	readonly rangbao: {
		readonly scenarioId: string;
		readonly cityId: string;
		readonly cityVersion: string;
		readonly seed: number;
	};
}

/** The line and its stations as GeoJSON (RFC 7946), in line order. Without a line the collection is empty. */
export function scenarioToGeoJson(
	scenario: Scenario,
	city: Pick<City, "version" | "attributions">,
): ScenarioGeoJson {
	const { line, service, fare } = scenario;
	const features: FeatureCollection["features"] = [];
	if (line) {
		features.push({
			type: "Feature",
			id: scenario.id,
			properties: {
				kind: "line",
				nameTh: scenario.name.th,
				nameEn: scenario.name.en,
				headwaySeconds: service.headwaySeconds,
				serviceStartSeconds: service.serviceStartSeconds,
				serviceEndSeconds: service.serviceEndSeconds,
				trainPlaces: service.trainPlaces,
				spareRatio: service.spareRatio,
				dwellSeconds: service.dwellSeconds,
				...(service.shortTurn === undefined ? {} : { shortTurn: service.shortTurn }),
				fareBaht: fare.flatBaht,
			},
			geometry: {
				type: "LineString",
				coordinates: line.alignment.map(({ position, heightMetres }) =>
					heightMetres === undefined ? [...position] : [...position, heightMetres],
				),
			},
		});
		line.stations.forEach((station, order) => {
			features.push({
				type: "Feature",
				id: station.id,
				properties: {
					kind: "station",
					order,
					nameTh: station.name.th,
					nameEn: station.name.en,
					uncertaintyRadiusMetres: station.uncertaintyRadiusMetres,
					elevated: station.elevated,
					parkAndRide: station.parkAndRide,
					trackClassToNext: station.trackClassToNext,
					...(station.singleTrackToNext === true ? { singleTrackToNext: true } : {}),
					...(station.junctionsToNext === undefined ? {} : { junctionsToNext: station.junctionsToNext }),
				},
				geometry: { type: "Point", coordinates: [...station.position] },
			});
		});
	}
	const { attribution, scenarioId, cityId, cityVersion, seed } = stampOf(scenario, city, null);
	return {
		type: "FeatureCollection",
		attribution,
		rangbao: { scenarioId, cityId, cityVersion, seed },
		features,
	};
}

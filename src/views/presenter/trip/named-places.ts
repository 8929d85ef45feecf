import {
	buildGazetteer,
	type Gazetteer,
	type NamedPlace,
	namesFromPack,
} from "../../../city/gazetteer/index.ts";
import type { CityView } from "../../../engine/contract.ts";

/** Everything with a name in the city that is open, so that nothing need be fetched for it. */
export function gazetteerOfCity(city: CityView): Gazetteer {
	const point = { radiusMetres: 0, within: null };
	const places = city.places.map(
		({ id, name, lng, lat, category }): NamedPlace => ({
			...point,
			id: `place/${id}`,
			kind: "place",
			name,
			position: [lng, lat],
			category,
		}),
	);
	const stations = new Map<string, NamedPlace>();
	for (const option of city.options)
		for (const { id, name, position } of option.stations)
			if (!stations.has(id))
				stations.set(id, { ...point, id: `station/${id}`, kind: "station", name, position, category: null });
	const onTheGround = namesFromPack({ municipalities: city.municipalityOutlines, roads: city.roads });
	return buildGazetteer([...stations.values(), ...places, ...onTheGround]);
}

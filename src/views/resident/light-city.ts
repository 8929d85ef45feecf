import { type TambonAt, tambonAt } from "../../city/gazetteer/areas.ts";
import {
	buildGazetteer,
	type Gazetteer,
	type NamedPlace,
	namesFromPack,
} from "../../city/gazetteer/index.ts";
import { type PackFiles, tambonAreas } from "../../city/gazetteer/pack-names.ts";
import type { Bilingual, LngLat } from "../../core/location.ts";

/** A station as a neighbour needs it. */
export interface LightStation {
	readonly id: string;
	readonly name: Bilingual;
	readonly position: LngLat;
	/** One standard placement error. */
	readonly uncertaintyRadiusMetres: number;
	/** A place to leave a motorcycle or car is planned there. */
	readonly parkAndRide: boolean;
}

export interface LightOption {
	readonly id: string;
	readonly name: Bilingual;
	/** In line order; empty where no line is built. */
	readonly stations: readonly LightStation[];
}

interface LightFiles extends PackFiles {
	/** pack.json */
	readonly manifest: unknown;
}

/** What the first screen knows of the city: a few files of the pack, and no engine. */
export interface LightCity {
	readonly id: string;
	/** Of the plane on which the models measure. */
	readonly origin: LngLat;
	readonly options: readonly LightOption[];
	readonly names: readonly NamedPlace[];
	readonly gazetteer: Gazetteer;
	/** People whom places draw on a day, by the ids of their names. */
	readonly draws: ReadonlyMap<string, number>;
	/** Null outside the ground that the pack covers. */
	readonly tambonAt: TambonAt;
}

const FILES = {
	manifest: "pack.json",
	corridor: "corridor.geojson",
	places: "places.geojson",
	municipalities: "municipalities.geojson",
	roads: "roads.geojson",
} as const satisfies Record<keyof LightFiles, string>;

/** Rejects where a file cannot be had or is none. */
export async function openLightCity(packUrl: string): Promise<LightCity> {
	const read = async (file: string): Promise<unknown> => {
		const response = await fetch(new URL(file, packUrl));
		if (!response.ok) throw new Error(`${file}: ${response.status}`);
		return response.json();
	};
	const [manifest, corridor, places, municipalities, roads] = await Promise.all([
		read(FILES.manifest),
		read(FILES.corridor),
		read(FILES.places),
		read(FILES.municipalities),
		read(FILES.roads),
	]);
	return lightCity({ manifest, corridor, places, municipalities, roads });
}

export function lightCity(files: LightFiles): LightCity {
	const names = namesFromPack(files);
	const { id, origin } = files.manifest as { readonly id: string; readonly origin: LngLat };
	return {
		id,
		origin,
		options: readOptions(files.corridor),
		names,
		gazetteer: buildGazetteer(names),
		draws: readDraws(files.places),
		tambonAt: tambonAt(tambonAreas(files.municipalities)),
	};
}

/** The city with the villages, neighbourhoods and sois of an extract that lie on its ground. */
export function withNames(city: LightCity, more: readonly NamedPlace[]): LightCity {
	const names = [...city.names, ...more.filter(({ within }) => within !== null)];
	return { ...city, names, gazetteer: buildGazetteer(names) };
}

interface CorridorFeature {
	readonly properties: {
		readonly kind: "option" | "station";
		readonly option: string;
		readonly nameTh: string;
		readonly nameEn: string;
		readonly station: string;
		readonly order: number;
		readonly uncertaintyRadiusMetres: number;
		readonly parkAndRide: boolean;
	};
	readonly geometry: { readonly coordinates: LngLat };
}

/** Options of corridor.geojson, which the build of the pack has checked, in the order of the file. */
export function readOptions(corridor: unknown): LightOption[] {
	const { features } = corridor as { readonly features: readonly CorridorFeature[] };
	const named = ({ nameTh, nameEn }: CorridorFeature["properties"]): Bilingual => ({
		th: nameTh,
		en: nameEn,
	});
	return features
		.filter(({ properties }) => properties.kind === "option")
		.map(({ properties: option }) => ({
			id: option.option,
			name: named(option),
			stations: features
				.filter(({ properties }) => properties.kind === "station" && properties.option === option.option)
				.sort((a, b) => a.properties.order - b.properties.order)
				.map(({ properties, geometry }) => ({
					id: properties.station,
					name: named(properties),
					position: geometry.coordinates,
					uncertaintyRadiusMetres: properties.uncertaintyRadiusMetres,
					parkAndRide: properties.parkAndRide,
				})),
		}));
}

interface PlaceFeature {
	readonly properties: {
		readonly id: string;
		readonly jobs: number;
		readonly students: number;
		readonly visitors: number;
	};
}

function readDraws(places: unknown): ReadonlyMap<string, number> {
	const { features } = places as { readonly features: readonly PlaceFeature[] };
	return new Map(
		features.map(({ properties: { id, jobs, students, visitors } }) => [
			`place/${id}`,
			jobs + students + visitors,
		]),
	);
}

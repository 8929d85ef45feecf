import type { Bilingual, LngLat } from "../../core/location.ts";
import { distanceMetres } from "../../geo/projection.ts";
import { namesOfAreas, type TambonArea, type TambonAt, tambonAt } from "./areas.ts";
import { type NamedLine, streetNames } from "./stretches.ts";
import type { NamedKind, NamedPlace } from "./types.ts";

/** Files of a pack as they were parsed, unchecked; what is left out or damaged gives no names. */
export interface PackFiles {
	/** corridor.geojson */
	readonly corridor?: unknown;
	/** places.geojson */
	readonly places?: unknown;
	/** municipalities.geojson: the tambons, and the municipalities of which they are part. */
	readonly municipalities?: unknown;
	/** roads.geojson */
	readonly roads?: unknown;
}

/** The same of a city that was loaded. */
export interface NamedCity {
	readonly options: readonly { readonly stations: readonly NamedPoint[] }[];
	readonly places: readonly (Pick<NamedPoint, "id" | "name"> & {
		readonly category: string;
		readonly lng: number;
		readonly lat: number;
	})[];
	/** As the files have them. */
	readonly municipalityOutlines: unknown;
	readonly roads: unknown;
}

interface NamedPoint {
	readonly id: string;
	readonly name: Bilingual;
	readonly position: LngLat;
}

/** Stations of one name this near are one: options differ in the metre. */
const SAME_STATION_METRES = 150;

interface Feature {
	readonly properties: Readonly<Record<string, unknown>>;
	readonly type: unknown;
	readonly coordinates: unknown;
}

/** Everything with a name in the files of a pack. */
export function namesFromPack(files: PackFiles): NamedPlace[] {
	return namesOf(
		points(featuresOf(files.corridor), "station", (own) => own.kind === "station"),
		points(featuresOf(files.places), "id", () => true),
		files.roads,
		files.municipalities,
	);
}

/** The same names, of a city that was loaded from the files. */
export function namesFromCity({ options, places, roads, municipalityOutlines }: NamedCity): NamedPlace[] {
	return namesOf(
		options.flatMap(({ stations }) => stations.map((station) => ({ ...station, category: null }))),
		places.map(({ lng, lat, ...place }) => ({ ...place, position: [lng, lat] as const })),
		roads,
		municipalityOutlines,
	);
}

type Point = NamedPoint & { readonly category: string | null };

function namesOf(
	stations: readonly Point[],
	places: readonly Point[],
	roads: unknown,
	municipalities: unknown,
): NamedPlace[] {
	const areas = tambonAreas(municipalities);
	const within = tambonAt(areas);
	return [
		...stationsOnce(stations).map((point) => named("station", point, within)),
		...places.map((point) => named("place", point, within)),
		...streetNames(namedLines(featuresOf(roads)), "road", within),
		...namesOfAreas(areas),
	];
}

/** The tambons of municipalities.geojson. */
export function tambonAreas(file: unknown): TambonArea[] {
	return featuresOf(file).flatMap(({ properties: own, type, coordinates }) => {
		const name = nameOf(own.nameTh, own.nameEn);
		const code = text(own.tambonCode);
		const polygons = type === "Polygon" ? [coordinates] : coordinates;
		if (name === null || code === null || !Array.isArray(polygons) || !polygons.every(isPolygon)) return [];
		const id = text(own.municipalityId);
		const named = nameOf(own.municipalityNameTh, own.municipalityNameEn);
		const municipality = id === null || named === null ? null : { id, name: named };
		return polygons.length === 0 ? [] : [{ code, name, municipality, polygons }];
	});
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null;

function featuresOf(file: unknown): Feature[] {
	if (!isRecord(file) || !Array.isArray(file.features)) return [];
	return file.features.flatMap((feature: unknown) => {
		if (!isRecord(feature) || !isRecord(feature.properties) || !isRecord(feature.geometry)) return [];
		const { type, coordinates } = feature.geometry;
		return [{ properties: feature.properties, type, coordinates }];
	});
}

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** The name in both languages, one standing in for the other where that is missing. */
function nameOf(th: unknown, en: unknown): Bilingual | null {
	const either = text(th) ?? text(en);
	return either === null ? null : { th: text(th) ?? either, en: text(en) ?? either };
}

const isPosition = (value: unknown): value is LngLat =>
	Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
const isLine = (value: unknown): value is LngLat[] =>
	Array.isArray(value) && value.length > 0 && value.every(isPosition);
const isPolygon = (value: unknown): value is LngLat[][] =>
	Array.isArray(value) && value.length > 0 && value.every(isLine);

const named = (kind: NamedKind, { id, name, position, category }: Point, within: TambonAt): NamedPlace => ({
	id: `${kind}/${id}`,
	kind,
	name,
	position,
	radiusMetres: 0,
	within: within(position),
	category,
});

/** Stations of all options, each once; those of one id that stand apart are numbered. */
function stationsOnce(stations: readonly Point[]): Point[] {
	const found: Point[] = [];
	const numbers = new Map<string, number>();
	for (const station of stations) {
		const isKnown = found.some(
			({ name, position }) =>
				name.th === station.name.th && distanceMetres(position, station.position) <= SAME_STATION_METRES,
		);
		if (isKnown) continue;
		const number = (numbers.get(station.id) ?? 0) + 1;
		numbers.set(station.id, number);
		found.push(number === 1 ? station : { ...station, id: `${station.id}/${number}` });
	}
	return found;
}

function points(
	features: readonly Feature[],
	idKey: string,
	isMeant: (own: Feature["properties"]) => boolean,
): Point[] {
	return features.flatMap(({ properties, coordinates }) => {
		const name = nameOf(properties.nameTh, properties.nameEn);
		const id = text(properties[idKey]);
		if (!isMeant(properties) || name === null || id === null || !isPosition(coordinates)) return [];
		return [{ id, name, position: coordinates, category: text(properties.category) }];
	});
}

function namedLines(features: readonly Feature[]): NamedLine[] {
	return features.flatMap(({ properties, type, coordinates }) => {
		const name = nameOf(properties.nameTh, properties.nameEn);
		return name === null || type !== "LineString" || !isLine(coordinates)
			? []
			: [{ name, line: coordinates }];
	});
}

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

/** Stations of one name this near are one: options differ in the metre. */
const SAME_STATION_METRES = 150;

interface Feature {
	readonly properties: Readonly<Record<string, unknown>>;
	readonly type: unknown;
	readonly coordinates: unknown;
}

/** Everything with a name in the files of a pack. */
export function namesFromPack(files: PackFiles): NamedPlace[] {
	const areas = tambonAreas(files.municipalities);
	const within = tambonAt(areas);
	return [
		...stations(featuresOf(files.corridor), within),
		...points(featuresOf(files.places), within),
		...streetNames(roads(featuresOf(files.roads)), "road", within),
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

function named(kind: NamedKind, id: string, name: Bilingual, position: LngLat): NamedPlace {
	return { id: `${kind}/${id}`, kind, name, position, radiusMetres: 0, within: null, category: null };
}

function stations(features: readonly Feature[], within: TambonAt): NamedPlace[] {
	const found: NamedPlace[] = [];
	const ids = new Map<string, number>();
	for (const { properties, coordinates } of features) {
		const name = nameOf(properties.nameTh, properties.nameEn);
		const id = text(properties.station);
		if (properties.kind !== "station" || name === null || id === null || !isPosition(coordinates)) continue;
		const isKnown = found.some(
			(known) =>
				known.name.th === name.th && distanceMetres(known.position, coordinates) <= SAME_STATION_METRES,
		);
		if (isKnown) continue;
		const number = (ids.get(id) ?? 0) + 1;
		ids.set(id, number);
		const own = number === 1 ? id : `${id}/${number}`;
		found.push({ ...named("station", own, name, coordinates), within: within(coordinates) });
	}
	return found;
}

function points(features: readonly Feature[], within: TambonAt): NamedPlace[] {
	return features.flatMap(({ properties, coordinates }) => {
		const name = nameOf(properties.nameTh, properties.nameEn);
		const id = text(properties.id);
		if (name === null || id === null || !isPosition(coordinates)) return [];
		const place = named("place", id, name, coordinates);
		return [{ ...place, within: within(coordinates), category: text(properties.category) }];
	});
}

function roads(features: readonly Feature[]): NamedLine[] {
	return features.flatMap(({ properties, type, coordinates }) => {
		const name = nameOf(properties.nameTh, properties.nameEn);
		return name === null || type !== "LineString" || !isLine(coordinates)
			? []
			: [{ name, line: coordinates }];
	});
}

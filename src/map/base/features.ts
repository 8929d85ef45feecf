import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from "geojson";
import type { Bilingual, LngLat } from "../../core/location.ts";
import type { CityView } from "../../engine/contract.ts";
import { distanceMetres } from "../../geo/projection.ts";
import { shortName } from "../names.ts";

export type RoadRank = "main" | "secondary" | "minor";

/** Names are kept in both languages; the style picks one. */
interface Named {
	readonly th: string;
	readonly en: string;
}

export interface BaseFeatures {
	readonly areas: FeatureCollection<Polygon, Named & { readonly class: "water" | "campus" | "airport" }>;
	readonly lines: FeatureCollection<LineString, Named & { readonly class: "railway" | "flood" | "edge" }>;
	readonly roads: FeatureCollection<LineString, Named & { readonly rank: RoadRank }>;
	readonly outlines: FeatureCollection<Polygon, { readonly municipality: boolean }>;
	readonly labels: FeatureCollection<
		Point,
		Named & { readonly class: "water" | "area" | "tambon" | "place"; readonly rank: number }
	>;
}

const MAIN_ROAD_METRES = 8000;

/** Kinds of place in the order in which they win room for their name; others come last. */
const PLACE_RANKS: readonly (readonly string[])[] = [
	["university", "airport", "hospital"],
	["rail_station", "bus_terminal", "mall"],
	["college", "government", "hypermarket", "leisure"],
];

const collection = <Geometry extends Polygon | LineString | Point, Properties>(
	features: Feature<Geometry, Properties>[],
): FeatureCollection<Geometry, Properties> => ({ type: "FeatureCollection", features });

const feature = <Geometry extends Polygon | LineString | Point, Properties>(
	geometry: Geometry,
	properties: Properties,
): Feature<Geometry, Properties> => ({ type: "Feature", geometry, properties });

function text(value: unknown): string {
	return typeof value === "string" ? value : "";
}

function nameOf(properties: Readonly<Record<string, unknown>> | null): Named {
	const th = text(properties?.nameTh);
	const en = text(properties?.nameEn);
	return { th: th || en, en: en || th };
}

function polygonsOf(each: Feature): Polygon[] {
	if (each.geometry.type === "Polygon") return [each.geometry];
	if (each.geometry.type !== "MultiPolygon") return [];
	return each.geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
}

function linesOf(each: Feature): LineString[] {
	if (each.geometry.type === "LineString") return [each.geometry];
	if (each.geometry.type !== "MultiLineString") return [];
	return each.geometry.coordinates.map((coordinates) => ({ type: "LineString", coordinates }));
}

/** Area-weighted centre of a ring; its first corner where it has no area. */
export function ringCentre(ring: readonly Position[]): { centre: LngLat; area: number } {
	let area = 0;
	let lng = 0;
	let lat = 0;
	const [originLng, originLat] = ring[0] as [number, number];
	for (let i = 0; i + 1 < ring.length; i++) {
		const fromLng = ring[i]![0]! - originLng;
		const fromLat = ring[i]![1]! - originLat;
		const toLng = ring[i + 1]![0]! - originLng;
		const toLat = ring[i + 1]![1]! - originLat;
		const cross = fromLng * toLat - toLng * fromLat;
		area += cross / 2;
		lng += (fromLng + toLng) * cross;
		lat += (fromLat + toLat) * cross;
	}
	if (area === 0) return { centre: [originLng, originLat], area };
	return { centre: [originLng + lng / (6 * area), originLat + lat / (6 * area)], area: Math.abs(area) };
}

function lengthMetres(line: LineString): number {
	let total = 0;
	for (let i = 1; i < line.coordinates.length; i++) {
		total += distanceMetres(
			line.coordinates[i - 1] as [number, number],
			line.coordinates[i] as [number, number],
		);
	}
	return total;
}

/** The data tell roads from side streets; among roads the mapped length under one name stands in for a class. */
function rankRoads(roads: FeatureCollection): BaseFeatures["roads"] {
	const lengths = new Map<string, number>();
	const named = roads.features.flatMap((each) =>
		linesOf(each).map((line) => ({
			line,
			name: nameOf(each.properties),
			road: each.properties?.class === "road",
		})),
	);
	for (const { line, name } of named) lengths.set(name.th, (lengths.get(name.th) ?? 0) + lengthMetres(line));
	return collection(
		named.map(({ line, name, road }) => {
			const main = road && lengths.get(name.th)! >= MAIN_ROAD_METRES;
			const rank: RoadRank = main ? "main" : road ? "secondary" : "minor";
			return feature(line, { ...name, rank });
		}),
	);
}

/** Where the mapped streets stop: lines along the north and south edge of what is known. */
function edgesOfKnowledge(roads: BaseFeatures["roads"]): Feature<LineString, Named & { class: "edge" }>[] {
	const positions = roads.features.flatMap((each) => each.geometry.coordinates);
	if (positions.length === 0) return [];
	const lngs = positions.map((position) => position[0]!);
	const lats = positions.map((position) => position[1]!);
	const west = Math.min(...lngs);
	const east = Math.max(...lngs);
	return [Math.min(...lats), Math.max(...lats)].map((lat) =>
		feature(
			{
				type: "LineString",
				coordinates: [
					[west, lat],
					[east, lat],
				],
			},
			{ th: "", en: "", class: "edge" as const },
		),
	);
}

const AREA_CLASSES: Readonly<Record<string, "water" | "campus" | "airport">> = {
	water: "water",
	campus: "campus",
	airport: "airport",
};
const LINE_CLASSES: Readonly<Record<string, "railway" | "flood">> = { rail: "railway", constraint: "flood" };

function tambonOf(city: CityView, properties: Readonly<Record<string, unknown>> | null) {
	const code = text(properties?.tambonCode);
	return city.tambons.find((tambon) => tambon.code === code);
}

function outlineName(city: CityView, properties: Readonly<Record<string, unknown>> | null): Bilingual {
	const tambon = tambonOf(city, properties);
	return tambon ? (city.municipalities[tambon.municipalityIndex]?.name ?? tambon.name) : nameOf(properties);
}

function ownsOperator(city: CityView, properties: Readonly<Record<string, unknown>> | null): boolean {
	const tambon = tambonOf(city, properties);
	return (tambon && city.municipalities[tambon.municipalityIndex]?.ownsOperator) ?? false;
}

/** What the embedded base map draws of a city, in the few classes that the style knows. */
export function baseFeatures(city: CityView): BaseFeatures {
	const areas: BaseFeatures["areas"]["features"] = [];
	const lines: BaseFeatures["lines"]["features"] = [];
	const labels: BaseFeatures["labels"]["features"] = [];
	const label = (
		at: LngLat,
		name: Named,
		labelClass: "water" | "area" | "tambon" | "place",
		rank: number,
	): void => {
		if (name.th === "") return;
		labels.push(
			feature({ type: "Point", coordinates: [...at] }, { th: name.th, en: name.en, class: labelClass, rank }),
		);
	};
	for (const each of city.landmarks.features) {
		const kind = text(each.properties?.class);
		const name = nameOf(each.properties);
		const lineClass = LINE_CLASSES[kind];
		if (lineClass) for (const line of linesOf(each)) lines.push(feature(line, { ...name, class: lineClass }));
		const areaClass = AREA_CLASSES[kind];
		if (!areaClass) continue;
		const polygons = polygonsOf(each);
		for (const shape of polygons) areas.push(feature(shape, { ...name, class: areaClass }));
		const largest = polygons
			.map((shape) => ringCentre(shape.coordinates[0]!))
			.sort((a, b) => b.area - a.area)[0];
		if (largest) label(largest.centre, shortName(name), areaClass === "water" ? "water" : "area", 0);
	}
	const outlines: BaseFeatures["outlines"]["features"] = [];
	for (const each of city.municipalityOutlines.features) {
		const polygons = polygonsOf(each);
		const municipality = ownsOperator(city, each.properties);
		for (const shape of polygons) outlines.push(feature(shape, { municipality }));
		const largest = polygons
			.map((shape) => ringCentre(shape.coordinates[0]!))
			.sort((a, b) => b.area - a.area)[0];
		if (largest) label(largest.centre, outlineName(city, each.properties), "tambon", municipality ? 0 : 1);
	}
	const drawnAreas = new Set(labels.map((each) => each.properties.th));
	for (const place of city.places) {
		if (drawnAreas.has(place.name.th)) continue;
		const found = PLACE_RANKS.findIndex((categories) => categories.includes(place.category));
		label([place.lng, place.lat], place.name, "place", found === -1 ? PLACE_RANKS.length : found);
	}
	const roads = rankRoads(city.roads);
	return {
		areas: collection(areas),
		lines: collection([...lines, ...edgesOfKnowledge(roads)]),
		roads,
		outlines: collection(outlines),
		labels: collection(labels),
	};
}

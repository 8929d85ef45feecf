import { fail, ok, problem, type Result } from "../../core/result.ts";
import { isBarrier, isStreet, type StreetWays, type Tags } from "../../geo/graph/ways.ts";
import { createCollector, nodeTagsOf, placeTagsOf, wayTagsOf } from "./collector.ts";
import { tellPlace } from "./names.ts";
import { checkpoint, type ReadOptions, tellDataTime } from "./options.ts";

const FEATURES_PER_BLOCK = 5000;
const STEPS_PER_DEGREE = 1e7;

type Position = readonly [number, number, ...number[]];

interface Feature {
	readonly properties?: Readonly<Record<string, unknown>> | null;
	readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

export const isFeatureCollection = (value: unknown): boolean =>
	typeof value === "object" &&
	value !== null &&
	"type" in value &&
	value.type === "FeatureCollection" &&
	"features" in value &&
	Array.isArray(value.features);

const isPosition = (value: unknown): value is Position =>
	Array.isArray(value) &&
	typeof value[0] === "number" &&
	typeof value[1] === "number" &&
	Math.abs(value[0]) <= 180 &&
	Math.abs(value[1]) <= 90;

const isLine = (value: unknown): value is readonly Position[] =>
	Array.isArray(value) && value.every(isPosition);

/**
 * Streets of a GeoJSON file: lines whose properties are OpenStreetMap tags (`highway` at least). There are no
 * node ids, so lines meet where their vertices have the same coordinates, and then only on the same `layer` or
 * where one of them ends: a bridge drawn across a street does not meet it.
 * Problems: `osm.element`, `osm.cancelled`.
 */
export async function readGeoJsonStreets(value: unknown, options: ReadOptions): Promise<Result<StreetWays>> {
	const { features, timestamp } = value as {
		readonly features: readonly (Feature | null)[];
		readonly timestamp?: unknown;
	};
	if (typeof timestamp === "string") tellDataTime(options, new Date(timestamp));
	const lines: { readonly tags: Tags; readonly line: readonly Position[] }[] = [];
	const points: { readonly tags: Tags; readonly position: Position }[] = [];
	for (const [i, feature] of features.entries()) {
		if (i % FEATURES_PER_BLOCK === 0) {
			const go = await checkpoint(options, (0.5 * i) / features.length);
			if (!go.ok) return go;
		}
		const broken = fail(problem("osm.element", { element: i + 1 }));
		const properties = feature?.properties;
		const geometry = feature?.geometry;
		if (!properties || !geometry) continue;
		const { type, coordinates } = geometry;
		if (type === "Point" && isBarrier(nodeTagsOf(properties))) {
			if (!isPosition(coordinates)) return broken;
			points.push({ tags: nodeTagsOf(properties), position: coordinates });
		}
		if (type === "Point" && isPosition(coordinates))
			tellPlace(options, placeTagsOf(properties), [coordinates[0], coordinates[1]]);
		const tags = wayTagsOf(properties);
		if (!isStreet(tags)) continue;
		const parts: readonly unknown[] | null =
			type === "LineString" ? [coordinates] : type === "Point" ? [] : partsOf(type, coordinates);
		if (parts === null || !parts.every(isLine)) return broken;
		for (const line of parts) lines.push({ tags, line });
	}
	const go = await checkpoint(options, 0.5);
	if (!go.ok) return go;
	return assemble(lines, points, options);
}

/** Outlines of areas are streets to walk along, as closed ways are. */
function partsOf(type: unknown, coordinates: unknown): readonly unknown[] | null {
	if (!Array.isArray(coordinates)) return null;
	if (type === "MultiLineString" || type === "Polygon") return coordinates;
	return type === "MultiPolygon" ? coordinates.flat() : null;
}

async function assemble(
	lines: readonly { readonly tags: Tags; readonly line: readonly Position[] }[],
	points: readonly { readonly tags: Tags; readonly position: Position }[],
	options: ReadOptions,
): Promise<Result<StreetWays>> {
	const placeOf = ([lng, lat]: Position): string =>
		`${Math.round(lng * STEPS_PER_DEGREE)},${Math.round(lat * STEPS_PER_DEGREE)}`;
	const ends = new Set<string>();
	for (const { line } of lines) {
		for (const end of [line[0], line[line.length - 1]]) if (end !== undefined) ends.add(placeOf(end));
	}
	const ids = new Map<string, number>();
	const positions: Position[] = [];
	const idOf = (position: Position, layer: string): number => {
		const place = placeOf(position);
		const key = ends.has(place) ? place : `${place},${layer}`;
		const known = ids.get(key);
		if (known !== undefined) return known;
		ids.set(key, positions.length);
		return positions.push(position) - 1;
	};
	const collector = createCollector(options.clip);
	for (const { tags, line } of lines) {
		const layer = tags.layer ?? "0";
		collector.addWay(
			tags,
			line.map((position) => idOf(position, layer)),
		);
	}
	const barriers = new Map(points.map(({ tags, position }) => [placeOf(position), tags]));
	collector.finishWays();
	for (const [id, position] of positions.entries())
		collector.addNode(id, position[0], position[1], barriers.get(placeOf(position)) ?? null);
	const last = await checkpoint(options, 1);
	return last.ok ? ok(collector.finish()) : last;
}

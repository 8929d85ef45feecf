import * as z from "zod/mini";
import type { LngLat } from "../../core/location.ts";
import { fail, ok, problem, type Result } from "../../core/result.ts";

export const MAXIMUM_CHARACTERS = 5_000_000;

/** A third number is the height in metres (RFC 7946); points drop it, the line keeps it. */
const position = z.array(z.number()).check(z.minLength(2));
const properties = z.nullable(z.record(z.string(), z.unknown()));
const crs = z.optional(
	z.nullable(z.object({ properties: z.optional(z.object({ name: z.optional(z.string()) })) })),
);

const collectionSchema = z.object({ features: z.array(z.unknown()), crs });
const featureSchema = z.object({ properties: z.optional(properties), geometry: z.unknown() });
const lineSchema = z.object({ type: z.literal("LineString"), coordinates: z.array(position) });
const linesSchema = z.object({
	type: z.literal("MultiLineString"),
	coordinates: z.array(z.array(position)),
});
const pointSchema = z.object({ type: z.literal("Point"), coordinates: position });

export interface DrawnPoint {
	/** Its place in the file, from 1. */
	readonly feature: number;
	readonly position: LngLat;
	readonly properties: Readonly<Record<string, unknown>>;
}

export interface DrawnLine {
	readonly vertices: readonly LngLat[];
	/** One a vertex; null where the position has no third number. */
	readonly heightMetres: readonly (number | null)[];
	readonly properties: Readonly<Record<string, unknown>>;
	readonly points: readonly DrawnPoint[];
}

const KNOWN_TYPES: readonly unknown[] = ["FeatureCollection", "Feature", "LineString", "MultiLineString"];
const WGS84 = /(CRS84|EPSG:{1,2}(\d+(\.\d+)*)?:?4326)$/i;
const CLOSED_LINES = /Polygon/;

const lngLat = (numbers: readonly number[]): LngLat => [numbers[0]!, numbers[1]!];

const drawn = (
	coordinates: readonly (readonly number[])[],
	own: DrawnLine["properties"],
): Omit<DrawnLine, "points"> => ({
	vertices: coordinates.map(lngLat),
	heightMetres: coordinates.map((numbers) => numbers[2] ?? null),
	properties: own,
});

/** The features of a file, whichever of the four shapes it has. */
function featuresOf(value: { readonly type: unknown }): Result<readonly unknown[]> {
	if (value.type === "FeatureCollection") {
		const read = collectionSchema.safeParse(value);
		return read.success
			? ok(read.data.features)
			: fail(problem("geojson.notGeoJson", { found: "FeatureCollection" }));
	}
	return ok([value.type === "Feature" ? value : { geometry: value, properties: null }]);
}

function parse(text: string): Result<{ readonly type: unknown }> {
	if (text.length > MAXIMUM_CHARACTERS) {
		return fail(problem("geojson.tooLarge", { maximumMegabytes: MAXIMUM_CHARACTERS / 1_000_000 }));
	}
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		return fail(problem("geojson.syntax", { detail: error instanceof Error ? error.message : "" }));
	}
	const type = typeof value === "object" && value !== null && "type" in value ? value.type : null;
	if (!KNOWN_TYPES.includes(type)) return fail(problem("geojson.notGeoJson", { found: String(type) }));
	const named = z.object({ crs }).safeParse(value);
	const name = named.success ? named.data.crs?.properties?.name : undefined;
	if (name !== undefined && !WGS84.test(name)) return fail(problem("geojson.crs", { found: name }));
	return ok(value as { readonly type: unknown });
}

/** The one line of a GeoJSON text, with the points that stand beside it. */
export function readDrawnLine(text: string): Result<DrawnLine> {
	const value = parse(text);
	if (!value.ok) return value;
	const features = featuresOf(value.value);
	if (!features.ok) return features;
	const lines: Omit<DrawnLine, "points">[] = [];
	const points: DrawnPoint[] = [];
	const others = new Set<string>();
	for (const [index, raw] of features.value.entries()) {
		const feature = featureSchema.safeParse(raw);
		if (!feature.success) return fail(problem("geojson.feature", { feature: index + 1 }));
		const { geometry } = feature.data;
		const own = feature.data.properties ?? {};
		const type = (geometry as { type?: unknown } | null)?.type;
		const line = lineSchema.safeParse(geometry);
		const several = linesSchema.safeParse(geometry);
		const point = pointSchema.safeParse(geometry);
		if (line.success) lines.push(drawn(line.data.coordinates, own));
		else if (several.success) {
			for (const part of several.data.coordinates) lines.push(drawn(part, own));
		} else if (point.success) {
			points.push({ feature: index + 1, position: lngLat(point.data.coordinates), properties: own });
		} else if (type === "LineString" || type === "MultiLineString" || type === "Point") {
			return fail(problem("geojson.feature", { feature: index + 1 }));
		} else others.add(String(type));
	}
	if (lines.length === 0) {
		const drawn = [...others].find((type) => CLOSED_LINES.test(type)) ?? [...others][0];
		return fail(problem("geojson.noLine", { found: drawn ?? (points.length > 0 ? "Point" : "–") }));
	}
	if (lines.length > 1) return fail(problem("geojson.severalLines", { count: lines.length }));
	return ok({ ...lines[0]!, points });
}

import * as z from "zod/mini";
import type { LngLat } from "../../core/location.ts";
import { PERIODS, TRACK_CLASSES } from "../../core/vocabulary.ts";

export const text = z.string().check(z.minLength(1));
export const bilingual = z.object({ th: text, en: text });
export const confidence = z.enum(["high", "medium", "low"]);
export const trackClass = z.enum(TRACK_CLASSES);

export const count = z.number().check(z.gte(0));
export const wholeCount = z.int().check(z.gte(0));
export const share = z.number().check(z.gte(0), z.lte(1));
export const positive = z.number().check(z.gt(0));

export const longitude = z.number().check(z.gte(-180), z.lte(180));
export const latitude = z.number().check(z.gte(-90), z.lte(90));
export const lngLat = z.readonly(z.tuple([longitude, latitude]));

const isPosition = (value: unknown): value is LngLat =>
	Array.isArray(value) &&
	value.length === 2 &&
	typeof value[0] === "number" &&
	Math.abs(value[0]) <= 180 &&
	typeof value[1] === "number" &&
	Math.abs(value[1]) <= 90;

/** Positions go by the ten thousand: plain loops take a tenth of the time of a schema of tuples. */
const isPath = (value: unknown, least: number): value is LngLat[] =>
	Array.isArray(value) && value.length >= least && value.every(isPosition);

const isRing = (value: unknown): value is LngLat[] => {
	if (!isPath(value, 4)) return false;
	const first = value[0]!;
	const last = value[value.length - 1]!;
	return first[0] === last[0] && first[1] === last[1];
};

/** A polygon's rings, the outer one first. */
export const isOutline = (value: unknown): value is LngLat[][] =>
	Array.isArray(value) && value.length > 0 && value.every(isRing);

export const path = z.custom<LngLat[]>((value) => isPath(value, 2), "[[longitude, latitude], … ≥ 2]");
export const outline = z.custom<LngLat[][]>(isOutline, "[[[longitude, latitude], … ≥ 4, closed]]");

/** Seconds after midnight; service may run past it. */
export const clockSeconds = z.number().check(z.gte(0), z.lte(30 * 3600));
export const headways = z.record(z.enum(PERIODS), positive);

export const lineString = z.object({ type: z.literal("LineString"), coordinates: path });
export const polygon = z.object({ type: z.literal("Polygon"), coordinates: outline });
export const multiPolygon = z.object({
	type: z.literal("MultiPolygon"),
	coordinates: z.array(outline).check(z.minLength(1)),
});
export const point = z.object({ type: z.literal("Point"), coordinates: lngLat });

/** A feature collection of one kind of feature. */
export const collection = <Properties extends z.ZodMiniType, Geometry extends z.ZodMiniType>(
	properties: Properties,
	geometry: Geometry,
) =>
	z.object({
		type: z.literal("FeatureCollection"),
		features: z.array(z.object({ type: z.literal("Feature"), properties, geometry })),
	});

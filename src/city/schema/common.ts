import * as z from "zod/mini";
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
export const path = z.array(lngLat).check(z.minLength(2));
export const ring = z.array(lngLat).check(z.minLength(4));

/** Seconds after midnight; service may run past it. */
export const clockSeconds = z.number().check(z.gte(0), z.lte(30 * 3600));
export const headways = z.record(z.enum(PERIODS), positive);

export const lineString = z.object({ type: z.literal("LineString"), coordinates: path });
export const polygon = z.object({
	type: z.literal("Polygon"),
	coordinates: z.array(ring).check(z.minLength(1)),
});
export const multiPolygon = z.object({
	type: z.literal("MultiPolygon"),
	coordinates: z.array(z.array(ring).check(z.minLength(1))).check(z.minLength(1)),
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

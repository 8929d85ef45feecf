import * as z from "zod/mini";
import {
	clockSeconds,
	confidence,
	count,
	headways,
	lineString,
	point,
	positive,
	share,
	text,
	trackClass,
	wholeCount,
} from "./common.ts";

const optionFeature = z.object({
	type: z.literal("Feature"),
	properties: z.object({
		kind: z.literal("option"),
		option: text,
		nameTh: text,
		nameEn: text,
		/** Measured on the alignment; null where there is none. */
		lengthMetres: z.nullable(positive),
		headwaySeconds: headways,
		serviceStartSeconds: clockSeconds,
		serviceEndSeconds: clockSeconds,
		trainPlaces: positive,
		spareRatio: share,
		dwellSeconds: positive,
		fareBaht: count,
		publishedLengthMetres: z.nullable(positive),
		publishedCostBahtMillion: z.nullable(positive),
	}),
	geometry: z.nullable(lineString),
});

const stationFeature = z.object({
	type: z.literal("Feature"),
	properties: z.object({
		kind: z.literal("station"),
		option: text,
		station: text,
		order: wholeCount,
		nameTh: text,
		nameEn: text,
		chainageMetres: count,
		uncertaintyRadiusMetres: positive,
		confidence,
		placement: text,
		elevated: z.boolean(),
		parkAndRide: z.boolean(),
		trackClassToNext: trackClass,
	}),
	geometry: point,
});

/** corridor.geojson: each option's line, followed by its stations in order. */
export const corridorSchema = z.object({
	type: z.literal("FeatureCollection"),
	features: z.array(z.union([optionFeature, stationFeature])),
});

export type CorridorFile = z.infer<typeof corridorSchema>;
export type OptionFeature = z.infer<typeof optionFeature>;
export type StationFeature = z.infer<typeof stationFeature>;

import * as z from "zod/mini";
import { collection, confidence, count, lineString, multiPolygon, point, polygon, text } from "./common.ts";

/** Where a size comes from; `none` where the place has none of the kind. */
const basis = z.enum(["published", "assumed", "none"]);

/** places.geojson */
export const placesSchema = collection(
	z.object({
		id: text,
		category: text,
		nameTh: text,
		nameEn: text,
		jobs: count,
		students: count,
		visitors: count,
		jobsBasis: basis,
		studentsBasis: basis,
		visitorsBasis: basis,
		note: z.string(),
		source: text,
		confidence,
	}),
	point,
);

/** roads.geojson */
export const roadsSchema = collection(
	z.object({
		nameTh: z.nullable(text),
		nameEn: z.nullable(text),
		class: z.enum(["road", "side_street", "unnamed"]),
	}),
	lineString,
);

/** landmarks.geojson */
export const landmarksSchema = collection(
	z.object({
		id: text,
		class: text,
		nameTh: text,
		nameEn: text,
		approximate: z.boolean(),
		note: z.string(),
		source: text,
		confidence,
	}),
	z.union([lineString, polygon]),
);

/** municipalities.geojson: one tambon a feature. */
export const municipalitiesSchema = collection(
	z.object({
		tambonCode: text,
		nameTh: text,
		nameEn: text,
		municipalityId: z.nullable(text),
		municipalityNameTh: z.nullable(text),
		municipalityNameEn: z.nullable(text),
		ownsOperator: z.boolean(),
		partial: z.boolean(),
	}),
	multiPolygon,
);

export type PlacesFile = z.infer<typeof placesSchema>;
export type RoadsFile = z.infer<typeof roadsSchema>;
export type LandmarksFile = z.infer<typeof landmarksSchema>;
export type MunicipalitiesFile = z.infer<typeof municipalitiesSchema>;
export type Basis = z.infer<typeof basis>;

import * as z from "zod/mini";
import type { Result } from "../../core/result.ts";
import { ok } from "../../core/result.ts";
import { checkData } from "./check.ts";
import { collection, confidence, count, isOutline, polygon, text, wholeCount } from "./common.ts";

const CELL_NAME = /^89[0-9a-f]{9}ffff$/;
const CONFIDENCES: readonly unknown[] = ["high", "medium", "low"];

const isCount = (value: unknown): value is number =>
	typeof value === "number" && value >= 0 && value < Infinity;
/** population.geojson: one H3 resolution-9 cell a feature. */
export const populationSchema = collection(
	z.object({
		h3: z.string().check(z.regex(CELL_NAME)),
		tambonCode: text,
		registeredPeople: wholeCount,
		peoplePresent: count,
		jobs: count,
		jobsAtPlaces: count,
		students: count,
		universityStudents: count,
		visitors: count,
		songthaewWithin500Metres: z.boolean(),
		peopleConfidence: confidence,
		jobsConfidence: confidence,
		studentsConfidence: confidence,
		visitorsConfidence: confidence,
	}),
	polygon,
);

export type PopulationFile = z.infer<typeof populationSchema>;
export type PopulationFeature = PopulationFile["features"][number];

/** Holds for nothing that the schema refuses. */
export function isCellFeature(value: unknown): value is PopulationFeature {
	const feature = value as PopulationFeature | null;
	const own = feature?.properties;
	return (
		feature?.type === "Feature" &&
		typeof own === "object" &&
		own !== null &&
		typeof own.h3 === "string" &&
		CELL_NAME.test(own.h3) &&
		typeof own.tambonCode === "string" &&
		own.tambonCode !== "" &&
		Number.isSafeInteger(own.registeredPeople) &&
		own.registeredPeople >= 0 &&
		isCount(own.peoplePresent) &&
		isCount(own.jobs) &&
		isCount(own.jobsAtPlaces) &&
		isCount(own.students) &&
		isCount(own.universityStudents) &&
		isCount(own.visitors) &&
		typeof own.songthaewWithin500Metres === "boolean" &&
		CONFIDENCES.includes(own.peopleConfidence) &&
		CONFIDENCES.includes(own.jobsConfidence) &&
		CONFIDENCES.includes(own.studentsConfidence) &&
		CONFIDENCES.includes(own.visitorsConfidence) &&
		feature.geometry?.type === "Polygon" &&
		isOutline(feature.geometry.coordinates)
	);
}

/** Eight thousand sound features pass a plain test in a tenth of the time; the schema finds what is wrong. */
export function checkPopulation(file: string, data: unknown): Result<PopulationFile> {
	const collection = data as PopulationFile | null;
	const sound =
		collection?.type === "FeatureCollection" &&
		Array.isArray(collection.features) &&
		collection.features.every(isCellFeature);
	return sound ? ok(collection) : checkData(populationSchema, file, data);
}

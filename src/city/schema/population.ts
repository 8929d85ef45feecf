import * as z from "zod/mini";
import { collection, confidence, count, polygon, text, wholeCount } from "./common.ts";

/** population.geojson: one H3 resolution-9 cell a feature. */
export const populationSchema = collection(
	z.object({
		h3: z.string().check(z.regex(/^89[0-9a-f]{9}ffff$/)),
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

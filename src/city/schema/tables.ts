import * as z from "zod/mini";
import { bilingual, confidence, count, lngLat, text, wholeCount } from "./common.ts";

export const publishedFigure = z.object({
	topic: text,
	metric: bilingual,
	/** Null: searched for and not found. */
	value: z.nullable(z.union([z.number(), bilingual])),
	unit: z.string(),
	yearSaid: z.nullable(z.int()),
	note: z.nullable(bilingual),
	source: text,
	confidence,
});

/** published-figures.json */
export const figuresSchema = z.object({ figures: z.array(publishedFigure) });

/** tambons.json */
export const tambonsSchema = z.object({
	tambons: z
		.array(
			z.object({
				code: text,
				name: bilingual,
				registeredPeople: wholeCount,
				houses: wholeCount,
				peoplePresent: count,
				/** Null: no municipality is stated. */
				municipalityId: z.nullable(text),
				source: text,
				confidence,
			}),
		)
		.check(z.minLength(1)),
	municipalities: z.array(
		z.object({
			id: text,
			name: bilingual,
			tambonCode: text,
			ownsOperator: z.boolean(),
			/** True: it covers only part of its tambon. */
			partial: z.boolean(),
			registeredPeople: wholeCount,
			office: lngLat,
			note: z.string(),
			source: text,
			ownershipSource: text,
			confidence,
		}),
	),
});

export type TambonsFile = z.infer<typeof tambonsSchema>;

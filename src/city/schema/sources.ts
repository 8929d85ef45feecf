import * as z from "zod/mini";
import {
	bilingual,
	clockSeconds,
	confidence,
	count,
	headways,
	lineString,
	lngLat,
	path,
	positive,
	share,
	text,
	trackClass,
	wholeCount,
} from "./common.ts";
import { attribution, source } from "./manifest.ts";
import { publishedFigure } from "./tables.ts";

/** The source tables of a city folder, as `pack build` reads them. */
export const cityTable = z.object({
	id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
	name: bilingual,
	origin: lngLat,
	personsPerHouse: positive,
	attributions: z.array(attribution),
	sources: z.array(source),
});

export const tambonRow = z.object({
	code: text,
	nameTh: text,
	nameEn: text,
	registeredPeople2021: wholeCount,
	houses2021: wholeCount,
	source: text,
	confidence,
});

export const cellRow = z.object({
	h3: text,
	tambonCode: text,
	roadNodeIndex: count,
	nearestSampleKilometres: count,
	commerceIndex: count,
});

export const municipalitiesTable = z.object({
	municipalities: z.array(
		z.object({
			id: text,
			tambonCode: text,
			name: bilingual,
			partial: z.boolean(),
			ownsOperator: z.boolean(),
			registeredPeople2021: wholeCount,
			office: lngLat,
			note: z.string(),
			source: text,
			ownershipSource: text,
			confidence,
		}),
	),
});

const placeSize = z.object({
	value: count,
	unit: z.enum(["students", "staff", "beds", "shops", "passengersPerYear", "areaSquareKilometres"]),
	asSaid: text,
});

export const placesTable = z.object({
	places: z.array(
		z.object({
			id: text,
			category: text,
			name: bilingual,
			position: lngLat,
			size: z.nullable(placeSize),
			/** This record only adds its size to another place. */
			partOf: z.optional(text),
			/** Students and staff are spread over two landmarks instead of standing at the point. */
			spreadOver: z.optional(z.object({ campus: text, core: text, coreShare: share })),
			/** This place's staff are already in the published staff of another. */
			staffWithin: z.optional(text),
			publishedStaff: z.optional(count),
			/** False: nobody travels to it any more. */
			attracts: z.optional(z.boolean()),
			note: z.string(),
			source: text,
			confidence,
		}),
	),
});

export const attractorTable = z.object({
	jobsPerPersonPresent: count,
	jobsSplit: z.object({ byCommerceWeight: share, byResidents: share, atNamedPlaces: share }),
	staff: z.object({
		perHospitalBed: count,
		hospitalWithoutBeds: count,
		perSchoolStudent: count,
		perCollegeStudent: count,
		byPlace: z.record(z.string(), count),
		byCategory: z.record(z.string(), count),
	}),
	studentsWhereUnpublished: z.record(z.string(), count),
	dailyVisitors: z.object({
		perHospitalBed: count,
		hospitalWithoutBeds: count,
		byPlace: z.record(z.string(), count),
		byCategory: z.record(z.string(), count),
	}),
	universityResidentsOnCampusShare: share,
});

export const alignmentTable = z.object({
	mainLine: path,
	kkuLoop: path,
	kkuLoopLeavesMainLineAtLatitude: z.number(),
	kkuLoopRejoinsMainLineAtLatitude: z.number(),
});

export const stationsTable = z.object({
	stations: z.array(
		z.object({
			id: text,
			name: bilingual,
			position: lngLat,
			uncertaintyRadiusMetres: positive,
			confidence,
			placement: text,
		}),
	),
});

export const optionsTable = z.object({
	common: z.object({
		trackClass,
		fareBaht: count,
		headwaySeconds: headways,
		serviceStartSeconds: clockSeconds,
		serviceEndSeconds: clockSeconds,
		trainPlaces: positive,
		spareRatio: share,
		dwellSeconds: positive,
		parkAndRideStations: z.array(text),
	}),
	options: z.array(
		z.object({
			id: text,
			name: bilingual,
			alignment: z.nullable(
				z.object({
					base: z.literal("mainLine"),
					diversion: z.optional(z.literal("kkuLoop")),
					fromStation: z.optional(text),
					toStation: z.optional(text),
				}),
			),
			stations: z.array(text),
			elevatedBetween: z.nullable(z.tuple([text, text])),
			elevatedStations: z.array(text),
			published: z.nullable(z.object({ lengthMetres: positive, costBahtMillion: positive })),
		}),
	),
});

export const landmarksTable = z.object({
	landmarks: z.array(
		z.object({
			id: text,
			kind: z.enum(["line", "polygon", "disc", "box"]),
			class: text,
			name: bilingual,
			approximate: z.boolean(),
			coordinates: z.array(lngLat).check(z.minLength(1)),
			radiusMetres: z.optional(positive),
			note: z.string(),
			source: text,
			confidence,
		}),
	),
});

export const roadsTable = z.object({
	features: z.array(
		z.object({
			properties: z.object({
				nameTh: z.nullable(text),
				nameEn: z.nullable(text),
				class: z.enum(["road", "side_street", "unnamed"]),
			}),
			geometry: lineString,
		}),
	),
});

export const figuresTable = z.object({ figures: z.array(publishedFigure) });

export const songthaewStopsTable = z.object({
	matches: z.array(z.object({ stopTh: text, placeId: text })),
});

export type TambonRow = z.infer<typeof tambonRow>;
export type CellRow = z.infer<typeof cellRow>;
export type PlaceRow = z.infer<typeof placesTable>["places"][number];
export type AttractorTable = z.infer<typeof attractorTable>;
export type AlignmentTable = z.infer<typeof alignmentTable>;
export type StationRow = z.infer<typeof stationsTable>["stations"][number];
export type OptionsTable = z.infer<typeof optionsTable>;
export type LandmarkRow = z.infer<typeof landmarksTable>["landmarks"][number];

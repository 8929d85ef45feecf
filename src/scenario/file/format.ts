import { z } from "zod";
import { PERIODS, TRACK_CLASSES } from "../../core/vocabulary.ts";
import { CALIBRATED_ASSUMPTIONS, OBSERVATION_DATE, OBSERVATION_KINDS } from "../calibration.ts";
import { SHORTFALL_RULES } from "../funding.ts";
import { LIMITS, type Limit } from "../limits.ts";
import { TRAVEL_CHOICES } from "../travel.ts";

export const FORMAT_NAME = "rangbao-scenario";
export const FORMAT_VERSION = 1;

const number = (limit: Limit) => z.number().min(limit.low).max(limit.high);
const text = (limit: Limit) => z.string().min(limit.low).max(limit.high);

const identifier = text({ low: 1, high: 100 });
const name = z.strictObject({ th: text(LIMITS.nameCharacters), en: text(LIMITS.nameCharacters) });
const positionDegrees = z.tuple([number(LIMITS.longitudeDegrees), number(LIMITS.latitudeDegrees)]);

const vertex = z.strictObject({
	positionDegrees,
	stationId: identifier.optional(),
	heightMetres: number(LIMITS.heightMetres).optional(),
});

const station = z.strictObject({
	id: identifier,
	name,
	positionDegrees,
	uncertaintyRadiusMetres: number(LIMITS.uncertaintyRadiusMetres),
	elevated: z.boolean(),
	parkAndRide: z.boolean(),
	trackClassToNext: z.enum(TRACK_CLASSES),
	singleTrackToNext: z.literal(true).optional(),
	junctionsToNext: number(LIMITS.junctions).int().optional(),
});

const line = z.strictObject({
	alignment: z.array(vertex).min(LIMITS.vertexCount.low).max(LIMITS.vertexCount.high),
	stations: z.array(station).min(LIMITS.stationCount.low).max(LIMITS.stationCount.high),
});

const headway = number(LIMITS.headwaySeconds);
const headwaySeconds = z.strictObject(
	Object.fromEntries(PERIODS.map((period) => [period, headway])) as Record<
		(typeof PERIODS)[number],
		typeof headway
	>,
);

const service = z.strictObject({
	headwaySeconds,
	serviceStartSeconds: number(LIMITS.serviceSeconds),
	serviceEndSeconds: number(LIMITS.serviceSeconds),
	trainPlaces: number(LIMITS.trainPlaces),
	spareRatio: number(LIMITS.spareRatio),
	dwellSeconds: number(LIMITS.dwellSeconds),
	shortTurn: z
		.strictObject({
			fromStationId: identifier,
			toStationId: identifier,
			everyNthTrain: number(LIMITS.everyNthTrain).int(),
			periods: z.array(z.enum(PERIODS)).min(1).max(PERIODS.length),
		})
		.optional(),
});

const share = number(LIMITS.fundingShare);
const funding = z.strictObject({
	municipalities: z.record(identifier, share),
	investors: share,
	loan: share,
	land: share,
	grant: share,
	shortfall: z.enum(SHORTFALL_RULES),
	stationLand: z
		.strictObject({
			bahtPerSquareMetre: number(LIMITS.landBahtPerSquareMetre),
			squareMetres: number(LIMITS.landSquareMetres),
		})
		.nullable(),
});

const travel = z.strictObject({
	heat: z.enum(TRAVEL_CHOICES.heat).optional(),
	songthaew: z.enum(TRAVEL_CHOICES.songthaew).optional(),
	newTrips: z.enum(TRAVEL_CHOICES.newTrips).optional(),
	crowding: z.enum(TRAVEL_CHOICES.crowding).optional(),
	cityBus: z.enum(TRAVEL_CHOICES.cityBus).optional(),
});

const calibration = z.strictObject({
	date: z.string().regex(OBSERVATION_DATE),
	sources: z.array(text(LIMITS.sourceCharacters)).max(LIMITS.calibrationRows.high),
	observations: number(LIMITS.calibrationRows).int(),
	fitted: z
		.array(
			z.strictObject({
				assumption: z.enum(CALIBRATED_ASSUMPTIONS),
				before: z.number(),
				after: z.number(),
			}),
		)
		.min(1)
		.max(CALIBRATED_ASSUMPTIONS.length),
	holdOut: z
		.array(
			z.strictObject({
				kind: z.enum(OBSERVATION_KINDS),
				method: z.enum(["rows", "folds"]),
				observations: number(LIMITS.calibrationRows).int(),
				meanAbsolutePercentageError: z.number().min(0).nullable(),
				rootMeanSquareError: z.number().min(0),
				bias: z.number(),
			}),
		)
		.max(OBSERVATION_KINDS.length),
});

const count = number(LIMITS.steps).int();
const lineage = z
	.array(
		z.strictObject({
			id: identifier,
			name,
			steps: z.strictObject({ added: count, removed: count, moved: count, drawn: count, other: count }),
		}),
	)
	.min(LIMITS.ancestors.low)
	.max(LIMITS.ancestors.high);

/** The file as written, before its parts are checked against each other. docs/format/scenario.md describes it. */
export const scenarioFileSchema = z.strictObject({
	format: z.literal(FORMAT_NAME),
	formatVersion: z.literal(FORMAT_VERSION),
	id: identifier,
	cityId: identifier,
	name,
	basedOn: identifier.nullable(),
	line: line.nullable(),
	service,
	fare: z.strictObject({ flatBaht: number(LIMITS.flatBaht) }),
	assumptions: z.record(z.string(), z.strictObject({ value: z.number(), unit: z.string() })),
	populationBasis: z.enum(["present", "registered"]),
	outsideView: z.enum(["none", "default", "rail"]),
	runTimeBasis: z.enum(["slack", "junctions"]).optional(),
	seed: number(LIMITS.seed).int(),
	travel: travel.optional(),
	funding: funding.optional(),
	calibration: calibration.optional(),
	lineage: lineage.optional(),
});

export type ScenarioFile = z.infer<typeof scenarioFileSchema>;

import { z } from "zod";
import { LIMITS } from "../../scenario/limits.ts";
import { FACT_IDS, FACT_NAMES, SCENE_KINDS, SCENE_LAYERS, SCENE_SHOWS } from "./types.ts";

export const STORY_FORMAT = "rangbao-story";
export const STORY_FORMAT_VERSION = 1;

/** Room for an hour's talk. */
export const MOST_SCENES = 60;
export const MOST_SENTENCE_CHARACTERS = 400;
export const MOST_NOTE_CHARACTERS = 4000;
const MOST_ZOOM = 24;
const MOST_PITCH_DEGREES = 85;

const identifier = z.string().min(1).max(100);
const bilingual = (most: number) => z.strictObject({ th: z.string().max(most), en: z.string().max(most) });
const name = bilingual(300);

const spread = z.strictObject({ low: z.number(), middle: z.number(), high: z.number() });
const numbers = z.partialRecord(z.enum(FACT_IDS), spread);
const names = z.partialRecord(z.enum(FACT_NAMES), name);

const camera = z.strictObject({
	centreDegrees: z.tuple([
		z.number().min(LIMITS.longitudeDegrees.low).max(LIMITS.longitudeDegrees.high),
		z.number().min(LIMITS.latitudeDegrees.low).max(LIMITS.latitudeDegrees.high),
	]),
	zoom: z.number().min(0).max(MOST_ZOOM),
	bearingDegrees: z.number().min(-360).max(360),
	pitchDegrees: z.number().min(0).max(MOST_PITCH_DEGREES),
});

const scene = z.strictObject({
	id: identifier,
	kind: z.enum(SCENE_KINDS),
	camera: camera.nullable(),
	option: z.enum(["own", "against"]),
	show: z.enum(SCENE_SHOWS),
	layer: z.enum(SCENE_LAYERS),
	stationId: identifier.nullable(),
	sentence: z
		.strictObject({ text: bilingual(MOST_SENTENCE_CHARACTERS), cited: numbers, citedNames: names })
		.nullable(),
	notes: z.string().max(MOST_NOTE_CHARACTERS).nullable(),
	figures: z.array(z.enum(FACT_IDS)).max(4),
	hidden: z.boolean(),
});

const basis = z.strictObject({
	engineVersion: z.string().max(40),
	cityVersion: z.string().max(100),
	seed: z.number().int(),
	drawCount: z.number().int().min(1),
	walking: z.enum(["streets", "straightLine"]),
	workedOutAtMilliseconds: z.number().min(0),
	optionFingerprint: z.string().max(40),
	againstFingerprint: z.string().max(40),
});

/** The file as written; the two options inside it are read as option files are. docs/format/story.md describes it. */
export const storyFileSchema = z.strictObject({
	format: z.literal(STORY_FORMAT),
	formatVersion: z.literal(STORY_FORMAT_VERSION),
	id: identifier,
	title: name,
	option: z.unknown(),
	against: z.unknown(),
	scenes: z.array(scene).min(1).max(MOST_SCENES),
	told: z.strictObject({ facts: z.strictObject({ numbers, names }), basis }).nullable(),
});

export type StoryFile = z.infer<typeof storyFileSchema>;

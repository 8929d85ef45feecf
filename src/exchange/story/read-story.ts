import { fail, ok, type Problem, problem, type Result } from "../../core/result.ts";
import { explainIssue } from "../../scenario/file/explain.ts";
import { readScenario } from "../../scenario/file/read-scenario.ts";
import type { Scenario } from "../../scenario/types.ts";
import { STORY_FORMAT, STORY_FORMAT_VERSION, type StoryFile, storyFileSchema } from "./schema.ts";
import type { Scene, Story } from "./types.ts";

/** Far above sixty scenes with notes and two options of the longest line. */
export const MOST_STORY_CHARACTERS = 3_000_000;

/**
 * Reads a story file. The one problem that comes back names the field, what was expected there and what was found;
 * unknown fields are refused. The two options are read as strictly as option files.
 */
export function readStory(text: string): Result<Story> {
	if (text.length > MOST_STORY_CHARACTERS)
		return fail(problem("storyFile.tooLarge", { maximumKilobytes: MOST_STORY_CHARACTERS / 1000 }));
	let value: unknown;
	try {
		value = JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
	} catch (error) {
		return fail(problem("scenarioFile.notJson", { detail: String((error as Error).message) }));
	}
	if (!isObject(value) || value.format !== STORY_FORMAT)
		return fail(problem("storyFile.notStory", { expected: STORY_FORMAT }));
	const version = value.formatVersion;
	if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
		return fail(problem("scenarioFile.noVersion", { newest: STORY_FORMAT_VERSION }));
	if (version > STORY_FORMAT_VERSION)
		return fail(problem("scenarioFile.tooNew", { version, newest: STORY_FORMAT_VERSION }));
	const parsed = storyFileSchema.safeParse(value);
	if (!parsed.success) return fail(explainIssue(parsed.error.issues[0]!, value));
	return fromFile(parsed.data);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function fromFile(file: StoryFile): Result<Story> {
	const option = readOption("option", file.option);
	if (!option.ok) return option;
	const against = readOption("against", file.against);
	if (!against.ok) return against;
	const trouble =
		cityTrouble(option.value, against.value) ?? sceneTrouble(file, [option.value, against.value]);
	if (trouble !== null) return fail(trouble);
	return ok({
		formatVersion: 1,
		id: file.id,
		title: file.title,
		option: option.value,
		against: against.value,
		scenes: file.scenes.map(sceneFromFile),
		told: file.told as Story["told"],
	});
}

/** What is wrong inside an option is told with the option's place in front. */
function readOption(place: "option" | "against", value: unknown): Result<Scenario> {
	if (value === undefined) return fail(problem("scenarioFile.missing", { field: place }));
	const read = readScenario(JSON.stringify(value) ?? "");
	if (read.ok) return read;
	const { code, parameters } = read.error;
	const { field } = parameters;
	return fail(
		problem(code, { ...parameters, field: typeof field === "string" ? `${place}.${field}` : place }),
	);
}

const cityTrouble = (option: Scenario, against: Scenario): Problem | null =>
	option.cityId === against.cityId
		? null
		: problem("storyFile.twoCities", { option: option.cityId, against: against.cityId });

/** Every scene has an id of its own, and names stations that one of the two options has. */
function sceneTrouble(file: StoryFile, options: readonly Scenario[]): Problem | null {
	const seen = new Set<string>();
	const stations = new Set(options.flatMap(({ line }) => (line?.stations ?? []).map(({ id }) => id)));
	for (const [i, { id, stationId }] of file.scenes.entries()) {
		if (seen.has(id)) return problem("scenarioFile.repeated", { field: `scenes[${i}].id`, found: id });
		seen.add(id);
		if (stationId !== null && !stations.has(stationId))
			return problem("scenarioFile.unknownStation", { field: `scenes[${i}].stationId`, found: stationId });
	}
	return null;
}

function sceneFromFile({ camera, ...scene }: StoryFile["scenes"][number]): Scene {
	return {
		...scene,
		sentence: scene.sentence as Scene["sentence"],
		camera:
			camera === null
				? null
				: {
						centre: camera.centreDegrees,
						zoom: camera.zoom,
						bearing: camera.bearingDegrees,
						pitch: camera.pitchDegrees,
					},
	};
}

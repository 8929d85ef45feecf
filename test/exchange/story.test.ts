import { describe, expect, it } from "vitest";
import { readStory } from "../../src/exchange/story/read-story.ts";
import type { Story } from "../../src/exchange/story/types.ts";
import { writeStory } from "../../src/exchange/story/write-story.ts";
import { setHeadway } from "../../src/scenario/edits/set-headway.ts";
import { changedScene, writtenSentence } from "../../src/views/presenter/story/editing.ts";
import { EVERY_FACT, exampleStory } from "../views/presenter/story-fixtures.ts";

function fullStory(): Story {
	const story = exampleStory();
	const [first, second] = story.scenes;
	const camera = { centre: [102.8234, 16.4321], zoom: 12.5, bearing: -20, pitch: 30 } as const;
	const moved = changedScene(story, second!.id, {
		camera,
		notes: "พูดช้า ๆ",
		hidden: true,
		stationId: story.option.line!.stations[3]!.id,
	});
	const written = writtenSentence(moved, first!.id, { th: "ประโยคของเรา", en: "Our own words" }, EVERY_FACT);
	const basis = {
		engineVersion: "0.1.0",
		cityVersion: "abc",
		seed: 7,
		drawCount: 200,
		walking: "straightLine",
		workedOutAtMilliseconds: 1e12,
		optionFingerprint: "0badcafe",
		againstFingerprint: "00000000",
	} as const;
	return { ...written, told: { facts: EVERY_FACT, basis } };
}

type Loose = Record<string, unknown> & { scenes: Record<string, unknown>[]; option: Record<string, unknown> };
const asFile = (): Loose => JSON.parse(writeStory(fullStory())) as Loose;
const problemOf = (file: unknown) => {
	const read = readStory(JSON.stringify(file));
	return read.ok ? null : { code: read.error.code, ...read.error.parameters };
};

describe("a story file", () => {
	it("gives back the story that was written, options and own words included", () => {
		const story = fullStory();
		const read = readStory(writeStory(story));
		expect(read).toEqual({ ok: true, value: story });
	});

	it("is written the same by whoever writes what was read", () => {
		const text = writeStory(fullStory());
		const read = readStory(text);
		expect(read.ok && writeStory(read.value)).toBe(text);
	});

	it("names the field that is not known, missing or no choice", () => {
		const unknown = asFile();
		unknown.scenes[2]!.musik = true;
		expect(problemOf(unknown)).toMatchObject({ code: "scenarioFile.unknownField", field: "scenes[2].musik" });
		const missing = asFile();
		delete missing.scenes[0]!.show;
		expect(problemOf(missing)).toMatchObject({ code: "scenarioFile.missing", field: "scenes[0].show" });
		const choice = asFile();
		choice.scenes[1]!.kind = "applause";
		expect(problemOf(choice)).toMatchObject({ code: "scenarioFile.notOneOf", field: "scenes[1].kind" });
	});

	it("says where in which option something is wrong", () => {
		const file = asFile();
		(file.option.service as Record<string, unknown>).dwellSeconds = "long";
		expect(problemOf(file)).toMatchObject({
			code: "scenarioFile.wrongType",
			field: "option.service.dwellSeconds",
		});
	});

	it("refuses scenes of one id, stations that neither option has, and two cities", () => {
		const twice = asFile();
		twice.scenes[1]!.id = twice.scenes[0]!.id;
		expect(problemOf(twice)).toMatchObject({ code: "scenarioFile.repeated", field: "scenes[1].id" });
		const nowhere = asFile();
		nowhere.scenes[0]!.stationId = "S99";
		expect(problemOf(nowhere)).toMatchObject({ code: "scenarioFile.unknownStation", found: "S99" });
		const cities = asFile();
		cities.option.cityId = "elsewhere";
		expect(problemOf(cities)).toMatchObject({ code: "storyFile.twoCities" });
	});

	it("tells an option file, a newer story and a damaged file apart", () => {
		expect(problemOf({ format: "rangbao-scenario", formatVersion: 1 })?.code).toBe("storyFile.notStory");
		expect(problemOf({ ...asFile(), formatVersion: 2 })?.code).toBe("scenarioFile.tooNew");
		const cut = readStory(writeStory(fullStory()).slice(0, 500));
		expect(cut.ok ? null : cut.error.code).toBe("scenarioFile.notJson");
	});

	it("carries what somebody decided, not only the shipped option", () => {
		const story = fullStory();
		const edited = setHeadway("amPeak", 420)(story.option);
		if (!edited.ok) throw new Error("refused");
		const read = readStory(writeStory({ ...story, option: edited.value.scenario }));
		expect(read.ok && read.value.option.service.headwaySeconds.amPeak).toBe(420);
	});
});

import { describe, expect, it } from "vitest";
import { setHeadway } from "../../../src/scenario/edits/set-headway.ts";
import {
	keptSentence,
	retoldWith,
	withoutOwnSentence,
	writtenSentence,
} from "../../../src/views/presenter/story/editing.ts";
import { causesOfMove, movedSince, scenarioFingerprint } from "../../../src/views/presenter/story/moved.ts";
import { EVERY_FACT, exampleScenario, exampleStory, spread, withNumbers } from "./story-fixtures.ts";

const OWN = { th: "คน 42,000–48,000 คน", en: "42,000–48,000 people" };
const THEN = withNumbers({ peopleWalk10: spread(42_100, 47_900) });
const LATER = withNumbers({ peopleWalk10: spread(51_000, 58_000) });

function writtenWalk() {
	const story = exampleStory();
	const { id } = story.scenes.find(({ kind }) => kind === "walk")!;
	const written = writtenSentence(story, id, OWN, THEN);
	return { id, story: written, scene: written.scenes.find((scene) => scene.id === id)! };
}

describe("a sentence that somebody wrote", () => {
	it("says which figures have moved since, with what they were and are", () => {
		const { scene } = writtenWalk();
		expect(movedSince(scene, LATER)).toEqual({
			facts: [{ id: "peopleWalk10", was: spread(42_100, 47_900), now: spread(51_000, 58_000) }],
			names: [],
		});
	});

	it("has not moved while the figures read the same at two digits, or others move", () => {
		const { scene } = writtenWalk();
		expect(movedSince(scene, withNumbers({ peopleWalk10: spread(42_300, 48_200) }))).toBeNull();
		expect(
			movedSince(scene, { ...THEN, numbers: { ...THEN.numbers, capitalBahtMillion: spread(1, 2) } }),
		).toBeNull();
	});

	it("keeps its text and goes by the figures of now, by one press; or gives way to the figures' own, by another", () => {
		const { id, story } = writtenWalk();
		const kept = keptSentence(story, id, LATER).scenes.find((scene) => scene.id === id)!;
		expect(kept.sentence?.text).toEqual(OWN);
		expect(movedSince(kept, LATER)).toBeNull();
		const taken = withoutOwnSentence(story, id).scenes.find((scene) => scene.id === id)!;
		expect(taken.sentence).toBeNull();
		expect(movedSince(taken, LATER)).toBeNull();
	});

	it("notices that another station adds most", () => {
		const story = exampleStory();
		const { id } = story.scenes.find(({ kind }) => kind === "stationMost")!;
		const scene = writtenSentence(story, id, OWN, EVERY_FACT).scenes.find((one) => one.id === id)!;
		const other = { ...EVERY_FACT, names: { ...EVERY_FACT.names, mostStation: { th: "อื่น", en: "Other" } } };
		expect(movedSince(scene, other)?.names).toEqual(["mostStation"]);
	});

	it("goes back to the figures' own once both texts are emptied", () => {
		const { id, story } = writtenWalk();
		const emptied = writtenSentence(story, id, { th: " ", en: "" }, THEN);
		expect(emptied.scenes.find((scene) => scene.id === id)!.sentence).toBeNull();
	});
});

describe("why an answer differs from last week's", () => {
	const basis = {
		engineVersion: "0.1.0",
		cityVersion: "abc",
		seed: 7,
		drawCount: 200,
		walking: "straightLine",
		workedOutAtMilliseconds: 1,
		optionFingerprint: "1",
		againstFingerprint: "2",
	} as const;

	it("names everything that it rests on and that is not what it was, and nothing else", () => {
		expect(causesOfMove(basis, { ...basis, workedOutAtMilliseconds: 2 })).toEqual([]);
		expect(causesOfMove(basis, { ...basis, engineVersion: "0.2.0", walking: "streets" })).toEqual([
			"engine",
			"walking",
		]);
		expect(causesOfMove(basis, { ...basis, cityVersion: "x", seed: 8, drawCount: 9 })).toEqual([
			"city",
			"seed",
			"draws",
		]);
	});

	it("knows an option by what it decides, not by its name or id", () => {
		const scenario = exampleScenario();
		const renamed = { ...scenario, id: "copy", name: { th: "สำเนา", en: "Copy" } };
		expect(scenarioFingerprint(renamed)).toBe(scenarioFingerprint(scenario));
		const edited = setHeadway("evening", 1800)(scenario);
		expect(edited.ok && scenarioFingerprint(edited.value.scenario)).not.toBe(scenarioFingerprint(scenario));
	});

	it("lets go of a station that the options told next do not have", () => {
		const story = exampleStory();
		const [first] = story.scenes;
		const about = {
			...story,
			scenes: story.scenes.map((scene) => (scene === first ? { ...scene, stationId: "S14" } : scene)),
		};
		const without = { ...story.option, line: null };
		expect(retoldWith(about, without, without).scenes[0]!.stationId).toBeNull();
		expect(retoldWith(about, story.option, without).scenes[0]!.stationId).toBe("S14");
	});
});

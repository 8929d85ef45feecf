import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SCENE_KINDS } from "../../../src/exchange/story/types.ts";
import {
	addedScene,
	changedScene,
	duplicatedScene,
	movedScene,
	removedScene,
	shownScenes,
} from "../../../src/views/presenter/story/editing.ts";
import type { Story } from "../../../src/views/presenter/story/types.ts";
import { exampleStory } from "./story-fixtures.ts";

const ids = (story: Story): readonly string[] => story.scenes.map(({ id }) => id);

describe("editing a story", () => {
	it("begins with about ten scenes, each with an id of its own", () => {
		const story = exampleStory();
		expect(story.scenes.length).toBeGreaterThanOrEqual(10);
		expect(new Set(ids(story)).size).toBe(story.scenes.length);
		expect(story.scenes.every(({ sentence, hidden }) => sentence === null && !hidden)).toBe(true);
	});

	it("moves as somebody would move a card in a row, and loses none (seed 5)", () => {
		fc.assert(
			fc.property(fc.nat(12), fc.integer({ min: -15, max: 15 }), (at, by) => {
				const story = exampleStory();
				const id = story.scenes[at]!.id;
				const expected = [...ids(story)];
				const target = Math.min(Math.max(at + by, 0), expected.length - 1);
				const step = Math.sign(target - at);
				for (let i = at; i !== target; i += step)
					[expected[i], expected[i + step]] = [expected[i + step]!, expected[i]!];
				expect(ids(movedScene(story, id, by))).toEqual(expected);
			}),
			{ seed: 5 },
		);
	});

	it("copies beside the original, adds after the chosen one, and removes all but the last", () => {
		const story = exampleStory();
		const [first, second] = ids(story);
		const copied = duplicatedScene(story, first!, "copy");
		expect(ids(copied).slice(0, 3)).toEqual([first, "copy", second]);
		expect({ ...copied.scenes[1], id: first }).toEqual(copied.scenes[0]);
		expect(ids(addedScene(story, "free", "new", first!)).slice(0, 3)).toEqual([first, "new", second]);
		expect(ids(addedScene(story, "free", "new", null)).at(-1)).toBe("new");
		let fewer = story;
		for (const id of ids(story)) fewer = removedScene(fewer, id);
		expect(fewer.scenes).toHaveLength(1);
	});

	it("adds every kind with figures that belong to it", () => {
		for (const kind of SCENE_KINDS)
			expect(addedScene(exampleStory(), kind, "new", null).scenes.at(-1)).toMatchObject({ kind, id: "new" });
	});

	it("presents what is not hidden, and everything where all of it is", () => {
		const story = exampleStory();
		const [first] = ids(story);
		const hidden = changedScene(story, first!, { hidden: true });
		expect(shownScenes(hidden).map(({ id }) => id)).toEqual(ids(story).slice(1));
		const all = ids(story).reduce((next, id) => changedScene(next, id, { hidden: true }), story);
		expect(shownScenes(all)).toHaveLength(story.scenes.length);
	});
});

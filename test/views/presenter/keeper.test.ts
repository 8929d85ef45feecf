import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/core/result.ts";
import { writeStory } from "../../../src/exchange/story/write-story.ts";
import type { Storage } from "../../../src/session/dependencies.ts";
import { movedScene } from "../../../src/views/presenter/story/editing.ts";
import { createStoryKeeper } from "../../../src/views/presenter/story/keeper.ts";
import { exampleStory } from "./story-fixtures.ts";

function device() {
	const kept = new Map<string, unknown>();
	const problems: Problem[] = [];
	const state = { full: false, now: 1000, ids: 0 };
	const storage: Storage = {
		get: async (key) => kept.get(key),
		set: async (key, value) => {
			if (state.full) throw Object.assign(new Error("full"), { name: "QuotaExceededError" });
			kept.set(key, value);
		},
		delete: async (key) => void kept.delete(key),
		keys: async () => [...kept.keys()],
	};
	const open = () =>
		createStoryKeeper({
			storage,
			newId: () => `new-${++state.ids}`,
			nowMilliseconds: () => state.now++,
			later: () => 0,
			never: () => undefined,
			report: (problem) => problems.push(problem),
		});
	return { open, kept, problems, state };
}

const lastUp = (story: ReturnType<typeof exampleStory>) => movedScene(story, story.scenes.at(-1)!.id, -20);

describe("keeping stories", () => {
	it("finds after a reload what was changed before it", async () => {
		const { open } = device();
		const before = open();
		before.begin(exampleStory());
		before.change(lastUp);
		await before.flush();
		const after = open();
		await after.load();
		expect(await after.open(after.stories.value[0]!.id)).toBe(true);
		expect(after.story.value).toEqual(lastUp(exampleStory()));
	});

	it("undoes one change after the other, and what nobody did stays", () => {
		const keeper = device().open();
		keeper.begin(exampleStory());
		keeper.change(lastUp);
		keeper.note((story) => ({ ...story, title: { th: "ก", en: "a" } }));
		keeper.change((story) => ({ ...story, scenes: story.scenes.slice(1) }));
		keeper.undo();
		expect(keeper.story.value?.scenes).toEqual(lastUp(exampleStory()).scenes);
		keeper.undo();
		expect(keeper.story.value).toEqual(exampleStory());
		expect(keeper.canUndo.value).toBe(false);
	});

	it("loses nothing on a full disk, says so once, and keeps again when there is room", async () => {
		const { open, problems, state, kept } = device();
		const keeper = open();
		keeper.begin(exampleStory());
		state.full = true;
		keeper.change(lastUp);
		await keeper.flush();
		await keeper.flush();
		expect(keeper.keeping.value).toBe("unkept");
		expect(problems.map(({ code }) => code)).toEqual(["storage.full"]);
		expect(keeper.story.value).toEqual(lastUp(exampleStory()));
		state.full = false;
		await keeper.flush();
		expect(keeper.keeping.value).toBe("kept");
		expect([...kept.values()]).toContainEqual(
			expect.objectContaining({ story: writeStory(lastUp(exampleStory())) }),
		);
	});

	it("opens a file beside the story that has its id, and refuses one of another city", async () => {
		const keeper = device().open();
		keeper.begin(exampleStory());
		await keeper.flush();
		const text = writeStory(lastUp(exampleStory()));
		const read = keeper.importText(text, exampleStory().option.cityId);
		expect(read.ok && read.value.id).not.toBe(exampleStory().id);
		await keeper.flush();
		expect(keeper.stories.value).toHaveLength(2);
		const refused = keeper.importText(text, "elsewhere");
		expect(refused.ok ? null : refused.error.code).toBe("scenario.wrongCity");
		expect(keeper.story.value?.scenes).toEqual(lastUp(exampleStory()).scenes);
	});

	it("leaves a damaged story where it is, and tells", async () => {
		const { open, kept, problems } = device();
		kept.set("rangbao/story/old", { savedAtMilliseconds: 1, story: "{" });
		const keeper = open();
		await keeper.load();
		expect(problems.map(({ code }) => code)).toEqual(["storage.corrupt"]);
		expect(kept.has("rangbao/story/old")).toBe(true);
	});
});

import type { Bilingual } from "../../../core/location.ts";
import type { Scenario } from "../../../scenario/types.ts";
import { citedBy } from "./moved.ts";
import { FIRST_SCENES, KIND_DEFAULTS } from "./scene-kinds.ts";
import type { Facts, Scene, SceneKind, Story } from "./types.ts";

/** A story of a scenario's own differences: every sentence follows the figures until somebody writes another. */
export function newStory(option: Scenario, against: Scenario, newId: () => string): Story {
	return {
		formatVersion: 1,
		id: newId(),
		title: option.name,
		option,
		against,
		scenes: FIRST_SCENES.map((kind) => newScene(kind, newId())),
		told: null,
	};
}

export function newScene(kind: SceneKind, id: string): Scene {
	const { show, layer, figures } = KIND_DEFAULTS[kind];
	return {
		id,
		kind,
		camera: null,
		option: "own",
		show,
		layer,
		stationId: null,
		sentence: null,
		notes: null,
		figures,
		hidden: false,
	};
}

export const changedScene = (story: Story, id: string, change: Partial<Omit<Scene, "id">>): Story => ({
	...story,
	scenes: story.scenes.map((scene) => (scene.id === id ? { ...scene, ...change } : scene)),
});

/** Keeps what somebody wrote, with the figures as they stand now; two empty texts go back to the figures' own sentence. */
export function writtenSentence(story: Story, id: string, text: Bilingual, facts: Facts): Story {
	const scene = story.scenes.find((one) => one.id === id);
	if (scene === undefined) return story;
	const isEmpty = text.th.trim() === "" && text.en.trim() === "";
	return changedScene(story, id, { sentence: isEmpty ? null : { text, ...citedBy(scene, facts) } });
}

/** Keeps the own sentence although figures have moved: from now on it goes by those of now. */
export function keptSentence(story: Story, id: string, facts: Facts): Story {
	const scene = story.scenes.find((one) => one.id === id);
	return scene?.sentence == null ? story : writtenSentence(story, id, scene.sentence.text, facts);
}

export const withoutOwnSentence = (story: Story, id: string): Story =>
	changedScene(story, id, { sentence: null });

/** Moves a scene by so many places; it stops at either end. */
export function movedScene(story: Story, id: string, by: number): Story {
	const from = story.scenes.findIndex((scene) => scene.id === id);
	const to = Math.min(Math.max(from + by, 0), story.scenes.length - 1);
	if (from < 0 || to === from) return story;
	const scenes = [...story.scenes];
	const [scene] = scenes.splice(from, 1);
	scenes.splice(to, 0, scene!);
	return { ...story, scenes };
}

export function duplicatedScene(story: Story, id: string, newId: string): Story {
	const at = story.scenes.findIndex((scene) => scene.id === id);
	if (at < 0) return story;
	const scenes = [...story.scenes];
	scenes.splice(at + 1, 0, { ...scenes[at]!, id: newId });
	return { ...story, scenes };
}

/** A story keeps one scene at least. */
export const removedScene = (story: Story, id: string): Story =>
	story.scenes.length < 2 ? story : { ...story, scenes: story.scenes.filter((scene) => scene.id !== id) };

/** A new scene after another, or at the end. */
export function addedScene(story: Story, kind: SceneKind, newId: string, afterId: string | null): Story {
	const at = story.scenes.findIndex((scene) => scene.id === afterId);
	const scenes = [...story.scenes];
	scenes.splice(at < 0 ? scenes.length : at + 1, 0, newScene(kind, newId));
	return { ...story, scenes };
}

/** The same scenes about other options; stations that neither has are let go. */
export function retoldWith(story: Story, option: Scenario, against: Scenario): Story {
	const known = new Set(
		[option, against].flatMap(({ line }) => (line?.stations ?? []).map((station) => station.id)),
	);
	return {
		...story,
		title: story.title === story.option.name ? option.name : story.title,
		option,
		against,
		scenes: story.scenes.map((scene) =>
			scene.stationId === null || known.has(scene.stationId) ? scene : { ...scene, stationId: null },
		),
	};
}

/** The scenes that are presented, in order; all of them where every one is hidden. */
export function shownScenes(story: Story): readonly Scene[] {
	const shown = story.scenes.filter((scene) => !scene.hidden);
	return shown.length === 0 ? story.scenes : shown;
}

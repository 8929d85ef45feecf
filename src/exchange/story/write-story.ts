import { toFile } from "../../scenario/file/write-scenario.ts";
import { STORY_FORMAT, STORY_FORMAT_VERSION, type StoryFile } from "./schema.ts";
import type { Scene, Story } from "./types.ts";

/** The story as the documented file: UTF-8 JSON in a fixed key order. */
export function writeStory(story: Story): string {
	const file: StoryFile = {
		format: STORY_FORMAT,
		formatVersion: STORY_FORMAT_VERSION,
		id: story.id,
		title: { th: story.title.th, en: story.title.en },
		option: toFile(story.option),
		against: toFile(story.against),
		scenes: story.scenes.map(sceneToFile),
		told: story.told as StoryFile["told"],
	};
	return `${JSON.stringify(file, null, "\t")}\n`;
}

function sceneToFile(scene: Scene): StoryFile["scenes"][number] {
	const { camera } = scene;
	return {
		id: scene.id,
		kind: scene.kind,
		camera:
			camera === null
				? null
				: {
						centreDegrees: [camera.centre[0], camera.centre[1]],
						zoom: camera.zoom,
						bearingDegrees: camera.bearing,
						pitchDegrees: camera.pitch,
					},
		option: scene.option,
		show: scene.show,
		layer: scene.layer,
		stationId: scene.stationId,
		sentence: scene.sentence as StoryFile["scenes"][number]["sentence"],
		notes: scene.notes,
		figures: [...scene.figures],
		hidden: scene.hidden,
	};
}

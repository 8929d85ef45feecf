import { useState } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { Button, Select } from "../../../ui/index.ts";
import { usePresenter } from "../context.ts";
import { addedScene } from "../story/editing.ts";
import { SCENE_KINDS } from "../story/scene-kinds.ts";
import type { SceneKind } from "../story/types.ts";
import { MovedNotice } from "./MovedNotice.tsx";
import { SceneEditor } from "./SceneEditor.tsx";
import { SceneList } from "./SceneList.tsx";
import { StoryBar } from "./StoryBar.tsx";
import { StoryOptions } from "./StoryOptions.tsx";
import "./editor.css";

/** The story as a list of scenes beside the one being worked on. */
export function Editor() {
	const { keeper, scene, device, state, run } = usePresenter();
	const t = translator.value;
	const story = keeper.story.value;
	const [chosenId, choose] = useState<string | null>(scene.peek()?.id ?? null);
	if (story === null) return null;
	const chosen = story.scenes.find(({ id }) => id === chosenId) ?? story.scenes[0];
	if (chosen === undefined) return null;
	const present = (): void => {
		const shown = story.scenes.filter(({ hidden }) => !hidden);
		const at = (shown.length === 0 ? story.scenes : shown).findIndex(({ id }) => id === chosen.id);
		state.place.value = Math.max(at, 0);
		run({ action: "back" });
	};
	return (
		<main class="editor" aria-label={t("story.edit.title")}>
			<h1 class="visually-hidden">{t("story.edit.title")}</h1>
			<StoryBar onPresent={present} />
			<div class="editor-side">
				<StoryOptions />
				<h2>{t("story.edit.scenes")}</h2>
				<SceneList chosenId={chosen.id} onChoose={choose} />
				<div class="editor-add">
					<Select<SceneKind>
						label={t("story.edit.add")}
						placeholder={t("story.edit.addKind")}
						value=""
						options={SCENE_KINDS.map((kind) => ({ value: kind, label: t(`story.kind.${kind}`) }))}
						onChange={(kind) => {
							const id = device.newId();
							keeper.change((current) => addedScene(current, kind, id, chosen.id));
							choose(id);
						}}
					/>
					<Button
						kind="outlined"
						icon="undo"
						disabled={!keeper.canUndo.value}
						data-undo
						onClick={() => keeper.undo()}
					>
						{t("story.edit.undo")}
					</Button>
				</div>
			</div>
			<div class="editor-main">
				<MovedNotice />
				<SceneEditor key={chosen.id} scene={chosen} />
			</div>
		</main>
	);
}

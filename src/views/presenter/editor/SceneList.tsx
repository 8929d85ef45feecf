import { translator } from "../../../i18n/index.ts";
import { IconButton } from "../../../ui/index.ts";
import { usePresenter } from "../context.ts";
import { movedScene } from "../story/editing.ts";
import { movedSince } from "../story/moved.ts";
import { shownSentence } from "../story/sentence.ts";

interface Props {
	readonly chosenId: string;
	onChoose(id: string): void;
}

/** Every scene in order, hidden ones too, with what marks it. */
export function SceneList({ chosenId, onChoose }: Props) {
	const { keeper, facts } = usePresenter();
	const t = translator.value;
	const story = keeper.story.value;
	const known = facts.facts.value;
	if (story === null) return null;
	return (
		<ol class="scene-list">
			{story.scenes.map((scene, i) => {
				const sentence = shownSentence(scene, known, story.option.funding !== undefined);
				const name = t(`story.kind.${scene.kind}`);
				const marks = [
					...(scene.hidden ? [t("story.edit.hidden")] : []),
					...(movedSince(scene, known) !== null
						? [t("story.edit.movedMark")]
						: scene.sentence !== null
							? [t("story.edit.ownMark")]
							: []),
				];
				return (
					<li key={scene.id} class="scene-item" data-hidden={scene.hidden} data-scene-item={scene.kind}>
						<button
							type="button"
							class="scene-pick"
							aria-current={scene.id === chosenId}
							onClick={() => onChoose(scene.id)}
						>
							<span class="scene-number-small">{i + 1}</span>
							<span>
								<strong>{name}</strong>
								{marks.length === 0 ? null : <em> {marks.join(" · ")}</em>}
								<span class="scene-line">{sentence === null ? t("presenter.working") : t.of(sentence)}</span>
							</span>
						</button>
						{scene.id === chosenId ? (
							<span class="scene-moves">
								<IconButton
									icon="up"
									label={`${t("story.edit.up")}: ${name}`}
									disabled={i === 0}
									onClick={() => keeper.change((current) => movedScene(current, scene.id, -1))}
								/>
								<IconButton
									icon="down"
									label={`${t("story.edit.down")}: ${name}`}
									disabled={i === story.scenes.length - 1}
									onClick={() => keeper.change((current) => movedScene(current, scene.id, 1))}
								/>
							</span>
						) : null}
					</li>
				);
			})}
		</ol>
	);
}

import { MOST_NOTE_CHARACTERS } from "../../../exchange/story/schema.ts";
import { SCENE_LAYERS, SCENE_SHOWS } from "../../../exchange/story/types.ts";
import { translator } from "../../../i18n/index.ts";
import { Button, Select, Switch } from "../../../ui/index.ts";
import { usePresenter } from "../context.ts";
import { changedScene, duplicatedScene, removedScene } from "../story/editing.ts";
import { KIND_DEFAULTS, SENTENCE_FACTS } from "../story/scene-kinds.ts";
import type { FactId, Scene } from "../story/types.ts";
import { SentenceEditor } from "./SentenceEditor.tsx";
import { TextArea } from "./TextArea.tsx";

const MOST_FIGURES = 3;
/** Facts about the whole option, which fit any scene. */
const ALWAYS_OFFERED: readonly FactId[] = [
	"peopleWalk10",
	"peopleFeeder15",
	"boardingsPerWeekday",
	"runTimeSeconds",
	"peakVehicles",
	"fleetSize",
	"capitalBahtMillion",
	"operatingBahtMillionPerYear",
	"revenueBahtMillionPerYear",
	"fareboxShare",
	"shortfallBahtMillionPerYear",
	"benefitCostRatio",
	"keptPeople",
	"gainedPeople",
	"lostPeople",
	"losersPeople",
	"gainersPeople",
];

/** One scene: its sentence, what the map shows, its figures, and what the speaker sees. */
export function SceneEditor({ scene }: { readonly scene: Scene }) {
	const { keeper, device, state } = usePresenter();
	const t = translator.value;
	const story = keeper.story.value;
	if (story === null) return null;
	const change = (changes: Partial<Omit<Scene, "id">>): void =>
		keeper.change((current) => changedScene(current, scene.id, changes));
	const offered = [
		...new Set<FactId>([
			...scene.figures,
			...KIND_DEFAULTS[scene.kind].figures,
			...SENTENCE_FACTS[scene.kind],
			...ALWAYS_OFFERED,
		]),
	];
	const camera = state.camera.value;
	return (
		<article class="scene-editor" aria-label={t(`story.kind.${scene.kind}`)} data-editing={scene.kind}>
			<h2>{t(`story.kind.${scene.kind}`)}</h2>
			<SentenceEditor scene={scene} />
			<TextArea
				label={t("story.edit.notes")}
				value={scene.notes ?? ""}
				placeholder={t(`story.notes.${scene.kind}`)}
				note={t("story.edit.hintsUsed")}
				rows={4}
				maxLength={MOST_NOTE_CHARACTERS}
				onChange={(notes) => change({ notes: notes === "" ? null : notes })}
			/>
			<fieldset class="figure-picks">
				<legend>
					{t("story.edit.figures")} <span class="quiet">{t("story.edit.figuresMost")}</span>
				</legend>
				{offered.map((id) => {
					const isOn = scene.figures.includes(id);
					return (
						<label key={id}>
							<input
								type="checkbox"
								checked={isOn}
								disabled={!isOn && scene.figures.length >= MOST_FIGURES}
								onChange={() =>
									change({
										figures: isOn ? scene.figures.filter((one) => one !== id) : [...scene.figures, id],
									})
								}
							/>
							<span>{t(`story.fact.${id}`)}</span>
						</label>
					);
				})}
			</fieldset>
			<div class="scene-choices">
				<Select
					label={t("story.edit.show")}
					options={SCENE_SHOWS.map((show) => ({ value: show, label: t(`story.show.${show}`) }))}
					value={scene.show}
					onChange={(show) => change({ show })}
				/>
				<Select
					label={t("story.edit.layer")}
					options={SCENE_LAYERS.map((layer) => ({ value: layer, label: t(`story.layer.${layer}`) }))}
					value={scene.layer}
					onChange={(layer) => change({ layer })}
				/>
				<Select
					label={t("story.edit.option")}
					options={(["own", "against"] as const).map((option) => ({
						value: option,
						label: t.of(option === "own" ? story.option.name : story.against.name),
					}))}
					value={scene.option}
					onChange={(option) => change({ option })}
				/>
			</div>
			<div class="scene-camera">
				<span>
					{t("story.edit.camera")}:{" "}
					{t(scene.camera === null ? "story.edit.camera.fits" : "story.edit.camera.kept")}
				</span>
				<Button kind="outlined" disabled={camera === null} onClick={() => change({ camera })}>
					{t("story.edit.camera.keep")}
				</Button>
				{scene.camera === null ? null : (
					<Button kind="outlined" onClick={() => change({ camera: null })}>
						{t("story.edit.camera.fit")}
					</Button>
				)}
			</div>
			<div class="scene-deeds">
				<Switch
					label={t("story.edit.hide")}
					checked={scene.hidden}
					onChange={(hidden) => change({ hidden })}
				/>
				<Button
					kind="outlined"
					onClick={() => keeper.change((current) => duplicatedScene(current, scene.id, device.newId()))}
				>
					{t("story.edit.copy")}
				</Button>
				<Button
					kind="outlined"
					disabled={story.scenes.length < 2}
					onClick={() => keeper.change((current) => removedScene(current, scene.id))}
				>
					{t("story.edit.remove")}
				</Button>
			</div>
		</article>
	);
}

import { MOST_SENTENCE_CHARACTERS } from "../../../exchange/story/schema.ts";
import { LANGUAGES, translator } from "../../../i18n/index.ts";
import { Button, Icon } from "../../../ui/index.ts";
import { usePresenter } from "../context.ts";
import { keptSentence, withoutOwnSentence, writtenSentence } from "../story/editing.ts";
import { factPhrase } from "../story/fact-text.ts";
import { movedSince } from "../story/moved.ts";
import { generatedSentence } from "../story/sentence.ts";
import type { Scene } from "../story/types.ts";
import { TextArea } from "./TextArea.tsx";

/** The sentence in both languages: the figures' own, or somebody's, with what has moved since it was written. */
export function SentenceEditor({ scene }: { readonly scene: Scene }) {
	const { keeper, facts } = usePresenter();
	const t = translator.value;
	const known = facts.facts.value;
	const generated = generatedSentence(scene.kind, known, keeper.story.value?.option.funding !== undefined);
	const own = scene.sentence?.text ?? null;
	const shown = own ?? generated ?? { th: "", en: "" };
	const moves = movedSince(scene, known);
	return (
		<section class="sentence-editor" aria-label={t("story.edit.sentence")}>
			{LANGUAGES.map((language) => (
				<TextArea
					key={language}
					label={`${t("story.edit.sentence")}, ${t(language === "th" ? "story.edit.inThai" : "story.edit.inEnglish")}`}
					lang={language}
					rows={3}
					maxLength={MOST_SENTENCE_CHARACTERS}
					value={shown[language]}
					onChange={(text) =>
						keeper.change((story) => writtenSentence(story, scene.id, { ...shown, [language]: text }, known))
					}
				/>
			))}
			{own === null ? (
				<p class="quiet">{t("story.edit.follows")}</p>
			) : moves === null ? (
				<div class="sentence-own">
					<p class="quiet">{t("story.edit.own")}</p>
					<Button
						kind="outlined"
						onClick={() => keeper.change((story) => withoutOwnSentence(story, scene.id))}
					>
						{t("story.edit.useGenerated")}
					</Button>
				</div>
			) : (
				<div class="sentence-moved" data-moved role="status">
					<p>
						<Icon name="warning" size={20} /> <strong>{t("story.edit.moved")}</strong>
					</p>
					<ul>
						{moves.facts.map(({ id, was, now }) => (
							<li key={id}>
								{t("story.edit.movedFact", {
									name: t(`story.fact.${id}`),
									was: factPhrase(t, id, was),
									now: factPhrase(t, id, now),
								})}
							</li>
						))}
						{moves.names.map((name) => {
							const [was, now] = [scene.sentence?.citedNames[name], known.names[name]];
							if (was === undefined || now === undefined) return null;
							return <li key={name}>{t("story.edit.movedName", { was: t.of(was), now: t.of(now) })}</li>;
						})}
					</ul>
					{generated === null ? null : (
						<p>
							{t("story.edit.generated")}: <q>{t.of(generated)}</q>
						</p>
					)}
					<div class="sentence-deeds">
						<Button
							kind="primary"
							onClick={() => keeper.change((story) => withoutOwnSentence(story, scene.id))}
						>
							{t("story.edit.takeNew")}
						</Button>
						<Button
							kind="outlined"
							onClick={() => keeper.change((story) => keptSentence(story, scene.id, known))}
						>
							{t("story.edit.keepOwn")}
						</Button>
					</div>
				</div>
			)}
		</section>
	);
}

import { effect } from "@preact/signals-core";
import { useEffect } from "preact/hooks";
import { MESSAGES } from "../../../i18n/index.ts";
import { type PresenterContextValue, usePresenter } from "../context.ts";
import { factPhrase } from "../story/fact-text.ts";
import { shownSentence, TRANSLATORS } from "../story/sentence.ts";
import type { Scene } from "../story/types.ts";
import { type NotesState, openPlayerChannel } from "./channel.ts";

/** Keeps the notes window in step with the screen, and takes its keys. */
export function usePlayerChannel(): void {
	const presenter = usePresenter();
	useEffect(() => {
		const channel = openPlayerChannel(
			presenter.id,
			() => notesState(presenter),
			(command) => void presenter.run(command),
			() => {
				presenter.state.startedAtMilliseconds.value = presenter.device.nowMilliseconds();
			},
		);
		const stop = effect(() => {
			const state = notesState(presenter);
			if (state !== null) channel.send(state);
		});
		return () => {
			stop();
			channel.close();
		};
	}, [presenter]);
}

function notesState({ keeper, state, scenes, scene, facts }: PresenterContextValue): NotesState | null {
	const story = keeper.story.value;
	const now = scene.value;
	if (story === null || now === null) return null;
	const place = Math.min(state.place.value, scenes.value.length - 1);
	const next = scenes.value[place + 1] ?? null;
	const known = facts.facts.value;
	const hasFunding = story.option.funding !== undefined;
	const sentence = (one: Scene) => shownSentence(one, known, hasFunding);
	const own = now.notes;
	return {
		title: story.title,
		place,
		count: scenes.value.length,
		kind: MESSAGES[`story.kind.${now.kind}`],
		sentence: sentence(now),
		figures: now.figures.flatMap((id) => {
			const spread = known.numbers[id];
			if (spread === undefined) return [];
			return [
				{
					name: MESSAGES[`story.fact.${id}`],
					value: { th: factPhrase(TRANSLATORS.th, id, spread), en: factPhrase(TRANSLATORS.en, id, spread) },
				},
			];
		}),
		notes: own === null || own.trim() === "" ? MESSAGES[`story.notes.${now.kind}`] : { th: own, en: own },
		nextKind: next === null ? null : MESSAGES[`story.kind.${next.kind}`],
		nextSentence: next === null ? null : sentence(next),
		blank: state.blank.value !== null,
		trying: state.trying.value,
		startedAtMilliseconds: state.startedAtMilliseconds.value,
	};
}

import { useRef } from "preact/hooks";
import type { Language } from "../../../i18n/index.ts";
import { usePresenter } from "../context.ts";
import { SceneCode } from "../forum/SceneCode.tsx";
import { shownSentence, TRANSLATORS, toldOf } from "../story/sentence.ts";
import type { Scene } from "../story/types.ts";
import { SceneFigures } from "./SceneFigures.tsx";
import { useFit } from "./use-fit.ts";

export interface SpokenLanguages {
	readonly first: Language;
	readonly second: Language | null;
}

/** Thai large with English under it, or one of the two. */
export function useLanguages(): SpokenLanguages {
	const { state } = usePresenter();
	const chosen = state.languages.value;
	return chosen === "both" ? { first: "th", second: "en" } : { first: chosen, second: null };
}

/** The sentence of a scene in large letters, and its figures. */
export function SceneWords({ scene }: { readonly scene: Scene }) {
	const { facts, keeper } = usePresenter();
	const { first, second } = useLanguages();
	const box = useRef<HTMLDivElement>(null);
	const story = keeper.story.value;
	const known = facts.facts.value;
	const sentence = shownSentence(scene, known, story?.option.funding !== undefined);
	const t = TRANSLATORS[first];
	const isWhole = facts.whole.value !== null || story?.told != null;
	useFit(box, scene, sentence?.th, sentence?.en, first, second, known);
	if (story === null) return null;
	return (
		<div class="scene-words" ref={box} data-kind={scene.kind}>
			<p class="scene-eyebrow" lang={first}>
				<strong>{t(`story.kind.${scene.kind}`)}</strong> {toldOf(t, scene, story)}
			</p>
			<h1 class="scene-sentence" lang={first} aria-busy={sentence === null}>
				{sentence === null ? (
					t("presenter.working")
				) : (
					<Unbroken text={sentence[first] || sentence[first === "th" ? "en" : "th"]} />
				)}
			</h1>
			{second === null || sentence === null || sentence[second] === "" ? null : (
				<p class="scene-second" lang={second}>
					<Unbroken text={sentence[second]} />
				</p>
			)}
			<SceneFigures scene={scene} facts={known} language={first} second={second} complete={isWhole} />
			{scene.kind === "ask" ? <SceneCode /> : null}
		</div>
	);
}

/** A number or a range, and the short word after it, which is its unit. */
const QUANTITY = /([−+]?\d[\d.,]*(?:–[−+]?\d[\d.,]*)?%?(?: [^\s\d]{1,8}(?=\s|$))?)/;

/** A sentence whose quantities stay on one line. */
function Unbroken({ text }: { readonly text: string }) {
	return (
		<>
			{text.split(QUANTITY).map((part, i) =>
				i % 2 === 0 ? (
					part
				) : (
					<span key={`${part} ${i}`} class="no-break">
						{part}
					</span>
				),
			)}
		</>
	);
}

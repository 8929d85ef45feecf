import type { Language } from "../../../i18n/index.ts";
import { Skeleton } from "../../../ui/index.ts";
import { FACT_WORDS, type FactKind, factPhrase, writeFact } from "../story/fact-text.ts";
import { TRANSLATORS } from "../story/sentence.ts";
import type { FactId, Facts, Scene } from "../story/types.ts";

interface Props {
	readonly scene: Scene;
	readonly facts: Facts;
	readonly language: Language;
	/** Stands smaller beside the first, where the screen speaks two. */
	readonly second: Language | null;
	/** Everything that can be known is. */
	readonly complete: boolean;
}

/** Figures that mean something only beside another line. */
const NEEDS_ANOTHER_LINE: readonly FactId[] = ["boardingsMore", "boardingsFuturesShare"];

/** Two or three large figures, each with its range, its unit and what kind of figure it is. */
export function SceneFigures({ scene, facts, language, second, complete }: Props) {
	const ids = scene.figures.filter(
		(id) => facts.numbers[id] !== undefined || (!complete && !NEEDS_ANOTHER_LINE.includes(id)),
	);
	if (ids.length === 0) return null;
	return (
		<dl class="scene-figures">
			{ids.map((id) => (
				<SceneFigure key={id} id={id} facts={facts} language={language} second={second} />
			))}
		</dl>
	);
}

/** Gained and lost carry their sign before the first digit; nobody carries none. */
const signed = (number: string, tone: "gained" | "lost" | "plain"): string =>
	tone === "plain" || number === "0"
		? number
		: number.replace(/\d/, (digit) => `${tone === "gained" ? "+" : "−"}${digit}`);

const kindName = (language: Language, kind: FactKind): string =>
	TRANSLATORS[language](kind === "decided" ? "story.factKind.decided" : `kind.${kind}`);

function SceneFigure({
	id,
	facts,
	language,
	second,
}: { readonly id: FactId } & Omit<Props, "scene" | "complete">) {
	const t = TRANSLATORS[language];
	const spread = facts.numbers[id];
	const { kind } = FACT_WORDS[id];
	const written = spread === undefined ? null : writeFact(t, id, spread);
	const tone = id === "gainedPeople" ? "gained" : id === "lostPeople" ? "lost" : "plain";
	return (
		<div
			class="scene-figure"
			data-fact={id}
			data-tone={tone}
			data-low={spread?.low}
			data-high={spread?.high}
			aria-busy={written === null}
		>
			<dt lang={language}>
				{t(`story.fact.${id}`)}{" "}
				<span class={`scene-kind scene-kind--${kind}`}>{kindName(language, kind)}</span>
			</dt>
			<dd>
				{written === null ? (
					<Skeleton width="8em" height="1.2em" />
				) : (
					<p lang={language}>
						<span class="scene-number">{signed(written.number, tone)}</span>{" "}
						<span class="scene-unit">{written.unit}</span>
					</p>
				)}
				{second === null || spread === undefined ? null : (
					<p class="scene-figure-second" lang={second}>
						{TRANSLATORS[second](`story.fact.${id}`)} · {factPhrase(TRANSLATORS[second], id, spread)}
					</p>
				)}
			</dd>
		</div>
	);
}

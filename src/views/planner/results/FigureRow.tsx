import type { ComponentChildren } from "preact";
import { FIGURE_WORDS, translator } from "../../../i18n/index.ts";
import type { Figure as FigureId } from "../../../models/types.ts";
import { Figure } from "../../../ui/index.ts";
import { shownFigure } from "../../shared/shown-figure.ts";
import { writeMedian, writeRange } from "../../shared/written-figure.ts";
import { usePlanner } from "../context.ts";
import { SourceButton } from "./SourceButton.tsx";

interface Props {
	readonly figure: FigureId;
	readonly large?: boolean;
	readonly note?: string;
	readonly children?: ComponentChildren;
}

/** One figure: the median large, its range beneath, its source one tap away. */
export function FigureRow({ figure, large = false, note, children }: Props) {
	const { session, anchor } = usePlanner();
	const t = translator.value;
	const words = FIGURE_WORDS[figure];
	const shown = shownFigure(session.active.value, anchor.value, figure);
	const written = shown === null ? null : writeMedian(t, words.unit, shown.median);
	return (
		<div
			class="figure-row"
			data-figure={figure}
			data-median={shown?.median}
			data-stale={shown?.stale ?? true}
		>
			<Figure
				name={t.of(words.name)}
				value={written?.number ?? null}
				unit={written?.unit ?? ""}
				range={
					shown?.range ? t("range.of", { range: writeRange(t, words.unit, shown.range) }) : t("range.pending")
				}
				kind={words.kind}
				kindLabel={t(`kind.${words.kind}`)}
				stale={shown?.stale ?? true}
				compact={!large}
				source={<SourceButton figure={figure} />}
				{...(note === undefined ? {} : { meaning: note })}
			>
				{children}
			</Figure>
		</div>
	);
}

import { FuturesDots } from "../../../charts/index.ts";
import { FIGURE_WORDS, inTenFutures, translator } from "../../../i18n/index.ts";
import type { Evaluated } from "../../../session/types.ts";
import { usePlanner } from "../context.ts";

interface Props {
	readonly active: Evaluated;
	readonly comparison: Evaluated;
}

/** Which of the two carries more, in how many of ten futures, by how much; or that it cannot be told. */
export function RidersSentence({ active, comparison }: Props) {
	const { session } = usePlanner();
	const t = translator.value;
	const paired = session.paired.value?.find((pair) => pair.figure === "boardingsPerWeekday");
	if (!paired) {
		return (
			<p class="compare-sentence" data-compare="pending" aria-busy="true">
				{t("compare.pending")}
			</p>
		);
	}
	const figure = t.of(FIGURE_WORDS.boardingsPerWeekday.name);
	const a = t.of(active.scenario.name);
	const b = t.of(comparison.scenario.name);
	const share = paired.probabilityAAboveB;
	const ahead = share >= 0.5;
	const { p10, p90 } = paired.difference;
	const span = ahead ? [p10, p90] : [-p90, -p10];
	const sentence = paired.distinguishable
		? t(ahead ? "compare.more" : "compare.less", {
				a,
				b,
				figure: figure.toLocaleLowerCase(t.language),
				futures: inTenFutures(t, ahead ? share : 1 - share),
				difference: t.format.range(span[0]!, span[1]!),
			})
		: t("compare.same", { a, b, figure });
	return (
		<div class="compare-riders" data-compare={paired.distinguishable ? "told" : "same"}>
			<FuturesDots share={share} distinguishable={paired.distinguishable} sentence={sentence} />
			<p class="quiet small">{t("compare.lead")}</p>
		</div>
	);
}

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
	const names = [t.of(active.scenario.name), t.of(comparison.scenario.name)] as const;
	const { probabilityAAboveB, difference, distinguishable } = paired;
	// The busier of the two is the subject, so that the sentence always says "more".
	const ahead = probabilityAAboveB >= 0.5;
	const share = ahead ? probabilityAAboveB : 1 - probabilityAAboveB;
	const [a, b] = ahead ? names : [names[1], names[0]];
	const [low, high] = ahead ? [difference.p10, difference.p90] : [-difference.p90, -difference.p10];
	const sentence = distinguishable
		? t("compare.more", {
				a,
				b,
				figure: figure.toLocaleLowerCase(t.language),
				futures: inTenFutures(t, share),
				difference: t.format.range(low, high),
			})
		: t("compare.same", { a: names[0], b: names[1], figure });
	return (
		<div class="compare-riders" data-compare={distinguishable ? "told" : "same"}>
			<FuturesDots share={share} distinguishable={distinguishable} sentence={sentence} />
			<p class="quiet small">{t("compare.lead")}</p>
		</div>
	);
}

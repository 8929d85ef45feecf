import { FIGURE_WORDS, translator } from "../../../i18n/index.ts";
import { IconButton } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import type { SourcedFigure } from "../state.ts";

/** One tap to where a figure comes from. */
export function SourceButton({ figure }: { readonly figure: SourcedFigure }) {
	const { state } = usePlanner();
	const t = translator.value;
	const name = figure === "costPerBoarding" ? t("planner.costPerBoarding") : t.of(FIGURE_WORDS[figure].name);
	return (
		<IconButton
			icon="source"
			label={t("action.sourceOf", { name })}
			data-source={figure}
			onClick={() => {
				state.sourceOf.value = figure;
			}}
		/>
	);
}

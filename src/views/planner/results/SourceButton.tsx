import { FIGURE_WORDS, translator } from "../../../i18n/index.ts";
import type { Figure } from "../../../models/types.ts";
import { IconButton } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";

/** One tap to where a figure comes from. */
export function SourceButton({ figure }: { readonly figure: Figure }) {
	const { state } = usePlanner();
	const t = translator.value;
	return (
		<IconButton
			icon="source"
			label={t("action.sourceOf", { name: t.of(FIGURE_WORDS[figure].name) })}
			data-source={figure}
			onClick={() => {
				state.sourceOf.value = figure;
			}}
		/>
	);
}

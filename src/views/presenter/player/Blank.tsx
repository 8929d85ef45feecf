import { translator } from "../../../i18n/index.ts";
import { usePresenter } from "../context.ts";

/** Nothing on the screen, so that people look at the speaker. */
export function Blank() {
	const { state } = usePresenter();
	const t = translator.value;
	const blank = state.blank.value;
	if (blank === null) return null;
	return (
		<button
			type="button"
			class="presenter-blank"
			data-blank={blank}
			aria-label={t("presenter.blank")}
			onClick={() => {
				state.blank.value = null;
			}}
		/>
	);
}

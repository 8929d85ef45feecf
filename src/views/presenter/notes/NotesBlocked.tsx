import { translator } from "../../../i18n/index.ts";
import { Dialog } from "../../../ui/index.ts";
import { usePresenter } from "../context.ts";
import { notesHref } from "./channel.ts";

/** What to do where the browser opened no second window. */
export function NotesBlocked() {
	const { state, id } = usePresenter();
	const t = translator.value;
	const address = new URL(notesHref(id), document.baseURI).href;
	return (
		<Dialog
			open={state.notesBlocked.value}
			title={t("presenter.notes.blocked")}
			closeLabel={t("presenter.sheet.close")}
			onClose={() => {
				state.notesBlocked.value = false;
			}}
		>
			<div class="page">
				<p>{t("presenter.notes.blocked.mend")}</p>
				<p>
					<a href={address} target={`rangbao-notes-${id}`}>
						{address}
					</a>
				</p>
			</div>
		</Dialog>
	);
}

import { translator } from "../../../i18n/index.ts";
import { Dialog } from "../../../ui/index.ts";
import { usePresenter } from "../context.ts";
import { CodeSheet } from "../forum/CodeSheet.tsx";
import { ForumSheet } from "../forum/ForumSheet.tsx";
import { NotesBlocked } from "../notes/NotesBlocked.tsx";
import type { PresenterSheet } from "../state.ts";
import { KeySheet } from "./KeySheet.tsx";
import { SceneSources } from "./SceneSources.tsx";

/** What opens over a scene, and closes by Escape. */
export function Sheets() {
	const { state } = usePresenter();
	const t = translator.value;
	const sheet = state.sheet.value;
	const titles: Readonly<Record<PresenterSheet, string>> = {
		help: t("presenter.tool.help"),
		source: t("presenter.source.title"),
		forum: t("forum.title"),
		code: t("forum.code.title"),
	};
	return (
		<>
			<Dialog
				open={sheet !== null}
				wide={sheet === "source"}
				title={sheet === null ? "" : titles[sheet]}
				closeLabel={t("presenter.sheet.close")}
				onClose={() => {
					state.sheet.value = null;
				}}
			>
				{sheet === "help" ? <KeySheet /> : null}
				{sheet === "source" ? <SceneSources /> : null}
				{sheet === "forum" ? <ForumSheet /> : null}
				{sheet === "code" ? <CodeSheet /> : null}
			</Dialog>
			<NotesBlocked />
		</>
	);
}

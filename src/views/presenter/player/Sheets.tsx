import { translator } from "../../../i18n/index.ts";
import { Dialog } from "../../../ui/index.ts";
import { lazyPart } from "../../shared/lazy-part.tsx";
import { usePresenter } from "../context.ts";
import { CodeSheet } from "../forum/CodeSheet.tsx";
import { ForumSheet } from "../forum/ForumSheet.tsx";
import { NotesBlocked } from "../notes/NotesBlocked.tsx";
import type { PresenterSheet } from "../state.ts";
import { KeySheet } from "./KeySheet.tsx";
import { SceneSources } from "./SceneSources.tsx";

const Dossier = lazyPart(
	() => import("../../shared/dossier/DossierContent.tsx").then(({ DossierContent }) => DossierContent),
	() => {
		const t = translator.value;
		return { loading: t("planner.part.loading"), failed: t("planner.part.failed"), retry: t("action.retry") };
	},
);

/** What opens over a scene, and closes by Escape. */
export function Sheets() {
	const { state, session, device } = usePresenter();
	const t = translator.value;
	const sheet = state.sheet.value;
	const titles: Readonly<Record<PresenterSheet, string>> = {
		help: t("presenter.tool.help"),
		source: t("presenter.source.title"),
		forum: t("forum.title"),
		code: t("forum.code.title"),
		dossier: t("dossier.title"),
	};
	return (
		<>
			<Dialog
				open={sheet !== null}
				wide={sheet === "source" || sheet === "dossier" || sheet === "help"}
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
				{sheet === "dossier" ? <Dossier session={session} device={device} /> : null}
			</Dialog>
			<NotesBlocked />
		</>
	);
}

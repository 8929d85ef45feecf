import { translator } from "../../../i18n/index.ts";
import { Dialog } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import type { DialogId } from "../state.ts";
import { FilesDialog } from "./FilesDialog.tsx";
import { KeyboardHelp } from "./KeyboardHelp.tsx";

/** The windows that the menu and the figures open: one at a time. */
export function Dialogs() {
	const { state } = usePlanner();
	const t = translator.value;
	const close = (): void => {
		state.dialog.value = null;
	};
	const window = (id: DialogId, title: string, content: preact.ComponentChildren, wide = false) => (
		<Dialog open={state.dialog.value === id} title={title} closeLabel={t("action.close")} wide={wide} onClose={close}>
			{content}
		</Dialog>
	);
	return (
		<>
			{window("files", t("planner.menu.files"), <FilesDialog onDone={close} />)}
			{window("keyboard", t("panel.help"), <KeyboardHelp />)}
		</>
	);
}

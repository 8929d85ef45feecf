import { describeEdit, translator } from "../../../i18n/index.ts";
import { IconButton } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";

export function History() {
	const { session } = usePlanner();
	const t = translator.value;
	const undo = session.undoNote.value;
	const redo = session.redoNote.value;
	return (
		<div class="history">
			<IconButton
				icon="undo"
				label={
					undo === null ? t("history.nothingToUndo") : t("history.undoWhat", { what: describeEdit(t, undo) })
				}
				disabled={undo === null}
				data-undo
				onClick={() => session.undo()}
			/>
			<IconButton
				icon="redo"
				label={
					redo === null ? t("history.nothingToRedo") : t("history.redoWhat", { what: describeEdit(t, redo) })
				}
				disabled={redo === null}
				data-redo
				onClick={() => session.redo()}
			/>
		</div>
	);
}

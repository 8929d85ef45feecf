import { describeEdit, type Translator } from "../../i18n/index.ts";
import type { EditNote } from "../../session/types.ts";

/** The last thing done, in a sentence for the live region. */
export function describeNote(t: Translator, note: EditNote): string {
	const { stepCode } = note.parameters;
	if (typeof stepCode !== "string") return describeEdit(t, note);
	const what = describeEdit(t, { code: stepCode, parameters: note.parameters });
	return note.code === "undone" ? t("history.undone", { what }) : t("history.redone", { what });
}

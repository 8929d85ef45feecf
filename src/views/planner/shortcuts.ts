import type { Session } from "../../session/types.ts";
import { PANELS, type PlannerState } from "./state.ts";

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement &&
	target.closest("input:not([type=radio], [type=checkbox]), textarea") !== null;

/** Keys that work anywhere on the page. Text fields keep their own undo. */
export function handleShortcut(event: KeyboardEvent, session: Session, state: PlannerState): void {
	if (event.defaultPrevented || isTyping(event.target)) return;
	const command = event.ctrlKey || event.metaKey;
	const key = event.key.toLowerCase();
	if (command && !event.altKey && key === "z") {
		if (event.shiftKey) session.redo();
		else session.undo();
	} else if (command && !event.altKey && key === "y") session.redo();
	else if (event.altKey && !command && PANELS[Number(event.code.replace("Digit", "")) - 1]) {
		state.panel.value = PANELS[Number(event.code.replace("Digit", "")) - 1]!;
		document.getElementById("panel")?.focus();
	} else if (event.key === "?" && !command && !event.altKey) state.dialog.value = "keyboard";
	else if (event.key === "Escape" && session.beforeGesture.peek() !== null) session.cancelGesture();
	else return;
	event.preventDefault();
}

import type { EditNote } from "../scenario/edits/types.ts";
import type { Scenario } from "../scenario/types.ts";

export const HISTORY_CAP = 200;

/** One undoable step: what it was called and what it led away from. */
export interface Step {
	readonly note: EditNote;
	readonly scenario: Scenario;
	/** Set where the step changed the second option too. */
	readonly comparison?: Scenario | null;
}

/** Newest last in both. A step in `future` holds what redo leads to. */
export interface History {
	readonly past: readonly Step[];
	readonly future: readonly Step[];
}

export const EMPTY_HISTORY: History = { past: [], future: [] };

export const recorded = (history: History, step: Step): History => ({
	past: [...history.past, step].slice(-HISTORY_CAP),
	future: [],
});

/** Takes one step back or forth; `present` is what the opposite step will lead to. Null where there is none. */
export function stepped(
	history: History,
	direction: "undo" | "redo",
	present: Omit<Step, "note">,
): { readonly history: History; readonly step: Step } | null {
	const from = direction === "undo" ? history.past : history.future;
	const step = from.at(-1);
	if (step === undefined) return null;
	const opposite: Step = {
		note: step.note,
		scenario: present.scenario,
		...(step.comparison === undefined ? {} : { comparison: present.comparison ?? null }),
	};
	const rest = from.slice(0, -1);
	return {
		step,
		history:
			direction === "undo"
				? { past: rest, future: [...history.future, opposite] }
				: { past: [...history.past, opposite], future: rest },
	};
}

import type { Result } from "../../core/result.ts";
import type { Scenario } from "../types.ts";

/** What an edit did, for the history list and the live region: a message key under `edit.` and its values. */
export interface EditNote {
	readonly code: string;
	readonly parameters: Readonly<Record<string, string | number>>;
}

export interface Edited {
	readonly scenario: Scenario;
	readonly note: EditNote;
}

/**
 * An edit is a pure function. It does not know that undo exists. Where nothing changes, it gives back the
 * very scenario that it was given.
 */
export type Edit = (scenario: Scenario) => Result<Edited>;

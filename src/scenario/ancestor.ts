import type { Bilingual } from "../core/location.ts";

/** What was done to a line on the way from one scenario to the next; `other` is service, fare, money and the like. */
export const STEP_KINDS = ["added", "removed", "moved", "drawn", "other"] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export type Steps = Readonly<Record<StepKind, number>>;

/** A scenario that another was made from. */
export interface Ancestor {
	readonly id: string;
	/** As it was called then. */
	readonly name: Bilingual;
	/** Edits between it and the one that follows. */
	readonly steps: Steps;
}

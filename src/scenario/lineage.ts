import { type Ancestor, STEP_KINDS, type StepKind, type Steps } from "./ancestor.ts";
import type { EditNote } from "./edits/types.ts";
import { LIMITS } from "./limits.ts";
import type { Scenario } from "./types.ts";

/** What each edit counts as; what is not here counts as a change of service, fares or money. */
const KINDS: Readonly<Record<string, StepKind>> = {
	addStation: "added",
	placeStation: "added",
	removeStation: "removed",
	removeTurnStation: "removed",
	moveStation: "moved",
	moveStationAtEnd: "moved",
	moveStationHeld: "moved",
	moveStationOff: "moved",
	addVertex: "drawn",
	moveVertex: "drawn",
	removeVertex: "drawn",
	drawLine: "drawn",
	clearLine: "drawn",
};

/** A name is no change of what is proposed. */
const NO_STEP: readonly string[] = ["renameScenario", "renameStation", "fork"];

export const NO_STEPS: Steps = { added: 0, removed: 0, moved: 0, drawn: 0, other: 0 };

export const sumOfSteps = (steps: Steps): number => STEP_KINDS.reduce((sum, kind) => sum + steps[kind], 0);

/** The scenario after an edit, with the edit counted where a lineage is kept: undo takes the count back with it. */
export function counted(scenario: Scenario, note: EditNote): Scenario {
	const { lineage } = scenario;
	const parent = lineage?.at(-1);
	if (lineage === undefined || parent === undefined || NO_STEP.includes(note.code)) return scenario;
	const kind = KINDS[note.code] ?? "other";
	const steps = { ...parent.steps, [kind]: Math.min(parent.steps[kind] + 1, LIMITS.steps.high) };
	return { ...scenario, lineage: lineage.with(-1, { ...parent, steps }) };
}

/** Ancestors with one more; the oldest and the newest stay, and one that goes leaves its steps to the one before it. */
export function withAncestor(lineage: readonly Ancestor[], parent: Ancestor): readonly Ancestor[] {
	return shortened([...lineage, parent], LIMITS.ancestors.high);
}

/** At most so many ancestors, from two: the oldest, and the newest of the others. */
export function shortened(lineage: readonly Ancestor[], most: number): readonly Ancestor[] {
	if (lineage.length <= most) return lineage;
	const [oldest, ...others] = lineage as [Ancestor, ...Ancestor[]];
	const gone = others.slice(0, lineage.length - most);
	const steps = gone.reduce((sum, ancestor) => addSteps(sum, ancestor.steps), oldest.steps);
	return [{ ...oldest, steps }, ...others.slice(gone.length)];
}

function addSteps(a: Steps, b: Steps): Steps {
	const sum = { ...a };
	for (const kind of STEP_KINDS) sum[kind] = Math.min(a[kind] + b[kind], LIMITS.steps.high);
	return sum;
}

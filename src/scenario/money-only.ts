import { ASSUMPTIONS, type AssumptionId } from "./assumptions.ts";
import type { Scenario } from "./types.ts";

/** Whether the models of riders, trains and cost read an assumption; those of money only judge what they answer. */
export const movesModels = (id: AssumptionId): boolean => ASSUMPTIONS[id].group !== "money";

/**
 * Whether two scenarios differ at most in who pays and in what the appraisal assumes, so that one has the outcome and
 * the draws of the other. Parts are compared as edits leave them: what did not change is the same object.
 */
export function differsOnlyInMoney(a: Scenario, b: Scenario): boolean {
	if (a === b) return true;
	const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Scenario>;
	for (const key of keys) {
		if (key === "funding" || key === "assumptions" || key === "lineage") continue;
		if (a[key] !== b[key]) return false;
	}
	const changed = new Set([
		...Object.keys(a.assumptions),
		...Object.keys(b.assumptions),
	]) as Set<AssumptionId>;
	for (const id of changed) if (movesModels(id) && a.assumptions[id] !== b.assumptions[id]) return false;
	return true;
}

import { ok } from "../../../core/result.ts";
import type { AssumptionId } from "../../../scenario/assumptions.ts";
import { setAssumption } from "../../../scenario/edits/set-assumption.ts";
import type { Edit } from "../../../session/types.ts";

/** Puts every changed assumption back to its default, as one step. */
export const resetAssumptions: Edit = (scenario) => {
	let current = scenario;
	for (const id of Object.keys(scenario.assumptions) as AssumptionId[]) {
		const step = setAssumption(id, null)(current);
		if (!step.ok) return step;
		current = step.value.scenario;
	}
	return ok({ scenario: current, note: { code: "resetAssumptions", parameters: {} } });
};

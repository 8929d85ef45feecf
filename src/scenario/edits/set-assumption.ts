import { fail } from "../../core/result.ts";
import { ASSUMPTIONS, type AssumptionId } from "../assumptions.ts";
import { edited, outOfRange, refused } from "./support.ts";
import type { Edit } from "./types.ts";

/** Changes one assumption within its catalogued range; null puts the default back. */
export const setAssumption =
	(id: AssumptionId, value: number | null): Edit =>
	(scenario) => {
		if (!Object.hasOwn(ASSUMPTIONS, id)) return refused("unknownAssumption", { assumption: id });
		const known = ASSUMPTIONS[id];
		const trouble = value === null ? null : outOfRange(id, known, value);
		if (trouble !== null) return fail(trouble);
		const chosen = value ?? known.value;
		const changed = chosen === known.value ? undefined : chosen;
		const { [id]: before, ...others } = scenario.assumptions;
		const next =
			before === changed
				? scenario
				: { ...scenario, assumptions: changed === undefined ? others : { ...others, [id]: changed } };
		return edited(next, value === null ? "resetAssumption" : "setAssumption", {
			assumption: id,
			value: chosen,
			unit: known.unit,
		});
	};

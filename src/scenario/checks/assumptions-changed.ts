import type { ScenarioRule } from "./types.ts";

/** Changed assumptions make two options differ by more than what is built. */
export const assumptionsChanged: ScenarioRule = ({ assumptions }) => {
	const count = Object.keys(assumptions).length;
	return count === 0 ? [] : [{ code: "assumptionsChanged", severity: "note", parameters: { count } }];
};

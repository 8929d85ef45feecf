import type { ScenarioRule } from "./types.ts";

/** Other choices about travel make two options differ by more than what is built. */
export const travelChosen: ScenarioRule = ({ travel }) => {
	const count = Object.keys(travel ?? {}).length;
	return count === 0 ? [] : [{ code: "travelChosen", severity: "note", parameters: { count } }];
};

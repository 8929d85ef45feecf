import { edited } from "./support.ts";
import type { Edit } from "./types.ts";

/** Back to the example stack of a scenario that names none. */
export const resetFunding: Edit = (scenario) => {
	const { funding, ...rest } = scenario;
	return edited(funding === undefined ? scenario : rest, "resetFunding");
};

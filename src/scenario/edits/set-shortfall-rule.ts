import { defaultFunding, type ShortfallRule } from "../funding.ts";
import { edited } from "./support.ts";
import type { Edit } from "./types.ts";

/** Who covers what fares do not earn. */
export const setShortfallRule =
	(ownerIds: readonly string[], shortfall: ShortfallRule): Edit =>
	(scenario) => {
		const funding = scenario.funding ?? defaultFunding(ownerIds);
		return edited(
			funding.shortfall === shortfall ? scenario : { ...scenario, funding: { ...funding, shortfall } },
			"setShortfallRule",
			{ shortfall },
		);
	};

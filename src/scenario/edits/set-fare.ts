import { fail } from "../../core/result.ts";
import { LIMITS } from "../limits.ts";
import { edited, outOfRange } from "./support.ts";
import type { Edit } from "./types.ts";

/** One flat fare for the whole line. */
export const setFare =
	(flatBaht: number): Edit =>
	(scenario) => {
		const trouble = outOfRange("flatBaht", LIMITS.flatBaht, flatBaht);
		if (trouble !== null) return fail(trouble);
		const next = scenario.fare.flatBaht === flatBaht ? scenario : { ...scenario, fare: { flatBaht } };
		return edited(next, "setFare", { flatBaht });
	};

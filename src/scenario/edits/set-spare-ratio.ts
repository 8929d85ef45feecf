import { fail } from "../../core/result.ts";
import { LIMITS } from "../limits.ts";
import { edited, outOfRange, withService } from "./support.ts";
import type { Edit } from "./types.ts";

/** Spare trains as a share of those in service. */
export const setSpareRatio =
	(spareRatio: number): Edit =>
	(scenario) => {
		const trouble = outOfRange("spareRatio", LIMITS.spareRatio, spareRatio);
		if (trouble !== null) return fail(trouble);
		// −0 would not come back from a file.
		const plain = spareRatio + 0;
		return edited(withService(scenario, { spareRatio: plain }), "setSpareRatio", { spareRatio: plain });
	};

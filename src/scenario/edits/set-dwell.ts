import { fail } from "../../core/result.ts";
import { LIMITS } from "../limits.ts";
import { edited, outOfRange, withService } from "./support.ts";
import type { Edit } from "./types.ts";

/** Planned seconds at each stop. */
export const setDwell =
	(dwellSeconds: number): Edit =>
	(scenario) => {
		const trouble = outOfRange("dwellSeconds", LIMITS.dwellSeconds, dwellSeconds);
		if (trouble !== null) return fail(trouble);
		return edited(withService(scenario, { dwellSeconds }), "setDwell", { dwellSeconds });
	};

import { fail } from "../../core/result.ts";
import type { Period } from "../../core/vocabulary.ts";
import { LIMITS } from "../limits.ts";
import { edited, outOfRange, withService } from "./support.ts";
import type { Edit } from "./types.ts";

/** Minutes between trains in one period of the day. */
export const setHeadway =
	(period: Period, headwaySeconds: number): Edit =>
	(scenario) => {
		const trouble = outOfRange("headwaySeconds", LIMITS.headwaySeconds, headwaySeconds);
		if (trouble !== null) return fail(trouble);
		const { headwaySeconds: before } = scenario.service;
		const next =
			before[period] === headwaySeconds
				? scenario
				: withService(scenario, { headwaySeconds: { ...before, [period]: headwaySeconds } });
		return edited(next, "setHeadway", { period, headwayMinutes: headwaySeconds / 60 });
	};

import { PERIODS } from "../../core/vocabulary.ts";
import type { LineRule } from "./types.ts";

/** Below this, trains that cross streets at grade come in most signal cycles and priority for all is lost. */
const SIGNAL_PRIORITY_SECONDS = 240;

export const headwayShort: LineRule = ({ geometry }, scenario) => {
	if (geometry.trackClassBySection.every((trackClass) => trackClass === "elevated")) return [];
	return PERIODS.filter((period) => scenario.service.headwaySeconds[period] < SIGNAL_PRIORITY_SECONDS).map(
		(period) => ({
			code: "headwayShort",
			severity: "warning",
			parameters: {
				period,
				headwayMinutes: scenario.service.headwaySeconds[period] / 60,
				limitMinutes: SIGNAL_PRIORITY_SECONDS / 60,
			},
		}),
	);
};

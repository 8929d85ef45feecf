import { PERIODS } from "../../core/vocabulary.ts";
import type { LineRule } from "./types.ts";

/** Trains that come less often in a peak than outside it are most likely a slip of the hand. */
export const headwayPeak: LineRule = (_, { service }) => {
	const quiet = Math.min(service.headwaySeconds.offPeak, service.headwaySeconds.evening);
	return PERIODS.filter((period) => period === "amPeak" || period === "pmPeak")
		.filter((period) => service.headwaySeconds[period] > quiet)
		.map((period) => ({
			code: "headwayPeak",
			severity: "note",
			parameters: { period, headwayMinutes: service.headwaySeconds[period] / 60, quietMinutes: quiet / 60 },
		}));
};

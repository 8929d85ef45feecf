import type { RunTimeBasis, Scenario } from "../types.ts";
import { edited } from "./support.ts";
import type { Edit } from "./types.ts";

/** What stands for the time lost on the way: slack by section, or seconds a signalised junction. */
export const setRunTimeBasis =
	(runTimeBasis: RunTimeBasis): Edit =>
	(scenario) => {
		const { runTimeBasis: before = "slack", ...others } = scenario;
		const changed: Scenario = runTimeBasis === "slack" ? others : { ...others, runTimeBasis };
		return edited(before === runTimeBasis ? scenario : changed, "setRunTimeBasis", { runTimeBasis });
	};

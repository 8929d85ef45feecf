import type { OutsideViewClass } from "../types.ts";
import { edited } from "./support.ts";
import type { Edit } from "./types.ts";

/** Which record of past forecasts corrects the figures. */
export const setOutsideView =
	(outsideView: OutsideViewClass): Edit =>
	(scenario) =>
		edited(scenario.outsideView === outsideView ? scenario : { ...scenario, outsideView }, "setOutsideView", {
			outsideView,
		});

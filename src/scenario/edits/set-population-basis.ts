import type { PopulationBasis } from "../types.ts";
import { edited } from "./support.ts";
import type { Edit } from "./types.ts";

/** Whether people present or registered people are counted. */
export const setPopulationBasis =
	(populationBasis: PopulationBasis): Edit =>
	(scenario) =>
		edited(
			scenario.populationBasis === populationBasis ? scenario : { ...scenario, populationBasis },
			"setPopulationBasis",
			{ populationBasis },
		);

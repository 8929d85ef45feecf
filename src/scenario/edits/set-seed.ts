import { fail } from "../../core/result.ts";
import { LIMITS } from "../limits.ts";
import { edited, outOfRange, refused } from "./support.ts";
import type { Edit } from "./types.ts";

/** The seed of the draws: equal seeds give equal numbers. */
export const setSeed =
	(seed: number): Edit =>
	(scenario) => {
		const trouble = outOfRange("seed", LIMITS.seed, seed);
		if (trouble !== null) return fail(trouble);
		if (!Number.isInteger(seed)) return refused("notWhole", { field: "seed", value: seed });
		return edited(scenario.seed === seed ? scenario : { ...scenario, seed }, "setSeed", { seed });
	};

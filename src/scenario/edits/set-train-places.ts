import { fail } from "../../core/result.ts";
import { LIMITS } from "../limits.ts";
import { edited, outOfRange, withService } from "./support.ts";
import type { Edit } from "./types.ts";

/** Places in one train, seated and standing. */
export const setTrainPlaces =
	(trainPlaces: number): Edit =>
	(scenario) => {
		const trouble = outOfRange("trainPlaces", LIMITS.trainPlaces, trainPlaces);
		if (trouble !== null) return fail(trouble);
		return edited(withService(scenario, { trainPlaces }), "setTrainPlaces", { trainPlaces });
	};

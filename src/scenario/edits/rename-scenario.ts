import type { Bilingual } from "../../core/location.ts";
import { changedName } from "./names.ts";
import { edited } from "./support.ts";
import type { Edit } from "./types.ts";

/** Changes the scenario's Thai name, English name or both. */
export const renameScenario =
	(change: Partial<Bilingual>): Edit =>
	(scenario) => {
		const name = changedName(scenario.name, change);
		if (!name.ok) return name;
		const next = name.value === scenario.name ? scenario : { ...scenario, name: name.value };
		return edited(next, "renameScenario", { nameTh: name.value.th, nameEn: name.value.en });
	};

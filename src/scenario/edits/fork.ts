import type { Bilingual } from "../../core/location.ts";
import { NO_STEPS, withAncestor } from "../lineage.ts";
import { changedName } from "./names.ts";
import { edited } from "./support.ts";
import type { Edit } from "./types.ts";

/** The same under an id and a name of its own, with the scenario that it was made from as its newest ancestor. */
export const fork =
	(id: string, name: Bilingual): Edit =>
	(scenario) => {
		const checked = changedName(scenario.name, name);
		if (!checked.ok) return checked;
		const parent = { id: scenario.id, name: scenario.name, steps: NO_STEPS };
		const lineage = withAncestor(scenario.lineage ?? [], parent);
		const { th: nameTh, en: nameEn } = checked.value;
		return edited({ ...scenario, id, name: checked.value, lineage }, "fork", { nameTh, nameEn });
	};

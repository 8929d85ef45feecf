import type { CellReach, CityView } from "../../../engine/contract.ts";
import type { CellsMode } from "../../../map/index.ts";
import type { FairnessAnswer } from "../../../models/fairness-types.ts";
import type { PopulationBasis } from "../../../scenario/types.ts";
import { changeClasses } from "../../shared/reach-change.ts";
import type { SceneLayer } from "../story/types.ts";

export interface Ground {
	readonly city: CityView;
	readonly basis: PopulationBasis;
	/** Null while it is being worked out. */
	readonly reach: CellReach | null;
	readonly otherReach: CellReach | null;
	readonly fairness: FairnessAnswer | null;
}

/** What the ground shows for a layer; nothing while its answer is under way. */
export function groundCells(layer: SceneLayer, ground: Ground): CellsMode {
	const { city, basis, reach, otherReach, fairness } = ground;
	switch (layer) {
		case "none":
			return { kind: "none" };
		case "people":
			return { kind: "people", values: basis === "registered" ? city.cells.registeredPeople : null };
		case "reach":
			return reach === null ? { kind: "none" } : { kind: "reach", ...reach };
		case "change":
			return reach === null || otherReach === null
				? { kind: "none" }
				: { kind: "compare", classes: changeClasses(reach.walk10, otherReach.walk10) };
		case "saved":
			return fairness === null ? { kind: "none" } : { kind: "saved", minutes: fairness.cellMinutesSaved };
	}
}

import type { CellReach, CityView } from "../../../engine/contract.ts";
import type { CellsMode } from "../../../map/types.ts";
import type { AccessAnswer } from "../../../models/access-run.ts";
import type { FairnessAnswer } from "../../../models/fairness-types.ts";
import type { PopulationBasis } from "../../../scenario/types.ts";
import { changeClasses } from "../../shared/reach-change.ts";
import type { CellLayer } from "../state.ts";

/** Latest answers of the access panel. */
export interface AccessLayers {
	readonly point: AccessAnswer | null;
	readonly city: FairnessAnswer | null;
	/** Draw journeys without the line. */
	readonly before: boolean;
}

/** What the cells draw for the chosen layer; a layer whose answer is under way keeps `previous`. */
export function cellsMode(
	layer: CellLayer,
	city: CityView,
	basis: PopulationBasis,
	reach: CellReach | null,
	otherReach: CellReach | null,
	previous: CellsMode,
	access: AccessLayers,
): CellsMode {
	switch (layer) {
		case "none":
			return { kind: "none" };
		case "people":
			return {
				kind: "people",
				values: basis === "registered" ? city.cells.registeredPeople : null,
			};
		case "reach":
			if (reach) return { kind: "reach", walk10: reach.walk10, feeder15: reach.feeder15 };
			return previous.kind === "reach" ? previous : { kind: "none" };
		case "change":
			if (reach && otherReach) {
				return { kind: "compare", classes: changeClasses(reach.walk10, otherReach.walk10) };
			}
			return previous.kind === "compare" ? previous : { kind: "none" };
		case "minutes":
			if (access.point === null) return { kind: "none" };
			return {
				kind: "minutes",
				minutes: access.before ? access.point.cellMinutesBefore : access.point.cellMinutesAfter,
				originCell: access.point.originCell,
			};
		case "saved":
			return access.city === null
				? { kind: "none" }
				: { kind: "saved", minutes: access.city.cellMinutesSaved };
		case "ptal":
			return access.city === null ? { kind: "none" } : { kind: "bands", bands: access.city.cellPtalBand };
	}
}

import type { CellReach, CityView } from "../../../engine/contract.ts";
import { type CellsMode, COMPARISON_CLASS } from "../../../map/types.ts";
import type { AccessAnswer } from "../../../models/access-run.ts";
import type { FairnessAnswer } from "../../../models/fairness-types.ts";
import type { PopulationBasis } from "../../../scenario/types.ts";
import type { CellLayer } from "../state.ts";

/** Shares of a cell from which it counts as reached, as the map's own reach classes do. */
const REACHED = 0.5;

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

function changeClasses(here: Float32Array, there: Float32Array): Uint8Array {
	const classes = new Uint8Array(here.length);
	for (let cell = 0; cell < classes.length; cell++) {
		const inFirst = here[cell]! >= REACHED;
		const inSecond = (there[cell] ?? 0) >= REACHED;
		if (inFirst && inSecond) classes[cell] = COMPARISON_CLASS.kept;
		else if (inFirst) classes[cell] = COMPARISON_CLASS.gained;
		else if (inSecond) classes[cell] = COMPARISON_CLASS.lost;
	}
	return classes;
}

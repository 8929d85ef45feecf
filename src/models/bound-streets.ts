import type { City } from "../city/types.ts";
import type { StreetMode } from "../geo/graph/access.ts";
import { graphsOf, type StreetNetwork, type StreetProvenance } from "../geo/graph/network.ts";
import type { LocalPlane } from "../geo/projection.ts";
import type { ReachPoints } from "./access/cell-points.ts";
import { createStreetAccess, type StreetAccess } from "./access/streets.ts";
import type { UnitCells } from "./access/walked.ts";

/** Streets made ready for a city model. */
export interface BoundStreets {
	readonly network: StreetNetwork;
	readonly walks: StreetAccess;
	readonly unitCells: UnitCells;
	readonly summary: StreetsSummary;
}

/** What is said of the streets that walks follow. */
export interface StreetsSummary {
	readonly provenance: StreetProvenance;
	/** One a mode, walkers first. */
	readonly graphs: readonly {
		readonly mode: StreetMode;
		readonly nodeCount: number;
		readonly edgeCount: number;
		readonly lengthMetres: number;
	}[];
	/** Share of the city's people in cells that are joined to the streets on foot; the others walk straight lines. */
	readonly peopleShare: number;
}

/** The places of a city model that streets are bound to. */
export interface StreetPlaces {
	readonly city: City;
	readonly plane: LocalPlane;
	readonly cells: ReachPoints;
	readonly unitCount: number;
	readonly unitOfCell: Uint16Array;
	/** Share of each cell in its unit's activity. */
	readonly shareOfUnit: Float64Array;
}

/** Cells joined in one step. */
const STEP_CELLS = 1000;

/**
 * Makes streets ready for a city, in steps short enough that other questions can be answered in between; each step
 * gives the share of the work done.
 */
export function* bindingStreets(
	model: StreetPlaces,
	network: StreetNetwork,
): Generator<number, BoundStreets> {
	const { cells } = model.city;
	yield 0;
	const walks = createStreetAccess(network.foot, model.plane, model.cells);
	yield 0.3;
	const unitJoined = new Uint8Array(model.unitCount);
	let joined = 0;
	let people = 0;
	for (let k = 0; k < cells.count; k++) {
		if (k % STEP_CELLS === 0) yield 0.3 + (0.7 * k) / cells.count;
		people += cells.peoplePresent[k]!;
		if (!walks.isJoined(k)) continue;
		joined += cells.peoplePresent[k]!;
		unitJoined[model.unitOfCell[k]!] = 1;
	}
	const summary: StreetsSummary = {
		provenance: network.provenance,
		graphs: graphsOf(network).map((graph) => ({
			mode: graph.mode,
			nodeCount: graph.nodeCount,
			edgeCount: graph.edgeCount,
			lengthMetres: graph.edgeLength.reduce((sum, decimetres) => sum + decimetres, 0) / 10,
		})),
		peopleShare: people > 0 ? joined / people : 0,
	};
	const unitCells = { unitOfCell: model.unitOfCell, shareOfUnit: model.shareOfUnit, unitJoined };
	return { network, walks, unitCells, summary };
}

/** The same, all at once. */
export function bindStreets(model: StreetPlaces, network: StreetNetwork): BoundStreets {
	const steps = bindingStreets(model, network);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

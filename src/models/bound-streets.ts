import type { City } from "../city/types.ts";
import type { StreetMode } from "../geo/graph/access.ts";
import { graphsOf, type StreetNetwork, type StreetProvenance } from "../geo/graph/network.ts";
import { createRides } from "../geo/graph/rides.ts";
import type { StreetGraph } from "../geo/graph/street-graph.ts";
import type { LocalPlane } from "../geo/projection.ts";
import { ASSUMPTIONS } from "../scenario/assumptions.ts";
import type { ReachPoints } from "./access/cell-points.ts";
import type { AccessUnits } from "./access/feeders.ts";
import {
	createStreetRides,
	type Groups,
	type StreetRides,
	type ZoneRoads,
	zoneRoads,
} from "./access/street-rides.ts";
import { createStreetAccess, type StreetAccess } from "./access/streets.ts";
import type { UnitCells } from "./access/walked.ts";

/** Streets made ready for a city model. */
export interface BoundStreets {
	readonly network: StreetNetwork;
	readonly walks: StreetAccess;
	readonly unitCells: UnitCells;
	/** Null where the network has no such streets: those ways are straight lines × circuity. */
	readonly bicycles: StreetRides | null;
	readonly roads: { readonly rides: StreetRides; readonly zones: ZoneRoads } | null;
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
	readonly units: AccessUnits;
	readonly zones: { readonly eastMetres: Float64Array; readonly northMetres: Float64Array };
	readonly zoneOfCell: Uint16Array;
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
	yield 0.2;
	const unitJoined = new Uint8Array(model.unitCount);
	let joined = 0;
	let people = 0;
	for (let k = 0; k < cells.count; k++) {
		if (k % STEP_CELLS === 0) yield 0.2 + (0.3 * k) / cells.count;
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
	yield 0.5;
	const bicycles = bicycleRides(model, network.bicycle);
	yield 0.6;
	const roads = network.motorcycle === null ? null : yield* bindingRoads(model, network.motorcycle);
	return { network, walks, unitCells, bicycles, roads, summary };
}

const unitGroups = (model: StreetPlaces): Groups => ({
	...model.units,
	groupOfCell: model.unitOfCell,
	cells: model.cells,
});

/** Bicycles ride at the speed assumed, and slower in proportion where the streets say so. */
function bicycleRides(model: StreetPlaces, graph: StreetGraph | null): StreetRides | null {
	if (graph === null) return null;
	const metresPerSecond = ASSUMPTIONS.bicycleSpeed.value / 3.6;
	return createStreetRides(graph, model.plane, unitGroups(model), metresPerSecond);
}

function* bindingRoads(
	model: StreetPlaces,
	graph: StreetGraph,
): Generator<number, NonNullable<BoundStreets["roads"]>> {
	const rides = createRides(graph);
	yield 0.65;
	const groups: Groups = { ...model.zones, groupOfCell: model.zoneOfCell, cells: model.cells };
	const steps = zoneRoads(rides, model.plane, groups);
	let step = steps.next();
	for (; step.done !== true; step = steps.next()) yield 0.65 + 0.35 * step.value;
	const zones = step.value;
	const own = createStreetRides(graph, model.plane, unitGroups(model), zones.metresPerSecond, rides);
	return { rides: own, zones };
}

/** The same, all at once. */
export function bindStreets(model: StreetPlaces, network: StreetNetwork): BoundStreets {
	const steps = bindingStreets(model, network);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

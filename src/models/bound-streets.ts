import type { City } from "../city/types.ts";
import type { StreetMode } from "../geo/graph/access.ts";
import { graphsOf, type StreetNetwork, type StreetProvenance } from "../geo/graph/network.ts";
import { createRides, type Rides } from "../geo/graph/rides.ts";
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
	let joined = 0;
	let people = 0;
	for (let k = 0; k < cells.count; k++) {
		if (k % STEP_CELLS === 0) yield 0.2 + (0.3 * k) / cells.count;
		people += cells.peoplePresent[k]!;
		if (walks.isJoined(k)) joined += cells.peoplePresent[k]!;
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
	yield 0.5;
	const bicycles = network.bicycle === null ? null : bicycleRides(model, createRides(network.bicycle));
	yield 0.6;
	const roads = network.motorcycle === null ? null : yield* bindingRoads(model, network.motorcycle);
	return { network, walks, unitCells: unitCellsOf(model, walks), bicycles, roads, summary };
}

function unitCellsOf(model: StreetPlaces, walks: StreetAccess): UnitCells {
	const unitJoined = new Uint8Array(model.unitCount);
	model.unitOfCell.forEach((unit, cell) => {
		if (walks.isJoined(cell)) unitJoined[unit] = 1;
	});
	return { unitOfCell: model.unitOfCell, shareOfUnit: model.shareOfUnit, unitJoined };
}

const unitGroups = (model: StreetPlaces): Groups => ({
	...model.units,
	groupOfCell: model.unitOfCell,
	cells: model.cells,
});

/** Bicycles ride at the speed assumed, and slower in proportion where the streets say so. */
function bicycleRides(model: StreetPlaces, rides: Rides): StreetRides {
	const metresPerSecond = ASSUMPTIONS.bicycleSpeed.value / 3.6;
	return createStreetRides(rides, model.plane, unitGroups(model), metresPerSecond);
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
	const own = createStreetRides(rides, model.plane, unitGroups(model), zones.metresPerSecond);
	return { rides: own, zones };
}

/**
 * Streets bound to a model, for one of the same city with more zones nested in those: nothing is indexed or searched
 * again, and zones of one zone take no detour but circuity.
 */
export function streetsForFinerZones(
	streets: BoundStreets,
	model: StreetPlaces,
	finer: StreetPlaces,
): BoundStreets {
	const { network, walks, summary, bicycles, roads } = streets;
	const count = finer.zones.eastMetres.length;
	const coarse = model.zones.eastMetres.length;
	const parent = new Uint16Array(count);
	finer.zoneOfCell.forEach((zone, cell) => {
		parent[zone] = model.zoneOfCell[cell]!;
	});
	const nested = ({ detour, metresPerSecond }: ZoneRoads): ZoneRoads => ({
		metresPerSecond,
		detour: Float64Array.from(
			{ length: count * count },
			(_, pair) => detour[parent[Math.floor(pair / count)]! * coarse + parent[pair % count]!]!,
		),
	});
	return {
		network,
		walks,
		summary,
		unitCells: unitCellsOf(finer, walks),
		bicycles: bicycles && bicycleRides(finer, bicycles.rides),
		roads: roads && {
			zones: nested(roads.zones),
			rides: createStreetRides(
				roads.rides.rides,
				finer.plane,
				unitGroups(finer),
				roads.zones.metresPerSecond,
			),
		},
	};
}

/** The same, all at once. */
export function bindStreets(model: StreetPlaces, network: StreetNetwork): BoundStreets {
	const steps = bindingStreets(model, network);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

import type { City } from "../city/types.ts";
import type { StreetMode } from "../geo/graph/access.ts";
import { graphsOf, type StreetNetwork, type StreetProvenance } from "../geo/graph/network.ts";
import { createStreetAccess, type StreetAccess } from "./access/streets.ts";

/** Streets made ready for one city's cells. */
export interface BoundStreets {
	readonly network: StreetNetwork;
	readonly walks: StreetAccess;
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
interface Places {
	readonly city: City;
}

/**
 * Makes streets ready for a city, in steps short enough that other questions can be answered in between; each step
 * gives the share of the work done.
 */
export function* bindingStreets(model: Places, network: StreetNetwork): Generator<number, BoundStreets> {
	const { cells } = model.city;
	const walks = createStreetAccess(network.foot, cells);
	yield 0.5;
	let joined = 0;
	let people = 0;
	for (let k = 0; k < cells.count; k++) {
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
	return { network, walks, summary };
}

/** The same, all at once. */
export function bindStreets(model: Places, network: StreetNetwork): BoundStreets {
	const steps = bindingStreets(model, network);
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}

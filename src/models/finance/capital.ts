import type { TrackClass } from "../../core/vocabulary.ts";
import type { Parameters } from "../../scenario/assumptions.ts";
import type { CapitalItems } from "../types.ts";

export type CapitalParameters = Pick<
	Parameters,
	| "unitCostFactor"
	| "costReservedPerKilometre"
	| "costElevatedPerKilometre"
	| "costStreetPerKilometre"
	| "costStationAtGrade"
	| "costStationElevated"
	| "costTrain"
	| "costDepot"
	| "landShare"
	| "softShare"
	| "contingencyShare"
>;

export interface CapitalInput {
	/** From `trackMetresByClass`. */
	readonly trackMetres: Readonly<Record<TrackClass, number>>;
	readonly stationsAtGrade: number;
	readonly stationsElevated: number;
	/** Trains owned, spares included. */
	readonly fleetSize: number;
	/**
	 * Outside view on cost: what projects of this kind cost against their estimate (1.40 is the median of rail).
	 * Null: off, and contingency is on. A number: contingency is off, since the multiplier already holds it.
	 */
	readonly costMultiplier: number | null;
	readonly parameters: CapitalParameters;
}

/** Million baht. */
export interface CapitalCost {
	readonly items: CapitalItems;
	readonly totalBahtMillion: number;
}

const NOTHING: CapitalCost = {
	items: { track: 0, stations: 0, trains: 0, depot: 0, land: 0, soft: 0, contingency: 0, outsideView: 0 },
	totalBahtMillion: 0,
};

/**
 * Cost to build: track by class, stations, trains and one depot are the base; land, soft cost and contingency are each a
 * share of the base, added and not compounded. `unitCostFactor` moves every unit cost together. The outside view
 * multiplies base, land and soft cost; what it adds is shown by itself. No track costs nothing, depot included.
 */
export function capitalCost(input: CapitalInput): CapitalCost {
	const { trackMetres, costMultiplier, parameters } = input;
	if (!(trackMetres.at_grade_reserved + trackMetres.elevated + trackMetres.mixed_street > 0)) return NOTHING;
	const factor = parameters.unitCostFactor;
	const track =
		(factor *
			(trackMetres.at_grade_reserved * parameters.costReservedPerKilometre +
				trackMetres.elevated * parameters.costElevatedPerKilometre +
				trackMetres.mixed_street * parameters.costStreetPerKilometre)) /
		1000;
	const stations =
		factor *
		(input.stationsAtGrade * parameters.costStationAtGrade +
			input.stationsElevated * parameters.costStationElevated);
	const trains = factor * input.fleetSize * parameters.costTrain;
	const depot = factor * parameters.costDepot;
	const base = track + stations + trains + depot;
	const land = base * parameters.landShare;
	const soft = base * parameters.softShare;
	const contingency = costMultiplier === null ? base * parameters.contingencyShare : 0;
	const outsideView = costMultiplier === null ? 0 : (base + land + soft) * (costMultiplier - 1);
	return {
		items: { track, stations, trains, depot, land, soft, contingency, outsideView },
		totalBahtMillion: base + land + soft + contingency + outsideView,
	};
}

/** Metres of track by class, first station to last; one class a section. */
export function trackMetresByClass(
	stationChainageMetres: ArrayLike<number>,
	trackClassBySection: readonly TrackClass[],
): Record<TrackClass, number> {
	const trackMetres: Record<TrackClass, number> = { at_grade_reserved: 0, elevated: 0, mixed_street: 0 };
	for (let i = 0; i < stationChainageMetres.length - 1; i++) {
		trackMetres[trackClassBySection[i]!] += stationChainageMetres[i + 1]! - stationChainageMetres[i]!;
	}
	return trackMetres;
}

import type { Parameters } from "../scenario/assumptions.ts";
import type { Scenario } from "../scenario/types.ts";
import { cellPeople } from "./base-state.ts";
import type { CityModel } from "./city-model.ts";
import { reachOf } from "./evaluate.ts";
import {
	costEffectivenessBand,
	densityBand,
	mobilityBand,
	type RatingBand,
	SQUARE_METRES_PER_SQUARE_MILE,
} from "./finance/context-bands.ts";
import type { Outcome } from "./types.ts";

/** How the United States would rate such figures: context of another country, never a verdict. */
export interface ContextRatings {
	readonly dollarsPerTrip: number;
	readonly costEffectiveness: RatingBand;
	readonly tripsPerYearMillion: number;
	/** Counts every trip once: who has no other way is not known, so it may read one band low. */
	readonly mobility: RatingBand;
	/** Within 10 minutes on foot of the stations. */
	readonly peoplePerSquareMile: number;
	readonly density: RatingBand;
}

/**
 * From the run at the scenario's own values; null where nobody boards.
 * @param bahtPerTrip yearly cost of building and running a boarding
 */
export function contextRatings(
	model: CityModel,
	scenario: Scenario,
	outcome: Outcome,
	parameters: Parameters,
	bahtPerTrip: number | null,
): ContextRatings | null {
	if (bahtPerTrip === null) return null;
	const dollarsPerTrip = bahtPerTrip / parameters.bahtPerDollar;
	const tripsPerYearMillion = (outcome.boardingsPerWeekday * parameters.weekdaysPerYear) / 1e6;
	const people = cellPeople(model, scenario.populationBasis, parameters.personsPerHouse);
	const { walk10 } = reachOf(model, scenario);
	let inReach = 0;
	let squareMetres = 0;
	for (let cell = 0; cell < walk10.length; cell++) {
		inReach += walk10[cell]! * people[cell]!;
		squareMetres += walk10[cell]! * model.city.cells.areaSquareMetres[cell]!;
	}
	const peoplePerSquareMile = squareMetres > 0 ? (inReach / squareMetres) * SQUARE_METRES_PER_SQUARE_MILE : 0;
	return {
		dollarsPerTrip,
		costEffectiveness: costEffectivenessBand(dollarsPerTrip),
		tripsPerYearMillion,
		mobility: mobilityBand(tripsPerYearMillion),
		peoplePerSquareMile,
		density: densityBand(peoplePerSquareMile),
	};
}

import { ASSUMPTIONS, type AssumptionId, type Parameters } from "../../scenario/assumptions.ts";
import { inverseTriangular } from "./distributions.ts";
import { drawnValue, latinHypercube } from "./draws.ts";

/**
 * What the minutes and baht of a single trip rest on. The draws of riders leave most of these alone, as their doubt
 * averages out over a city; of one person's trip it does not.
 */
export const TRIP_ASSUMPTIONS = [
	"walkSpeed",
	"circuity",
	"vehicleCircuity",
	"motorcycleSpeed",
	"carSpeed",
	"songthaewSpeed",
	"songthaewHeadway",
	"songthaewWalk",
	"busSpeed",
	"busHeadway",
	"bicycleSpeed",
	"bicycleExtra",
	"motorcycleTaxiSpeed",
	"motorcycleTaxiWait",
	"songthaewFeederSpeed",
	"songthaewFeederHeadway",
	"motorcycleCost",
	"carCost",
	"carParking",
	"songthaewFare",
	"busFare",
	"motorcycleTaxiFlag",
	"motorcycleTaxiPerKilometre",
	"songthaewFeederFare",
	"slackReserved",
	"slackElevated",
	"slackStreet",
	"dwellFactor",
] as const satisfies readonly AssumptionId[];

/** Two more columns: where in the block of a home the trip begins. */
export const TRIP_COLUMNS = TRIP_ASSUMPTIONS.length + 2;

/** Parts the stream of trips from the main sample's and the direct model's. */
const TRIP_STREAM = 0x2545f491;

/** A seed's own sample for trips, row-major, draws × TRIP_COLUMNS: the same for every option and way of travelling. */
export const tripSample = (drawCount: number, seed: number): Float64Array =>
	latinHypercube(drawCount, TRIP_COLUMNS, seed ^ TRIP_STREAM);

/**
 * One draw of what trips rest on around a scenario's own values: by its own distribution where the catalogue gives one,
 * else triangular over the whole range that it shows, scaled with the scenario's own value.
 */
export function drawnTripParameters(base: Parameters, row: ArrayLike<number>): Parameters {
	const values: Record<AssumptionId, number> = { ...base };
	TRIP_ASSUMPTIONS.forEach((id, column) => {
		values[id] = drawnOverRange(id, base[id], row[column]!);
	});
	return values;
}

function drawnOverRange(id: AssumptionId, middle: number, probability: number): number {
	const { distribution, value, low, high } = ASSUMPTIONS[id];
	if (distribution.kind !== "fixed") return drawnValue(id, middle, probability);
	const ratio = value === 0 ? 1 : middle / value;
	return inverseTriangular(probability, low * ratio, middle, high * ratio);
}

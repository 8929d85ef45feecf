import type { Parameters } from "../scenario/assumptions.ts";
import { lineGeometry } from "../scenario/line-geometry.ts";
import type { Scenario } from "../scenario/types.ts";
import {
	breakEvenLoad,
	type CarbonBalance,
	carbonBalance,
	kilogramsPerPassengerKm,
	type RoadVehicle,
	roadEmissions,
	trainKilogramsPerKm,
} from "./finance/carbon.ts";
import { energyPerDay } from "./operations/energy.ts";
import type { RiderGains } from "./rider-gains.ts";
import type { Outcome } from "./types.ts";

export interface CarbonResult {
	readonly trainKilogramsPerKilometre: number;
	/** People aboard over the day, passenger-km ÷ train-km. */
	readonly meanLoad: number | null;
	/** People aboard, all taken from that vehicle, above which a train emits less than they did. */
	readonly breakEvenLoad: Readonly<Record<RoadVehicle, number>>;
	/**
	 * The same for this line's own riders, where songthaews run on and walkers emitted nothing; null where nobody
	 * comes from a motorcycle or car.
	 */
	readonly breakEvenLoadOfRiders: number | null;
	/** Tonnes a year if every rider came from that vehicle: bounds of what the road could save. */
	readonly ifAllFrom: Readonly<Record<RoadVehicle, CarbonBalance>>;
}

const VEHICLES: readonly RoadVehicle[] = ["motorcycle", "car", "songthaew"];

/** Energy of a weekday's trains, kWh; what braking gives back is not counted on. */
export const trainEnergyPerWeekday = (outcome: Outcome, parameters: Parameters): number =>
	energyPerDay({
		vehicleKmPerDay: outcome.operations.vehicleKmPerDay,
		kilowattHoursPerTrainKilometre: parameters.trainEnergy,
		regenerationShare: 0,
	});

/** What running the line emits against what its riders may have emitted; no saving is claimed. */
export function carbonOf(
	scenario: Scenario,
	outcome: Outcome,
	gains: RiderGains,
	parameters: Parameters,
): CarbonResult {
	const emissions = roadEmissions(parameters);
	const trainKilogramsPerKilometre = trainKilogramsPerKm(parameters.trainEnergy, parameters.gridEmission);
	const passengerKm = passengerKilometres(scenario, outcome, parameters.amPeakShare);
	const trainKm = outcome.operations.vehicleKmPerDay;
	const each = <Answer>(read: (vehicle: RoadVehicle) => Answer): Record<RoadVehicle, Answer> => ({
		motorcycle: read("motorcycle"),
		car: read("car"),
		songthaew: read("songthaew"),
	});
	return {
		trainKilogramsPerKilometre,
		meanLoad: trainKm > 0 ? passengerKm / trainKm : null,
		breakEvenLoad: each((vehicle) => breakEvenLoad(trainKilogramsPerKilometre, emissions[vehicle])),
		breakEvenLoadOfRiders: breakEvenOfRiders(trainKilogramsPerKilometre, gains, parameters),
		ifAllFrom: each((vehicle) =>
			carbonBalance({
				energyKilowattHoursPerWeekday: trainEnergyPerWeekday(outcome, parameters),
				gridKilogramsPerKilowattHour: parameters.gridEmission,
				passengerKmMoved: [{ from: emissions[vehicle], passengerKm }],
				weekdaysPerYear: parameters.weekdaysPerYear,
			}),
		),
	};
}

function breakEvenOfRiders(
	trainKilograms: number,
	{ passengerKmFrom }: RiderGains,
	parameters: Parameters,
): number | null {
	const emissions = roadEmissions(parameters);
	const all = passengerKmFrom.active + VEHICLES.reduce((sum, vehicle) => sum + passengerKmFrom[vehicle], 0);
	const emitted = (["motorcycle", "car"] as const).reduce(
		(sum, vehicle) => sum + passengerKmFrom[vehicle] * kilogramsPerPassengerKm(emissions[vehicle]),
		0,
	);
	return emitted > 0 ? (trainKilograms * all) / emitted : null;
}

/** A weekday's: both directions of the busiest hour hold its share of the day's trips. */
function passengerKilometres(scenario: Scenario, outcome: Outcome, peakHourShare: number): number {
	if (scenario.line === null) return 0;
	const { stationChainageMetres: chainage } = lineGeometry(scenario.line);
	let sum = 0;
	for (let section = 0; section < outcome.sectionLoadUp.length; section++) {
		const load = outcome.sectionLoadUp[section]! + outcome.sectionLoadDown[section]!;
		sum += (load * (chainage[section + 1]! - chainage[section]!)) / 1000;
	}
	return sum / peakHourShare;
}

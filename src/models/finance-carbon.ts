import type { Parameters } from "../scenario/assumptions.ts";
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
import { passengerMetresPerWeekday } from "./passenger-metres.ts";
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
	const passengerKm = passengerMetresPerWeekday(outcome, scenario.service, parameters) / 1000;
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

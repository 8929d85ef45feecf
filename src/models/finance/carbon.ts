import type { Parameters } from "../../scenario/assumptions.ts";

/** What one vehicle-km emits and how many it carries. */
export interface RoadEmission {
	readonly kilogramsPerVehicleKm: number;
	readonly peopleAboard: number;
}

export type RoadVehicle = "motorcycle" | "car" | "songthaew";

type EmissionParameters = Pick<Parameters, `${RoadVehicle}Emission` | `${RoadVehicle}Occupancy`>;

export function roadEmissions(parameters: EmissionParameters): Readonly<Record<RoadVehicle, RoadEmission>> {
	const of = (vehicle: RoadVehicle): RoadEmission => ({
		kilogramsPerVehicleKm: parameters[`${vehicle}Emission`] / 1000,
		peopleAboard: parameters[`${vehicle}Occupancy`],
	});
	return { motorcycle: of("motorcycle"), car: of("car"), songthaew: of("songthaew") };
}

/** kg CO₂e for each person and km. */
export const kilogramsPerPassengerKm = (road: RoadEmission): number =>
	road.kilogramsPerVehicleKm / road.peopleAboard;

/** kg CO₂e a train-km: energy × grid. */
export const trainKilogramsPerKm = (
	kilowattHoursPerTrainKilometre: number,
	gridKilogramsPerKilowattHour: number,
): number => kilowattHoursPerTrainKilometre * gridKilogramsPerKilowattHour;

/**
 * People who must be aboard a train, each taken from the other vehicle, before the train emits less than they did.
 * Print it wherever carbon is shown; a saving is never to be claimed without it.
 */
export function breakEvenLoad(trainKilograms: number, road: RoadEmission): number {
	return trainKilograms / kilogramsPerPassengerKm(road);
}

export interface CarbonInput {
	/** Energy drawn on a weekday, kWh. */
	readonly energyKilowattHoursPerWeekday: number;
	readonly gridKilogramsPerKilowattHour: number;
	/** Passenger-km that the line takes from each vehicle on a weekday. */
	readonly passengerKmMoved: readonly { readonly from: RoadEmission; readonly passengerKm: number }[];
	readonly weekdaysPerYear: number;
}

/** Tonnes CO₂e a year. */
export interface CarbonBalance {
	readonly trains: number;
	/** No longer emitted on the road, if every seat left empty there is a vehicle-km less. */
	readonly avoided: number;
	/** Trains − avoided: below zero is a saving. */
	readonly net: number;
}

/** Carbon of running the line against what its riders emitted before; building it is not counted. */
export function carbonBalance(input: CarbonInput): CarbonBalance {
	const tonnesPerYear = input.weekdaysPerYear / 1000;
	const trains = input.energyKilowattHoursPerWeekday * input.gridKilogramsPerKilowattHour * tonnesPerYear;
	let avoided = 0;
	for (const { from, passengerKm } of input.passengerKmMoved) {
		avoided += passengerKm * kilogramsPerPassengerKm(from) * tonnesPerYear;
	}
	return { trains, avoided, net: trains - avoided };
}

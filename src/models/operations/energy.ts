import { GRAVITY } from "./gradient.ts";

export interface EnergyInput {
	readonly vehicleKmPerDay: number;
	/** Traction and air conditioning, kWh per train-km; 4.5 for a 30 m tram in a hot climate (3.0–6.5, M). */
	readonly kilowattHoursPerTrainKilometre: number;
	/** Share of it that braking gives back to the line; 0 where none is planned, 0.15–0.25 where it is. */
	readonly regenerationShare: number;
}

/** Energy drawn on a weekday, kWh. */
export function energyPerDay(input: EnergyInput): number {
	return input.vehicleKmPerDay * input.kilowattHoursPerTrainKilometre * (1 - input.regenerationShare);
}

const JOULES_PER_KILOWATT_HOUR = 3_600_000;

/**
 * Energy that gradients add to a trip, kWh: m·g·(rise − given back × fall). What is climbed is paid in full; of what is
 * descended only the share that braking gives back returns (an upper bound: on a gentle descent gravity also saves
 * traction). Over a line there and back rise equals fall, and it is m·g·rise × (1 − given back).
 */
export function climbEnergyPerTrip(
	massTonnes: number,
	riseMetres: number,
	fallMetres: number,
	regenerationShare: number,
): number {
	const joules = massTonnes * 1000 * GRAVITY * (riseMetres - regenerationShare * fallMetres);
	return joules / JOULES_PER_KILOWATT_HOUR;
}

/** Traction power that a thumb rule gives a tram in service, kW a tonne (V as a rule of thumb). */
const THUMB_KILOWATTS_PER_TONNE = 1.5;

/** Thumb check of traction alone, before air conditioning, kWh a train-km: 1.5 kW a tonne over the commercial speed. */
export function thumbTractionPerKilometre(massTonnes: number, commercialSpeedKmPerHour: number): number {
	return (THUMB_KILOWATTS_PER_TONNE * massTonnes) / commercialSpeedKmPerHour;
}

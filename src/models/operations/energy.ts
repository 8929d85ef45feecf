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

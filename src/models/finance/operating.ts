import type { Parameters } from "../../scenario/assumptions.ts";

export type OperatingParameters = Pick<
	Parameters,
	"costPerTrainKilometre" | "costPerStationYear" | "weekdaysPerYear" | "unitCostFactor"
>;

export interface OperatingInput {
	readonly vehicleKmPerDay: number;
	readonly stationCount: number;
	readonly parameters: OperatingParameters;
}

/**
 * Operation and maintenance, million baht a year: train-km a weekday × weekdays a year × baht per train-km, plus a fixed
 * sum a station. `unitCostFactor` moves both, as it moves the unit costs of building. Nothing runs: nothing is spent.
 */
export function operatingCost({ vehicleKmPerDay, stationCount, parameters }: OperatingInput): number {
	if (!(vehicleKmPerDay > 0)) return 0;
	const running = (vehicleKmPerDay * parameters.weekdaysPerYear * parameters.costPerTrainKilometre) / 1e6;
	return parameters.unitCostFactor * (running + stationCount * parameters.costPerStationYear);
}

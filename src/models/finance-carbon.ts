import { lineGeometry } from "../scenario/line-geometry.ts";
import type { Scenario } from "../scenario/types.ts";
import {
	breakEvenLoad,
	type CarbonBalance,
	carbonBalance,
	GRID_KILOGRAMS_PER_KILOWATT_HOUR,
	ROAD_EMISSIONS,
	trainKilogramsPerKm,
} from "./finance/carbon.ts";
import { FINANCE_ASSUMPTIONS } from "./finance-assumptions.ts";
import { energyPerDay } from "./operations/energy.ts";
import type { Outcome } from "./types.ts";

type RoadVehicle = keyof typeof ROAD_EMISSIONS;

export interface CarbonResult {
	readonly trainKilogramsPerKilometre: number;
	/** People aboard over the day, passenger-km ÷ train-km. */
	readonly meanLoad: number | null;
	/** People aboard, all taken from that vehicle, above which a train emits less than they did. */
	readonly breakEvenLoad: Readonly<Record<RoadVehicle, number>>;
	/** Tonnes a year if every rider came from that vehicle: bounds, as where riders come from is not known. */
	readonly ifAllFrom: Readonly<Record<RoadVehicle, CarbonBalance>>;
}

/** What running the line emits against what its riders may have emitted; no saving is claimed. */
export function carbonOf(
	scenario: Scenario,
	outcome: Outcome,
	weekdaysPerYear: number,
	peakHourShare: number,
): CarbonResult {
	const kilowattHoursPerTrainKilometre = FINANCE_ASSUMPTIONS.kilowattHoursPerTrainKilometre.value;
	const trainKilogramsPerKilometre = trainKilogramsPerKm(kilowattHoursPerTrainKilometre);
	const passengerKm = passengerKilometres(scenario, outcome, peakHourShare);
	const trainKm = outcome.operations.vehicleKmPerDay;
	const energyKilowattHoursPerWeekday = energyPerDay({
		vehicleKmPerDay: trainKm,
		kilowattHoursPerTrainKilometre,
		regenerationShare: 0,
	});
	const each = <Answer>(read: (vehicle: RoadVehicle) => Answer): Record<RoadVehicle, Answer> => ({
		motorcycle: read("motorcycle"),
		car: read("car"),
		songthaew: read("songthaew"),
	});
	return {
		trainKilogramsPerKilometre,
		meanLoad: trainKm > 0 ? passengerKm / trainKm : null,
		breakEvenLoad: each((vehicle) => breakEvenLoad(trainKilogramsPerKilometre, ROAD_EMISSIONS[vehicle])),
		ifAllFrom: each((vehicle) =>
			carbonBalance({
				energyKilowattHoursPerWeekday,
				gridKilogramsPerKilowattHour: GRID_KILOGRAMS_PER_KILOWATT_HOUR,
				passengerKmMoved: [{ from: ROAD_EMISSIONS[vehicle], passengerKm }],
				weekdaysPerYear,
			}),
		),
	};
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

import { kilometresPerHour } from "../core/units.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import type { Service } from "../scenario/types.ts";
import { passengerMetresPerWeekday } from "./passenger-metres.ts";
import { bestSpacingMetres } from "./siting/spacing-optimum.ts";
import type { Outcome } from "./types.ts";

/** At which spacing access and stopping balance for those who come on foot and by motorcycle. */
export interface BalancedSpacings {
	/** Mean ride of a weekday. */
	readonly rideMetres: number;
	/** What a stop in its own reserve costs those who ride through. */
	readonly stopSeconds: number;
	readonly onFootMetres: number;
	readonly byMotorcycleMetres: number;
}

/** Ride where nobody rides yet (models.md, 7). */
const USUAL_RIDE_METRES = 6000;

/**
 * The access–speed trade-off (siting/spacing-optimum.ts) with a scenario's own numbers: the mean ride is passenger-metres
 * ÷ boardings of a weekday; a stop costs its dwell, the slack of a section in its own reserve, and the time lost by
 * braking from and speeding up to full speed, v/2 · (1/a + 1/b). Speeds are along the street (÷ circuity).
 */
export function balancedSpacings(
	service: Service,
	outcome: Outcome,
	parameters: Parameters,
): BalancedSpacings {
	const passengerMetres = passengerMetresPerWeekday(outcome, service, parameters);
	const boardings = outcome.boardingsPerWeekday;
	const rideMetres = passengerMetres > 0 && boardings > 0 ? passengerMetres / boardings : USUAL_RIDE_METRES;
	const speed = kilometresPerHour(parameters.speedReserved);
	const stopSeconds =
		service.dwellSeconds * parameters.dwellFactor +
		parameters.slackReserved +
		(speed / 2) * (1 / parameters.acceleration + 1 / parameters.braking);
	const metres = (accessMetresPerSecond: number, accessWeight: number): number =>
		bestSpacingMetres({ accessMetresPerSecond, accessWeight, rideMetres, stopSeconds });
	return {
		rideMetres,
		stopSeconds,
		onFootMetres: metres(parameters.walkSpeed / 60 / parameters.circuity, parameters.walkWeight),
		byMotorcycleMetres: metres(
			kilometresPerHour(parameters.parkAndRideMotorcycleSpeed) / parameters.vehicleCircuity,
			1,
		),
	};
}

import { kilometresPerHour } from "../core/units.ts";
import type { Parameters } from "../scenario/assumptions.ts";
import { bestSpacingMetres } from "./siting/spacing-optimum.ts";
import type { Outcome } from "./types.ts";

/** At which spacing access and stopping balance for those who come on foot and by motorcycle. */
export interface BalancedSpacings {
	/** Mean ride of the busiest hour. */
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
 * ÷ boardings of the busiest hour; a stop costs its dwell, the slack of a section in its own reserve, and the time lost by
 * braking from and speeding up to full speed, v/2 · (1/a + 1/b). Speeds are along the street (÷ circuity).
 */
export function balancedSpacings(
	dwellSeconds: number,
	outcome: Outcome,
	parameters: Parameters,
): BalancedSpacings {
	const { sectionLoadUp, sectionLoadDown, stationChainageMetres } = outcome;
	let passengerMetres = 0;
	for (let section = 0; section < sectionLoadUp.length; section++)
		passengerMetres +=
			(sectionLoadUp[section]! + sectionLoadDown[section]!) *
			(stationChainageMetres[section + 1]! - stationChainageMetres[section]!);
	const boardings = outcome.boardingsPerWeekday * parameters.amPeakShare;
	const rideMetres = passengerMetres > 0 && boardings > 0 ? passengerMetres / boardings : USUAL_RIDE_METRES;
	const speed = kilometresPerHour(parameters.speedReserved);
	const stopSeconds =
		dwellSeconds * parameters.dwellFactor +
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

import type { Parameters } from "../../scenario/assumptions.ts";

/**
 * User benefit by the rule of half: ½·(T0 + T1)·(GC0 − GC1). Those who already travelled gain the whole change, those
 * who change gain half of it on average. Same unit as trips × cost.
 *
 * Limit: it assumes nearly straight demand between the two costs. For a way of travelling that did not exist (GC0 has no
 * value) use the change of the logsum instead.
 */
export function ruleOfHalf(
	tripsBefore: number,
	tripsAfter: number,
	costBefore: number,
	costAfter: number,
): number {
	return 0.5 * (tripsBefore + tripsAfter) * (costBefore - costAfter);
}

/** Million baht a year of a weekday's user benefit in minutes, at a value of time. */
export function timeBenefit(
	minutesPerWeekday: number,
	valueOfTimeBahtPerHour: number,
	weekdaysPerYear: number,
): number {
	return ((minutesPerWeekday / 60) * valueOfTimeBahtPerHour * weekdaysPerYear) / 1e6;
}

/** Baht/km without tax of the mean private four-wheeler: cars and, in Thailand, many pickups. */
export const fourWheelerResourceCost = (
	parameters: Pick<Parameters, "carResourceCost" | "pickupResourceCost" | "pickupShare">,
): number =>
	parameters.carResourceCost * (1 - parameters.pickupShare) +
	parameters.pickupResourceCost * parameters.pickupShare;

/**
 * Running costs avoided, million baht a year: vehicle-km avoided on a weekday × resource cost × weekdays. Count only
 * what the travellers' own generalised cost leaves out; what they feel is already in the user benefit.
 */
export function vehicleSaving(
	vehicleKmAvoidedPerWeekday: number,
	bahtPerKilometre: number,
	weekdaysPerYear: number,
): number {
	return (vehicleKmAvoidedPerWeekday * bahtPerKilometre * weekdaysPerYear) / 1e6;
}

/** Casualties of one way of travelling. */
export interface CasualtyRate {
	readonly deathsPerHundredMillionKm: number;
	readonly seriousInjuriesPerHundredMillionKm: number;
}

/**
 * Casualties prevented, million baht a year, where passenger-km move from one way of travelling to another: the
 * difference of the two rates × passenger-km × value. Negative where the new way is the more dangerous.
 */
export function accidentSaving(
	passengerKmMovedPerYear: number,
	from: CasualtyRate,
	to: CasualtyRate,
	valueBahtMillion: { readonly death: number; readonly seriousInjury: number },
): number {
	const hundredMillionKm = passengerKmMovedPerYear / 1e8;
	return (
		hundredMillionKm *
		((from.deathsPerHundredMillionKm - to.deathsPerHundredMillionKm) * valueBahtMillion.death +
			(from.seriousInjuriesPerHundredMillionKm - to.seriousInjuriesPerHundredMillionKm) *
				valueBahtMillion.seriousInjury)
	);
}

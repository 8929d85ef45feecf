import type { Parameters } from "../scenario/assumptions.ts";
import {
	accidentSaving,
	type CasualtyRate,
	fourWheelerResourceCost,
	timeBenefit,
	vehicleSaving,
} from "./finance/benefits.ts";
import { carbonBalance, roadEmissions } from "./finance/carbon.ts";
import { FORMER_MODES, type FormerMode, type RiderGains } from "./rider-gains.ts";

/** A mature year of one future, million baht where not said otherwise; below zero is a loss. */
export interface Effects {
	/** Riders' gain in time, fare and comfort, net of the fare they pay. */
	readonly riders: number;
	/**
	 * Running costs of vehicles left at home at their resource cost, less what riders counted as their own saving:
	 * the saving of tax and of cost that companions share is no gain to society.
	 */
	readonly vehicles: number;
	readonly accidents: number;
	/** Carbon at its price; a cost where trains emit more than the road saves. */
	readonly carbon: number;
	/** Fares that songthaew owners lose while they run as before. */
	readonly songthaewFares: number;
	readonly total: number;
	readonly vehicleKmAvoidedMillion: { readonly motorcycle: number; readonly car: number };
	/** Before what riders count themselves is taken off. */
	readonly vehicleResourceSaving: number;
	readonly deathsPrevented: number;
	readonly seriousInjuriesPrevented: number;
	/** Tonnes a year, trains less road; songthaews count as running on. Below zero is a saving. */
	readonly netTonnes: number;
}

export interface EffectsInput {
	/** Of the scenario's own values; scaled to the future's riders. */
	readonly gains: RiderGains;
	readonly middle: Parameters;
	readonly drawn: Parameters;
	readonly boardingsPerWeekday: number;
	/** Trains' energy on a weekday. */
	readonly energyKilowattHoursPerWeekday: number;
}

const TRAVELLERS = ["Worker", "Student"] as const;

/** Riders' gain in minutes is in proportion to what a minute weighs: θ of the public nest over the time coefficient. */
const minutesPerUtil = (parameters: Parameters): number =>
	parameters.thetaPublic / Math.abs(parameters.inVehicleCoefficient);

/**
 * What one future's riders change for themselves and for others. Distances, former modes and gain a boarding are those
 * of the scenario's own values; a draw scales them by its riders, its scale of choice and its value of time, which
 * agrees with a run of the whole model at the draw to some per cent. Nobody rides: trains emit and nothing else changes.
 */
export function effectsOf(input: EffectsInput): Effects {
	const { gains, middle, drawn } = input;
	const { weekdaysPerYear } = drawn;
	const scale = gains.boardings > 0 ? input.boardingsPerWeekday / gains.boardings : 0;
	const minutes = (scale * minutesPerUtil(drawn)) / minutesPerUtil(middle);
	const riders = TRAVELLERS.reduce(
		(sum, traveller, place) =>
			sum +
			timeBenefit(gains.gainMinutes[place]! * minutes, drawn[`valueOfTime${traveller}`], weekdaysPerYear),
		0,
	);
	const passengerKm = (mode: FormerMode): number => gains.passengerKmFrom[mode] * scale;
	const vehicleKm = {
		motorcycle: passengerKm("motorcycle") / drawn.motorcycleOccupancy,
		car: passengerKm("car") / drawn.carOccupancy,
	};
	const vehicleResourceSaving =
		vehicleSaving(vehicleKm.motorcycle, drawn.motorcycleResourceCost, weekdaysPerYear) +
		vehicleSaving(vehicleKm.car, fourWheelerResourceCost(drawn), weekdaysPerYear);
	const felt =
		vehicleSaving(passengerKm("motorcycle"), drawn.motorcycleCost, weekdaysPerYear) +
		vehicleSaving(passengerKm("car"), drawn.carCost, weekdaysPerYear);
	const rates = casualtyRates(drawn);
	const perYear = weekdaysPerYear;
	let accidents = 0;
	let deathsPrevented = 0;
	for (const mode of ["motorcycle", "car", "songthaew"] as const) {
		const moved = passengerKm(mode) * perYear;
		accidents += accidentSaving(moved, rates[mode], rates.tram, {
			death: drawn.deathValue,
			seriousInjury: drawn.seriousInjuryValue,
		});
		deathsPrevented +=
			(moved / 1e8) * (rates[mode].deathsPerHundredMillionKm - rates.tram.deathsPerHundredMillionKm);
	}
	const emissions = roadEmissions(drawn);
	const { net: netTonnes } = carbonBalance({
		energyKilowattHoursPerWeekday: input.energyKilowattHoursPerWeekday,
		gridKilogramsPerKilowattHour: drawn.gridEmission,
		passengerKmMoved: (["motorcycle", "car"] as const).map((mode) => ({
			from: emissions[mode],
			passengerKm: passengerKm(mode),
		})),
		weekdaysPerYear,
	});
	const vehicles = vehicleResourceSaving - felt;
	const carbon = (-netTonnes * drawn.carbonPrice) / 1e6;
	const songthaewFares =
		(-gains.boardingsFrom.songthaew * scale * drawn.songthaewFare * weekdaysPerYear) / 1e6;
	return {
		riders,
		vehicles,
		accidents,
		carbon,
		songthaewFares,
		total: riders + vehicles + accidents + carbon + songthaewFares,
		vehicleKmAvoidedMillion: {
			motorcycle: (vehicleKm.motorcycle * perYear) / 1e6,
			car: (vehicleKm.car * perYear) / 1e6,
		},
		vehicleResourceSaving,
		deathsPrevented,
		seriousInjuriesPrevented: deathsPrevented * drawn.seriousInjuriesPerDeath,
		netTonnes,
	};
}

/** Casualties a hundred million passenger-km; the tram's follow from the motorcycle's. */
function casualtyRates(
	parameters: Parameters,
): Readonly<Record<"motorcycle" | "car" | "songthaew" | "tram", CasualtyRate>> {
	const rate = (deathsPerHundredMillionKm: number): CasualtyRate => ({
		deathsPerHundredMillionKm,
		seriousInjuriesPerHundredMillionKm: deathsPerHundredMillionKm * parameters.seriousInjuriesPerDeath,
	});
	return {
		motorcycle: rate(parameters.motorcycleDeathRate),
		car: rate(parameters.carDeathRate),
		songthaew: rate(parameters.songthaewDeathRate),
		tram: rate(parameters.motorcycleDeathRate / parameters.motorcycleTramDeathRatio),
	};
}

/** Where riders come from, as shares that sum to 1; null where nobody boards. */
export function formerModeShares(gains: RiderGains): Readonly<Record<FormerMode, number>> | null {
	if (!(gains.boardings > 0)) return null;
	return Object.fromEntries(
		FORMER_MODES.map((mode) => [mode, gains.boardingsFrom[mode] / gains.boardings]),
	) as Record<FormerMode, number>;
}

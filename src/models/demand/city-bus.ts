import { exponentialEach, powerEach } from "../../core/elementary.ts";
import type { Parameters } from "../../scenario/assumptions.ts";
import { waitMinutes } from "./line-choice.ts";
import { songthaewFixedMinutes, songthaewMinutesPerMetre } from "./rivals.ts";

/**
 * 1 + b by pair, with b = exp((V_bus − V_songthaew) / θ): what a city bus adds to the public nest beside the songthaew.
 * V_bus − V_songthaew = the constant of a bus over a songthaew (0.2; assumption) + bt (g_bus − g_songthaew); the bus is
 * walked to as a songthaew is, and has its own speed, headway and fare.
 */
export function cityBusFactors(
	distanceMetres: Float64Array,
	parameters: Parameters,
	bahtPerHour: number,
): Float64Array {
	const bt = parameters.inVehicleCoefficient;
	const theta = parameters.thetaPublic;
	const minutesPerMetre = (parameters.vehicleCircuity * 60) / (parameters.busSpeed * 1000);
	const fixedMinutes =
		parameters.waitWeight * waitMinutes(parameters.busHeadway * 60) +
		parameters.walkWeight * parameters.songthaewWalk +
		(parameters.busFare * 60) / bahtPerHour;
	const perMetre = bt * (minutesPerMetre - songthaewMinutesPerMetre(parameters));
	const fixed =
		parameters.busOverSongthaew + bt * (fixedMinutes - songthaewFixedMinutes(parameters, bahtPerHour));
	const factors = new Float64Array(distanceMetres.length);
	exponentialEach(distanceMetres, factors.length, perMetre / theta, fixed / theta, factors);
	return factors.map((b) => 1 + b);
}

/** Public shares once the bus runs, pivoted on those without: P (1 + b)^θ / (1 − P + P (1 + b)^θ). */
export function sharesWithCityBus(
	publicShare: readonly Float32Array[],
	factors: Float64Array,
	theta: number,
): Float32Array[] {
	const gain = new Float64Array(factors.length);
	powerEach(factors, factors.length, theta, gain);
	return publicShare.map((group) =>
		group.map((share, pair) => (share * gain[pair]!) / (1 - share + share * gain[pair]!)),
	);
}

import { exponential, logarithm } from "../../core/elementary.ts";
import type { Parameters } from "../../scenario/assumptions.ts";
import { OWNERSHIP, privateRates, type RivalConstants } from "./rivals.ts";

/** [group · pairs + pair] shares of the modes that are not public; walking and cycling take the rest of 1. */
export interface PrivateShares {
	readonly motorcycle: Float64Array;
	readonly car: Float64Array;
}

/**
 * How those who do not use public transport travel today, by ownership group and pair, from the utilities and fitted
 * constants of `fitBaseShares`: the same nested logit without its public nest. A rider whom the line takes from these
 * modes comes from each in proportion to them, which is what a logit says of any new choice outside their nest.
 */
export function formerPrivateShares(
	distanceMetres: ArrayLike<number>,
	traveller: number,
	parameters: Parameters,
	constants: RivalConstants,
): PrivateShares {
	const pairs = distanceMetres.length;
	const theta = parameters.thetaPrivate;
	const rates = privateRates(
		parameters,
		traveller === 0 ? parameters.valueOfTimeWorker : parameters.valueOfTimeStudent,
	);
	const motorcycle = new Float64Array(OWNERSHIP.length * pairs);
	const car = new Float64Array(OWNERSHIP.length * pairs);
	for (let pair = 0; pair < pairs; pair++) {
		const metres = distanceMetres[pair]!;
		const active = exponential(rates.active * metres + constants.active);
		const alone = exponential(rates.motorcycle * metres);
		const inNest = exponential((rates.motorcycle * metres) / theta);
		const carTerm = exponential((rates.car * metres + rates.carFixed + constants.car) / theta);
		OWNERSHIP.forEach((ownership, group) => {
			const passenger = ownership === "none" || ownership === "car" ? parameters.passengerConstant : 0;
			const hasCar = ownership === "car" || ownership === "both";
			const motorcycleTerm = inNest * exponential(passenger / theta);
			const terms = motorcycleTerm + (hasCar ? carTerm : 0);
			const nest = hasCar ? exponential(theta * logarithm(terms)) : alone * exponential(passenger);
			const share = nest / (nest + active);
			motorcycle[group * pairs + pair] = (share * motorcycleTerm) / terms;
			car[group * pairs + pair] = hasCar ? (share * carTerm) / terms : 0;
		});
	}
	return { motorcycle, car };
}

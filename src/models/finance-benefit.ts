import type { Parameters } from "../scenario/assumptions.ts";
import { ruleOfHalfTotal } from "./finance/benefits.ts";

interface BenefitInput
	extends Pick<Parameters, "inVehicleCoefficient" | "valueOfTimeWorker" | "thetaPublic"> {
	readonly fareBaht: number;
	/** Boardings a weekday if the fare were another. */
	readonly boardingsAtFare: (fareBaht: number) => number;
}

const FARE_STEPS = 40;
/** At this many times the fare that divides riders by e, six in a million are left. */
const FARE_SPAN = 12;

/**
 * Riders' gain, baht a boarding: the rule of half in small steps from a fare at which nobody rides down to the fare
 * charged, which is the area under the demand curve and so the change of the model's logsum in baht (Williams 1977).
 * Fixed demand; nothing for those who do not ride. Null where nobody boards.
 */
export function userBenefitPerBoarding(input: BenefitInput): number | null {
	const decayPerBaht =
		(Math.abs(input.inVehicleCoefficient) * 60) / input.valueOfTimeWorker / input.thetaPublic;
	const step = FARE_SPAN / decayPerBaht / FARE_STEPS;
	const fares = Array.from({ length: FARE_STEPS + 1 }, (_, k) => input.fareBaht + k * step);
	const riders = fares.map(input.boardingsAtFare);
	if (!(riders[0]! > 0)) return null;
	return (
		ruleOfHalfTotal(riders.slice(1), riders.slice(0, -1), fares.slice(1), fares.slice(0, -1)) / riders[0]!
	);
}

import { type Parameters, resolveParameters } from "../scenario/assumptions.ts";
import { type Travel, travelOf } from "../scenario/travel.ts";
import type { Scenario } from "../scenario/types.ts";
import { shadeStretch } from "./access/shade.ts";
import { fillAndGoWaitMinutes } from "./demand/fill-and-go.ts";

/** The parameters that a scenario's models run on: its assumptions, and what its choices about travel make of them. */
export function scenarioParameters(scenario: Pick<Scenario, "assumptions" | "travel">): Parameters {
	return travelParameters(resolveParameters(scenario.assumptions), travelOf(scenario));
}

/**
 * In a hot hour every walked minute weighs what it does in heat without shade, and the distance that people are willing
 * to walk shrinks as its weight grows. Shade stretches that distance. Songthaews that leave when full are put as
 * the headway that gives the same mean wait, twice the wait, for the rival and the feeder alike.
 */
export function travelParameters(parameters: Parameters, travel: Travel): Parameters {
	const isHot = travel.heat === "hotHour";
	const walkWeight = isHot ? parameters.walkWeightHot : parameters.walkWeight;
	const stretch = (shadeStretch(parameters) * parameters.walkWeight) / walkWeight;
	const changed: Partial<Record<keyof Parameters, number>> = {
		walkWeight,
		walkDecayHalf: parameters.walkDecayHalf * stretch,
	};
	if (travel.songthaew === "fillAndGo") {
		const headway =
			2 *
			fillAndGoWaitMinutes({
				places: Math.round(parameters.songthaewPlaces),
				arrivalsPerMinute: parameters.songthaewArrivals,
				patienceMinutes: parameters.songthaewPatience,
			});
		changed.songthaewHeadway = headway;
		changed.songthaewFeederHeadway = headway;
	}
	return { ...parameters, ...changed };
}

import type { CityView } from "../../../engine/contract.ts";
import { scenarioFromOption } from "../../../exchange/corridor/scenario-from-option.ts";
import { writeScenario } from "../../../scenario/file/write-scenario.ts";
import { roundScenario } from "../../../scenario/position.ts";
import type { Scenario } from "../../../scenario/types.ts";

/** The shipped option that a scenario still is, unchanged; null where it is anybody's work. */
export function shippedAs(city: CityView, scenario: Scenario): string | null {
	const text = writeScenario(scenario);
	const same = city.options.find(
		(option) => writeScenario(roundScenario(scenarioFromOption(option, city.id))) === text,
	);
	return same?.id ?? null;
}

/** Which of the session's two places holds the option that is asked about. */
export function slotOf(city: CityView, active: Scenario | null, askedOption: string | null) {
	if (askedOption === null || active === null) return "active";
	return shippedAs(city, active) === askedOption ? "active" : "comparison";
}

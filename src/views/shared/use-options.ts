import type { CityView } from "../../engine/contract.ts";
import { scenarioFromOption } from "../../exchange/corridor/scenario-from-option.ts";
import { roundScenario } from "../../scenario/position.ts";
import type { Scenario } from "../../scenario/types.ts";
import type { Session } from "../../session/types.ts";

const NONE: readonly Scenario[] = [];

/** By city, so that the same option is the same object and what was asked about it is remembered. */
const known = new WeakMap<CityView, readonly Scenario[]>();

/** The shipped options as scenarios, as `openOption` would open them; empty until the city is there. */
export function useOptions(session: Session): readonly Scenario[] {
	const city = session.city.value;
	if (city === null) return NONE;
	const found =
		known.get(city) ?? city.options.map((option) => roundScenario(scenarioFromOption(option, city.id)));
	known.set(city, found);
	return found;
}

import { useMemo } from "preact/hooks";
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

/** The shipped options that build a line, after the reader's own one where that is none of them. */
export function useLines(session: Session): readonly Scenario[] {
	const shipped = useOptions(session);
	const own = session.active.value?.scenario ?? null;
	return useMemo(() => {
		const all = own === null || shipped.some((option) => isSame(option, own)) ? shipped : [own, ...shipped];
		return all.filter(({ line }) => line !== null);
	}, [shipped, own]);
}

const isSame = (a: Scenario, b: Scenario): boolean => JSON.stringify(a) === JSON.stringify(b);

import type { CityView } from "../../../engine/contract.ts";
import { scenarioFromOption } from "../../../exchange/corridor/scenario-from-option.ts";
import type { WalkAnswer } from "../../../models/walk-run.ts";
import type { Scenario } from "../../../scenario/types.ts";
import type { PlaceWalk } from "./place-walks.ts";

/** An option as it stands, and whether it ships with the city. */
export interface PlaceOption {
	readonly scenario: Scenario;
	readonly isShipped: boolean;
}

/** The shipped options, and the one being worked on where its stations stand elsewhere than theirs. */
export function placeOptions(city: CityView, active: Scenario | null): PlaceOption[] {
	const shipped = city.options.map((option) => scenarioFromOption(option, city.id));
	const options = shipped.map((scenario) => ({ scenario, isShipped: true }));
	if (active === null || shipped.some((scenario) => stationsOf(scenario) === stationsOf(active)))
		return options;
	return [{ scenario: active, isShipped: false }, ...options];
}

const stationsOf = ({ line }: Scenario): string =>
	(line?.stations ?? []).map(({ position }) => position.join()).join(" ");

/** Answers of the walk study, in the order of the options that were asked about. */
export function walksOf(
	options: readonly PlaceOption[],
	answers: readonly (WalkAnswer | null)[],
): PlaceWalk[] {
	return options.map(({ scenario, isShipped }, i) => {
		const answer = answers[i] ?? null;
		const station = answer === null ? undefined : scenario.line?.stations[answer.index];
		return {
			optionId: isShipped ? scenario.id : OWN_OPTION,
			name: scenario.name,
			isShipped,
			nearest:
				answer === null || station === undefined
					? null
					: {
							station,
							walk: answer,
							streets:
								answer.path === null
									? null
									: { path: answer.path, offStreetMetres: answer.offStreetMetres ?? 0 },
						},
		};
	});
}

/** Names the option that came by a link or was drawn, which may carry the id of the one it began as. */
export const OWN_OPTION = "own";

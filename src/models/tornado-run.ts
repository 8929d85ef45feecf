import type { Scenario } from "../scenario/types.ts";
import { evaluate } from "./evaluate.ts";
import { figureOf, type Runner } from "./runner.ts";
import { scenarioBase } from "./scenario-base.ts";
import { scenarioParameters } from "./travel-parameters.ts";
import type { Figure } from "./types.ts";
import { DRAW_COLUMNS } from "./uncertainty/draws.ts";
import { type Tornado, tornado } from "./uncertainty/tornado.ts";

export type { Tornado };

/** Which input matters for a figure of a scenario, by the full chain; two runs for each drawn assumption. */
export function tornadoOf(
	runner: Runner,
	scenario: Scenario,
	figure: Figure,
	onProgress: (share: number) => void = () => {},
): Tornado {
	const { model } = runner;
	let runs = 0;
	const middle = scenarioParameters(scenario);
	const start = scenarioBase(model, scenario, middle, null);
	return tornado(middle, scenario.outsideView, (parameters, outside) => {
		onProgress(runs++ / (2 * DRAW_COLUMNS + 1));
		const base = parameters === middle ? start : scenarioBase(model, scenario, parameters, start);
		return figureOf(
			evaluate({ model, scenario, parameters, base, outside, withAccessShares: false }),
			figure,
		);
	});
}

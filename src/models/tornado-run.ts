import { resolveParameters } from "../scenario/assumptions.ts";
import type { Scenario } from "../scenario/types.ts";
import { buildBaseState } from "./base-state.ts";
import { evaluate } from "./evaluate.ts";
import { figureOf, type Runner } from "./runner.ts";
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
	const middle = resolveParameters(scenario.assumptions);
	const start = buildBaseState(model, scenario.populationBasis, middle, null);
	return tornado(middle, scenario.outsideView, (parameters, outside) => {
		onProgress(runs++ / (2 * DRAW_COLUMNS + 1));
		const base =
			parameters === middle ? start : buildBaseState(model, scenario.populationBasis, parameters, start);
		return figureOf(
			evaluate({ model, scenario, parameters, base, outside, withAccessShares: false }),
			figure,
		);
	});
}

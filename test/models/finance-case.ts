import { type FinanceResult, financeOf } from "../../src/models/finance-run.ts";
import type { RiderGains } from "../../src/models/rider-gains.ts";
import { createRunner } from "../../src/models/runner.ts";
import { rangesOf } from "../../src/models/summary.ts";
import type { Outcome, RangeResults } from "../../src/models/types.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { shippedCity, shippedOption } from "./city-fixture.ts";

export const DRAWS = 12;
export const city = shippedCity();
export const runner = createRunner(city);

export interface Case {
	readonly scenario: Scenario;
	readonly outcome: Outcome;
	readonly ranges: RangeResults;
	readonly gains: RiderGains;
	readonly result: FinanceResult;
}

export function caseOf(scenario: Scenario, change: Partial<Outcome> = {}): Case {
	const outcome = { ...runner.evaluate(scenario), ...change };
	const ranges = rangesOf(runner.draws, scenario, DRAWS);
	const gains = runner.riderGains(scenario);
	const result = financeOf({ model: runner.model, scenario, outcome, gains, ranges, discountRate: 0.12 });
	return { scenario, outcome, ranges, gains, result };
}

export const sum = (values: Iterable<number>): number =>
	[...values].reduce((total, value) => total + value, 0);
export const worth = (rate: number, flow: ArrayLike<number>): number =>
	sum(Array.from(flow, (value, year) => value / (1 + rate) ** year));
/** Option A, evaluated once for a test file. */
export const optionA = (): Case => caseOf(shippedOption(city, "A"));

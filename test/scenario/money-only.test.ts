import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createRunner } from "../../src/models/runner.ts";
import { ASSUMPTION_IDS, ASSUMPTIONS } from "../../src/scenario/assumptions.ts";
import { setAssumption } from "../../src/scenario/edits/set-assumption.ts";
import { setFare } from "../../src/scenario/edits/set-fare.ts";
import { setShortfallRule } from "../../src/scenario/edits/set-shortfall-rule.ts";
import { differsOnlyInMoney, movesModels } from "../../src/scenario/money-only.ts";
import { shippedCity, shippedOption } from "../models/city-fixture.ts";
import { fixtureScenario, run } from "./builders.ts";
import { anyEdit } from "./random-edits.ts";

vi.setConfig({ testTimeout: 60_000 });

const MONEY = ASSUMPTION_IDS.filter((id) => !movesModels(id));

describe("scenarios that differ only in money", () => {
	const scenario = fixtureScenario();
	it("differ in funding or in the group of money, and in nothing else", () => {
		expect(differsOnlyInMoney(scenario, scenario)).toBe(true);
		expect(differsOnlyInMoney(scenario, run(scenario, setShortfallRule([], "people")))).toBe(true);
		expect(differsOnlyInMoney(scenario, run(scenario, setAssumption("loanInterest", 0.05)))).toBe(true);
		expect(differsOnlyInMoney(scenario, run(scenario, setAssumption("walkSpeed", 70)))).toBe(false);
		expect(differsOnlyInMoney(scenario, run(scenario, setFare(20)))).toBe(false);
	});
	it("property (seed 23): an edit that leaves funding and money alone is never taken for one of money", () => {
		fc.assert(
			fc.property(anyEdit, (edit) => {
				const result = edit(scenario);
				if (!result.ok || result.value.scenario === scenario) return;
				const { scenario: edited } = result.value;
				const { funding: _, assumptions: before, ...rest } = scenario;
				const { funding: __, assumptions: after, ...editedRest } = edited;
				const isMoney =
					JSON.stringify(rest) === JSON.stringify(editedRest) &&
					ASSUMPTION_IDS.every((id) => MONEY.includes(id) || before[id] === after[id]);
				expect(differsOnlyInMoney(scenario, edited)).toBe(isMoney);
			}),
			{ seed: 23, numRuns: 400 },
		);
	});
	it("have the very same outcome, whatever the group of money assumes", () => {
		const city = shippedCity();
		const option = shippedOption(city, "A");
		const assumptions = Object.fromEntries(MONEY.map((id) => [id, ASSUMPTIONS[id].high]));
		const dear = { ...option, assumptions };
		expect(createRunner(city).evaluate(dear)).toEqual(createRunner(city).evaluate(option));
	});
});

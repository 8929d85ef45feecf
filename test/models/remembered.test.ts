import { describe, expect, it, vi } from "vitest";
import { createRunner } from "../../src/models/runner.ts";
import { addStation } from "../../src/scenario/edits/add-station.ts";
import { nudgeStation } from "../../src/scenario/edits/nudge-station.ts";
import { removeStation } from "../../src/scenario/edits/remove-station.ts";
import { setParkAndRide } from "../../src/scenario/edits/set-park-and-ride.ts";
import type { Edit } from "../../src/scenario/edits/types.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { shippedCity, shippedOption } from "./city-fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const city = shippedCity();
const option = shippedOption(city, "A");
const after = (scenario: Scenario, edit: Edit): Scenario => {
	const edited = edit(scenario);
	if (!edited.ok) throw new Error(edited.error.code);
	return edited.value.scenario;
};
const { id } = option.line!.stations[7]!;

describe("what a runner remembers", () => {
	it("changes no bit of a run or of a draw after stations were moved, added, removed or given parking", () => {
		const warm = createRunner(city, 48);
		warm.evaluate(option);
		warm.draws(option, 40, 0, 3);
		let scenario = option;
		for (const edit of [
			nudgeStation(id, 120),
			addStation({ chainageMetres: 20_000 }),
			setParkAndRide(id, true),
			removeStation(option.line!.stations[3]!.id),
			nudgeStation(id, -120),
		]) {
			scenario = after(scenario, edit);
			const fresh = createRunner(city, 48);
			expect(warm.evaluate(scenario)).toEqual(fresh.evaluate(scenario));
			expect(warm.draws(scenario, 40, 0, 3).rows).toEqual(fresh.draws(scenario, 40, 0, 3).rows);
		}
	});

	it("does not outlive the values that it was worked out with", () => {
		const warm = createRunner(city, 48);
		warm.draws(option, 40, 0, 3);
		for (const scenario of [
			{ ...option, assumptions: { walkWeight: 3 } },
			{ ...option, seed: option.seed + 1 },
			{ ...option, populationBasis: "registered" as const },
		]) {
			const fresh = createRunner(city, 48);
			expect(warm.draws(scenario, 40, 0, 3).rows).toEqual(fresh.draws(scenario, 40, 0, 3).rows);
			expect(warm.evaluate(scenario)).toEqual(fresh.evaluate(scenario));
		}
	});
});

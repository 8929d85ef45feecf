import { describe, expect, it, vi } from "vitest";
import { bindStreets } from "../../../src/models/bound-streets.ts";
import { createRunner } from "../../../src/models/runner.ts";
import { townWays } from "../../geo/graph/synthetic.ts";
import { networkFrom } from "../../geo/graph/synthetic-network.ts";
import { shippedCity, shippedOption } from "../city-fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261122;

describe(`a runner on streets (seed ${SEED})`, () => {
	it("forgets what it remembered of other ways, and remembers nothing of streets taken away", () => {
		const city = shippedCity();
		const scenario = shippedOption(city, "C");
		const runner = createRunner(city);
		const before = runner.evaluate(scenario);
		const drawn = runner.draws(scenario, 10, 0, 2);
		runner.useStreets(bindStreets(runner.model, networkFrom(townWays({ side: 45, seed: SEED }))));
		expect(runner.evaluate(scenario).walking).toBe("streets");
		runner.useStreets(null);
		expect(runner.evaluate(scenario)).toEqual(before);
		expect(runner.draws(scenario, 10, 0, 2)).toEqual(drawn);
	});
});

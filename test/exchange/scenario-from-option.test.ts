import { describe, expect, it } from "vitest";
import { scenarioFromOption } from "../../src/exchange/corridor/scenario-from-option.ts";
import { readScenario } from "../../src/scenario/file/read-scenario.ts";
import { writeScenario } from "../../src/scenario/file/write-scenario.ts";
import { loadedPack } from "../city/support.ts";

const { city } = loadedPack();

describe("a scenario from a shipped option", () => {
	it.each(["A", "B", "C", "D"])("%s goes through the scenario file unchanged", (id) => {
		const scenario = scenarioFromOption(city.options.find((option) => option.id === id)!, city.id);
		expect(readScenario(writeScenario(scenario))).toEqual({ ok: true, value: scenario });
	});

	it("takes over the option's service and fare, and changes no assumption", () => {
		const scenario = scenarioFromOption(city.options[0]!, city.id);
		expect(scenario).toMatchObject({
			id: "A",
			cityId: "khon-kaen",
			basedOn: "A",
			seed: 20260101,
			populationBasis: "present",
			outsideView: "default",
			assumptions: {},
			fare: { flatBaht: 15 },
		});
		expect(scenario.service).toEqual({
			headwaySeconds: { amPeak: 600, pmPeak: 600, offPeak: 720, evening: 900 },
			serviceStartSeconds: 5.5 * 3600,
			serviceEndSeconds: 22.5 * 3600,
			trainPlaces: 180,
			spareRatio: 0.1,
			dwellSeconds: 25,
		});
		expect(scenario.line!.stations).toHaveLength(16);
	});

	it("has no line where the option has none", () => {
		const today = city.options.find(({ id }) => id === "D")!;
		expect(scenarioFromOption(today, city.id).line).toBeNull();
	});
});

import { readFileSync } from "node:fs";
import type { Edit } from "../../src/scenario/edits/types.ts";
import { readScenario } from "../../src/scenario/file/read-scenario.ts";
import { roundPosition } from "../../src/scenario/position.ts";
import type { AlignmentVertex, Line, Scenario, Station } from "../../src/scenario/types.ts";

export const METRES_PER_DEGREE_LAT = 111_195.08;

/** A straight line north along longitude 102.83, with stations at the given metres from its start. */
export function straightLine(
	stationMetres: readonly number[],
	vertexMetres = [0, 1000, 2000, 3000, 4000],
): Line {
	const at = (metres: number) => roundPosition([102.83, 16.4 + metres / METRES_PER_DEGREE_LAT]);
	return {
		alignment: vertexMetres.map((metres): AlignmentVertex => ({ position: at(metres) })),
		stations: stationMetres.map(
			(metres, i): Station => ({
				id: `S${i + 1}`,
				name: { th: `สถานี ${i + 1}`, en: `Station ${i + 1}` },
				position: at(metres),
				uncertaintyRadiusMetres: 60,
				elevated: false,
				parkAndRide: false,
				trackClassToNext: "at_grade_reserved",
			}),
		),
	};
}

export function scenarioWith(line: Line | null, change: Partial<Scenario> = {}): Scenario {
	return {
		formatVersion: 1,
		id: "test",
		cityId: "khon-kaen",
		name: { th: "ทดสอบ", en: "Test" },
		basedOn: null,
		line,
		service: {
			headwaySeconds: { amPeak: 600, pmPeak: 600, offPeak: 720, evening: 900 },
			serviceStartSeconds: 5.5 * 3600,
			serviceEndSeconds: 22.5 * 3600,
			trainPlaces: 180,
			spareRatio: 0.1,
			dwellSeconds: 25,
		},
		fare: { flatBaht: 15 },
		assumptions: {},
		populationBasis: "present",
		outsideView: "default",
		seed: 1,
		...change,
	};
}

export const fixtureText = (): string =>
	readFileSync(new URL("../fixtures/scenario-v1.json", import.meta.url), "utf8");

/** The 21 stations through the university, as the golden file holds them. */
export function fixtureScenario(): Scenario {
	const read = readScenario(fixtureText());
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	return read.value;
}

export function run(scenario: Scenario, edit: Edit): Scenario {
	const result = edit(scenario);
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value.scenario;
}

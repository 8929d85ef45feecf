import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { scenarioFromOption } from "../../src/exchange/corridor/scenario-from-option.ts";
import { stationResultsCsv } from "../../src/exchange/csv/station-results.ts";
import { loadedPack } from "../city/support.ts";

const { city } = loadedPack();
const stamp = {
	engineVersion: "9.9.9",
	drawCount: 200,
	outsideView: "default",
	walking: "straight line x 1.35",
} as const;
const result = (order: number) => ({
	chainageMetres: 1000.4 * order,
	people: { p10: 10 * order, p50: 20 * order, p90: 30 * order },
	boardingsPerWeekday: { p10: 1.5, p50: 2.5, p90: 3.5 },
});

describe("station results as CSV", () => {
	const scenario = scenarioFromOption(city.options[0]!, city.id);
	const results = scenario.line!.stations.map((_, order) => result(order));
	const text = stationResultsCsv(scenario, city, results, stamp);

	it("opens with versions, seed and attribution as comments", () => {
		const comments = text
			.slice(1)
			.split("\r\n")
			.filter((row) => row.startsWith("#"));
		expect(text.startsWith("\uFEFF#")).toBe(true);
		expect(comments).toContain("# seed: 20260101");
		expect(comments).toContain(`# city: khon-kaen ${city.version}`);
		expect(comments).toContain("# engineVersion: 9.9.9");
		expect(comments).toContain("# walking: straight line x 1.35");
		expect(comments.find((row) => row.startsWith("# attribution:"))).toContain(
			"© OpenStreetMap contributors",
		);
	});

	it("reads back, a row a station", () => {
		const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
			header: true,
			comments: "#",
			skipEmptyLines: true,
		});
		expect(errors).toEqual([]);
		expect(data).toHaveLength(16);
		expect(data[2]).toMatchObject({
			order: "3",
			station: "S03",
			nameTh: "บ้านโนนม่วง",
			chainageMetres: "2001",
			peopleWithin10MinutesWalkP50: "40",
			boardingsPerWeekdayP90: "3.5",
		});
	});

	it("keeps a name from acting as a formula", () => {
		const [first, ...others] = scenario.line!.stations;
		const renamed = {
			...scenario,
			line: {
				...scenario.line!,
				stations: [{ ...first!, name: { th: "=1+1", en: '@SUM("a")' } }, ...others],
			},
		};
		const rows = stationResultsCsv(renamed, city, results, stamp);
		expect(rows).toContain("'=1+1");
		expect(rows).not.toMatch(/,[=@]/);
	});

	it("leaves what is not known empty, and has no rows without a line", () => {
		const empty = stationResultsCsv(scenario, city, [], stamp);
		expect(empty).toContain("S01");
		expect(empty.split("\r\n").at(-2)).toMatch(/,,,,,,$/);
		const today = scenarioFromOption(city.options[3]!, city.id);
		const rows = stationResultsCsv(today, city, [], stamp).split("\r\n");
		expect(rows.filter((row) => row !== "" && !row.includes("#"))).toEqual([]);
	});
});

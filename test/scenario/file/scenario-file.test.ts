import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMAT_VERSION } from "../../../src/scenario/file/format.ts";
import { MIGRATIONS, migrate } from "../../../src/scenario/file/migrations.ts";
import { checkCity, readScenario } from "../../../src/scenario/file/read-scenario.ts";
import { writeScenario } from "../../../src/scenario/file/write-scenario.ts";
import { fixtureScenario, fixtureText, scenarioWith } from "../builders.ts";
import { anyEdit } from "../random-edits.ts";

test("the golden file of version 1 reads as it is written down, and writes back to the same bytes", () => {
	const scenario = fixtureScenario();
	expect(scenario.line!.stations).toHaveLength(21);
	expect(scenario.line!.alignment).toHaveLength(44);
	expect(scenario.line!.stations[11]).toMatchObject({
		id: "S12",
		name: { th: "แยกสามเหลี่ยม" },
		elevated: true,
		trackClassToNext: "elevated",
	});
	expect(scenario.service.headwaySeconds).toEqual({ amPeak: 600, pmPeak: 600, offPeak: 720, evening: 900 });
	expect(scenario.assumptions).toEqual({ personsPerHouse: 2.4, walkSpeed: 66 });
	expect(scenario.seed).toBe(20261122);
	expect(writeScenario(scenario)).toBe(fixtureText());
});

test("property (seed 11): any edited scenario survives the file exactly", () => {
	fc.assert(
		fc.property(fc.array(anyEdit, { maxLength: 15 }), (edits) => {
			let scenario = fixtureScenario();
			for (const edit of edits) {
				const result = edit(scenario);
				if (result.ok) scenario = result.value.scenario;
			}
			const text = writeScenario(scenario);
			const read = readScenario(text);
			expect(read).toEqual({ ok: true, value: scenario });
			expect(read.ok && writeScenario(read.value)).toBe(text);
		}),
		{ seed: 11, numRuns: 150 },
	);
});

test("no line, and names that look like positions, survive", () => {
	const scenario = scenarioWith(null, { name: { th: "[\n\t1,\n\t2\n]", en: "[ 1, 2 ]" } });
	expect(readScenario(writeScenario(scenario))).toEqual({ ok: true, value: scenario });
});

test("positions are rounded to a millionth of a degree", () => {
	const read = readScenario(fixtureText().replace("[102.8331, 16.53]", "[102.83310049, 16.5300000001]"));
	expect(read.ok && read.value.line!.alignment[0]!.position).toEqual([102.8331, 16.53]);
});

describe("a broken file names the field", () => {
	type Json = Record<string, never> & { [key: string]: Json };
	const broken = (change: (file: Json) => void) => {
		const file = JSON.parse(fixtureText()) as Json;
		change(file);
		const read = readScenario(JSON.stringify(file));
		return read.ok ? "accepted" : { ...read.error.parameters, code: read.error.code };
	};
	const set = (path: string, value: unknown) =>
		broken((file) => {
			const parts = path.split(".");
			const last = parts.pop()!;
			const target = parts.reduce((node: Json, part) => node[part]!, file);
			if (value === undefined) delete target[last];
			else target[last] = value as never;
		});

	test.each([
		["service.dwellSeconds", undefined, { code: "scenarioFile.missing", field: "service.dwellSeconds" }],
		["populationBasis", undefined, { code: "scenarioFile.missing", field: "populationBasis" }],
		[
			"fare.flatBaht",
			"15",
			{ code: "scenarioFile.wrongType", field: "fare.flatBaht", expected: "number", found: '"15"' },
		],
		["fare.flatBaht", 101, { code: "scenarioFile.tooBig", field: "fare.flatBaht", limit: 100, found: "101" }],
		[
			"line.stations.3.name.th",
			"",
			{ code: "scenarioFile.tooFew", field: "line.stations[3].name.th", limit: 1, count: 0 },
		],
		[
			"line.alignment.2.positionDegrees",
			[102.8, 95],
			{ code: "scenarioFile.tooBig", field: "line.alignment[2].positionDegrees[1]", limit: 85 },
		],
		["line.alignment", [], { code: "scenarioFile.tooFew", field: "line.alignment" }],
		[
			"line.stations.0.trackClassToNext",
			"tunnel",
			{
				code: "scenarioFile.notOneOf",
				field: "line.stations[0].trackClassToNext",
				choices: "at_grade_reserved, elevated, mixed_street",
				found: '"tunnel"',
			},
		],
		["service.headwayMinutes", 10, { code: "scenarioFile.unknownField", field: "service.headwayMinutes" }],
		[
			"line.stations.4.id",
			"S01",
			{ code: "scenarioFile.repeated", field: "line.stations[4].id", found: "S01" },
		],
		[
			"line.alignment.4.stationId",
			"S99",
			{ code: "scenarioFile.unknownStation", field: "line.alignment[4].stationId" },
		],
		[
			"assumptions.walkSpeed.unit",
			"km/h",
			{ code: "scenarioFile.notOneOf", field: "assumptions.walkSpeed.unit", choices: "m/min" },
		],
		[
			"assumptions.walkSpeed.value",
			90,
			{ code: "scenarioFile.tooBig", field: "assumptions.walkSpeed.value", limit: 80 },
		],
		[
			"assumptions.teleport",
			{ value: 1, unit: "" },
			{ code: "scenarioFile.unknownField", field: "assumptions.teleport" },
		],
		[
			"service.serviceEndSeconds",
			20_000,
			{ code: "scenarioFile.tooSmall", field: "service.serviceEndSeconds" },
		],
		["seed", 1.5, { code: "scenarioFile.wrongType", field: "seed", expected: "int" }],
		["format", "geojson", { code: "scenarioFile.notScenario" }],
		["formatVersion", 2, { code: "scenarioFile.tooNew", version: 2, newest: 1 }],
		["formatVersion", "1", { code: "scenarioFile.noVersion" }],
	])("%s = %j", (path, value, expected) => {
		expect(set(path, value)).toMatchObject(expected);
	});

	test("text that is no JSON, no object, or far too large", () => {
		const code = (text: string) => {
			const read = readScenario(text);
			return read.ok ? "accepted" : read.error.code;
		};
		expect(code("{")).toBe("scenarioFile.notJson");
		expect(code("")).toBe("scenarioFile.notJson");
		expect(code("null")).toBe("scenarioFile.notScenario");
		expect(code("[]")).toBe("scenarioFile.notScenario");
		expect(code(`"${"x".repeat(1_000_000)}"`)).toBe("scenarioFile.tooLarge");
		expect(code(`\uFEFF${fixtureText()}`)).toBe("accepted");
	});

	test("property (seed 13): cut or altered text never throws", () => {
		const text = fixtureText();
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(text.length), fc.string(), (from, to, instead) => {
				const read = readScenario(text.slice(0, from) + instead + text.slice(Math.max(from, to)));
				if (read.ok) expect(readScenario(writeScenario(read.value))).toEqual(read);
			}),
			{ seed: 13, numRuns: 200 },
		);
	});
});

test("whether a scenario fits the city is asked apart", () => {
	expect(checkCity(fixtureScenario(), "khon-kaen")).toBeNull();
	expect(checkCity(fixtureScenario(), "porto-alegre")).toEqual({
		code: "scenario.wrongCity",
		parameters: { expected: "porto-alegre", found: "khon-kaen" },
	});
});

test("there is one migration for each step between versions, run in order from the file's own", () => {
	expect(MIGRATIONS).toHaveLength(FORMAT_VERSION - 1);
	const steps = [
		(file: Readonly<Record<string, unknown>>) => ({ ...file, trail: `${file.trail}a` }),
		(file: Readonly<Record<string, unknown>>) => ({ ...file, trail: `${file.trail}b` }),
	];
	expect(migrate({ formatVersion: 1, trail: "" }, 1, steps)).toEqual({ formatVersion: 3, trail: "ab" });
	expect(migrate({ formatVersion: 2, trail: "" }, 2, steps)).toEqual({ formatVersion: 3, trail: "b" });
	expect(migrate({ formatVersion: 3, trail: "" }, 3, steps)).toEqual({ formatVersion: 3, trail: "" });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readObservations, writeObservations } from "../../src/exchange/csv/calibration.ts";
import { createTranslator, describeProblem } from "../../src/i18n/index.ts";
import type { Observation } from "../../src/scenario/calibration.ts";

const STATIONS = ["S01", "S02"];
const HEADER = "kind,id,value,error,holdout,source,date";
const read = (...lines: string[]) => readObservations(lines.join("\n"), STATIONS);

describe("local counts from CSV", () => {
	it("reads every kind, comments and blank lines aside, with the lines they stand on", () => {
		const found = read(
			"# counted in March",
			HEADER,
			"modeShare,motorcycle,0.48,0.02,,household survey,2026",
			"",
			'stationBoardings,S01,"1,250",,yes,"gate count, north side",2026-03-31',
			"meanTripMinutes,homeWork,21.5,,no,survey,2026-03",
			"lineBoardings,line,12000,500,0,operator,2026-03",
		);
		expect(found.problems).toEqual([]);
		expect(found.lines).toEqual([3, 5, 6, 7]);
		expect(found.observations[1]).toEqual({
			kind: "stationBoardings",
			id: "S01",
			value: 1250,
			error: null,
			holdout: true,
			source: "gate count, north side",
			date: "2026-03-31",
		});
	});

	it("takes a table pasted from a spreadsheet: tabs, a mark at the start, Windows line ends", () => {
		const found = readObservations(
			`\uFEFF${HEADER.replaceAll(",", "\t")}\r\nmodeShare\tcar\t0.3\t\t\tสำรวจ\t2569\r\n`.replace(
				"2569",
				"2026",
			),
			STATIONS,
		);
		expect(found.problems).toEqual([]);
		expect(found.observations[0]).toMatchObject({ kind: "modeShare", id: "car", source: "สำรวจ" });
	});

	it("tells every fault of every row with its line and column, and reads the rows without fault", () => {
		const found = read(
			HEADER,
			"modeShare,motorcycle,48,,,survey,2026",
			"stationBoardings,S99,100,-5,maybe,,yesterday",
			"guess,line,1,,,me,2026",
			"lineBoardings,line,9000,,,operator,2026",
			"modeShare,car,0.3,,,survey,2026,extra",
		);
		expect(found.observations.map(({ kind }) => kind)).toEqual(["lineBoardings"]);
		const faults = found.problems.map(({ parameters }) =>
			`${parameters.line} ${parameters.column ?? ""}`.trim(),
		);
		expect(faults).toEqual(["2 value", "3 id", "3 error", "3 holdout", "3 source", "3 date", "4 kind", "6"]);
	});

	it.each([
		[[""], "calibration.empty"],
		[[HEADER], "calibration.empty"],
		[["kind,id,value"], "calibration.columns"],
		[["count;12", "north;7"], "calibration.columns"],
		[[HEADER, ...Array.from({ length: 2001 }, () => "modeShare,car,0.3,,,s,2026")], "calibration.tooMany"],
		[["x".repeat(1_000_001)], "calibration.tooLarge"],
		[[`${HEADER},weight`, "modeShare,car,0.3,,,s,2026,2"], "calibration.unknownColumn"],
	])("%# refuses with a code", (lines, code) => {
		expect(read(...lines).problems[0]).toMatchObject({ code });
	});

	it("every fault has words in both languages, with nothing left to fill in", () => {
		const faults = [
			...read(HEADER, "modeShare,motorcycle,48,-1,x,,y", "a,b,c,d,e,f,g,h").problems,
			...read("kind").problems,
			...read(`${HEADER},z`, "modeShare,car,0.3,,,s,2026,2").problems,
		];
		for (const language of ["th", "en"] as const)
			for (const fault of faults) {
				const { what, mend } = describeProblem(createTranslator(language), fault);
				expect(`${what} ${mend}`).not.toMatch(/[{}]/);
				expect(what).toContain(String(fault.parameters.line));
			}
	});

	it("what is written is read back equal (seed 5)", () => {
		const text = fc
			.string({ minLength: 1, maxLength: 20 })
			.filter((value) => value.trim() === value && value !== "");
		const observation: fc.Arbitrary<Observation> = fc.record({
			kind: fc.constant("stationBoardings" as const),
			id: fc.constantFrom(...STATIONS),
			value: fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value + 0),
			error: fc.option(fc.double({ min: 1e-3, max: 1e5, noNaN: true })),
			holdout: fc.boolean(),
			source: text,
			date: fc.constantFrom("2026", "2026-12", "2026-12-05"),
		});
		fc.assert(
			fc.property(fc.array(observation, { minLength: 1, maxLength: 8 }), (observations) => {
				const found = readObservations(writeObservations(observations), STATIONS);
				expect(found.problems).toEqual([]);
				expect(found.observations).toEqual(observations);
			}),
			{ seed: 5 },
		);
	});

	it("survives any text (seed 6)", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 300 }), (text) => {
				readObservations(`${HEADER}\n${text}`, STATIONS);
				readObservations(text, STATIONS);
			}),
			{ seed: 6 },
		);
	});
});

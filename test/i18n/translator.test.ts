import { describe, expect, it } from "vitest";
import {
	createTranslator,
	describeCheck,
	describeEdit,
	describeProblem,
	inTenFutures,
	preferredLanguage,
} from "../../src/i18n/index.ts";
import { fill, holeNames } from "../../src/i18n/message.ts";

const th = createTranslator("th");
const en = createTranslator("en");

describe("filling a message", () => {
	it("puts values in, and picks the form by number", () => {
		const text = "{count} {count|station|stations}";
		expect(fill(text, { count: 1 }, String)).toBe("1 station");
		expect(fill(text, { count: 16 }, String)).toBe("16 stations");
		expect(holeNames(text)).toEqual(["count"]);
	});

	it("leaves a hole without a value in sight", () => {
		expect(fill("{a} {b}", { a: "x" }, String)).toBe("x {b}");
	});

	it("does not read holes out of values", () => {
		expect(fill("{a}", { a: "{b}", b: "no" }, String)).toBe("{b}");
	});

	it("says once what a sentence and the name in it both say", () => {
		const text = "ถึงสถานี{name} จาก{name}";
		expect(fill(text, { name: "สถานีรถไฟ" }, String)).toBe("ถึงสถานีรถไฟ จากสถานีรถไฟ");
		expect(fill(text, { name: "บิ๊กซี" }, String)).toBe("ถึงสถานีบิ๊กซี จากบิ๊กซี");
	});

	it("refuses a missing value and an unknown key before it runs", () => {
		// @ts-expect-error the station's name is missing
		const missing = en("station.named");
		// @ts-expect-error there is no such key
		const unknown = (): string => en("station.nameless");
		expect(missing).toContain("{name}");
		expect(unknown).toThrow();
	});
});

describe("codes in words", () => {
	const parameters = { stationId: "S15", nameTh: "บิ๊กซี", nameEn: "Big C", movedMetres: 120 };

	it("names a station in the reader's language", () => {
		const note = { code: "moveStation", parameters };
		expect(describeEdit(en, note).replaceAll("\u00a0", " ")).toBe("Move Big C by 120 m");
		expect(describeEdit(th, note).replaceAll("\u00a0", " ")).toBe("ย้ายสถานีบิ๊กซี 120 ม.");
	});

	it("turns codes inside a note into words", () => {
		const note = { code: "setHeadway", parameters: { period: "amPeak", headwayMinutes: 7.5 } };
		expect(describeEdit(en, note)).toBe("Morning peak: a train every 7.5 min");
		const assumption = {
			code: "setAssumption",
			parameters: { assumption: "walkSpeed", value: 66, unit: "m/min" },
		};
		expect(describeEdit(en, assumption)).toBe("Walking speed: 66 m/min");
	});

	it("leaves no hole in any note whose values are there", () => {
		const off = { code: "setParkAndRide", parameters: { ...parameters, parkAndRide: 0 } };
		expect(describeEdit(en, off)).toBe("No park and ride at Big C");
	});

	it("says what, where and how to mend, and keeps the code of a problem nobody foresaw", () => {
		const known = describeProblem(en, {
			code: "pack.field",
			parameters: { file: "cells.csv", feature: "89x", field: "jobs", found: "-3", expected: "≥ 0" },
		});
		expect(known).toEqual({ what: "cells.csv, 89x: field jobs is -3", mend: "It should be ≥ 0." });
		expect(describeProblem(th, { code: "engine.exploded", parameters: {} }).what).toContain(
			"engine.exploded",
		);
		expect(describeProblem(th, { code: "toString", parameters: {} }).what).toContain("toString");
	});

	it("words a check", () => {
		expect(describeCheck(en, { code: "assumptionsChanged", parameters: { count: 1 } })).toBe(
			"1 assumption is not at the default",
		);
	});
});

describe("futures in ten", () => {
	it.each([
		[0.81, "8 of 10"],
		[0, "0 of 10"],
		[1, "10 of 10"],
		[0.97, "nearly all of 10"],
		[0.03, "hardly any of 10"],
	])("says %d as %s", (share, text) => {
		expect(inTenFutures(en, share)).toBe(text);
	});
});

describe("the first language", () => {
	it.each([
		[["th-TH", "en"], null, "th"],
		[["en-US", "th"], null, "en"],
		[["de", "th"], null, "th"],
		[["de"], null, "en"],
		[[], null, "en"],
		[["th"], "en", "en"],
		[["th"], "xx", "th"],
	] as const)("is chosen from %j and %s: %s", (browser, remembered, expected) => {
		expect(preferredLanguage(browser, remembered)).toBe(expected);
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFormats, roundToFigure } from "../../src/i18n/format.ts";

const th = createFormats("th");
const en = createFormats("en");
const SEED = 20260101;

/** No-break spaces read as spaces here. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("figures", () => {
	it.each([
		[0, "0"],
		[-0, "0"],
		[14_327, "14,000"],
		[968, "970"],
		[1.249, "1.2"],
		[0.0346, "0.035"],
		[-312, "−310"],
		[999, "1,000"],
	])("writes %d as %s in both languages", (value, text) => {
		expect(th.figure(value)).toBe(text);
		expect(en.figure(value)).toBe(text);
	});

	it(`never shows more than two significant digits, and stays within 5 % (seed ${SEED})`, () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), (value) => {
				const shown = Number(th.figure(value).replaceAll(",", ""));
				expect(Math.abs(shown / value - 1)).toBeLessThanOrEqual(0.05);
				expect(Number(shown.toPrecision(2))).toBe(shown);
				expect(roundToFigure(value)).toBe(shown);
			}),
			{ seed: SEED },
		);
	});

	it("joins a range with an en dash", () => {
		expect(th.range(14_327, 30_900)).toBe("14,000–31,000");
	});

	it("says about where both ends round to the same", () => {
		expect(plain(en.range(14_100, 14_200))).toBe("about 14,000");
		expect(plain(th.range(14_100, 14_200))).toBe("ราว 14,000");
	});

	it("spells a range out where an end is below zero, the lower end first", () => {
		expect(en.range(-730, -140)).toBe("−730 to −140");
		expect(th.range(-730, -140)).toBe("−730 ถึง −140");
		expect(en.range(-140, -730)).toBe("−730 to −140");
		expect(th.range(-140, 730)).toBe("−140 ถึง 730");
		expect(plain(en.range(-141, -139))).toBe("about −140");
		expect(plain(en.bahtMillionRange(-8600, -3800))).toBe("−8.6 to −3.8 billion baht");
	});

	it("gives both ends of a change their signs", () => {
		expect(en.changeRange(-1300, 270)).toBe("−1,300 to +270");
		expect(th.changeRange(140, 270)).toBe("+140 ถึง +270");
		expect(plain(en.changeRange(140, 140))).toBe("about +140");
		expect(en.changeRange(0, 0)).toBe("0");
	});

	it("writes shares as a range with one percent sign", () => {
		expect(en.percentRange(0.081, 0.093)).toBe("8–9%");
		expect(plain(th.percentRange(0.081, 0.083))).toBe("ราว 8%");
	});

	it("gives a change its sign", () => {
		expect([1234, -316, 0].map(en.change)).toEqual(["+1,200", "−320", "0"]);
	});
});

describe("money", () => {
	it("reads as Thai budgets do, in million baht", () => {
		expect(plain(th.bahtMillion(26_963))).toBe("27,000 ล้านบาท");
		expect(plain(th.bahtMillionRange(18_200, 44_000))).toBe("18,000–44,000 ล้านบาท");
	});

	it("turns to billions in English, on one scale for a range", () => {
		expect(plain(en.bahtMillion(26_963))).toBe("27 billion baht");
		expect(plain(en.bahtMillion(485))).toBe("490 million baht");
		expect(plain(en.bahtMillionRange(800, 2_400))).toBe("0.8–2.4 billion baht");
	});

	it("keeps a fare exact", () => {
		expect(plain(th.baht(12.5))).toBe("12.5 บาท");
	});
});

describe("time, distance, dates", () => {
	it("writes minutes, with a decimal below ten", () => {
		expect(plain(th.minutes(2388))).toBe("40 นาที");
		expect(plain(en.minutes(141))).toBe("2.4 min");
		expect(plain(en.minutesRange(2280, 2640))).toBe("38–44 min");
	});

	it("turns to kilometres from a thousand metres", () => {
		expect(plain(th.distance(640))).toBe("640 ม.");
		expect(plain(en.distance(22_764))).toBe("22.8 km");
	});

	it("goes round midnight", () => {
		expect(en.clock(5.5 * 3600)).toBe("05:30");
		expect(plain(th.clock(24.5 * 3600))).toBe("00:30 น.");
	});

	it("dates in the Buddhist era in Thai, and in the common era where asked", () => {
		const noon = Date.UTC(2026, 10, 22, 5);
		expect(th.date(noon)).toContain("2569");
		expect(th.date(noon)).toContain("พฤศจิกายน");
		expect(th.date(noon, "common")).toContain("2026");
		expect(en.date(noon)).toBe("22 November 2026");
		expect([th.year(2024), en.year(2024)]).toEqual(["2567", "2024"]);
	});

	it("joins a list with the last word's and", () => {
		expect(th.list(["เดิน", "สองแถว"])).toContain("และ");
		expect(en.list(["walk", "songthaew", "car"])).toBe("walk, songthaew and car");
	});
});

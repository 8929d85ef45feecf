import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { TripComparison } from "../../src/models/trip-types.ts";
import { roundedParts, tradeTexts, verdictText, wholeRange } from "../../src/views/shared/trip/trip-text.ts";

const SEED = 20261123;
const th = createTranslator("th");
const en = createTranslator("en");
const row = (change: Partial<TripComparison>): TripComparison => ({
	than: "motorcycle",
	verdict: "same",
	fasterShare: 0.5,
	minutesLess: { p10: -2, p50: 0, p90: 2 },
	bahtMore: { p10: 0, p50: 0, p90: 0 },
	walkMinutesMore: { p10: 0, p50: 0, p90: 0 },
	isDearer: false,
	isCheaper: false,
	isMoreWalking: false,
	...change,
});

describe("a verdict in words", () => {
	it("says by how much, as a range of whole minutes, never below zero", () => {
		const faster = row({ verdict: "faster", minutesLess: { p10: 4.6, p50: 8, p90: 12.4 } });
		expect(verdictText(th, faster, 1)).toEqual({ sentence: "เร็วขึ้นราว 5–12 นาที", detail: null });
		const slower = row({ verdict: "slower", minutesLess: { p10: -23, p50: -18, p90: -14 } });
		expect(verdictText(en, slower, 1)).toEqual({ sentence: "14–23 min slower", detail: null });
		const barely = row({ verdict: "slower", minutesLess: { p10: -9, p50: -5, p90: 0.3 } });
		expect(verdictText(en, barely, 1).sentence).toBe("0–9 min slower");
	});

	it("says both sides where the range crosses zero", () => {
		const mostly = row({ verdict: "faster", minutesLess: { p10: -3, p50: 5, p90: 12 } });
		expect(verdictText(en, mostly, 1)).toEqual({
			sentence: "Mostly faster",
			detail: "Depending on the moment, from 3 min slower to 12 min faster",
		});
		const same = row({ minutesLess: { p10: -6, p50: 0.2, p90: 7 } });
		expect(verdictText(th, same, 1)).toEqual({
			sentence: "ไม่ต่างกัน",
			detail: "แล้วแต่จังหวะ ตั้งแต่ช้าลง 6 นาที ถึงเร็วขึ้น 7 นาที",
		});
		expect(verdictText(en, row({ minutesLess: { p10: -0.4, p50: 0, p90: 0.4 } }), 1).detail).toBeNull();
	});

	it("says what is lost before what is saved", () => {
		const texts = tradeTexts(
			en,
			row({
				isCheaper: true,
				bahtMore: { p10: -70, p50: -60, p90: -40 },
				isMoreWalking: true,
				walkMinutesMore: { p10: 13, p50: 15, p90: 17 },
			}),
		);
		expect(texts).toEqual([
			{ isLoss: true, text: "13–17 min more walking" },
			{ isLoss: false, text: "40–70 baht cheaper" },
		]);
		expect(tradeTexts(en, row({}))).toEqual([]);
	});

	it("writes a range that rounds to one number once", () => {
		expect(wholeRange(en, { p10: 14.6, p50: 15, p90: 15.3 })).toBe("15");
		expect(wholeRange(en, { p10: 97, p50: 110, p90: 124 })).toBe("97–120");
	});
});

describe("parts in whole minutes", () => {
	it(`add up to the rounded total, none off by a minute or more (seed ${SEED})`, () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { minLength: 1, maxLength: 7 }),
				(values) => {
					const parts = roundedParts(values);
					const total = values.reduce((sum, value) => sum + value, 0);
					expect(parts.reduce((sum, value) => sum + value, 0)).toBe(Math.round(total));
					parts.forEach((part, i) => {
						expect(Math.abs(part - values[i]!)).toBeLessThan(1 + 1e-9);
					});
				},
			),
			{ seed: SEED },
		);
	});
	it("by hand", () => {
		expect(roundedParts([11.8, 4.5, 4.0, 2.6])).toEqual([12, 4, 4, 3]);
	});
});

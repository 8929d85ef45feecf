import { describe, expect, it } from "vitest";
import { costPerBoarding, fareboxRecovery } from "../../src/models/reality-check.ts";
import type { Figure } from "../../src/models/types.ts";

const CAPITAL_BAHT_MILLION = 26_960;
/** 280 baht × 192 trips × 22.8 km × 320 days + 16 stations × 6 million. */
const OPERATING_BAHT_MILLION = (280 * 192 * 22.8 * 320) / 1e6 + 16 * 6;
const scenario = { assumptions: { weekdaysPerYear: 320 } };

function drawsOf(boardings: readonly number[], capital: number, operating: number) {
	const same = (value: number): Float64Array => new Float64Array(boardings.length).fill(value);
	const samples = {
		capitalBahtMillion: same(capital),
		operatingBahtMillionPerYear: same(operating),
		boardingsPerWeekday: Float64Array.from(boardings),
	} as unknown as Record<Figure, Float64Array>;
	return { drawCount: boardings.length, samples };
}

const median = (boardings: number, operating: number, rate: number): number =>
	costPerBoarding(drawsOf([boardings], CAPITAL_BAHT_MILLION, operating), scenario, rate)!.p50;

describe("cost of one boarding, against the table worked out by hand for 26.96 billion baht and 320 days", () => {
	it.each([
		[11_000, 951, 498, 1090, 637],
		[20_000, 523, 274, 599, 350],
		[28_000, 374, 196, 428, 251],
	])("%i boardings a day", (boardings, capitalAt12, capitalAt5, totalAt12, totalAt5) => {
		expect(Math.round(median(boardings, 0, 0.12))).toBe(capitalAt12);
		expect(Math.round(median(boardings, 0, 0.05))).toBe(capitalAt5);
		expect(Math.abs(median(boardings, OPERATING_BAHT_MILLION, 0.12) - totalAt12)).toBeLessThan(1);
		expect(Math.abs(median(boardings, OPERATING_BAHT_MILLION, 0.05) - totalAt5)).toBeLessThan(1);
	});

	it("asks 12 % where nothing else is asked", () => {
		const draws = drawsOf([11_000], CAPITAL_BAHT_MILLION, 0);
		expect(costPerBoarding(draws, scenario)).toEqual(costPerBoarding(draws, scenario, 0.12));
	});

	it("leaves out draws without riders, and has no answer where none has any", () => {
		const some = costPerBoarding(drawsOf([0, 11_000, 0], CAPITAL_BAHT_MILLION, 0), scenario)!;
		expect(Math.round(some.p10)).toBe(951);
		expect(costPerBoarding(drawsOf([0, 0], CAPITAL_BAHT_MILLION, 0), scenario)).toBeNull();
	});
});

describe("part of the operating cost that fares pay", () => {
	it("is ranged draw by draw, without draws that cost nothing to run", () => {
		const samples = {
			revenueBahtMillionPerYear: Float64Array.of(30, 90, 10, 5),
			operatingBahtMillionPerYear: Float64Array.of(300, 300, 500, 0),
		} as unknown as Record<Figure, Float64Array>;
		// Shares 2 %, 10 % and 30 %: the medians' own ratio is 20 to 300.
		expect(fareboxRecovery({ drawCount: 4, samples })!.p50).toBeCloseTo(0.1, 12);
		expect(fareboxRecovery({ drawCount: 0, samples })).toBeNull();
	});
});

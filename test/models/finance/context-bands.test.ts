import { describe, expect, it } from "vitest";
import {
	costEffectivenessBand,
	densityBand,
	mobilityBand,
} from "../../../src/models/finance/context-bands.ts";

describe("bands of the United States (models 6.2)", () => {
	it.each([
		[3.99, "high"],
		[4, "mediumHigh"],
		[6, "mediumHigh"],
		[6.01, "medium"],
		[10, "medium"],
		[15, "mediumLow"],
		[17, "low"],
	] as const)("US$ %d a trip: %s", (dollars, band) => {
		expect(costEffectivenessBand(dollars)).toBe(band);
	});
	it("599 baht at 35 to the dollar is low, as the reality check says", () => {
		expect(Math.round(599 / 35)).toBe(17);
		expect(costEffectivenessBand(599 / 35)).toBe("low");
	});
	it.each([
		[30, "high"],
		[29.9, "mediumHigh"],
		[15, "mediumHigh"],
		[5, "medium"],
		[2.5, "mediumLow"],
		[2.4, "low"],
		[0, "low"],
	] as const)("%d million trips a year: %s", (trips, band) => {
		expect(mobilityBand(trips)).toBe(band);
	});
	it.each([
		[15_000, "high"],
		[9_600, "mediumHigh"],
		[5_760, "medium"],
		[2_561, "mediumLow"],
		[2_560, "low"],
	] as const)("%d people a square mile: %s", (people, band) => {
		expect(densityBand(people)).toBe(band);
	});
});

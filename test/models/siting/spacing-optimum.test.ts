import { describe, expect, it } from "vitest";
import { bestSpacingMetres, spacingSeconds } from "../../../src/models/siting/spacing-optimum.ts";

const ride = { rideMetres: 6000, stopSeconds: 64 };

describe("the spacing at which walking and stopping balance", () => {
	it.each([
		["on foot, weight 2", 1.2, 2, 680],
		["on foot, weight 1.5", 1.2, 1.5, 785],
		["on foot in heat, weight 2.5", 1, 2.5, 555],
		["by motorcycle, weight 1", 5, 1, 1960],
	])("reproduces the worked value: %s", (_, accessMetresPerSecond, accessWeight, metres) => {
		const found = bestSpacingMetres({ ...ride, accessMetresPerSecond, accessWeight });
		expect(Math.abs(found - metres)).toBeLessThan(4);
	});

	it("is where the weighted seconds are least", () => {
		const tradeOff = { ...ride, accessMetresPerSecond: 1.1, accessWeight: 2.2 };
		const best = bestSpacingMetres(tradeOff);
		for (const other of [best * 0.9, best * 0.99, best * 1.01, best * 1.1])
			expect(spacingSeconds(tradeOff, other)).toBeGreaterThan(spacingSeconds(tradeOff, best));
		// Both parts weigh the same there.
		expect((2.2 * best) / 2.2).toBeCloseTo((6000 / best) * 64, 6);
	});

	it("refuses what is not above 0", () => {
		expect(() => bestSpacingMetres({ ...ride, accessMetresPerSecond: 0, accessWeight: 1 })).toThrow(
			RangeError,
		);
		expect(() => bestSpacingMetres({ ...ride, accessMetresPerSecond: 1, accessWeight: Number.NaN })).toThrow(
			RangeError,
		);
	});
});

import { describe, expect, it } from "vitest";
import { headwayFactor, serviceMultiplier } from "../../../src/models/demand/headway-factor.ts";

/** NCHRP 616 exhibit 87. */
const TABLE = [
	[60, 1],
	[45, 1.33],
	[40, 1.5],
	[30, 2],
	[20, 2.44],
	[15, 2.8],
	[12, 2.99],
	[10, 3.16],
	[7.5, 3.37],
	[6, 3.58],
	[5, 3.79],
] as const;

const elasticityBetween = (a: number, b: number): number => {
	const [before, after] = [headwayFactor(60 / a), headwayFactor(60 / b)];
	return (after - before) / (after + before) / ((b - a) / (b + a));
};

describe("the headway factor", () => {
	it.each(TABLE)("at %f minutes is the published %f", (headway, published) => {
		expect(headwayFactor(headway).toFixed(2)).toBe(published.toFixed(2));
	});

	it.each([
		[1, 1.4, 1],
		[1, 2, 1],
		[2, 3.3, 0.5],
		[2, 4, 0.5],
		[4, 5.1, 0.3],
		[4, 6, 0.3],
	])("from %f to %f trains an hour follows the mid-point arc elasticity %f", (from, to, elasticity) => {
		expect(elasticityBetween(from, to)).toBeCloseTo(elasticity, 12);
	});

	it("is a straight line above six an hour, at elasticity 0.2 where it starts", () => {
		const at = (perHour: number): number => headwayFactor(60 / perHour);
		expect(at(8) - at(6)).toBeCloseTo(at(12) - at(10), 12);
		expect(((at(6.0001) - at(6)) / 0.0001) * (6 / at(6))).toBeCloseTo(0.2, 6);
	});

	it("never jumps and always rises with frequency, from one train in three hours to thirty an hour", () => {
		let before = headwayFactor(180);
		for (let perHour = 1 / 3; perHour <= 30; perHour += 0.001) {
			const now = headwayFactor(60 / perHour);
			expect(now - before).toBeGreaterThanOrEqual(-1e-12);
			expect(now - before).toBeLessThan(0.0025);
			before = now;
		}
	});

	it.each([0, -5, Number.NaN])("refuses a headway of %f minutes", (headway) => {
		expect(() => headwayFactor(headway)).toThrow(RangeError);
	});
});

describe("the service multiplier", () => {
	it("is 1 at ten minutes all day, and the mean of its levels otherwise", () => {
		expect(serviceMultiplier([{ headwaySeconds: 600, tripShare: 1 }])).toBe(1);
		expect(
			serviceMultiplier([
				{ headwaySeconds: 300, tripShare: 0.25 },
				{ headwaySeconds: 1200, tripShare: 0.5 },
			]),
		).toBeCloseTo((0.25 * 3.7889 + 0.5 * 2.4444) / 3.1574, 4);
	});

	it("gives no riders to a level that nobody meets, whatever its headway", () => {
		expect(serviceMultiplier([{ headwaySeconds: 0, tripShare: 0 }])).toBe(0);
	});
});

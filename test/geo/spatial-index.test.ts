import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LngLat } from "../../src/core/location.ts";
import { indexLines } from "../../src/geo/spatial-index.ts";
import { metresApart, metresToLine } from "../city/support.ts";

const origin: LngLat = [102.83, 16.43];
const near = fc.tuple(
	fc.double({ min: 102.78, max: 102.88, noNaN: true }),
	fc.double({ min: 16.38, max: 16.48, noNaN: true }),
);

describe("lines within a distance", () => {
	it("agree with a walk along every line, points included (fast-check, seed 3)", () => {
		const lines = fc.array(fc.array(near, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
		fc.assert(
			fc.property(lines, near, fc.double({ min: 50, max: 3000, noNaN: true }), (drawn, position, radius) => {
				const distance = Math.min(
					...drawn.map((line) =>
						line.length === 1 ? metresApart(position, line[0]!) : metresToLine(position, line),
					),
				);
				fc.pre(Math.abs(distance - radius) > 5 + radius * 0.002);
				expect(indexLines(origin, drawn).anyWithin(position, radius)).toBe(distance < radius);
			}),
			{ seed: 3, numRuns: 200 },
		);
	});

	it("are none where there are no lines", () => {
		expect(indexLines(origin, []).anyWithin(origin, 1e6)).toBe(false);
	});
});

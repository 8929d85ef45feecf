import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { risingRoot } from "../../../src/models/demand/calibration-root.ts";
import { furness } from "../../../src/models/demand/furness.ts";
import { hymanCalibration } from "../../../src/models/demand/hyman.ts";
import { fitErrors, geh } from "../../../src/models/uncertainty/fit-errors.ts";

const SEED = 20261122;

interface Town {
	readonly costs: Float64Array;
	readonly origins: Float64Array;
	readonly destinations: Float64Array;
}

const town = fc
	.integer({ min: 3, max: 8 })
	.chain((n) =>
		fc.record({
			east: fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: n, maxLength: n }),
			north: fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: n, maxLength: n }),
			ends: fc.array(fc.integer({ min: 50, max: 900 }), { minLength: 2 * n, maxLength: 2 * n }),
		}),
	)
	.map(({ east, north, ends }): Town => {
		const n = east.length;
		const costs = new Float64Array(n * n);
		for (let i = 0; i < n; i++)
			for (let j = 0; j < n; j++)
				costs[i * n + j] = 2 + Math.hypot(east[i]! - east[j]!, north[i]! - north[j]!);
		return {
			costs,
			origins: Float64Array.from(ends.slice(0, n)),
			destinations: Float64Array.from(ends.slice(n)),
		};
	});

/** Mean cost of the doubly constrained trips at b, balanced far beyond what the fit is held to. */
function meanCost({ costs, origins, destinations }: Town, b: number): number {
	const n = origins.length;
	const deterrence = costs.map((cost) => Math.exp(-b * cost));
	const { rowFactors, columnFactors } = furness({
		zoneCount: n,
		deterrence,
		origins,
		destinations,
		tolerance: 1e-13,
		maximumSweeps: 20_000,
	});
	let trips = 0;
	let spent = 0;
	for (let i = 0; i < n; i++)
		for (let j = 0; j < n; j++) {
			const t = rowFactors[i]! * columnFactors[j]! * deterrence[i * n + j]!;
			trips += t;
			spent += t * costs[i * n + j]!;
		}
	return spent / trips;
}

describe("Hyman's calibration", () => {
	it(`recovers a known b from the trips that it made, to 1e-6, from guesses far off on both sides (seed ${SEED})`, () => {
		fc.assert(
			fc.property(
				town,
				fc.double({ min: 0.03, max: 0.2, noNaN: true }),
				fc.constantFrom(0.2, 0.6, 1.7, 5),
				(place, known, guess) => {
					const spread = meanCost(place, known * 0.99) - meanCost(place, known * 1.01);
					fc.pre(spread > 1e-4);
					const found = hymanCalibration({
						observedMean: meanCost(place, known),
						start: known * guess,
						meanAt: (b) => meanCost(place, b),
						tolerance: 1e-11,
					});
					expect(found.converged).toBe(true);
					expect(Math.abs(found.b / known - 1)).toBeLessThan(1e-6);
				},
			),
			{ seed: SEED, numRuns: 60 },
		);
	});

	it("takes b0 m0 / m* first and the secant after, by hand on m(b) = 1/b", () => {
		const asked: number[] = [];
		hymanCalibration({
			observedMean: 20,
			start: 0.1,
			meanAt: (b) => {
				asked.push(b);
				return 2 / b + 5;
			},
			maximumRuns: 3,
		});
		// m(0.1) = 25, so 0.125; m(0.125) = 21, so ((20 − 25) 0.125 − (20 − 21) 0.1) / (21 − 25) = 0.13125.
		expect(asked[1]).toBeCloseTo(0.125, 12);
		expect(asked[2]).toBeCloseTo(0.13125, 12);
	});

	it("says so where no b has the observed mean", () => {
		const place: Town = {
			costs: Float64Array.of(5, 9, 9, 5),
			origins: Float64Array.of(10, 10),
			destinations: Float64Array.of(10, 10),
		};
		const found = hymanCalibration({ observedMean: 4, start: 0.1, meanAt: (b) => meanCost(place, b) });
		expect(found.converged).toBe(false);
	});

	it("refuses a mean or a guess of 0", () => {
		expect(() => hymanCalibration({ observedMean: 0, start: 1, meanAt: () => 1 })).toThrow(RangeError);
		expect(() => hymanCalibration({ observedMean: 1, start: 0, meanAt: () => 1 })).toThrow(RangeError);
	});
});

describe("the root of a rising function", () => {
	it("is found, and where it is out of reach the nearer end says so", () => {
		const cube = (x: number): number => x ** 3;
		const found = risingRoot({ valueAt: cube, wanted: 8, low: -4, high: 10 });
		expect(found.kind === "found" && Math.abs(found.argument - 2)).toBeLessThan(1e-8);
		expect(risingRoot({ valueAt: cube, wanted: -100, low: -4, high: 10 })).toMatchObject({
			kind: "below",
			value: -64,
		});
		expect(risingRoot({ valueAt: cube, wanted: 2000, low: -4, high: 10 })).toMatchObject({
			kind: "above",
			value: 1000,
		});
		expect(() => risingRoot({ valueAt: cube, wanted: 1, low: 1, high: 1 })).toThrow(RangeError);
	});
});

describe("errors of a fit", () => {
	it("by hand: 110, 90 and 40 modelled where 100, 100 and 50 were counted", () => {
		const errors = fitErrors([110, 90, 40], [100, 100, 50])!;
		expect(errors.meanAbsolutePercentageError).toBeCloseTo((0.1 + 0.1 + 0.2) / 3, 12);
		expect(errors.rootMeanSquareError).toBeCloseTo(10, 12);
		expect(errors.bias).toBeCloseTo(-10 / 3, 12);
		// Ranks 3, 2, 1 against 2.5, 2.5, 1: 1.5 / √(2 × 1.5).
		expect(errors.rankCorrelation).toBeCloseTo(1.5 / Math.sqrt(3), 12);
	});

	it("leave a count of 0 out of the percentage error only", () => {
		expect(fitErrors([5, 110], [0, 100])).toMatchObject({ observations: 2, bias: 7.5 });
		expect(fitErrors([5, 110], [0, 100])!.meanAbsolutePercentageError).toBeCloseTo(0.1, 12);
		expect(fitErrors([5], [0])!.meanAbsolutePercentageError).toBeNull();
		expect(fitErrors([], [])).toBeNull();
		expect(() => fitErrors([1], [])).toThrow(RangeError);
	});

	it.each([
		[1000, 1000, 0],
		[1100, 1000, 3.0861],
		[60, 40, 2.8284],
		[0, 0, 0],
		[50, 0, 10],
	])("GEH of %i modelled and %i counted an hour is %f", (modelled, counted, expected) => {
		expect(geh(modelled, counted)).toBeCloseTo(expected, 3);
		expect(geh(counted, modelled)).toBe(geh(modelled, counted));
	});

	it("GEH refuses a negative flow", () => {
		expect(() => geh(-1, 5)).toThrow(RangeError);
	});
});

import { describe, expect, it } from "vitest";
import {
	DRAW_COLUMNS,
	DRAWN_DIRECT_ASSUMPTIONS,
	directSample,
	latinHypercube,
} from "../../../src/models/uncertainty/draws.ts";
import {
	drawnTripParameters,
	TRIP_ASSUMPTIONS,
	TRIP_COLUMNS,
	tripSample,
} from "../../../src/models/uncertainty/trip-draws.ts";
import { ASSUMPTIONS, resolveParameters } from "../../../src/scenario/assumptions.ts";

const SEED = 20261123;
const DRAWS = 48;
const base = resolveParameters();
const rowOf = (sample: Float64Array, draw: number) =>
	sample.subarray(draw * TRIP_COLUMNS, (draw + 1) * TRIP_COLUMNS);

describe(`draws of a trip (seed ${SEED})`, () => {
	const sample = tripSample(DRAWS, SEED);

	it("stay within the range that the catalogue shows, reach for both its ends, and move nothing else", () => {
		for (const id of TRIP_ASSUMPTIONS) {
			const { low, high } = ASSUMPTIONS[id];
			const values = Array.from({ length: DRAWS }, (_, d) => drawnTripParameters(base, rowOf(sample, d))[id]);
			expect(Math.min(...values), id).toBeGreaterThanOrEqual(low - 1e-9);
			expect(Math.max(...values), id).toBeLessThanOrEqual(high + 1e-9);
			expect(Math.max(...values) - Math.min(...values), id).toBeGreaterThan(0.6 * (high - low));
		}
		const drawn = drawnTripParameters(base, rowOf(sample, 0));
		const moved = Object.keys(base).filter((id) => base[id as "circuity"] !== drawn[id as "circuity"]);
		expect(moved.sort()).toEqual([...TRIP_ASSUMPTIONS].sort());
	});

	it("move with the scenario's own value", () => {
		const slow = { ...base, motorcycleSpeed: base.motorcycleSpeed / 2 };
		for (let d = 0; d < DRAWS; d++) {
			const row = rowOf(sample, d);
			expect(drawnTripParameters(slow, row).motorcycleSpeed).toBeCloseTo(
				drawnTripParameters(base, row).motorcycleSpeed / 2,
				9,
			);
		}
	});

	it("at the triangle's own share of the way give the middle", () => {
		const { low, value, high } = ASSUMPTIONS.motorcycleSpeed;
		const row = new Float64Array(TRIP_COLUMNS).fill((value - low) / (high - low));
		expect(drawnTripParameters(base, row).motorcycleSpeed).toBeCloseTo(value, 9);
	});

	it("share no column with the draws of riders or of the direct model", () => {
		const columnsOf = (values: Float64Array, columns: number): string[] =>
			Array.from({ length: columns }, (_, column) =>
				Array.from({ length: DRAWS }, (_, draw) => values[draw * columns + column]).join(),
			);
		const all = [
			...columnsOf(sample, TRIP_COLUMNS),
			...columnsOf(latinHypercube(DRAWS, DRAW_COLUMNS, SEED), DRAW_COLUMNS),
			...columnsOf(directSample(DRAWS, SEED), DRAWN_DIRECT_ASSUMPTIONS.length),
		];
		expect(new Set(all).size).toBe(all.length);
	});
});

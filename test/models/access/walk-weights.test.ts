import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decay } from "../../../src/models/access/decay.ts";
import {
	forEachWalkWeight,
	type WalkCatchment,
	walkCatchmentSums,
} from "../../../src/models/access/walk-weights.ts";

const SEED = 20261122;
const decay: Decay = { kind: "logistic", halfMetres: 600, spreadMetres: 250 };

type Point = readonly [east: number, north: number];

const metresBetween = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const catchmentOf = (cells: readonly Point[], stations: readonly Point[]): WalkCatchment => ({
	cellCount: cells.length,
	stationCount: stations.length,
	walkMetres: (cell, into) => {
		stations.forEach((station, s) => {
			into[s] = metresBetween(cells[cell]!, station);
		});
	},
	decay,
	metresPerMinute: 72,
	sensitivityPerMinute: 0.15,
	attraction: stations.map(() => 1),
});

/** The formulas written out afresh: w_ks = exp(−b t_ks) / Σ exp(−b t_ks') × f(d_min). */
function twin(cells: readonly Point[], stations: readonly Point[], held: readonly number[]): number[] {
	const k = Math.PI / (250 * Math.sqrt(3));
	const f = (d: number): number => (1 + Math.exp(-600 * k)) / (1 + Math.exp((d - 600) * k));
	return stations.map((station) =>
		cells.reduce((sum, cell, i) => {
			const distances = stations.map((other) => metresBetween(cell, other));
			const all = distances.reduce((total, d) => total + Math.exp((-0.15 * d) / 72), 0);
			const share = Math.exp((-0.15 * metresBetween(cell, station)) / 72) / all;
			return sum + held[i]! * share * f(Math.min(...distances));
		}, 0),
	);
}

const place = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 }));
const cases = fc.record({
	cells: fc.array(place, { minLength: 1, maxLength: 30 }),
	stations: fc.array(place, { minLength: 1, maxLength: 6 }),
});

describe("walk weights", () => {
	it(`never count anybody twice: Σ_s w ≤ 1 in every cell (seed ${SEED})`, () => {
		fc.assert(
			fc.property(cases, ({ cells, stations }) => {
				forEachWalkWeight(catchmentOf(cells, stations), (_, weights) => {
					const sum = weights.reduce((total, weight) => total + weight, 0);
					expect(sum).toBeGreaterThan(0);
					expect(sum).toBeLessThanOrEqual(1 + 1e-12);
				});
			}),
			{ seed: SEED },
		);
	});

	it(`sum to what the formulas written out give (seed ${SEED})`, () => {
		fc.assert(
			fc.property(cases, ({ cells, stations }) => {
				const held = cells.map((_, i) => 10 + 7 * i);
				const [found] = walkCatchmentSums(catchmentOf(cells, stations), [held]);
				twin(cells, stations, held).forEach((expected, s) => {
					expect(Math.abs(found![s]! - expected)).toBeLessThan(1e-6 * (1 + expected));
				});
			}),
			{ seed: SEED },
		);
	});

	it("give a cell at the station wholly, and two stations in one place half each", () => {
		expect(walkCatchmentSums(catchmentOf([[0, 0]], [[0, 0]]), [[100]])[0]![0]).toBeCloseTo(100, 10);
		const [twice] = walkCatchmentSums(
			catchmentOf(
				[[0, 0]],
				[
					[0, 0],
					[0, 0],
				],
			),
			[[100]],
		);
		expect([...twice!]).toEqual([50, 50]);
	});

	it("leave out a cell from which no station can be walked to", () => {
		const catchment = {
			...catchmentOf([[0, 0]], [[0, 0]]),
			walkMetres: (_: number, into: Float64Array) => into.fill(Number.POSITIVE_INFINITY),
		};
		expect(walkCatchmentSums(catchment, [[100]])[0]![0]).toBe(0);
	});

	it("change without a jump as a station moves past the middle between two cells and another station", () => {
		const cells: Point[] = Array.from({ length: 60 }, (_, i) => [i * 50, (i % 7) * 90]);
		const held = cells.map(() => 100);
		let before: Float64Array | null = null;
		for (let east = 0; east <= 3000; east += 1) {
			const [sums] = walkCatchmentSums(
				catchmentOf(cells, [
					[east, 0],
					[1500, 0],
				]),
				[held],
			);
			if (before !== null)
				for (let s = 0; s < 2; s++) expect(Math.abs(sums![s]! - before[s]!)).toBeLessThan(6);
			before = sums!;
		}
	});
});

import { describe, expect, it } from "vitest";
import { quantile } from "../../../src/core/quantile.ts";
import {
	DRAW_COLUMNS,
	DRAWN_ASSUMPTIONS,
	drawnParameters,
	latinHypercube,
} from "../../../src/models/uncertainty/draws.ts";
import { tornado } from "../../../src/models/uncertainty/tornado.ts";
import { ASSUMPTIONS, type AssumptionId, resolveParameters } from "../../../src/scenario/assumptions.ts";

const middle = resolveParameters();
/** 90th percentile of the standard normal, from tables. */
const Z90 = 1.2815515655;

describe("tornado", () => {
	it("gives a linear response its exact swings, widest first", () => {
		const slopes: Partial<Record<AssumptionId, number>> = {
			tripsPerPerson: 1000,
			unitCostFactor: -400,
			slackReserved: 30,
		};
		const found = tornado(middle, "default", (parameters, { ridershipRatio, costMultiplier }) => {
			let sum = 50 * ridershipRatio - 7 * (costMultiplier ?? 0);
			for (const [id, slope] of Object.entries(slopes)) sum += slope * parameters[id as AssumptionId];
			return sum;
		});
		const swing = (id: string): number => found.swings.find(({ source }) => source.id === id)!.swing;
		expect(swing("tripsPerPerson")).toBeCloseTo(1000 * 2 * Z90 * 0.2, 4);
		expect(swing("unitCostFactor")).toBeCloseTo(-400 * (Math.exp(Z90 * 0.2) - Math.exp(-Z90 * 0.2)), 4);
		// Triangular (15, 24, 35): F⁻¹(p) = 15 + √(p·20·9), 35 − √((1 − p)·20·11).
		expect(swing("slackReserved")).toBeCloseTo(
			30 * (35 - Math.sqrt(0.1 * 20 * 11) - (15 + Math.sqrt(0.1 * 20 * 9))),
			6,
		);
		expect(swing("ridershipRatio")).toBeCloseTo(50 * 0.7 * (Math.exp(Z90 * 0.5) - Math.exp(-Z90 * 0.5)), 4);
		expect(swing("costMultiplier")).toBeCloseTo(-7 * 1.4 * (Math.exp(Z90 * 0.26) - Math.exp(-Z90 * 0.26)), 4);
		const widths = found.swings.map((bar) => Math.abs(bar.swing));
		expect(widths).toEqual(widths.toSorted((a, b) => b - a));
		expect(found.figure).toBeCloseTo(50 * 0.7 - 7 * 1.4 + 2300 - 400 + 30 * 24, 9);
		expect(found.swings).toHaveLength(DRAWN_ASSUMPTIONS.length + 2);
	});

	it("has the sign of a monotone response, for every drawn assumption", () => {
		for (const direction of [1, -1])
			for (const id of DRAWN_ASSUMPTIONS) {
				const found = tornado(middle, "rail", (parameters) => direction * Math.atan(parameters[id]) ** 3);
				for (const bar of found.swings)
					expect(Math.sign(bar.swing)).toBe(bar.source.id === id ? direction : 0);
			}
	});

	it("takes its ends from the distributions that draws use, around a changed value", () => {
		const changed = { ...middle, valueOfTimeWorker: 70, personsPerHouse: 2.4, motorcycleAvailability: 0.97 };
		const draws = 4000;
		const sample = latinHypercube(draws, DRAW_COLUMNS, 5);
		const drawn = Array.from({ length: draws }, (_, draw) =>
			drawnParameters(changed, sample.subarray(draw * DRAW_COLUMNS, (draw + 1) * DRAW_COLUMNS)),
		);
		const { swings } = tornado(changed, "none", () => 0);
		expect(swings).toHaveLength(DRAWN_ASSUMPTIONS.length);
		for (const { source, inputAtP10, inputAtP90 } of swings) {
			const id = source.id as AssumptionId;
			const sorted = Float64Array.from(drawn, (values) => values[id]).sort();
			const spread = sorted[draws - 1]! - sorted[0]!;
			expect(Math.abs(inputAtP10 - quantile(sorted, 0.1)) / spread, ASSUMPTIONS[id].source).toBeLessThan(
				0.005,
			);
			expect(Math.abs(inputAtP90 - quantile(sorted, 0.9)) / spread, ASSUMPTIONS[id].source).toBeLessThan(
				0.005,
			);
		}
	});
});

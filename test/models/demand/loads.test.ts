import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stationLoads } from "../../../src/models/demand/loads.ts";

const SEED = 20261122;

describe(`boardings, alightings and section loads (seed ${SEED})`, () => {
	it("agree with counting every trip through every section", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: 9 }).chain((n) =>
					fc.record({
						n: fc.constant(n),
						flows: fc.array(fc.double({ min: 0, max: 500, noNaN: true }), {
							minLength: n * n,
							maxLength: n * n,
						}),
					}),
				),
				({ n, flows }) => {
					const matrix = Float64Array.from(flows, (flow, index) =>
						Math.floor(index / n) === index % n ? 0 : flow,
					);
					const loads = stationLoads(matrix, n, 0.1, 0.65);
					const total = matrix.reduce((a, b) => a + b, 0);
					const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
					expect(sum(loads.boardings)).toBeCloseTo(total, 6);
					expect(sum(loads.alightings)).toBeCloseTo(total, 6);
					for (let section = 0; section < n - 1; section++) {
						let up = 0;
						let down = 0;
						for (let a = 0; a < n; a++)
							for (let b = 0; b < n; b++) {
								const flow = matrix[a * n + b]!;
								if (a <= section && b > section) {
									up += flow * 0.1 * 0.65;
									down += flow * 0.1 * 0.35;
								}
								if (b <= section && a > section) {
									down += flow * 0.1 * 0.65;
									up += flow * 0.1 * 0.35;
								}
							}
						expect(loads.morningUp[section]).toBeCloseTo(up, 6);
						expect(loads.morningDown[section]).toBeCloseTo(down, 6);
					}
				},
			),
			{ seed: SEED, numRuns: 100 },
		);
	});
});

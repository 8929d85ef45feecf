import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PERIODS } from "../../../src/core/vocabulary.ts";
import { directed, stationLoads } from "../../../src/models/demand/loads.ts";
import { dayProfile } from "../../../src/models/demand/periods.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";

const SEED = 20261122;
const day = dayProfile(resolveParameters());
const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);

const lines = fc
	.integer({ min: 2, max: 9 })
	.chain((n) =>
		fc.record({
			n: fc.constant(n),
			flows: fc.array(fc.double({ min: 0, max: 500, noNaN: true }), {
				minLength: n * n,
				maxLength: n * n,
			}),
		}),
	)
	.map(({ n, flows }) => ({
		n,
		matrix: Float64Array.from(flows, (flow, index) => (Math.floor(index / n) === index % n ? 0 : flow)),
	}));

describe(`boardings, alightings and section loads (seed ${SEED})`, () => {
	it("agree with counting every trip through every section in the busiest morning hour", () => {
		fc.assert(
			fc.property(lines, ({ n, matrix }) => {
				const loads = stationLoads(matrix, n, day);
				expect(sum(loads.boardings)).toBeCloseTo(sum(matrix), 6);
				expect(sum(loads.alightings)).toBeCloseTo(sum(matrix), 6);
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
					expect(loads.hourByPeriod.amPeak.up[section]).toBeCloseTo(up, 6);
					expect(loads.hourByPeriod.amPeak.down[section]).toBeCloseTo(down, 6);
				}
			}),
			{ seed: SEED, numRuns: 100 },
		);
	});

	it("the periods of a day add up to a symmetric day through every section: half of all trips each way", () => {
		fc.assert(
			fc.property(lines, ({ n, matrix }) => {
				const { outward } = stationLoads(matrix, n, day);
				for (let section = 0; section < n - 1; section++) {
					let up = 0;
					let down = 0;
					for (const period of PERIODS) {
						const loads = directed(outward, day.period[period], day.outward[period]);
						up += loads.up[section]!;
						down += loads.down[section]!;
					}
					let through = 0;
					for (let a = 0; a < n; a++)
						for (let b = 0; b < n; b++)
							if (Math.min(a, b) <= section && Math.max(a, b) > section) through += matrix[a * n + b]!;
					expect(up).toBeCloseTo(through / 2, 6);
					expect(down).toBeCloseTo(through / 2, 6);
				}
			}),
			{ seed: SEED, numRuns: 60 },
		);
	});

	it("the afternoon peak is the morning peak turned round where both hours are as busy", () => {
		const matrix = Float64Array.of(0, 30, 10, 5, 0, 40, 0, 7, 0);
		const { amPeak, pmPeak } = stationLoads(matrix, 3, day).hourByPeriod;
		[...amPeak.up].forEach((load, s) => {
			expect(pmPeak.down[s]).toBeCloseTo(load, 10);
		});
	});

	it("20,000 boardings with 45 % of the peak hour through one section load it with 585 passengers an hour", () => {
		const flows = new Float64Array(9);
		flows[0 * 3 + 1] = 20_000 * 0.45;
		flows[1 * 3 + 2] = 20_000 * 0.55;
		const loads = stationLoads(flows, 3, day).hourByPeriod.amPeak;
		expect(loads.up[0]).toBeCloseTo(585, 9);
	});
});

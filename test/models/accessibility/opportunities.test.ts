import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	cumulativeOpportunities,
	gravityOpportunities,
	overWindow,
} from "../../../src/models/accessibility/opportunities.ts";
import { timeChange } from "../../../src/models/accessibility/time-change.ts";

const SEED = 20261122;
const NEVER = Number.POSITIVE_INFINITY;

describe("cumulative opportunities", () => {
	it("by hand: 5 at 10 min, 7 at 15, 100 at 15.01; a second kind of 1 each", () => {
		const reached = cumulativeOpportunities(
			[10, 15, 15.01],
			1,
			{ kindCount: 2, amounts: Float64Array.of(5, 1, 7, 1, 100, 1) },
			[5, 15, 30],
		);
		expect([...reached]).toEqual([0, 12, 112, 0, 2, 3]);
	});
	it(`equals Σ amount [t ≤ T] one by one, and grows with T (seed ${SEED})`, () => {
		const time = fc.oneof(
			fc.integer({ min: 0, max: 70 }),
			fc.double({ min: 0, max: 70, noNaN: true }),
			fc.constant(NEVER),
		);
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 6 }),
				fc.integer({ min: 1, max: 6 }),
				fc.integer({ min: 1, max: 3 }),
				fc.infiniteStream(time),
				fc.infiniteStream(fc.integer({ min: 0, max: 50 })),
				(departures, destinations, kinds, times, amountsOf) => {
					const minutes = [...times.take(departures * destinations)];
					const amounts = Float64Array.from([...amountsOf.take(destinations * kinds)]);
					const limits = [15, 30, 45, 60];
					const reached = cumulativeOpportunities(minutes, departures, { kindCount: kinds, amounts }, limits);
					for (let kind = 0; kind < kinds; kind++)
						for (let m = 0; m < departures; m++) {
							let before = 0;
							limits.forEach((limit, l) => {
								let sum = 0;
								for (let j = 0; j < destinations; j++)
									if (minutes[m * destinations + j]! <= limit) sum += amounts[j * kinds + kind]!;
								const found = reached[(kind * limits.length + l) * departures + m]!;
								expect(found).toBe(sum);
								expect(found).toBeGreaterThanOrEqual(before);
								before = found;
							});
						}
				},
			),
			{ seed: SEED },
		);
	});
});

describe("gravity accessibility", () => {
	it("Σ amount e^(−β t), by the definition; what cannot be reached adds nothing", () => {
		const minutes = Float64Array.of(0, 10, NEVER, 20, 5, 1);
		const sums = gravityOpportunities(minutes, 2, Float64Array.of(3, 4, 100), 0.09, new Float64Array(3));
		expect(sums[0]).toBeCloseTo(3 + 4 * Math.exp(-0.9), 10);
		expect(sums[1]).toBeCloseTo(3 * Math.exp(-1.8) + 4 * Math.exp(-0.45) + 100 * Math.exp(-0.09), 10);
	});
});

describe("over a window", () => {
	it("the mean is the mean of the minutes, the percentiles those of a spreadsheet", () => {
		const { mean, p10, p50, p90 } = overWindow([40, 10, 20, 30]);
		expect([mean, p10, p50, p90]).toEqual([25, 13, 25, 37]);
	});
	it("something never reached leaves no NaN", () => {
		expect(overWindow([NEVER, NEVER])).toEqual({ mean: NEVER, p10: NEVER, p50: NEVER, p90: NEVER });
	});
});

describe("gained, kept and lost", () => {
	it("by hand, with a minute to notice", () => {
		const change = timeChange(
			[30, 20, 10, 10, NEVER, 5],
			[20, 20.5, 14, 8, 40, NEVER],
			[100, 50, 10, 0, 7, 3],
			1,
		);
		expect(change).toEqual({ gained: 107, kept: 50, lost: 13, minutesGained: 10, minutesLost: 4 });
	});
	it(`everybody is in one of the three, and the other way round gains are losses (seed ${SEED})`, () => {
		const minutes = fc.oneof(fc.integer({ min: 0, max: 90 }), fc.constant(NEVER));
		fc.assert(
			fc.property(
				fc.array(fc.tuple(minutes, minutes, fc.integer({ min: 0, max: 9 })), { maxLength: 20 }),
				(rows) => {
					const [before, after, people] = [0, 1, 2].map((k) => rows.map((row) => row[k]!)) as [
						number[],
						number[],
						number[],
					];
					const one = timeChange(before, after, people, 1);
					const other = timeChange(after, before, people, 1);
					expect(one.gained + one.kept + one.lost).toBe(people.reduce((sum, count) => sum + count, 0));
					expect([other.gained, other.lost, other.minutesGained]).toEqual([
						one.lost,
						one.gained,
						one.minutesLost,
					]);
				},
			),
			{ seed: SEED },
		);
	});
});

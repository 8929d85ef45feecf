import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/core/random.ts";
import { type FillAndGo, fillAndGoWaitMinutes } from "../../../src/models/demand/fill-and-go.ts";

const SEED = 20261122;

/** The rank, passenger by passenger: each comes at random, boards the vehicle that stands there, and waits till it goes. */
function simulatedWait({ places, arrivalsPerMinute, patienceMinutes }: FillAndGo, vehicles: number): number {
	const random = seededRandom(SEED);
	const gap = (): number => -Math.log(1 - random()) / arrivalsPerMinute;
	let waited = 0;
	let passengers = 0;
	let pending = gap();
	for (let vehicle = 0; vehicle < vehicles; vehicle++) {
		const boarded = [pending];
		let next = pending + gap();
		while (boarded.length < places && next - boarded[0]! <= patienceMinutes) {
			boarded.push(next);
			next += gap();
		}
		const leaves = boarded.length === places ? boarded.at(-1)! : boarded[0]! + patienceMinutes;
		for (const came of boarded) waited += leaves - came;
		passengers += boarded.length;
		pending = next;
	}
	return waited / passengers;
}

describe(`songthaews that leave when full (seed ${SEED})`, () => {
	it.each([
		{ places: 10, arrivalsPerMinute: 1, patienceMinutes: 15 },
		{ places: 10, arrivalsPerMinute: 0.3, patienceMinutes: 15 },
		{ places: 4, arrivalsPerMinute: 2, patienceMinutes: 3 },
		{ places: 14, arrivalsPerMinute: 5, patienceMinutes: 60 },
		{ places: 6, arrivalsPerMinute: 0.1, patienceMinutes: 20 },
	])(
		"wait as a simulated rank does: $places places, $arrivalsPerMinute a minute, $patienceMinutes min",
		(given) => {
			expect(fillAndGoWaitMinutes(given) / simulatedWait(given, 60_000)).toBeCloseTo(1, 1.7);
		},
	);

	it("a driver who waits for ever leaves passengers (n − 1) / (2 λ) minutes on average", () => {
		for (const places of [1, 2, 10, 14])
			for (const arrivalsPerMinute of [0.2, 1, 4]) {
				const wait = fillAndGoWaitMinutes({
					places,
					arrivalsPerMinute,
					patienceMinutes: Number.POSITIVE_INFINITY,
				});
				expect(wait).toBeCloseTo((places - 1) / (2 * arrivalsPerMinute), 12);
			}
	});

	it("rises with the places to fill and the patience, and stays below both bounds", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 15 }),
				fc.double({ min: 0.05, max: 8, noNaN: true }),
				fc.double({ min: 0, max: 60, noNaN: true }),
				(places, arrivalsPerMinute, patienceMinutes) => {
					const wait = fillAndGoWaitMinutes({ places, arrivalsPerMinute, patienceMinutes });
					expect(wait).toBeGreaterThanOrEqual(0);
					expect(wait).toBeLessThanOrEqual(patienceMinutes + 1e-9);
					expect(wait).toBeLessThanOrEqual((places - 1) / (2 * arrivalsPerMinute) + 1e-9);
					const more = fillAndGoWaitMinutes({ places: places + 1, arrivalsPerMinute, patienceMinutes });
					expect(more).toBeGreaterThanOrEqual(wait - 1e-9);
					const longer = fillAndGoWaitMinutes({
						places,
						arrivalsPerMinute,
						patienceMinutes: patienceMinutes + 1,
					});
					expect(longer).toBeGreaterThanOrEqual(wait - 1e-9);
				},
			),
			{ seed: SEED, numRuns: 300 },
		);
	});

	it("refuses what is no rank", () => {
		const rank = { places: 10, arrivalsPerMinute: 1, patienceMinutes: 15 };
		expect(() => fillAndGoWaitMinutes({ ...rank, places: 2.5 })).toThrow(RangeError);
		expect(() => fillAndGoWaitMinutes({ ...rank, arrivalsPerMinute: 0 })).toThrow(RangeError);
		expect(() => fillAndGoWaitMinutes({ ...rank, patienceMinutes: -1 })).toThrow(RangeError);
	});
});

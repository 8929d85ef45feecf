import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { departuresOf, unscheduledWaits } from "../../../src/models/accessibility/departures.ts";
import {
	type DirectMode,
	journeyMinutes,
	journeyTable,
	packLegs,
} from "../../../src/models/accessibility/journeys.ts";
import {
	earliestArrivals,
	emptyArrivals,
	type LineService,
	lineService,
	type TripTimes,
} from "../../../src/models/accessibility/line-service.ts";

const SEED = 20261122;
const NEVER = Number.POSITIVE_INFINITY;

/** Up trips stop at these times after leaving the first station; down trips run the same times backwards. */
interface Pattern {
	readonly arrival: readonly number[];
	readonly departure: readonly number[];
}

interface Departure {
	readonly leaves: number;
	/** Lowest and highest station that the trip serves. */
	readonly low: number;
	readonly high: number;
}

function tripsOf(pattern: Pattern, isUp: boolean, departures: readonly Departure[]): TripTimes[] {
	const run = pattern.arrival[pattern.arrival.length - 1]!;
	return departures.map(({ leaves, low, high }) => {
		const only = (values: readonly number[]): number[] =>
			values.map((value, s) => (s >= low && s <= high ? value : Number.NaN));
		return {
			arrivalSeconds: only(
				isUp ? pattern.arrival.map((t) => leaves + t) : pattern.departure.map((t) => leaves + run - t),
			),
			departureSeconds: only(
				isUp ? pattern.departure.map((t) => leaves + t) : pattern.arrival.map((t) => leaves + run - t),
			),
		};
	});
}

/** Three stations 5 and 7 minutes apart, half a minute at the middle one, a train every `headway` minutes each way. */
function threeStations(headwayMinutes: number, firstSeconds = 0): LineService {
	const departures = Array.from({ length: Math.ceil((4 * 60) / headwayMinutes) }, (_, k) => ({
		leaves: firstSeconds + k * headwayMinutes * 60,
		low: 0,
		high: 2,
	}));
	const pattern = { arrival: [0, 300, 750], departure: [0, 330, 750] };
	return lineService(3, tripsOf(pattern, true, departures), tripsOf(pattern, false, departures));
}

const arrivals = (service: LineService, ready: readonly number[]): number[] => {
	const into = emptyArrivals(service.stationCount);
	earliestArrivals(
		service,
		ready,
		ready.map(() => 0),
		into,
	);
	return [...into.seconds];
};

describe("earliest arrivals on the line", () => {
	it("up, by hand: ready at 61 s, the train of 600 s, 5 min to the second and 12.5 to the third", () => {
		expect(arrivals(threeStations(10), [61, NEVER, NEVER])).toEqual([NEVER, 900, 1350]);
	});
	it("down, by hand: leaves the third at 600, reaches the second 7 min later, leaves it at 1,050, first at 1,350", () => {
		expect(arrivals(threeStations(10), [NEVER, NEVER, 61])).toEqual([1350, 1020, NEVER]);
		expect(arrivals(threeStations(10), [NEVER, 1050, NEVER])[0]).toBe(1350);
		expect(arrivals(threeStations(10), [NEVER, 1051, NEVER])[0]).toBe(1950);
	});
	it("catches the train that leaves as one arrives", () => {
		expect(arrivals(threeStations(10), [600, NEVER, NEVER])[1]).toBe(900);
	});
	it("nobody rides to where they stand, and after the last train nothing leads anywhere", () => {
		expect(arrivals(threeStations(10), [NEVER, 0, NEVER])[1]).toBe(NEVER);
		expect(arrivals(threeStations(10), [1e6, 1e6, 1e6])).toEqual([NEVER, NEVER, NEVER]);
	});
});

interface Case {
	readonly pattern: Pattern;
	readonly up: readonly Departure[];
	readonly down: readonly Departure[];
	readonly departureSeconds: Float64Array;
	readonly access: readonly number[];
	readonly accessBaht: readonly number[];
	readonly egress: readonly (readonly number[])[];
	readonly walk: readonly number[];
	readonly ride: readonly number[];
	readonly waits: Float64Array;
	readonly destinations: number;
}

const leg = fc.oneof(
	{ weight: 3, arbitrary: fc.double({ min: 0, max: 25, noNaN: true }) },
	fc.constant(NEVER),
);

const anyCase: fc.Arbitrary<Case> = fc
	.record({
		stations: fc.integer({ min: 2, max: 5 }),
		destinations: fc.integer({ min: 1, max: 4 }),
		headwayUp: fc.integer({ min: 2, max: 25 }),
		headwayDown: fc.integer({ min: 2, max: 25 }),
		first: fc.integer({ min: 0, max: 900 }),
		minutes: fc.integer({ min: 1, max: 12 }),
		songthaewHeadway: fc.integer({ min: 0, max: 30 }),
	})
	.chain(({ stations, destinations, headwayUp, headwayDown, first, minutes, songthaewHeadway }) =>
		fc
			.record({
				sections: fc.array(fc.integer({ min: 30, max: 600 }), {
					minLength: stations - 1,
					maxLength: stations - 1,
				}),
				dwells: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: stations, maxLength: stations }),
				access: fc.array(leg, { minLength: stations, maxLength: stations }),
				accessBaht: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: stations, maxLength: stations }),
				egress: fc.array(fc.array(leg, { minLength: destinations, maxLength: destinations }), {
					minLength: stations,
					maxLength: stations,
				}),
				walk: fc.array(fc.double({ min: 0, max: 120, noNaN: true }), {
					minLength: destinations,
					maxLength: destinations,
				}),
				ride: fc.array(leg, { minLength: destinations, maxLength: destinations }),
				shortUp: fc.tuple(fc.nat(4), fc.nat(4)),
				shortDown: fc.tuple(fc.nat(4), fc.nat(4)),
			})
			.map((drawn) => {
				const arrival = [0];
				const departure = [0];
				for (let s = 1; s < stations; s++) {
					arrival.push(departure[s - 1]! + drawn.sections[s - 1]!);
					departure.push(arrival[s]! + (s < stations - 1 ? drawn.dwells[s]! : 0));
				}
				// Every second train of a direction may serve a stretch only.
				const trains = (headway: number, [one, other]: readonly [number, number]): Departure[] =>
					Array.from({ length: Math.ceil(3600 / (headway * 60)) }, (_, k) => ({
						leaves: first + k * headway * 60,
						low: k % 2 === 0 ? 0 : Math.min(one, other) % stations,
						high: k % 2 === 0 ? stations - 1 : Math.max(one, other) % stations,
					}));
				const departures = departuresOf({ startSeconds: 300, minutes });
				return {
					pattern: { arrival, departure },
					up: trains(headwayUp, drawn.shortUp),
					down: trains(headwayDown, drawn.shortDown),
					departureSeconds: departures,
					access: drawn.access,
					accessBaht: drawn.accessBaht,
					egress: drawn.egress,
					walk: drawn.walk,
					ride: drawn.ride,
					waits: unscheduledWaits(songthaewHeadway, departures.length),
					destinations,
				};
			}),
	);

const trainsOf = (one: Case) => ({
	up: tripsOf(one.pattern, true, one.up),
	down: tripsOf(one.pattern, false, one.down),
});

const serviceOf = (one: Case): LineService => {
	const { up, down } = trainsOf(one);
	return lineService(one.access.length, up, down);
};

/** Every minute, every way, every boarding and alighting station, every train of either direction. */
function byEnumeration(one: Case, m: number, j: number): { minutes: number; baht: readonly number[] } {
	const ways = [
		{ minutes: one.walk[j]!, baht: 0 },
		{ minutes: one.ride[j]! + one.waits[m]!, baht: 10 },
	];
	const leaves = one.departureSeconds[m]!;
	const stationCount = one.access.length;
	const { up, down } = trainsOf(one);
	for (let a = 0; a < stationCount; a++)
		for (let b = 0; b < stationCount; b++) {
			if (a === b || one.access[a] === NEVER || one.egress[b]![j] === NEVER) continue;
			for (const trip of a < b ? up : down) {
				const leavesA = trip.departureSeconds[a]!;
				const reachesB = trip.arrivalSeconds[b]!;
				if (Number.isNaN(leavesA) || Number.isNaN(reachesB)) continue;
				if (leavesA < leaves + 60 * one.access[a]! - 1e-6) continue;
				ways.push({
					minutes: (reachesB - leaves) / 60 + one.egress[b]![j]!,
					baht: 15 + one.accessBaht[a]! + 2,
				});
			}
		}
	const minutes = Math.min(...ways.map((way) => way.minutes));
	const asFast = ways.filter((way) => way.minutes <= minutes + 1e-9);
	return { minutes, baht: asFast.map((way) => way.baht) };
}

const directModes = (one: Case): DirectMode[] => [
	{ minutes: one.walk, waitMinutes: null, fareBaht: one.walk.map(() => 0) },
	{ minutes: one.ride, waitMinutes: one.waits, fareBaht: one.ride.map(() => 10) },
];

function tableOf(one: Case, service: LineService | null) {
	const into = journeyTable(one.departureSeconds.length, one.destinations);
	const count = one.access.length;
	const flat = one.egress.flat();
	journeyMinutes(
		{
			departureSeconds: one.departureSeconds,
			destinationCount: one.destinations,
			direct: directModes(one),
			line:
				service === null
					? null
					: {
							service,
							fareBaht: 15,
							accessMinutes: one.access,
							accessBaht: one.accessBaht,
							egress: packLegs(
								flat,
								flat.map(() => 2),
								count,
								one.destinations,
							),
						},
		},
		into,
	);
	return into;
}

describe("door-to-door minutes", () => {
	it("by hand: walk 4 min, wait 4 for the train of 8:10, ride 12.5, walk 3 = 23.5; the songthaew takes 30", () => {
		const at = 8 * 3600;
		const into = journeyTable(1, 1);
		journeyMinutes(
			{
				departureSeconds: Float64Array.of(at + 120),
				destinationCount: 1,
				direct: [{ minutes: [25], waitMinutes: [5], fareBaht: [10] }],
				line: {
					service: threeStations(10, at),
					fareBaht: 15,
					accessMinutes: [4, NEVER, NEVER],
					accessBaht: [0, 0, 0],
					egress: packLegs([NEVER, NEVER, 3], [0, 0, 0], 3, 1),
				},
			},
			into,
		);
		expect(into.minutes[0]).toBeCloseTo(23.5, 12);
		expect(into.baht[0]).toBe(15);
	});

	it(`equals going through every minute, station pair and train (300 cases, seed ${SEED})`, () => {
		fc.assert(
			fc.property(anyCase, (one) => {
				const { minutes, baht } = tableOf(one, serviceOf(one));
				for (let m = 0; m < one.departureSeconds.length; m++)
					for (let j = 0; j < one.destinations; j++) {
						const best = byEnumeration(one, m, j);
						const at = m * one.destinations + j;
						if (best.minutes === NEVER) expect(minutes[at]).toBe(NEVER);
						else expect(minutes[at]).toBeCloseTo(best.minutes, 9);
						if (best.minutes < NEVER) expect(best.baht).toContain(baht[at]);
					}
			}),
			{ seed: SEED, numRuns: 300 },
		);
	});

	it(`the line never makes a journey longer while everything else stays (seed ${SEED})`, () => {
		fc.assert(
			fc.property(anyCase, (one) => {
				const without = tableOf(one, null).minutes;
				tableOf(one, serviceOf(one)).minutes.forEach((value, at) => {
					expect(value).toBeLessThanOrEqual(without[at]!);
				});
			}),
			{ seed: SEED },
		);
	});

	it(`trains between the trains never make a journey longer (seed ${SEED})`, () => {
		fc.assert(
			fc.property(anyCase, (one) => {
				const denser = (departures: readonly Departure[]): Departure[] =>
					departures.flatMap((train, k) => {
						const next = departures[k + 1];
						return next === undefined
							? [train]
							: [train, { ...train, leaves: (train.leaves + next.leaves) / 2 }];
					});
				const often = serviceOf({ ...one, up: denser(one.up), down: denser(one.down) });
				const before = tableOf(one, serviceOf(one)).minutes;
				tableOf(one, often).minutes.forEach((value, at) => {
					expect(value).toBeLessThanOrEqual(before[at]! + 1e-9);
				});
			}),
			{ seed: SEED },
		);
	});
});

describe("departures of a window", () => {
	it("one a minute from its start", () => {
		expect([...departuresOf({ startSeconds: 25200, minutes: 3 })]).toEqual([25200, 25260, 25320]);
		expect(() => departuresOf({ startSeconds: 0, minutes: 0 })).toThrow(RangeError);
	});
	it("waits for a service without a timetable average half its headway and grow with it", () => {
		for (const count of [1, 7, 30, 60]) {
			const waits = unscheduledWaits(10, count);
			expect(waits.reduce((sum, value) => sum + value, 0) / count).toBeCloseTo(5, 12);
			expect(new Set(waits).size).toBe(count);
			unscheduledWaits(12, count).forEach((value, m) => {
				expect(value).toBeGreaterThan(waits[m]!);
			});
		}
	});
	it("on a timetable the wait averages half the headway too: every second of an hour", () => {
		const service = threeStations(10);
		let waited = 0;
		for (let second = 0; second < 3600; second++)
			waited += arrivals(service, [second, NEVER, NEVER])[1]! - 300 - second;
		expect(waited / 3600 / 60).toBeCloseTo(5, 1);
	});
});

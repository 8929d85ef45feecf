import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PERIOD_WINDOWS, type Period } from "../../../src/core/vocabulary.ts";
import { planService } from "../../../src/models/operations/fleet.ts";
import { sectionRunTimes } from "../../../src/models/operations/run-time.ts";
import {
	makeTimetable,
	stopTimes,
	stringLine,
	type TimetableInput,
	type Trip,
} from "../../../src/models/operations/timetable.ts";
import { makeVehicleBlocks } from "../../../src/models/operations/vehicle-blocks.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";
import { straightLine } from "./lines.ts";

const SEED = 20261122;
const HOUR = 3600;
const every = (headway: number): Record<Period, number> => ({
	amPeak: headway,
	pmPeak: headway,
	offPeak: headway,
	evening: headway,
});
const SHIPPED: TimetableInput = {
	headwaySeconds: { amPeak: 600, pmPeak: 600, offPeak: 720, evening: 900 },
	serviceStartSeconds: 5.5 * HOUR,
	serviceEndSeconds: 22.5 * HOUR,
	runTimeSeconds: 2316,
	layoverSeconds: 240,
};
const CANBERRA: TimetableInput = { ...SHIPPED, runTimeSeconds: 1475, layoverSeconds: 325 };
const clock = (seconds: number) =>
	`${String(Math.floor(seconds / HOUR)).padStart(2, "0")}:${String((seconds % HOUR) / 60).padStart(2, "0")}`;
const departures = (trips: readonly Trip[], direction: Trip["direction"]) =>
	trips.filter((trip) => trip.direction === direction).map((trip) => trip.departureSeconds);

/** Fewest trains by theory: trips less the largest matching of each trip to one that its train can run next. */
function fewestTrains(trips: readonly Trip[], layoverSeconds: number): number {
	const follower = new Array<number>(trips.length).fill(-1);
	const canFollow = (first: Trip, next: Trip) =>
		first.direction !== next.direction &&
		next.departureSeconds >= first.arrivalSeconds + layoverSeconds - 1e-6;
	const augment = (from: number, seen: Set<number>): boolean => {
		for (let to = 0; to < trips.length; to++) {
			if (seen.has(to) || !canFollow(trips[from]!, trips[to]!)) continue;
			seen.add(to);
			if (follower[to] === -1 || augment(follower[to]!, seen)) {
				follower[to] = from;
				return true;
			}
		}
		return false;
	};
	return trips.length - trips.filter((_, index) => augment(index, new Set())).length;
}

describe("timetable", () => {
	it("repeats the same minutes each hour of a period", () => {
		const up = departures(makeTimetable(SHIPPED), "up").map(clock);
		expect(up.slice(0, 8)).toEqual(["05:30", "05:42", "05:54", "06:06", "06:18", "06:30", "06:40", "06:50"]);
		expect(up[up.length - 1]).toBe("22:15");
	});
	it("down trips leave when the trains of the peak are ready: 2,316 + 240 s, on the grid, is 2,580 = 180 past a 600", () => {
		expect(departures(makeTimetable(SHIPPED), "down")[0]).toBe(5.5 * HOUR + 180);
	});
	it("every departure is on 30 s, also for a headway that is not", () => {
		for (const trip of makeTimetable({ ...SHIPPED, headwaySeconds: every(400) })) {
			expect(trip.departureSeconds % 30).toBe(0);
		}
	});
	it("runs the trips that the service plan prices", () => {
		const plan = planService({
			...SHIPPED,
			lengthMetres: 22_800,
			trainPlaces: 180,
			spareRatio: 0.1,
			parameters: resolveParameters(),
		});
		expect(makeTimetable(SHIPPED)).toHaveLength(plan.tripsPerDay);
		expect(makeTimetable({ ...SHIPPED, runTimeSeconds: 0 })).toEqual([]);
	});
	it(`gaps stay within half and one and a half of the headways on either side (seed ${SEED})`, () => {
		const headway = fc.integer({ min: 2, max: 60 }).map((halfMinutes) => halfMinutes * 30);
		fc.assert(
			fc.property(headway, headway, headway, headway, (amPeak, pmPeak, offPeak, evening) => {
				const headwaySeconds = { amPeak, pmPeak, offPeak, evening };
				const trips = makeTimetable({ ...SHIPPED, headwaySeconds });
				const up = departures(trips, "up");
				const down = departures(trips, "down");
				for (let i = 1; i < up.length; i++) {
					const window = PERIOD_WINDOWS.findLast(({ fromSeconds }) => fromSeconds <= up[i - 1]!)!;
					const before = headwaySeconds[window.period];
					expect(up[i]! - up[i - 1]!).toBeGreaterThanOrEqual(before / 2 - 30);
					expect(up[i]! - up[i - 1]!).toBeLessThanOrEqual(before * 1.5 + 30);
					expect(down[i]! - up[i]!).toBe(down[0]! - up[0]!);
				}
			}),
			{ seed: SEED },
		);
	});
});

describe("vehicle blocks", () => {
	it.each([
		[300, 12],
		[360, 10],
		[600, 6],
		[900, 4],
	])("Canberra every %i s: %i blocks, as in its published feed", (headway, expected) => {
		const trips = makeTimetable({ ...CANBERRA, headwaySeconds: every(headway) });
		expect(makeVehicleBlocks(trips, CANBERRA.layoverSeconds)).toHaveLength(expected);
	});
	it("the shipped service needs the 9 trains that cycle ÷ headway gives", () => {
		const trips = makeTimetable(SHIPPED);
		expect(makeVehicleBlocks(trips, 240)).toHaveLength(9);
	});
	it(`cover every trip once, alternate ends, keep the layover and use the fewest trains (seed ${SEED})`, () => {
		const headway = fc.integer({ min: 10, max: 40 }).map((halfMinutes) => halfMinutes * 30);
		fc.assert(
			fc.property(
				headway,
				headway,
				fc.integer({ min: 300, max: 3600 }),
				fc.integer({ min: 0, max: 600 }),
				(peak, other, runTimeSeconds, layoverSeconds) => {
					const trips = makeTimetable({
						headwaySeconds: { amPeak: peak, pmPeak: peak, offPeak: other, evening: other },
						serviceStartSeconds: 5.5 * HOUR,
						serviceEndSeconds: 11 * HOUR,
						runTimeSeconds,
						layoverSeconds,
					});
					const blocks = makeVehicleBlocks(trips, layoverSeconds);
					const covered = blocks.flatMap((block) => block.trips).sort((a, b) => a - b);
					expect(covered).toEqual(trips.map((_, index) => index));
					for (const block of blocks) {
						for (let i = 1; i < block.trips.length; i++) {
							const before = trips[block.trips[i - 1]!]!;
							const after = trips[block.trips[i]!]!;
							expect(after.direction).not.toBe(before.direction);
							expect(after.departureSeconds).toBeGreaterThanOrEqual(
								before.arrivalSeconds + layoverSeconds - 1e-6,
							);
						}
					}
					expect(blocks).toHaveLength(fewestTrains(trips, layoverSeconds));
				},
			),
			{ seed: SEED, numRuns: 40 },
		);
	});
	it(`a constant headway on the grid needs ⌈cycle ÷ headway⌉, the layover set up to the grid (seed ${SEED})`, () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 8, max: 40 }).map((halfMinutes) => halfMinutes * 30),
				fc.integer({ min: 300, max: 3600 }),
				(headway, runTimeSeconds) => {
					const input = { ...SHIPPED, headwaySeconds: every(headway), runTimeSeconds };
					const ready = runTimeSeconds + input.layoverSeconds;
					const cycle = Math.ceil(ready / 30) * 30 + ready;
					const blocks = makeVehicleBlocks(makeTimetable(input), input.layoverSeconds);
					expect(blocks).toHaveLength(Math.ceil(cycle / headway));
				},
			),
			{ seed: SEED, numRuns: 40 },
		);
	});
});

describe("string lines", () => {
	const line = straightLine([900, 1400, 700], "at_grade_reserved");
	const times = sectionRunTimes(line);
	const [up, down] = ["up", "down"].map((direction) => ({
		direction: direction as Trip["direction"],
		departureSeconds: 1000,
		arrivalSeconds: 1000 + times.runTimeSeconds,
	}));
	it("an up trip and the down trip mirror each other in time", () => {
		const out = stopTimes(up!, times);
		const back = stopTimes(down!, times);
		for (let i = 0; i < 4; i++) {
			const mirrored = 2000 + times.runTimeSeconds - back.departureSeconds[i]!;
			expect(out.arrivalSeconds[i]).toBeCloseTo(mirrored, 9);
		}
		expect(back.departureSeconds[2]! - back.arrivalSeconds[2]!).toBeCloseTo(25, 9);
		expect(back.arrivalSeconds[0]).toBeCloseTo(down!.arrivalSeconds, 9);
	});
	it("runs forward in time from one end to the other", () => {
		for (const trip of [up!, down!]) {
			const points = stringLine(trip, times, line.stationChainageMetres);
			for (let k = 1; k < points.seconds.length; k++) {
				expect(points.seconds[k]).toBeGreaterThanOrEqual(points.seconds[k - 1]! - 1e-9);
			}
			expect(points.seconds[0]).toBeCloseTo(1000, 9);
			expect(points.seconds[points.seconds.length - 1]).toBeCloseTo(trip.arrivalSeconds, 9);
			expect(Math.abs(points.chainageMetres[7]! - points.chainageMetres[0]!)).toBe(3000);
		}
	});
});

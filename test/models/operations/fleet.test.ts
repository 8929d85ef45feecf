import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Period } from "../../../src/core/vocabulary.ts";
import {
	cycleSeconds,
	departuresInSpan,
	headwaySpans,
	layoverAtEachEnd,
	planService,
	type ServiceInput,
	trainsInService,
	trainsOwned,
} from "../../../src/models/operations/fleet.ts";
import { sectionRunTimes } from "../../../src/models/operations/run-time.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";
import { CANBERRA_SCHEDULED_SECONDS } from "./canberra.ts";
import { straightLine } from "./lines.ts";

const SEED = 20261122;
const HOUR = 3600;
const parameters = resolveParameters();
const every = (minutes: number): Record<Period, number> => ({
	amPeak: minutes * 60,
	pmPeak: minutes * 60,
	offPeak: minutes * 60,
	evening: minutes * 60,
});
const SHIPPED: ServiceInput = {
	runTimeSeconds: 38.6 * 60,
	lengthMetres: 22_800,
	headwaySeconds: { amPeak: 600, pmPeak: 600, offPeak: 720, evening: 900 },
	serviceStartSeconds: 5.5 * HOUR,
	serviceEndSeconds: 22.5 * HOUR,
	trainPlaces: 180,
	spareRatio: 0.1,
	parameters,
};
const runOf = (lengthMetres: number, stations: number, kind: "at_grade_reserved" | "mixed_street") =>
	sectionRunTimes(
		straightLine(
			Array.from({ length: stations - 1 }, () => lengthMetres / (stations - 1)),
			kind,
		),
	).runTimeSeconds;
const trains = (runTimeSeconds: number, minutes: number) =>
	planService({ ...SHIPPED, runTimeSeconds, headwaySeconds: every(minutes) }).peakVehicles;

describe("cycle and fleet (models 5.2)", () => {
	it("Canberra: 2 × 1,475 s and 2 × 325 s make 3,600 s", () => {
		expect(cycleSeconds(CANBERRA_SCHEDULED_SECONDS, CANBERRA_SCHEDULED_SECONDS, 325, 325)).toBe(3600);
	});
	it.each([
		[5, 12],
		[6, 10],
		[10, 6],
		[15, 4],
	])("Canberra: every %i min wants %i trams, as its feed's vehicle blocks show", (minutes, expected) => {
		expect(trainsInService(3600, minutes * 60)).toBe(expected);
	});
	it.each([
		[22_800, 16, 10, 9],
		[26_000, 21, 10, 11],
		[22_800, 16, 5, 18],
		[26_000, 21, 5, 21],
	])(
		"Khon Kaen reserved: %i m, %i stations, every %i min: %i trains",
		(length, stations, minutes, expected) => {
			expect(trains(runOf(length, stations, "at_grade_reserved"), minutes)).toBe(expected);
		},
	);
	it("15 trains on 26 km: 7.5 min with one spare on reserved track, 10 min with none in the street", () => {
		expect(trains(runOf(26_000, 21, "at_grade_reserved"), 7.5)).toBe(14);
		expect(trains(runOf(26_000, 21, "mixed_street"), 10)).toBe(15);
	});
	it("layover is 4 minutes up to a run of 40, a tenth of the run beyond", () => {
		expect(layoverAtEachEnd(38 * 60, parameters)).toBe(240);
		expect(layoverAtEachEnd(50 * 60, parameters)).toBeCloseTo(300, 9);
	});
	it("spares round up, and rounding in the cycle is not a train", () => {
		expect(trainsOwned(9, 0.1)).toBe(10);
		expect(trainsOwned(10, 0.1)).toBe(11);
		expect(trainsOwned(10, 0)).toBe(10);
		expect(trainsInService(3600 + 1e-7, 600)).toBe(6);
		expect(trainsInService(3601, 600)).toBe(7);
	});
});

describe("a weekday", () => {
	it("shipped hours and headways: 87 departures each way, counted by hand", () => {
		// 05:30–06:30 every 12: 5; 06:30–08:30 every 10: 12; 08:30–15:30 every 12: 35; 15:30–18:30 every 10: 18;
		// 18:30–19:30 every 12: 5; 19:30–22:30 every 15: 12.
		const plan = planService(SHIPPED);
		expect(plan.tripsPerDay).toBe(2 * 87);
		expect(plan.vehicleKmPerDay).toBeCloseTo(2 * 87 * 22.8, 9);
		expect(plan.commercialSpeedKmPerHour).toBeCloseTo(22.8 / (38.6 / 60), 9);
	});
	it("the shortest headway counts only where its period runs", () => {
		const headwaySeconds = { ...every(10), evening: 300 };
		expect(planService({ ...SHIPPED, headwaySeconds }).shortestHeadwaySeconds).toBe(300);
		const noEvening = planService({ ...SHIPPED, headwaySeconds, serviceEndSeconds: 19 * HOUR });
		expect(noEvening.shortestHeadwaySeconds).toBe(600);
	});
	it("clips the periods to the service hours, past midnight too, and joins neighbours of one headway", () => {
		const spans = (startHour: number, endHour: number, headwaySeconds = SHIPPED.headwaySeconds) =>
			headwaySpans({
				headwaySeconds,
				serviceStartSeconds: startHour * HOUR,
				serviceEndSeconds: endHour * HOUR,
			}).map((span) => [span.headwaySeconds, span.fromSeconds / HOUR, span.toSeconds / HOUR]);
		expect(spans(7, 9)).toEqual([
			[600, 7, 8.5],
			[720, 8.5, 9],
		]);
		expect(spans(23, 25)).toEqual([[900, 23, 25]]);
		expect(spans(9, 9)).toEqual([]);
		expect(spans(5, 23, every(10))).toEqual([[600, 5, 23]]);
	});
	it("a headway that does not divide the span leaves a last gap of half to one and a half headways", () => {
		fc.assert(
			fc.property(fc.integer({ min: 60, max: 3600 }), (headwaySeconds) => {
				const count = departuresInSpan({ headwaySeconds, fromSeconds: 0, toSeconds: 7200 });
				const last = 7200 - (count - 1) * headwaySeconds;
				expect(last).toBeGreaterThanOrEqual(headwaySeconds * 0.5);
				expect(last).toBeLessThanOrEqual(headwaySeconds * 1.5);
			}),
			{ seed: SEED },
		);
	});
	it.each([
		[10, 864],
		[5, 1728],
	])("every %i min with 180 places at 0.8 load: %i an hour and direction", (minutes, expected) => {
		const plan = planService({ ...SHIPPED, headwaySeconds: every(minutes) });
		expect(plan.capacityPerHourPerDirection).toBeCloseTo(expected, 9);
	});
	it("no line, no hours: zeros, not an error", () => {
		const still = { ...SHIPPED, runTimeSeconds: 0 };
		const closed = { ...SHIPPED, serviceEndSeconds: SHIPPED.serviceStartSeconds };
		for (const plan of [planService(still), planService(closed)]) {
			expect(Object.values(plan).every((value) => value === 0)).toBe(true);
		}
	});
	it("refuses a headway of nothing", () => {
		expect(() => planService({ ...SHIPPED, headwaySeconds: every(0) })).toThrow(RangeError);
	});
});

it(`a shorter headway never needs fewer trains; the trains always cover the cycle, one fewer never does (seed ${SEED})`, () => {
	fc.assert(
		fc.property(
			fc.double({ min: 60, max: 8000, noNaN: true }),
			fc.integer({ min: 90, max: 3600 }),
			fc.integer({ min: 1, max: 600 }),
			(run, headway, more) => {
				const cycle = 2 * run + 2 * layoverAtEachEnd(run, parameters);
				const count = trainsInService(cycle, headway);
				expect(count * headway).toBeGreaterThanOrEqual(cycle - 1e-5);
				expect((count - 1) * headway).toBeLessThan(cycle);
				expect(trainsInService(cycle, headway + more)).toBeLessThanOrEqual(count);
			},
		),
		{ seed: SEED },
	);
});

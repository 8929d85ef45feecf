import { describe, expect, it } from "vitest";
import {
	climbEnergyPerTrip,
	energyPerDay,
	thumbTractionPerKilometre,
} from "../../../src/models/operations/energy.ts";
import { peakLoad } from "../../../src/models/operations/peak-load.ts";
import { sectionRunTimes } from "../../../src/models/operations/run-time.ts";
import {
	singleTrackConflicts,
	singleTrackMinimumHeadway,
} from "../../../src/models/operations/single-track.ts";
import type { Trip } from "../../../src/models/operations/timetable.ts";
import { straightLine } from "./lines.ts";

/** 1 km, 1 km, 1 km; the middle one is single track. */
const times = sectionRunTimes(straightLine([1000, 1000, 1000], "at_grade_reserved"));
const run = times.sectionSeconds[1]!;
const lead = times.departureSeconds[1]!;
const CLEARANCE = 25;

/** Trains take the section in turn: an up train every headway, a down train once the up train has cleared it. */
function alternating(headway: number, loopDwell: number): Trip[] {
	const trip = (direction: Trip["direction"], enters: number): Trip => ({
		direction,
		departureSeconds: enters - lead,
		arrivalSeconds: enters - lead + times.runTimeSeconds,
	});
	return Array.from({ length: 6 }, (_, k) => [
		trip("up", 1000 + k * headway),
		trip("down", 1000 + k * headway + run + CLEARANCE + loopDwell),
	]).flat();
}

describe("single track", () => {
	it("88 s of running, 25 s to clear and 25 s in the loop want 251 s", () => {
		expect(singleTrackMinimumHeadway(88, 25, 25)).toBe(251);
	});
	it("at the minimum headway opposing trains never meet; 1 s less and they do, five times", () => {
		const minimum = singleTrackMinimumHeadway(run, CLEARANCE, 20);
		expect(singleTrackConflicts(alternating(minimum, 20), times, 1, 2, CLEARANCE)).toEqual([]);
		const tooClose = singleTrackConflicts(alternating(minimum - 1, 20), times, 1, 2, CLEARANCE);
		expect(tooClose).toHaveLength(5);
		for (const conflict of tooClose) expect(conflict.overlapSeconds).toBeCloseTo(1, 6);
	});
	it("two trains that leave their ends together meet in the middle section, not in the outer ones", () => {
		const together = (["up", "down"] as const).map((direction) => ({
			direction,
			departureSeconds: 0,
			arrivalSeconds: times.runTimeSeconds,
		}));
		expect(singleTrackConflicts(together, times, 1, 2, 0)).toHaveLength(1);
		expect(singleTrackConflicts(together, times, 1, 2, 0)[0]!.overlapSeconds).toBeCloseTo(run, 6);
		expect(singleTrackConflicts(together, times, 0, 1, 0)).toEqual([]);
		expect(singleTrackConflicts(together, times, 2, 3, 0)).toEqual([]);
	});
});

describe("peak load", () => {
	const input = { headwaySeconds: 600, trainPlaces: 180, planningLoadFactor: 0.8 };
	it("finds the fullest section of either direction", () => {
		// 585 an hour is the sanity figure of models 3.5: five trains of 180 at 0.8 load carry 720.
		const peak = peakLoad({ ...input, sectionLoadUp: [100, 400, 90], sectionLoadDown: [80, 300, 585] });
		expect(peak.section).toBe(2);
		expect(peak.direction).toBe("down");
		expect(peak.loadFactor).toBeCloseTo(585 / 1080, 9);
		expect(Math.ceil(3600 / peak.longestHeadwaySeconds)).toBe(5);
	});
	it("nobody rides: no section, any headway will do", () => {
		const peak = peakLoad({ ...input, sectionLoadUp: [0, 0], sectionLoadDown: [0, 0] });
		expect([peak.section, peak.passengersPerHour, peak.loadFactor]).toEqual([-1, 0, 0]);
		expect(peak.longestHeadwaySeconds).toBe(Number.POSITIVE_INFINITY);
	});
});

it("energy: 192 trips of 22.8 km at 4.5 kWh, and 15 % less where braking gives that back", () => {
	const plain = { vehicleKmPerDay: 4377.6, kilowattHoursPerTrainKilometre: 4.5, regenerationShare: 0 };
	expect(energyPerDay(plain)).toBeCloseTo(19_699.2, 6);
	expect(energyPerDay({ ...plain, regenerationShare: 0.15 })).toBeCloseTo(16_744.32, 6);
});

it("energy: the thumb check is 2.1 kWh a km at 40 t and 29 km/h; 40 t up 100 m is 10.9 kWh, of which 15 % may come back", () => {
	expect(thumbTractionPerKilometre(40, 29)).toBeCloseTo(2.07, 2);
	expect(climbEnergyPerTrip(40, 100, 0, 0.15)).toBeCloseTo((40_000 * 9.81 * 100) / 3.6e6, 9);
	expect(climbEnergyPerTrip(40, 0, 100, 0.15)).toBeCloseTo(-0.15 * 10.9, 2);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TRACK_CLASSES, type TrackClass } from "../../../src/core/vocabulary.ts";
import { lineTravelSeconds, sectionRunTimes } from "../../../src/models/operations/run-time.ts";
import { straightSectionSeconds } from "../../../src/models/operations/speed-profile.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";
import { CANBERRA_RUN_SECONDS, CANBERRA_SCHEDULED_SECONDS, CANBERRA_SECTION_METRES } from "./canberra.ts";
import { straightLine } from "./lines.ts";

const SEED = 20261122;
const even = (lengthMetres: number, stations: number) =>
	Array.from({ length: stations - 1 }, () => lengthMetres / (stations - 1));
const minutes = (sections: readonly number[], classes: TrackClass | readonly TrackClass[]) =>
	sectionRunTimes(straightLine(sections, classes)).runTimeSeconds / 60;

describe("kinematic section time, worked by hand", () => {
	const motion = { acceleration: 1, braking: 1, lateralAcceleration: 0.65 };
	it("reaches the cap: 10 s up over 50 m, 10 s down over 50 m, 90 s at 10 m/s over 900 m", () => {
		expect(straightSectionSeconds(1000, 10, motion)).toBeCloseTo(110, 12);
	});
	it("does not reach the cap: 64 m is 8 s up and 8 s down", () => {
		expect(straightSectionSeconds(64, 10, motion)).toBeCloseTo(16, 12);
	});
	it("is continuous where the two formulas meet", () => {
		expect(straightSectionSeconds(100, 10, motion)).toBeCloseTo(20, 12);
		expect(straightSectionSeconds(100 - 1e-9, 10, motion)).toBeCloseTo(20, 8);
	});
	it("takes no time over no distance", () => {
		expect(straightSectionSeconds(0, 10, motion)).toBe(0);
	});
});

describe("real lines with the shipped defaults (models table 5.1)", () => {
	it("Canberra: the timetable's sections and twelve dwells of 20 s add up to its 1,475 s", () => {
		const running = CANBERRA_RUN_SECONDS.reduce((sum, value) => sum + value, 0);
		expect(running + 12 * 20).toBe(CANBERRA_SCHEDULED_SECONDS);
	});
	it("Canberra: 1,534 s, 4.0 % over the timetable", () => {
		const { runTimeSeconds } = sectionRunTimes(straightLine(CANBERRA_SECTION_METRES, "at_grade_reserved"));
		expect(Math.round(runTimeSeconds)).toBe(1534);
		expect(runTimeSeconds / CANBERRA_SCHEDULED_SECONDS - 1).toBeCloseTo(0.04, 3);
	});
	it.each(CANBERRA_SECTION_METRES.map((length, i) => [length, CANBERRA_RUN_SECONDS[i]!]))(
		"Canberra: %i m at 70 km/h without slack stays below the timetable's %i s",
		(length, timetable) => {
			const line = straightLine([length], "at_grade_reserved");
			const parameters = { ...line.parameters, speedReserved: 70, slackReserved: 0 };
			expect(sectionRunTimes({ ...line, parameters }).runTimeSeconds).toBeLessThan(timetable);
		},
	);
	it.each([
		["Busan 4", 11_870, 14, 1281],
		["Trensurb", 44_860, 22, 3407],
	])("%s, elevated: %i m, %i stops, %i s", (_name, length, stations, expected) => {
		const { runTimeSeconds } = sectionRunTimes(straightLine(even(length, stations), "elevated"));
		expect(Math.abs(runTimeSeconds - expected)).toBeLessThan(1.5);
	});
	it.each([
		[22_800, 16, 38.6, 36.2, 32.5, 53.9],
		[26_000, 21, 47.2, 45.0, 39.7, 65.5],
	])("Khon Kaen %i m, %i stations, by track class", (length, stations, reserved, mixed, elevated, street) => {
		const sections = even(length, stations);
		const six = sections.map((_, i): TrackClass => (i < 6 ? "elevated" : "at_grade_reserved"));
		expect(minutes(sections, "at_grade_reserved")).toBeCloseTo(reserved, 1);
		expect(Math.abs(minutes(sections, six) - mixed)).toBeLessThan(0.1);
		expect(minutes(sections, "elevated")).toBeCloseTo(elevated, 1);
		expect(minutes(sections, "mixed_street")).toBeCloseTo(street, 1);
	});
});

describe("stops", () => {
	it("dwells between the termini only, and multiplies the planned dwell", () => {
		const line = straightLine([1000, 1000, 1000], "elevated", 30);
		const longer = { ...line, parameters: { ...line.parameters, dwellFactor: 1.2 } };
		const none = sectionRunTimes({ ...line, dwellSeconds: 0 }).runTimeSeconds;
		expect(sectionRunTimes(line).runTimeSeconds - none).toBeCloseTo(60, 9);
		expect(sectionRunTimes(longer).runTimeSeconds - none).toBeCloseTo(72, 9);
	});
	it("doubling every station in place changes no travel time", () => {
		const single = sectionRunTimes(straightLine([900, 1400, 700], "at_grade_reserved"));
		const doubled = sectionRunTimes(straightLine([0, 900, 0, 1400, 0, 700, 0], "at_grade_reserved"));
		expect(doubled.runTimeSeconds).toBeCloseTo(single.runTimeSeconds, 9);
		expect(Array.from(doubled.sectionSeconds.filter((_, i) => i % 2 === 0))).toEqual([0, 0, 0, 0]);
		for (let from = 0; from < 4; from++) {
			for (let to = 0; to < 4; to++) {
				for (const [a, b] of [
					[0, 0],
					[0, 1],
					[1, 0],
					[1, 1],
				] as const) {
					expect(lineTravelSeconds(doubled, 2 * from + a, 2 * to + b)).toBeCloseTo(
						lineTravelSeconds(single, from, to),
						9,
					);
				}
			}
		}
	});
	it("travel between two stations is the sections between them and the dwells on the way", () => {
		const times = sectionRunTimes(straightLine([900, 1400, 700, 1100], "at_grade_reserved"));
		const [, second, third] = times.sectionSeconds;
		expect(lineTravelSeconds(times, 1, 3)).toBeCloseTo(second! + third! + 25, 9);
		expect(lineTravelSeconds(times, 3, 1)).toBe(lineTravelSeconds(times, 1, 3));
		expect(lineTravelSeconds(times, 2, 2)).toBe(0);
		expect(lineTravelSeconds(times, 0, 4)).toBe(times.runTimeSeconds);
	});
	it("no station, one station and all stations in one place take no time", () => {
		const line = straightLine([0, 0], "elevated");
		expect(sectionRunTimes(line).runTimeSeconds).toBe(0);
		expect(sectionRunTimes({ ...line, stationChainageMetres: [0] }).runTimeSeconds).toBe(0);
		expect(sectionRunTimes({ ...line, stationChainageMetres: [] }).runTimeSeconds).toBe(0);
	});
	it("refuses stations out of order", () => {
		const line = straightLine([500, 500], "elevated");
		expect(() => sectionRunTimes({ ...line, stationChainageMetres: [0, 600, 500] })).toThrow(RangeError);
	});
});

describe(`properties (seed ${SEED})`, () => {
	const trackClass = fc.constantFrom(...TRACK_CLASSES);
	const length = fc.double({ min: 1, max: 4000, noNaN: true });

	it("a station added inside a section costs its stop: at least the kinematic loss, dwell and slack", () => {
		fc.assert(
			fc.property(length, length, trackClass, (before, after, kind) => {
				const without = straightLine([before + after], kind);
				const withStation = straightLine([before, after], kind);
				const gained = sectionRunTimes(withStation).runTimeSeconds - sectionRunTimes(without).runTimeSeconds;
				const noSlack = {
					...without.parameters,
					slackReserved: 0,
					slackElevated: 0,
					slackStreet: 0,
				};
				const kinematicLoss =
					sectionRunTimes({ ...withStation, dwellSeconds: 0, parameters: noSlack }).runTimeSeconds -
					sectionRunTimes({ ...without, parameters: noSlack }).runTimeSeconds;
				expect(kinematicLoss).toBeGreaterThan(0);
				expect(gained).toBeGreaterThanOrEqual(kinematicLoss);
			}),
			{ seed: SEED },
		);
	});

	it("longer is never faster, and a better class is never slower", () => {
		fc.assert(
			fc.property(length, fc.double({ min: 0, max: 500, noNaN: true }), trackClass, (base, more, kind) => {
				const shorter = minutes([base], kind);
				expect(minutes([base + more], kind)).toBeGreaterThanOrEqual(shorter);
				expect(minutes([base], "elevated")).toBeLessThanOrEqual(minutes([base], "at_grade_reserved"));
				expect(minutes([base], "at_grade_reserved")).toBeLessThanOrEqual(minutes([base], "mixed_street"));
			}),
			{ seed: SEED },
		);
	});

	it("times chain: any journey is the sum of its parts and the dwells between them", () => {
		fc.assert(
			fc.property(fc.array(length, { minLength: 2, maxLength: 20 }), (sections) => {
				const times = sectionRunTimes(straightLine(sections, "at_grade_reserved"));
				const total = times.sectionSeconds.reduce((sum, value) => sum + value, 0);
				expect(times.runTimeSeconds).toBeCloseTo(total + (sections.length - 1) * 25, 6);
				for (let i = 1; i < sections.length; i++) {
					const parts = lineTravelSeconds(times, 0, i) + 25 + lineTravelSeconds(times, i, sections.length);
					expect(parts).toBeCloseTo(times.runTimeSeconds, 6);
				}
			}),
			{ seed: SEED },
		);
	});

	it("the catalogue's defaults are the ones the published figures above were made with", () => {
		const parameters = resolveParameters();
		expect([parameters.acceleration, parameters.braking, parameters.dwellFactor]).toEqual([1, 1.1, 1]);
	});
});

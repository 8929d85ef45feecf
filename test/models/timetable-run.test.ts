import { beforeAll, describe, expect, it, vi } from "vitest";
import { createRunner, type Runner } from "../../src/models/runner.ts";
import {
	firstAndLast,
	peakLoadByPeriod,
	timetableOf,
	weekendService,
} from "../../src/models/timetable-run.ts";
import { setRunTimeBasis } from "../../src/scenario/edits/set-run-time-basis.ts";
import { setShortTurn } from "../../src/scenario/edits/set-short-turn.ts";
import { setSingleTrack } from "../../src/scenario/edits/set-single-track.ts";
import type { Scenario, ShortTurn } from "../../src/scenario/types.ts";
import { run } from "../scenario/builders.ts";
import { shippedCity, shippedOption } from "./city-fixture.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let runner: Runner;
let a: Scenario;
let turn: ShortTurn;

beforeAll(() => {
	const city = shippedCity();
	runner = createRunner(city);
	a = shippedOption(city, "A");
	const stations = a.line!.stations;
	turn = {
		fromStationId: stations[0]!.id,
		toStationId: stations[10]!.id,
		everyNthTrain: 2,
		periods: ["amPeak", "pmPeak"],
	};
});

describe("a day of the shipped option", () => {
	it("is the one that is priced: trips, trains, train-km, first and last trains", () => {
		const day = timetableOf(a)!;
		const { operations } = runner.evaluate(a);
		expect(day.trips).toHaveLength(operations.tripsPerDay);
		expect(day.blocks).toHaveLength(operations.peakVehicles);
		expect(day.run.plan.vehicleKmPerDay).toBe(operations.vehicleKmPerDay);
		expect(firstAndLast(day, "up")).toEqual({ first: 5.5 * 3600, last: 22.25 * 3600 });
		expect(day.spans.map(({ period, headwaySeconds }) => [period, headwaySeconds])).toEqual([
			["offPeak", 720],
			["amPeak", 600],
			["offPeak", 720],
			["pmPeak", 600],
			["offPeak", 720],
			["evening", 900],
		]);
		// Cycle ÷ headway, before any rounding up: 82.2 min at 10, 12 and 15 minutes.
		const [, amPeak, offPeak, , , evening] = day.spans;
		expect([amPeak!.trains, offPeak!.trains].every((trains) => trains === 8 || trains === 9)).toBe(true);
		expect(evening!.trains).toBeLessThanOrEqual(8);
		expect(day.singleTrack).toEqual([]);
	});
	it("energy: train-km × 4.5 kWh, no climbs known, 15 % back; the thumb check is 60 kW over the speed", () => {
		const { energy, run: line } = timetableOf(a)!;
		expect(energy.running).toBeCloseTo(line.plan.vehicleKmPerDay * 4.5, 6);
		expect(energy.climbing).toBe(0);
		expect(energy.withRegeneration).toBeCloseTo(energy.running * 0.85, 6);
		expect(energy.thumbPerTrainKilometre).toBeCloseTo(60 / line.plan.commercialSpeedKmPerHour, 9);
	});
	it("energy of a climb: 40 t up 50 m and down again, m·g·h × (1 − 0.15) for each pair of trips", () => {
		const [first, ...others] = a.line!.alignment;
		const last = others.length - 1;
		const hill = {
			...a,
			line: {
				...a.line!,
				alignment: [
					{ ...first!, heightMetres: 150 },
					...others.map((vertex, i) => ({ ...vertex, heightMetres: i === last ? 200 : 150 })),
				],
			},
		};
		const { energy, trips } = timetableOf(hill)!;
		const once = (40_000 * 9.81 * 50) / 3_600_000;
		const part = energy.climbing / ((trips.length / 2) * once);
		// The line ends at its last station, which may stand a little before the end of the alignment.
		expect(part).toBeGreaterThan(0.9);
		expect(part).toBeLessThanOrEqual(1 + 1e-9);
		expect(energy.withRegeneration).toBeCloseTo(energy.running * 0.85 + energy.climbing * 0.85, 6);
	});
	it("weekends run as off-peak, evenings as they are", () => {
		const weekend = timetableOf(a, weekendService(a.service))!;
		expect(new Set(weekend.spans.map(({ headwaySeconds }) => headwaySeconds))).toEqual(new Set([720, 900]));
		const both = weekendService({ ...a.service, shortTurn: { ...turn, periods: ["amPeak", "offPeak"] } });
		expect(both.shortTurn!.periods).toEqual(["amPeak", "pmPeak", "offPeak"]);
		expect(weekendService({ ...a.service, shortTurn: turn }).shortTurn).toBeUndefined();
	});
	it("the run time as drawn and in traffic all the way: the 37–54 minutes of the default display", () => {
		const { asDrawn, allInStreet } = timetableOf(a)!.runTimeByTrack;
		expect(Math.round(asDrawn / 60)).toBe(37);
		expect(Math.round(allInStreet / 60)).toBe(54);
	});
	it("both bases of the time lost on the way stand side by side, whichever is chosen", () => {
		const junctions = run(a, setRunTimeBasis("junctions"));
		const slack = timetableOf(a)!;
		const other = timetableOf(junctions)!;
		expect(other.runTimeByBasis).toEqual(slack.runTimeByBasis);
		expect(other.run.times.runTimeSeconds).toBe(slack.runTimeByBasis.junctions);
		expect(runner.evaluate(junctions).operations.runTimeSeconds).toBe(slack.runTimeByBasis.junctions);
	});
});

describe("short trains in the peaks", () => {
	it("run fewer train-km, never more trains, and lose riders only outside their stretch", () => {
		const short = run(a, setShortTurn(turn));
		const before = runner.evaluate(a);
		const after = runner.evaluate(short);
		const day = timetableOf(short)!;
		expect(day.trips).toHaveLength(before.operations.tripsPerDay);
		expect(day.blocks).toHaveLength(after.operations.peakVehicles);
		expect(after.operations.vehicleKmPerDay).toBeLessThan(before.operations.vehicleKmPerDay);
		expect(after.operations.peakVehicles).toBeLessThanOrEqual(before.operations.peakVehicles);
		const chainage = after.stationChainageMetres;
		const ran = day.trips.reduce(
			(sum, { stations }) => sum + chainage[stations![1]]! - chainage[stations![0]]!,
			0,
		);
		expect(after.operations.vehicleKmPerDay).toBeCloseTo(ran / 1000, 6);
		expect(after.boardingsPerWeekday).toBeLessThan(before.boardingsPerWeekday);
		expect(after.boardingsPerWeekday).toBeGreaterThan(0.9 * before.boardingsPerWeekday);
		const change = (station: number) => after.stationBoardings[station]! / before.stationBoardings[station]!;
		expect(change(15)).toBeLessThan(change(3));
	});
	it("that stop at almost the whole line come near to none", () => {
		const almost = run(a, setShortTurn({ ...turn, toStationId: a.line!.stations.at(-2)!.id }));
		const ratio = runner.evaluate(almost).boardingsPerWeekday / runner.evaluate(a).boardingsPerWeekday;
		expect(ratio).toBeLessThanOrEqual(1);
		expect(ratio).toBeGreaterThan(0.98);
	});
	it("the peak load counts the trains of each section: half beyond the turn", () => {
		const short = run(a, setShortTurn(turn));
		const day = timetableOf(short)!;
		const sections = a.line!.stations.length - 1;
		const even = { up: new Float64Array(sections).fill(200), down: new Float64Array(sections).fill(100) };
		const loads = { amPeak: even, pmPeak: even, offPeak: even, evening: even };
		const peaks = peakLoadByPeriod(short, day.run, { sectionLoadsByPeriod: loads });
		expect(peaks.amPeak).toMatchObject({ section: 10, direction: "up", loadFactor: 200 / (3 * 180) });
		expect(peaks.offPeak.loadFactor).toBeCloseTo(200 / (5 * 180), 9);
	});
});

describe("single track", () => {
	it("between two stations costs a train at most, and its conflicts are listed only where headways change", () => {
		const single = run(a, setSingleTrack(a.line!.stations[4]!.id, true));
		const before = runner.evaluate(a).operations;
		const after = runner.evaluate(single).operations;
		expect(after.peakVehicles).toBeGreaterThanOrEqual(before.peakVehicles);
		expect(after.peakVehicles).toBeLessThanOrEqual(before.peakVehicles + 1);
		const [section] = timetableOf(single)!.singleTrack;
		const running = runner.evaluate(single).sectionRunSeconds[4]!;
		expect(section).toMatchObject({ section: 4, shortestHeadwaySeconds: 2 * (running + 25) + 25 });
		expect(section!.conflicts.length).toBeLessThanOrEqual(5);
	});
	it("along the whole line cannot keep a 10-minute service free of meets", () => {
		const stations = a.line!.stations;
		const whole = stations
			.slice(0, -1)
			.reduce((scenario, { id }) => run(scenario, setSingleTrack(id, true)), a);
		const day = timetableOf(whole)!;
		expect(day.singleTrack).toHaveLength(stations.length - 1);
		expect(day.singleTrack.some(({ conflicts }) => conflicts.length > 0)).toBe(true);
	});
});

import { beforeAll, describe, expect, it, vi } from "vitest";
import { distanceMetres } from "../../src/geo/projection.ts";
import { timetableOf } from "../../src/models/timetable-run.ts";
import { shareBehind, type TrainDay, trainDay, trainsAt } from "../../src/models/trains-run.ts";
import { setShortTurn } from "../../src/scenario/edits/set-short-turn.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { run } from "../scenario/builders.ts";
import { shippedCity, shippedOption } from "./city-fixture.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const MORNING = 8 * 3600;

let a: Scenario;
let short: Scenario;
let sloping: Scenario;
let cases: readonly (readonly [string, TrainDay])[];

beforeAll(() => {
	const city = shippedCity();
	a = shippedOption(city, "A");
	const stations = a.line!.stations;
	short = run(
		a,
		setShortTurn({
			fromStationId: stations[0]!.id,
			toStationId: stations[10]!.id,
			everyNthTrain: 2,
			periods: ["amPeak", "pmPeak"],
		}),
	);
	sloping = {
		...a,
		line: {
			...a.line!,
			alignment: a.line!.alignment.map((vertex, k) => ({ ...vertex, heightMetres: (k % 4) * 6 })),
		},
	};
	cases = [
		["the shipped option", trainDay(a)!],
		["short trains", trainDay(short)!],
		["gradients", trainDay(sloping)!],
	];
});

describe("where trains are", () => {
	it("is a station exactly between arrival and departure, and nowhere else", () => {
		for (const [name, trains] of cases) {
			const { trips, stops, run: line } = trains.day;
			const chainage = line.geometry.stationChainageMetres;
			for (const place of [0, 17, 40, trips.length - 1]) {
				const trip = trips[place]!;
				const at = (seconds: number) => trainsAt(trains, seconds).find((train) => train.trip === trip);
				const [low, high] = trip.stations ?? [0, chainage.length - 1];
				for (let station = low + 1; station < high; station++) {
					const arrival = stops[place]!.arrivalSeconds[station]!;
					const departure = stops[place]!.departureSeconds[station]!;
					for (const moment of [arrival, (arrival + departure) / 2, departure]) {
						expect(at(moment)?.station, name).toBe(station);
						expect(at(moment)?.chainageMetres, name).toBe(chainage[station]);
					}
					for (const moment of [arrival - 0.01, departure + 0.01]) {
						expect(at(moment)?.station, name).toBeNull();
						expect(Math.abs(at(moment)!.chainageMetres - chainage[station]!), name).toBeLessThan(0.01);
					}
				}
			}
		}
	});

	it("covers the line once a trip, never backwards, from one end that it serves to the other", () => {
		for (const [name, trains] of cases) {
			const chainage = trains.day.run.geometry.stationChainageMetres;
			for (const place of [0, 1, 30, 31]) {
				const trip = trains.day.trips[place]!;
				const [low, high] = trip.stations ?? [0, chainage.length - 1];
				let covered = 0;
				let before: number | null = null;
				for (let k = 0; k <= 400; k++) {
					const seconds = trip.departureSeconds + ((trip.arrivalSeconds - trip.departureSeconds) * k) / 400;
					const now = trainsAt(trains, seconds).find((train) => train.trip === trip)!.chainageMetres;
					const step = before === null ? 0 : trip.direction === "up" ? now - before : before - now;
					expect(step, name).toBeGreaterThanOrEqual(-1e-9);
					covered += step;
					before = now;
				}
				expect(covered, name).toBeCloseTo(chainage[high]! - chainage[low]!, 6);
			}
		}
	});

	it("counts as many as the timetable has in service, every minute of the day", () => {
		for (const scenario of [a, short]) {
			const trains = trainDay(scenario)!;
			const day = timetableOf(scenario)!;
			for (const span of day.spans) {
				let most = 0;
				for (const trip of day.trips) {
					if (trip.departureSeconds < span.fromSeconds || trip.departureSeconds >= span.toSeconds) continue;
					most = Math.max(most, trainsAt(trains, trip.departureSeconds).length);
				}
				expect(most).toBe(span.trains);
			}
			for (let seconds = 4 * 3600; seconds < 25 * 3600; seconds += 60) {
				const now = trainsAt(trains, seconds);
				expect(new Set(now.map(({ train }) => train)).size).toBe(now.length);
				expect(now.length).toBeLessThanOrEqual(day.blocks.length);
			}
		}
	});

	it("runs both ways, heads along the line, and stands still at rest only", () => {
		const [, trains] = cases[0]!;
		const now = trainsAt(trains, MORNING);
		expect(new Set(now.map(({ trip }) => trip.direction))).toEqual(new Set(["up", "down"]));
		for (const train of now.filter(({ station }) => station === null)) {
			const later = trainsAt(trains, MORNING + 1).find((other) => other.train === train.train)!;
			const heading = (train.headingDegrees * Math.PI) / 180;
			const north = later.position[1] - train.position[1];
			// The line runs from north to south without ever turning back.
			expect(Math.sign(north)).toBe(Math.sign(Math.cos(heading)));
			expect(distanceMetres(train.position, later.position)).toBeCloseTo(
				Math.abs(later.chainageMetres - train.chainageMetres),
				0,
			);
		}
	});

	it("starts and stops gently: at rest at both ends of a section, fastest within", () => {
		const [, trains] = cases[0]!;
		for (const section of [...trains.up, ...trains.down]) {
			expect(shareBehind(section, 0)).toBe(0);
			expect(shareBehind(section, 1)).toBeCloseTo(1, 12);
			const early = shareBehind(section, 0.01);
			const late = 1 - shareBehind(section, 0.99);
			expect(early).toBeLessThan(0.004);
			expect(late).toBeLessThan(0.004);
		}
	});

	it("takes the run time model's own seconds for a section, less its slack", () => {
		const [, trains] = cases[0]!;
		const { times } = trains.day.run;
		trains.up.forEach((section, k) => {
			expect(section.seconds).toBeCloseTo(times.sectionSeconds[k]! - times.slackSeconds[k]!, 6);
		});
	});

	it("shows nothing at night and where no line is built", () => {
		expect(trainsAt(cases[0]![1], 3 * 3600)).toEqual([]);
		expect(trainDay({ ...a, line: null })).toBeNull();
	});
});

import { beforeAll, describe, expect, it, vi } from "vitest";
import type { City } from "../../src/city/types.ts";
import { PERIODS } from "../../src/core/vocabulary.ts";
import { daysPerYear, termWeekdaysPerYear, tripsOnDay } from "../../src/models/demand/day-kinds.ts";
import { fillAndGoWaitMinutes } from "../../src/models/demand/fill-and-go.ts";
import { PURPOSES } from "../../src/models/demand/trip-ends.ts";
import { createRunner, type Runner } from "../../src/models/runner.ts";
import { rangesOf } from "../../src/models/summary.ts";
import { scenarioParameters } from "../../src/models/travel-parameters.ts";
import { boardingsByPurpose, firstYears, travelOfScenario } from "../../src/models/travel-run.ts";
import { resolveParameters } from "../../src/scenario/assumptions.ts";
import { TRAVEL_CHOICES, TRAVEL_TOPICS, type Travel } from "../../src/scenario/travel.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { shippedCity, shippedOption } from "./city-fixture.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let city: City;
let runner: Runner;
let a: Scenario;

beforeAll(() => {
	city = shippedCity();
	runner = createRunner(city);
	a = { ...shippedOption(city, "A"), outsideView: "none" };
});

const assuming = (travel: Partial<Travel>, assumptions: Scenario["assumptions"] = {}): Scenario => ({
	...a,
	travel,
	assumptions,
});
const riders = (scenario: Scenario): number => runner.evaluate(scenario).boardingsPerWeekday;
const places = (scenario: Scenario, trainPlaces: number): Scenario => ({
	...scenario,
	service: { ...scenario.service, trainPlaces },
});

describe("what a scenario assumes of travel", () => {
	it("is as before where nothing is chosen, and where the first choices are written out", () => {
		const first = Object.fromEntries(TRAVEL_TOPICS.map((topic) => [topic, TRAVEL_CHOICES[topic][0]]));
		expect(runner.evaluate(assuming(first as Travel))).toEqual(runner.evaluate(a));
		expect(scenarioParameters(a)).toEqual(resolveParameters());
	});

	it("a hot hour takes riders away and shade brings them, more of it more", () => {
		const now = riders(a);
		expect(riders(assuming({ heat: "hotHour" }))).toBeLessThan(now);
		const half = riders(assuming({}, { shadeShare: 0.5 }));
		const full = riders(assuming({}, { shadeShare: 1 }));
		expect(half).toBeGreaterThan(now);
		expect(full).toBeGreaterThan(half);
	});

	it("unbroken shade moves the half-weight distance from 600 to 800 m, and takes nothing off the time walked", () => {
		const shaded = scenarioParameters(assuming({}, { shadeShare: 1 }));
		expect(shaded.walkDecayHalf).toBeCloseTo(800, 9);
		expect(shaded.walkSpeed).toBe(72);
		expect(runner.evaluate(assuming({}, { shadeShare: 1 })).peopleWalk10).toBe(
			runner.evaluate(a).peopleWalk10,
		);
		const hot = scenarioParameters(assuming({ heat: "hotHour" }));
		expect(hot.walkWeight).toBe(2.8);
		expect(hot.walkDecayHalf).toBeCloseTo((600 * 2.2) / 2.8, 9);
	});

	it("songthaews that wait longer to fill leave the line more riders, whatever the shares of today", () => {
		const filling = (songthaewArrivals: number): Scenario =>
			assuming({ songthaew: "fillAndGo" }, { songthaewArrivals });
		const { songthaewHeadway } = scenarioParameters(filling(0.5));
		const wait = fillAndGoWaitMinutes({ places: 10, arrivalsPerMinute: 0.5, patienceMinutes: 15 });
		expect(songthaewHeadway / 2).toBeCloseTo(wait, 12);
		const found = runner.evaluate(filling(0.5));
		const base = found.publicShareWithLine - found.boardingsInsideView / found.tripsPerWeekday;
		expect(base).toBeCloseTo(0.06, 6);
	});

	it("a city bus takes riders from the line and brings riders to public transport", () => {
		const bus = runner.evaluate(assuming({ cityBus: "on" }));
		expect(bus.boardingsPerWeekday).toBeLessThan(riders(a));
		expect(bus.publicShareWithLine).toBeGreaterThan(runner.evaluate(a).publicShareWithLine);
	});
});

describe("new trips", () => {
	it("change nothing where the line saves nobody time, and riders grow with each freedom", () => {
		const kept = riders(a);
		const moved = runner.evaluate(assuming({ newTrips: "destinations" }));
		const more = runner.evaluate(assuming({ newTrips: "trips" }));
		expect(moved.boardingsPerWeekday).toBeGreaterThan(kept);
		expect(more.boardingsPerWeekday).toBeGreaterThan(moved.boardingsPerWeekday);
		expect(moved.tripsPerWeekday).toBe(runner.evaluate(a).tripsPerWeekday);
		expect(more.tripsPerWeekday).toBeGreaterThan(moved.tripsPerWeekday);
	});

	it("at no growth of trips are those that only choose their destinations", () => {
		const moved = riders(assuming({ newTrips: "destinations" }));
		expect(riders(assuming({ newTrips: "trips" }, { newTripsPerMinute: 0 })) / moved).toBeCloseTo(1, 9);
	});
});

describe("crowding", () => {
	it("is nothing to the last bit while everybody has a seat", () => {
		const roomy = places(a, 1000);
		const felt = runner.evaluate({ ...roomy, travel: { crowding: "felt" } });
		const { crowding, ...rest } = felt;
		const { crowding: ignored, ...plain } = runner.evaluate(roomy);
		expect(rest).toEqual(plain);
		expect(ignored).toBeNull();
		expect(crowding).toEqual({ iterations: 0, residual: 0, converged: true, largestFactor: 1 });
	});

	it("comes into balance with demand, keeps riders away, and fewer the larger the trains", () => {
		const felt: Scenario = { ...a, travel: { crowding: "felt" } };
		const free = riders(a);
		let before = 0;
		for (const size of [60, 100, 180, 300, 1000]) {
			const outcome = runner.evaluate(places(felt, size));
			expect(outcome.crowding?.converged).toBe(true);
			expect(outcome.boardingsPerWeekday).toBeLessThanOrEqual(free);
			expect(outcome.boardingsPerWeekday).toBeGreaterThanOrEqual(before);
			before = outcome.boardingsPerWeekday;
		}
		expect(riders(places(felt, 60))).toBeLessThan(free);
	});

	it("conserves: boardings equal alightings and sum to the total, loads end where the line ends", () => {
		const outcome = runner.evaluate(places({ ...a, travel: { crowding: "felt" } }, 60));
		expect([...outcome.stationBoardings]).toEqual([...outcome.stationAlightings]);
		const total = outcome.stationBoardings.reduce((x, y) => x + y, 0);
		expect(total / outcome.boardingsPerWeekday).toBeCloseTo(1, 9);
		for (const period of PERIODS)
			expect(outcome.sectionLoadsByPeriod[period].up).toHaveLength(outcome.stationCount - 1);
		expect(outcome.sectionLoadsByPeriod.amPeak.up).toEqual(outcome.sectionLoadUp);
	});
});

describe("every station twice in the same place", () => {
	it("changes no riders, new trips and crowding included", () => {
		const full: Scenario = { ...places(a, 60), travel: { newTrips: "trips", crowding: "felt" } };
		const twice = full.line!.stations.flatMap((station) => [station, { ...station, id: `${station.id}x` }]);
		const doubled = runner.evaluate({ ...full, line: { ...full.line!, stations: twice } });
		expect(doubled.crowding!.largestFactor).toBeGreaterThan(1);
		expect(doubled.boardingsPerWeekday / riders(full)).toBeCloseTo(1, 9);
	});
});

describe("special generators", () => {
	const named = (category: string) => city.places.filter((place) => place.category === category);

	it("stand in the city with a size and a source: university, hospitals, malls and hypermarkets, terminals, station", () => {
		for (const category of ["university", "hospital", "mall", "hypermarket", "bus_terminal", "rail_station"])
			expect(named(category).length, category).toBeGreaterThan(0);
		const names = city.places.map(({ name }) => name.en).join("|");
		for (const wanted of [
			"Khon Kaen University",
			"Srinagarind",
			"Central",
			"Big C",
			"Lotus",
			"Bus Terminal 3",
		])
			expect(names).toContain(wanted);
		expect(names).toContain("Khon Kaen railway station");
	});

	it("put visitors, students and jobs into cells, and every trip that they draw into the trips of the day", () => {
		const total = (values: ArrayLike<number>): number => Array.from(values).reduce((x, y) => x + y, 0);
		const { cells } = city;
		expect(total(cells.universityStudents)).toBeGreaterThan(39_000);
		expect(total(cells.visitors)).toBeGreaterThan(25_000);
		expect(total(cells.jobsAtPlaces)).toBeGreaterThan(0);
		const fewer = runner.evaluate(assuming({}, { visitorsFactor: 0.5 }));
		const now = runner.evaluate(a);
		expect(fewer.tripsPerWeekday).toBeCloseTo(now.tripsPerWeekday, 6);
		expect(fewer.boardingsPerWeekday).toBeLessThan(now.boardingsPerWeekday);
	});
});

describe("purposes, kinds of day and first years", () => {
	it("riders by purpose sum to the line's riders", () => {
		const byPurpose = boardingsByPurpose(runner, a);
		const total = PURPOSES.reduce((sum, purpose) => sum + byPurpose[purpose], 0);
		expect(total / riders(a)).toBeCloseTo(1, 5);
	});

	it("a day of each kind is worked out by hand from shares and factors", () => {
		const parameters = resolveParameters();
		const shares = { homeWork: 0.3, homeEducation: 0.2, homeOther: 0.4, nonHome: 0.1 };
		expect(tripsOnDay(shares, "term", parameters)).toBeCloseTo(1, 12);
		expect(tripsOnDay(shares, "vacation", parameters)).toBeCloseTo(0.3 * 0.95 + 0.2 * 0.3 + 0.5 * 1.05, 12);
		expect(tripsOnDay(shares, "holiday", parameters)).toBeCloseTo(0.3 * 0.3 + 0.2 * 0.05 + 0.5 * 1.15, 12);
		expect(daysPerYear(parameters)).toEqual({ term: 165, vacation: 79, holiday: 121 });
		expect(termWeekdaysPerYear(shares, parameters)).toBeCloseTo(165 + 79 * 0.87 + 121 * 0.675, 9);
	});

	it("counted by kind of day the trips of all modes agree with the weekday-to-year factor of 320", () => {
		const parameters = resolveParameters();
		const {
			shareHomeWork: homeWork,
			shareHomeEducation: homeEducation,
			shareHomeOther: homeOther,
		} = parameters;
		const trips = { homeWork, homeEducation, homeOther, nonHome: 1 - homeWork - homeEducation - homeOther };
		expect(Math.abs(termWeekdaysPerYear(trips, parameters) - 320)).toBeLessThan(5);
	});

	it("a study says both, and its fourth year is the weekday in term", () => {
		const ranges = rangesOf(runner.draws, a, 20);
		const study = travelOfScenario(runner, a, ranges);
		expect(study.weekdaysUsed).toBe(320);
		const [term, vacation, holiday] = study.days;
		expect(term!.boardings).toEqual(ranges.figures.boardingsPerWeekday);
		expect(study.firstYears[3]!.boardingsPerWeekday).toEqual(term!.boardings);
		const counted =
			term!.daysPerYear +
			(vacation!.daysPerYear * vacation!.boardings.p50 + holiday!.daysPerYear * holiday!.boardings.p50) /
				term!.boardings.p50;
		expect(study.weekdaysCounted).toBeCloseTo(counted, 6);
	});

	it("first years rise to the mature year, draw by draw, and grow from there only where growth is assumed", () => {
		const drawCount = 4000;
		const ranges = {
			drawCount,
			seed: 7,
			samples: { boardingsPerWeekday: new Float64Array(drawCount).fill(10_000) },
		} as unknown as Parameters<typeof firstYears>[0];
		const years = firstYears(ranges, resolveParameters());
		// Triangle (0.40, 0.55, 0.80): P10, P50, P90 by hand.
		const below = (p: number): number => 0.4 + Math.sqrt(p * 0.4 * 0.15);
		const above = (p: number): number => 0.8 - Math.sqrt((1 - p) * 0.4 * 0.25);
		expect(years[0]!.boardingsPerWeekday.p10 / 10_000).toBeCloseTo(below(0.1), 3);
		expect(years[0]!.boardingsPerWeekday.p50 / 10_000).toBeCloseTo(above(0.5), 3);
		expect(years[0]!.boardingsPerWeekday.p90 / 10_000).toBeCloseTo(above(0.9), 3);
		for (let y = 1; y < 4; y++)
			expect(years[y]!.boardingsPerWeekday.p10).toBeGreaterThan(years[y - 1]!.boardingsPerWeekday.p10);
		expect(years[5]!.boardingsPerWeekday).toEqual({ p10: 10_000, p50: 10_000, p90: 10_000 });
		const growing = firstYears(ranges, { ...resolveParameters(), demandGrowth: 0.02 });
		expect(growing[5]!.boardingsPerWeekday.p50).toBeCloseTo(10_000 * 1.02 ** 5, 6);
	});
});

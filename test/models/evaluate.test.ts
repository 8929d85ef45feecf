import { beforeAll, describe, expect, it, vi } from "vitest";
import type { City } from "../../src/city/types.ts";
import { distanceMetres } from "../../src/geo/projection.ts";
import { createRunner, type Runner } from "../../src/models/runner.ts";
import { compareResults, rangesOf, summariseDraws } from "../../src/models/summary.ts";
import { FIGURES } from "../../src/models/types.ts";
import { resolveParameters } from "../../src/scenario/assumptions.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { shippedCity, shippedOption } from "./city-fixture.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let city: City;
let runner: Runner;
let a: Scenario;
let b: Scenario;

beforeAll(() => {
	city = shippedCity();
	runner = createRunner(city);
	a = shippedOption(city, "A");
	b = shippedOption(city, "B");
});

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((x, y) => x + y, 0);

describe("realism of the shipped options", () => {
	it("the default option passes every check of model health, published elasticities included", () => {
		for (const { id, value, low, high, verdict } of runner.health(a))
			expect({ id, value, verdict }, `${id} outside ${low}..${high}`).toMatchObject({ verdict: "pass" });
	});

	it.each(["B", "C"])("option %s breaks no identity", (id) => {
		expect(runner.health(shippedOption(city, id)).filter(({ verdict }) => verdict === "fail")).toEqual([]);
	});

	it("keeps the base option's range over the band of outcomes elsewhere, 10,900 to 23,900 a day", () => {
		const { p10, p90 } = rangesOf(runner.draws, a, 100).figures.boardingsPerWeekday;
		expect(p10).toBeLessThan(23_900);
		expect(p90).toBeGreaterThan(10_900);
	});

	it("measures 22.8 km and about 24.2 km", () => {
		expect(Math.abs(runner.evaluate(a).lengthMetres - 22_764)).toBeLessThan(30);
		expect(Math.abs(runner.evaluate(b).lengthMetres - 24_200)).toBeLessThan(60);
	});
});

describe("conservation and identities", () => {
	it("boardings equal alightings at every station and sum to the line's total", () => {
		const outcome = runner.evaluate(a);
		expect([...outcome.stationBoardings]).toEqual([...outcome.stationAlightings]);
		expect(sum(outcome.stationBoardings) / outcome.boardingsPerWeekday).toBeCloseTo(1, 10);
	});

	it("people by station sum to the line's people, counted by hand over the cells", () => {
		const outcome = runner.evaluate(a);
		const parameters = resolveParameters();
		const limit = (10 * parameters.walkSpeed) / parameters.circuity;
		let within = 0;
		for (let k = 0; k < city.cells.count; k++) {
			const radius = Math.sqrt(city.cells.areaSquareMetres[k]! / Math.PI);
			const nearest = Math.min(
				...a.line!.stations.map(({ position }) =>
					distanceMetres(position, [city.cells.lng[k]!, city.cells.lat[k]!]),
				),
			);
			within +=
				city.cells.peoplePresent[k]! * Math.min(1, Math.max(0, (limit - nearest + radius) / (2 * radius)));
		}
		expect(Math.abs(outcome.peopleWalk10 / within - 1)).toBeLessThan(0.005);
		expect(sum(outcome.stationPeople) / outcome.peopleWalk10).toBeCloseTo(1, 9);
	});

	it("shares of riders by access mode make up all of them", () => {
		expect(sum(Object.values(runner.evaluate(b).accessShares))).toBeCloseTo(1, 9);
	});

	it("riders on foot by station add up to the walkers of the line, and none has more walkers than boarders", () => {
		const { accessShares, boardingsPerWeekday, stationBoardings, stationWalkBoardings } = runner.evaluate(b);
		expect(sum(stationWalkBoardings) / (accessShares.walk * boardingsPerWeekday)).toBeCloseTo(1, 9);
		for (const [station, walkers] of stationWalkBoardings.entries())
			expect(walkers).toBeLessThan(stationBoardings[station]!);
	});

	it("doubling every station in place changes boardings by nothing, to 1e-9", () => {
		const twice = a.line!.stations.flatMap((station) => [station, { ...station, id: `${station.id}x` }]);
		const doubled = runner.evaluate({ ...a, line: { ...a.line!, stations: twice } });
		const plain = runner.evaluate(a);
		expect(Math.abs(doubled.boardingsInsideView / plain.boardingsInsideView - 1)).toBeLessThan(1e-9);
		expect(doubled.operations.runTimeSeconds).toBeCloseTo(plain.operations.runTimeSeconds, 6);
	});

	it("no line evaluates to zeros, for every figure and every draw", () => {
		const none = shippedOption(city, "D");
		const outcome = runner.evaluate(none);
		expect(outcome.boardingsPerWeekday).toBe(0);
		expect(outcome.capitalBahtMillion).toBe(0);
		expect(outcome.stationBoardings).toHaveLength(0);
		const { figures } = rangesOf(runner.draws, none, 10);
		for (const figure of FIGURES) expect(figures[figure]).toEqual({ p10: 0, p50: 0, p90: 0 });
	});

	it("a city that makes no trips has a line without riders and no missing figure, with a city bus too", () => {
		const { cells } = city;
		const nobody = new Float64Array(cells.count);
		const empty = createRunner({
			...city,
			cells: {
				...cells,
				registeredPeople: nobody,
				peoplePresent: nobody,
				jobs: nobody,
				jobsAtPlaces: nobody,
				students: nobody,
				universityStudents: nobody,
				visitors: nobody,
			},
		});
		const outcome = empty.evaluate(a);
		expect(outcome.boardingsPerWeekday).toBe(0);
		expect(outcome.publicShareWithLine).toBe(0);
		expect([...outcome.stationBoardings].every((value) => value === 0)).toBe(true);
		expect(empty.evaluate({ ...a, line: null, travel: { cityBus: "on" } }).publicShareWithLine).toBe(0);
		expect(empty.health(a)).toEqual([]);
	});

	it("loads trains only while they run, and an hour of a short day with its share of the riders", () => {
		const service = { ...a.service, serviceStartSeconds: 10 * 3600, serviceEndSeconds: 14 * 3600 };
		const outcome = runner.evaluate({ ...a, service });
		const { amPeak, offPeak, pmPeak } = outcome.sectionLoadsByPeriod;
		expect(sum(amPeak.up) + sum(amPeak.down) + sum(pmPeak.up) + sum(pmPeak.down)).toBe(0);
		const whole = runner.evaluate(a);
		const ride = ({ sectionLoadsByPeriod: by, boardingsInsideView }: typeof whole, hourShare: number) =>
			sum(by.offPeak.up) / (boardingsInsideView * hourShare);
		expect(ride(outcome, 1 / 4)).toBeCloseTo(ride(whole, 0.45 / 9), 1);
		expect(outcome.operations.peakLoadPerHourPerDirection).toBe(Math.max(...offPeak.up, ...offPeak.down));
	});

	it("checks no elasticity of a service that nobody can ride, in the small hours", () => {
		const service = { ...a.service, serviceStartSeconds: 24 * 3600, serviceEndSeconds: 26 * 3600 };
		expect(runner.evaluate({ ...a, service }).boardingsInsideView).toBe(0);
		expect(runner.health({ ...a, service })).toEqual([]);
	});

	it("remembers nothing that changes an answer: a fresh runner agrees to the last bit", () => {
		const moved = { ...a, fare: { flatBaht: 22 } };
		runner.evaluate(b);
		runner.evaluate(a);
		expect(createRunner(city).evaluate(moved)).toEqual(runner.evaluate(moved));
	});
});

describe("directions that nobody disputes", () => {
	it("a dearer, rarer or slower line carries fewer people", () => {
		const now = runner.evaluate(a).boardingsPerWeekday;
		const dearer = runner.evaluate({ ...a, fare: { flatBaht: 25 } });
		expect(dearer.boardingsPerWeekday).toBeLessThan(now);
		const rarer = { amPeak: 1200, pmPeak: 1200, offPeak: 1200, evening: 1200 };
		const service = { ...a.service, headwaySeconds: rarer };
		expect(runner.evaluate({ ...a, service }).boardingsPerWeekday).toBeLessThan(now);
		const street = a.line!.stations.map((station) => ({
			...station,
			trackClassToNext: "mixed_street" as const,
		}));
		const slower = runner.evaluate({ ...a, line: { ...a.line!, stations: street } });
		expect(slower.boardingsPerWeekday).toBeLessThan(now);
		expect(slower.operations.runTimeSeconds).toBeGreaterThan(runner.evaluate(a).operations.runTimeSeconds);
	});

	it("registered people are fewer than people present, and so are riders", () => {
		const registered = runner.evaluate({ ...a, populationBasis: "registered" });
		expect(registered.peopleWalk10).toBeLessThan(runner.evaluate(a).peopleWalk10);
		expect(registered.boardingsPerWeekday).toBeLessThan(runner.evaluate(a).boardingsPerWeekday);
	});

	it("the outside view multiplies riders of the line and of every station by one factor", () => {
		const inside = runner.evaluate({ ...a, outsideView: "none" });
		const outside = runner.evaluate({ ...a, outsideView: "rail" });
		expect(outside.boardingsPerWeekday / inside.boardingsPerWeekday).toBeCloseTo(0.42, 12);
		outside.stationBoardings.forEach((value, s) => {
			expect(value / inside.stationBoardings[s]!).toBeCloseTo(0.42, 12);
		});
		expect(inside.capitalItems.contingency).toBeGreaterThan(0);
		expect(outside.capitalItems.contingency).toBe(0);
	});
});

describe("draws", () => {
	it("are the same in one block, in many, and in any order", () => {
		const whole = runner.draws(a, 40, 0, 40);
		const parts = [30, 10, 0, 20].map((first) => createRunnerDraws(first));
		const together = summariseDraws(parts, 40, a);
		expect(together).toEqual(summariseDraws([whole], 40, a));
	});

	const createRunnerDraws = (first: number) => runner.draws(a, 40, first, 10);

	it("are common to all options: an option against itself never differs", () => {
		const ranges = rangesOf(runner.draws, a, 40);
		for (const { probabilityAAboveB, difference, distinguishable } of compareResults(ranges, ranges)) {
			expect(probabilityAAboveB).toBe(0.5);
			expect(difference).toEqual({ p10: 0, p50: 0, p90: 0 });
			expect(distinguishable).toBe(false);
		}
	});

	it("cannot be compared across seeds or numbers of draws", () => {
		const one = rangesOf(runner.draws, a, 20);
		const other = rangesOf(runner.draws, { ...a, seed: a.seed + 1 }, 20);
		expect(() => compareResults(one, other)).toThrow(RangeError);
	});
});

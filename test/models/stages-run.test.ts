import { beforeAll, describe, expect, it, vi } from "vitest";
import type { City } from "../../src/city/types.ts";
import { createRunner, type Runner } from "../../src/models/runner.ts";
import { type StagesAnswer, stagesOf } from "../../src/models/stages-run.ts";
import { defaultStages, stageScenario } from "../../src/models/stages-scenario.ts";
import { rangesOf } from "../../src/models/summary.ts";
import { FIGURES } from "../../src/models/types.ts";
import { resolveParameters } from "../../src/scenario/assumptions.ts";
import { removeStation } from "../../src/scenario/edits/remove-station.ts";
import { setShortTurn } from "../../src/scenario/edits/set-short-turn.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { run } from "../scenario/builders.ts";
import { shippedCity, shippedOption } from "./city-fixture.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const DRAWS = 12;

let city: City;
let runner: Runner;
let a: Scenario;
let b: Scenario;
let chosen: StagesAnswer;

beforeAll(() => {
	city = shippedCity();
	runner = createRunner(city);
	a = { ...shippedOption(city, "A"), assumptions: { demandGrowth: 0.02 } };
	b = shippedOption(city, "B");
	chosen = stagesOf(runner, a, {
		drawCount: DRAWS,
		stages: [
			{ fromStationId: "S12", toStationId: "S19", opensInYear: 4 },
			{ fromStationId: "S04", toStationId: "S19", opensInYear: 6 },
			{ fromStationId: "S01", toStationId: "S21", opensInYear: 9 },
		],
	})!;
});

/** The whole line without the stations outside a stretch, taken away one by one. */
function withoutEnds(scenario: Scenario, from: string, to: string): Scenario {
	const ids = scenario.line!.stations.map(({ id }) => id);
	return ids
		.filter((_, k) => k < ids.indexOf(from) || k > ids.indexOf(to))
		.reduce((left, id) => run(left, removeStation(id)), scenario);
}

describe("a stage", () => {
	it("equals the line that somebody makes by removing the stations outside it, figure by figure and draw by draw", () => {
		for (const [place, [from, to]] of [
			["S12", "S19"],
			["S04", "S19"],
			["S01", "S21"],
		].entries()) {
			const short = withoutEnds(a, from!, to!);
			const stage = chosen.stages[place]!;
			expect(runner.evaluate(stage.scenario)).toEqual(runner.evaluate(short));
			const ranges = rangesOf(runner.draws, short, DRAWS);
			expect(stage.boardingsPerWeekday.range).toEqual(ranges.figures.boardingsPerWeekday);
			expect(stage.peopleWalk10.range).toEqual(ranges.figures.peopleWalk10);
			expect(stage.capitalBahtMillion.range).toEqual(ranges.figures.capitalBahtMillion);
		}
	});

	it("is the whole option at the end, in every drawn figure", () => {
		const last = chosen.stages.at(-1)!;
		expect(last.scenario).toEqual(a);
		const whole = rangesOf(runner.draws, a, DRAWS);
		const cut = rangesOf(runner.draws, last.scenario, DRAWS);
		for (const figure of FIGURES) expect(cut.samples[figure]).toEqual(whole.samples[figure]);
	});

	it("lets short trains run through where they would turn outside it", () => {
		const turning = run(
			a,
			setShortTurn({ fromStationId: "S01", toStationId: "S15", everyNthTrain: 2, periods: ["amPeak"] }),
		);
		const cut = (from: string, to: string) =>
			stageScenario(city, turning, { fromStationId: from, toStationId: to, opensInYear: 5 }).service;
		expect(cut("S12", "S19").shortTurn).toBeUndefined();
		expect(cut("S01", "S19").shortTurn).toEqual(turning.service.shortTurn);
	});
});

describe("the years", () => {
	it("begin with building, open one stage after another and end with the whole line", () => {
		expect(chosen.years.map(({ stage }) => stage)).toEqual([-1, -1, -1, 0, 0, 1, 1, 1, 2, 2, 2, 2, 2]);
		expect(chosen.years.filter(({ opensNow }) => opensNow).map(({ year }) => year)).toEqual([4, 6, 9]);
		expect(chosen.years[0]!.boardingsPerWeekday).toEqual({ single: 0, range: { p10: 0, p50: 0, p90: 0 } });
	});

	it("spend in the end what the whole line costs, since nothing of it is left, and never less than the year before", () => {
		const spent = chosen.years.map(({ spentBahtMillion }) => spentBahtMillion.single!);
		expect(spent.at(-1)).toBeCloseTo(runner.evaluate(a).capitalBahtMillion, 6);
		spent.forEach((value, k) => {
			expect(value).toBeGreaterThanOrEqual(spent[k - 1] ?? 0);
			const before = k === 0 ? 0 : spent[k - 1]!;
			expect(value - before).toBeCloseTo(chosen.years[k]!.capitalBahtMillion.single!, 6);
		});
	});

	it("have the riders of each stretch come over its own first years", () => {
		const [first, second] = chosen.stages;
		const b0 = first!.boardingsPerWeekday.single!;
		const b1 = second!.boardingsPerWeekday.single!;
		const year = (k: number) => chosen.years[k - 1]!.boardingsPerWeekday.single!;
		expect(year(4)).toBeCloseTo(0.55 * b0, 6);
		expect(year(6)).toBeCloseTo((0.9 * b0 + 0.55 * (b1 - b0)) * 1.02 ** 2, 6);
		expect(year(8)).toBeCloseTo((b0 + 0.9 * (b1 - b0)) * 1.02 ** 4, 6);
	});

	it("have cash that adds up, and fares that follow the riders", () => {
		const { fare } = a;
		for (const year of chosen.years) {
			const { faresBahtMillion: fares, operatingBahtMillion: operating, capitalBahtMillion: capital } = year;
			expect(year.cashBahtMillion.single).toBeCloseTo(fares.single! - operating.single! - capital.single!, 9);
			expect(year.balanceBahtMillion.single).toBeCloseTo(fares.single! - operating.single!, 9);
			const weekdays = (fares.single! * 1e6) / (year.boardingsPerWeekday.single! * fare.flatBaht);
			if (year.stage >= 0) expect(weekdays).toBeCloseTo(resolveParameters().weekdaysPerYear, 6);
		}
	});
});

describe("the stages unless chosen", () => {
	it("are the published ones where there are: 16 stations first, then the branch through the university", () => {
		const answer = stagesOf(runner, b, { drawCount: DRAWS, stages: null })!;
		expect(answer.order).toBe("published");
		const [first, whole] = answer.stages;
		expect(first!.stationIds).toEqual(a.line!.stations.map(({ id }) => id));
		expect(first!.lengthMetres).toBeCloseTo(runner.evaluate(a).lengthMetres, 0);
		const asA = { ...b, line: a.line };
		expect(first!.boardingsPerWeekday.single! / runner.evaluate(asA).boardingsPerWeekday).toBeCloseTo(1, 4);
		expect(whole!.boardingsPerWeekday.single).toBe(runner.evaluate(b).boardingsPerWeekday);
		expect(whole!.leftTrackMetres).toBeCloseTo(8065.9 - 5327.5, 0);
		expect(answer.years.at(-1)!.spentBahtMillion.single).toBeCloseTo(
			runner.evaluate(b).capitalBahtMillion + whole!.leftTrackBahtMillion.single!,
			6,
		);
	});

	it("begin with a shorter option that ships, else with the half that more people reach", () => {
		const people = (scenario: Scenario) => runner.evaluate(scenario).stationPeople;
		const starter = defaultStages(city, a.line!, people(a), 4);
		expect(starter.order).toBe("starter");
		expect(starter.stages.map(({ fromStationId, toStationId }) => [fromStationId, toStationId])).toEqual([
			["S03", "S19"],
			["S01", "S21"],
		]);
		const c = shippedOption(city, "C");
		const halves = defaultStages(city, c.line!, people(c), 4);
		expect(halves.order).toBe("halves");
		const [half] = halves.stages;
		const ids = c.line!.stations.map(({ id }) => id);
		const reached = (from: string, to: string) =>
			people(c).reduce(
				(sum, value, k) => sum + (k >= ids.indexOf(from) && k <= ids.indexOf(to) ? value : 0),
				0,
			);
		const other = half!.fromStationId === ids[0] ? [ids[6]!, ids.at(-1)!] : [ids[0]!, ids[6]!];
		expect(reached(half!.fromStationId, half!.toStationId)).toBeGreaterThanOrEqual(
			reached(other[0]!, other[1]!),
		);
		expect(halves.stages.map(({ opensInYear }) => opensInYear)).toEqual([5, 9]);
	});
});

describe("what is refused", () => {
	it("is a stage that shrinks, opens too early, or does not end with the whole line; no line gives nothing", () => {
		const stage = (fromStationId: string, toStationId: string, opensInYear: number) => ({
			fromStationId,
			toStationId,
			opensInYear,
		});
		const ask = (...stages: ReturnType<typeof stage>[]) => stagesOf(runner, a, { drawCount: DRAWS, stages });
		expect(() => ask(stage("S12", "S19", 4), stage("S13", "S21", 6))).toThrow(RangeError);
		expect(() => ask(stage("S12", "S19", 4), stage("S01", "S21", 4))).toThrow(RangeError);
		expect(() => ask(stage("S12", "S19", 1), stage("S01", "S21", 4))).toThrow(RangeError);
		expect(() => ask(stage("S12", "S19", 4))).toThrow(RangeError);
		expect(() => ask(stage("S12", "S12", 4), stage("S01", "S21", 6))).toThrow(RangeError);
		expect(stagesOf(runner, { ...a, line: null }, { drawCount: DRAWS, stages: null })).toBeNull();
	});
});

import { beforeAll, describe, expect, it, vi } from "vitest";
import type { City } from "../../src/city/types.ts";
import { REACH_KINDS } from "../../src/models/access-kinds.ts";
import { accessFrom } from "../../src/models/access-run.ts";
import { cellPeople } from "../../src/models/base-state.ts";
import { type BreathingAnswer, breathingReach, NOT_REACHED } from "../../src/models/breathing-run.ts";
import { createRunner, type Runner } from "../../src/models/runner.ts";
import { resolveParameters } from "../../src/scenario/assumptions.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { shippedCity, shippedOption } from "./city-fixture.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const DEPARTURES = 21;
const choices = {
	window: { startSeconds: 7 * 3600, minutes: DEPARTURES },
	stationAccess: "walk",
	songthaew: "kept",
} as const;

let city: City;
let runner: Runner;
let a: Scenario;
let breathing: BreathingAnswer;

const ask = (scenario: Scenario): BreathingAnswer =>
	breathingReach(runner.model, scenario, { ...choices, origin: a.line!.stations[7]!.position });
const at = (answer: BreathingAnswer, departure: number): Uint8Array =>
	answer.minutes.subarray(departure * city.cells.count, (departure + 1) * city.cells.count);
const within = (people: Float64Array, limit: number): Float64Array =>
	people.subarray(limit * DEPARTURES, (limit + 1) * DEPARTURES);

beforeAll(() => {
	city = shippedCity();
	runner = createRunner(city);
	a = shippedOption(city, "A");
	breathing = ask(a);
});

describe("reach by departure", () => {
	it("comes round with the trains: every cell takes the same minutes one headway later", () => {
		const headway = a.service.headwaySeconds.amPeak / 60;
		for (let m = 0; m + headway < DEPARTURES; m++)
			expect(at(breathing, m + headway)).toEqual(at(breathing, m));
	});

	it("breathes between trains, and stands still without a line, which reaches no more", () => {
		const within30 = within(breathing.people, 1);
		expect(Math.max(...within30)).toBeGreaterThan(1.05 * Math.min(...within30));
		breathing.limitsMinutes.forEach((_, limit) => {
			const without = within(breathing.peopleWithoutLine, limit);
			expect(new Set(without).size).toBe(1);
			for (const people of within(breathing.people, limit))
				expect(people).toBeGreaterThanOrEqual(without[0]!);
		});
		const today = ask({ ...a, line: null });
		for (let m = 0; m < DEPARTURES; m++) {
			const [now, was] = [at(breathing, m), at(today, m)];
			expect(now.every((minutes, cell) => minutes <= was[cell]!)).toBe(true);
		}
	});

	it("counts the people of the cells that its minutes put within each limit", () => {
		const people = cellPeople(runner.model, a.populationBasis, resolveParameters().personsPerHouse);
		for (const m of [0, 4, 20])
			breathing.limitsMinutes.forEach((limitMinutes, limit) => {
				let counted = 0;
				at(breathing, m).forEach((minutes, cell) => {
					if (minutes <= limitMinutes) counted += people[cell]!;
				});
				expect(within(breathing.people, limit)[m]).toBeCloseTo(counted, 6);
			});
	});

	it("is the door-to-door study where nobody waits for a songthaew: median minutes and mean people", () => {
		const always = { ...a, assumptions: { songthaewHeadway: 1e-9 } };
		const answer = ask(always);
		const study = accessFrom(runner.model, always, { ...choices, origin: answer.origin, against: null });
		const kind = REACH_KINDS.indexOf("people");
		answer.limitsMinutes.forEach((limitMinutes, limit) => {
			const row = study.reach[kind * answer.limitsMinutes.length + limit]!;
			expect(row).toMatchObject({ kind: "people", limitMinutes });
			const found = within(answer.people, limit);
			expect(found.reduce((sum, people) => sum + people, 0) / DEPARTURES).toBeCloseTo(row.after.mean, 3);
		});
		for (let cell = 0; cell < city.cells.count; cell += 7) {
			const sorted = Array.from({ length: DEPARTURES }, (_, m) => at(answer, m)[cell]!).sort((x, y) => x - y);
			const expected = Math.min(NOT_REACHED, Math.ceil(study.cellMinutesAfter[cell]! - 1e-4));
			expect(Math.abs(sorted[(DEPARTURES - 1) / 2]! - expected)).toBeLessThanOrEqual(1);
		}
		expect(answer.originCell).toBe(study.originCell);
	});
});

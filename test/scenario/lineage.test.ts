import { expect, it } from "vitest";
import { addStation } from "../../src/scenario/edits/add-station.ts";
import { fork } from "../../src/scenario/edits/fork.ts";
import { setFare } from "../../src/scenario/edits/set-fare.ts";
import { readScenario } from "../../src/scenario/file/read-scenario.ts";
import { writeScenario } from "../../src/scenario/file/write-scenario.ts";
import { counted, shortened, sumOfSteps } from "../../src/scenario/lineage.ts";
import { differsOnlyInMoney } from "../../src/scenario/money-only.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { fixtureScenario, run, scenarioWith, straightLine } from "./builders.ts";

const called = (text: string) => ({ th: `ของ${text}`, en: text });
const base = scenarioWith(straightLine([0, 2000, 4000]));

/** What the session does with an edit. */
function step(scenario: Scenario, ...edits: readonly Parameters<typeof run>[1][]): Scenario {
	return edits.reduce((before, edit) => {
		const result = edit(before);
		if (!result.ok) throw new Error(result.error.code);
		return counted(result.value.scenario, result.value.note);
	}, scenario);
}

it("a fork of a fork names both, with the steps between them", () => {
	const first = step(run(base, fork("one", called("Somsri"))), addStation({ chainageMetres: 1000 }));
	const second = step(run(first, fork("two", called("Boonmi"))), setFare(20), setFare(25));
	expect(second).toMatchObject({ id: "two", name: { en: "Boonmi" }, basedOn: base.basedOn });
	expect(second.lineage!.map(({ id, steps }) => [id, steps.added, steps.other])).toEqual([
		["test", 1, 0],
		["one", 0, 2],
	]);
});

it("a scenario without a lineage is given back as it is: the planner's files do not change", () => {
	const note = { code: "addStation", parameters: {} };
	expect(counted(base, note)).toBe(base);
	expect(writeScenario(base)).not.toContain("lineage");
});

it("a new name is no step", () => {
	const forked = run(base, fork("one", called("Somsri")));
	expect(counted(forked, { code: "renameStation", parameters: {} })).toBe(forked);
});

it("keeps the oldest and the newest of a long line of ancestors, and loses no step", () => {
	let scenario = base;
	for (let i = 0; i < 12; i++) {
		scenario = run(scenario, fork(`fork-${i}`, called(`Name ${i}`)));
		scenario = step(scenario, setFare(16 + i));
	}
	expect(scenario.lineage).toHaveLength(8);
	expect(scenario.lineage![0]!.id).toBe("test");
	expect(scenario.lineage!.at(-1)!.id).toBe("fork-10");
	const total = (lineage: Scenario["lineage"]) =>
		lineage!.reduce((sum, { steps }) => sum + sumOfSteps(steps), 0);
	expect(total(scenario.lineage)).toBe(12);
	const two = shortened(scenario.lineage!, 2);
	expect(two.map(({ id }) => id)).toEqual(["test", "fork-10"]);
	expect(total(two)).toBe(12);
});

it("is read from a file as it was written, in a full scenario too", () => {
	const scenario = step(run(fixtureScenario(), fork("one", called("Somsri"))), setFare(20));
	expect(readScenario(writeScenario(scenario))).toEqual({ ok: true, value: scenario });
});

it("moves no rider: a scenario and its copy have one outcome", () => {
	const forked = run(base, fork(base.id, base.name));
	expect(differsOnlyInMoney(base, { ...forked, name: base.name })).toBe(true);
});

import { expect, test } from "vitest";
import { fork } from "../../src/scenario/edits/fork.ts";
import { nudgeStation } from "../../src/scenario/edits/nudge-station.ts";
import { setFare } from "../../src/scenario/edits/set-fare.ts";
import { sumOfSteps } from "../../src/scenario/lineage.ts";
import { MAXIMUM_LINK_CHARACTERS, readShareLink, writeShareLink } from "../../src/session/share-link.ts";
import { fixtureScenario, run } from "../scenario/builders.ts";
import { stage } from "./fakes.ts";

const name = { th: "ของสมศรี", en: "Somsri’s" };

let state = 12345;
/** Letters that deflate finds nothing in. */
function randomLetters(count: number): string {
	let letters = "";
	while (letters.length < count) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		letters += ((state >>> 16) % 36).toString(36);
	}
	return letters;
}

test("steps are counted as they are done: one a gesture, and undo takes its count back", async () => {
	const { session } = await stage();
	session.openScenario(run(session.active.value!.scenario, fork("mine", name)));
	const { lineage } = session.active.value!.scenario;
	const steps = () => session.active.value!.scenario.lineage!.at(-1)!.steps;
	const station = session.active.value!.scenario.line!.stations[1]!.id;

	session.beginGesture();
	for (const metres of [10, 20, 30]) session.preview(nudgeStation(station, metres));
	session.commitGesture();
	session.apply(setFare(20));
	session.apply(setFare(20));
	expect(steps()).toMatchObject({ moved: 1, other: 1 });
	expect(sumOfSteps(steps())).toBe(2);

	session.undo();
	session.undo();
	expect(session.active.value!.scenario.lineage).toEqual(lineage);
});

test("a planner's scenario gets no lineage from being edited", async () => {
	const { session } = await stage();
	session.apply(setFare(20));
	expect(session.active.value!.scenario).not.toHaveProperty("lineage");
});

test("a link carries the lineage; one of 21 stations and long names keeps the oldest and the newest ancestor", () => {
	const short = run(fixtureScenario(), fork("mine", name));
	const link = writeShareLink(short);
	expect(link.ok && readShareLink(link.value)).toEqual({ ok: true, value: short });

	let long = fixtureScenario();
	for (let i = 0; i < 8; i++) {
		const [id, th, en] = [randomLetters(36), randomLetters(110), randomLetters(110)];
		long = run(long, fork(id, { th, en }));
	}
	const cut = writeShareLink(long);
	expect(cut.ok && cut.value.length).toBeLessThanOrEqual(MAXIMUM_LINK_CHARACTERS);
	const read = cut.ok ? readShareLink(cut.value) : cut;
	const { lineage, ...others } = long;
	expect(read).toMatchObject({ ok: true, value: others });
	expect(read.ok && read.value.lineage!.map(({ id }) => id)).toEqual([lineage![0]!.id, lineage!.at(-1)!.id]);
});

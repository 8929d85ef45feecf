import { describe, expect, test } from "vitest";
import { fail, ok, problem } from "../../src/core/result.ts";
import { addStation } from "../../src/scenario/edits/add-station.ts";
import { nudgeStation } from "../../src/scenario/edits/nudge-station.ts";
import { removeStation } from "../../src/scenario/edits/remove-station.ts";
import { setFare } from "../../src/scenario/edits/set-fare.ts";
import { setSeed } from "../../src/scenario/edits/set-seed.ts";
import { createSession } from "../../src/session/create-session.ts";
import { outcomeOf, settle, stage } from "./fakes.ts";

const last = <Item>(items: readonly Item[]): Item => items.at(-1)!;

describe("starting", () => {
	test("opens the first option and evaluates it at once", async () => {
		const { session, engine } = await stage();
		expect(session.cityStatus.value).toBe("ready");
		expect(session.active.value).toMatchObject({ scenario: { basedOn: "A" }, outcome: null, ranges: null });
		await engine.evaluations[0]!.answer();
		expect(session.active.value!.outcome!.stationCount).toBe(5);
	});

	test("a city that cannot be read leaves a problem, not an exception", async () => {
		const { engine, streets, timers, storage } = await stage();
		engine.city = fail(problem("city.broken"));
		const other = createSession({
			engine,
			streets,
			timers,
			storage,
			nowMilliseconds: () => 0,
			scenarioFromOption: () => {
				throw new Error("not asked");
			},
			tabId: "x",
			newId: () => "x",
		});
		await other.start("/nowhere/");
		expect(other.cityStatus.value).toBe("failed");
		expect(other.problem.value?.code).toBe("city.broken");
		expect(other.apply(setFare(1))).toBe(false);
	});
});

describe("stale answers", () => {
	test("an answer for the scenario before the edit does not paint after the edit's own", async () => {
		const { session, engine } = await stage();
		session.apply(setFare(20));
		session.apply(setFare(30));
		await engine.evaluations[2]!.answer();
		await engine.evaluations[1]!.answer();
		await engine.evaluations[0]!.answer();
		expect(session.active.value!.outcome).toEqual(outcomeOf(session.active.value!.scenario));
	});

	test("an answer for an undone edit does not paint, and undo shows the old figures at once", async () => {
		const { session, engine } = await stage();
		await engine.evaluations[0]!.answer();
		const before = session.active.value!.outcome;
		session.apply(setFare(20));
		session.undo();
		expect(session.active.value!.outcome).toBe(before);
		await engine.evaluations[1]!.answer();
		expect(session.active.value!.outcome).toBe(before);
	});

	test("an outcome of other stations is never shown beside the new ones", async () => {
		const { session, engine } = await stage();
		await engine.evaluations[0]!.answer();
		session.apply(removeStation("S3"));
		expect(session.active.value!.outcome).toBeNull();
		session.undo();
		expect(session.active.value!.outcome!.stationCount).toBe(5);
		session.apply(setFare(3));
		expect(session.active.value!.outcome!.stationCount).toBe(5);
	});

	test("a superseded answer is asked for again, a few times and not for ever", async () => {
		const { session, engine } = await stage();
		await engine.evaluations[0]!.answer(null);
		await engine.evaluations[1]!.answer();
		expect(session.active.value!.outcome).not.toBeNull();
		session.apply(setFare(20));
		for (let i = 0; i < 6; i++) await last(engine.evaluations).answer(null);
		expect(engine.evaluations.length).toBe(5);
	});

	test("a failed evaluation becomes the problem only where it is still wanted", async () => {
		const { session, engine } = await stage();
		session.apply(setFare(20));
		await engine.evaluations[0]!.answer(fail(problem("engine.late")));
		expect(session.problem.value).toBeNull();
		await engine.evaluations[1]!.answer(fail(problem("engine.failed")));
		expect(session.problem.value?.code).toBe("engine.failed");
		session.dismissProblem();
		expect(session.problem.value).toBeNull();
	});
});

describe("gestures", () => {
	test("many previews are one undo step, and each starts from the scenario before the gesture", async () => {
		const { session } = await stage();
		const before = session.active.value!.scenario;
		session.beginGesture();
		for (const metres of [10, 20, 30]) expect(session.preview(nudgeStation("S3", metres))).toBe(true);
		expect(session.undoNote.value).toBeNull();
		expect(session.beforeGesture.value!.scenario).toBe(before);
		session.commitGesture();
		expect(session.beforeGesture.value).toBeNull();
		expect(session.undoNote.value).toMatchObject({ code: "moveStation", parameters: { movedMetres: 30 } });
		session.undo();
		expect(session.active.value!.scenario).toBe(before);
		expect(session.undoNote.value).toBeNull();
	});

	test("cancelling drops it: scenario, figures and history are as before, late answers included", async () => {
		const { session, engine } = await stage();
		await engine.evaluations[0]!.answer();
		const before = session.active.value!;
		session.beginGesture();
		session.preview(setFare(40));
		session.cancelGesture();
		await last(engine.evaluations).answer();
		expect(session.active.value!.scenario).toBe(before.scenario);
		expect(session.active.value!.outcome).toBe(before.outcome);
		expect(session.undoNote.value).toBeNull();
	});

	test("under the finger, answers paint in order although the scenario is ahead; older ones do not", async () => {
		const { session, engine } = await stage();
		await engine.evaluations[0]!.answer();
		session.beginGesture();
		session.preview(setFare(20));
		session.preview(setFare(21));
		session.preview(setFare(22));
		await engine.evaluations[2]!.answer();
		expect(session.active.value!.outcome!.boardingsPerWeekday).toBe(
			21e6 + session.active.value!.outcome!.lengthMetres,
		);
		await engine.evaluations[1]!.answer();
		expect(session.active.value!.outcome!.boardingsPerWeekday).toBeGreaterThan(21e6 - 1);
		session.commitGesture();
		await engine.evaluations[3]!.answer();
		expect(session.active.value!.outcome).toEqual(outcomeOf(session.active.value!.scenario));
	});

	test("after the finger lifts, only the answer for where it lifted paints", async () => {
		const { session, engine } = await stage();
		await engine.evaluations[0]!.answer();
		const before = session.active.value!.outcome;
		session.beginGesture();
		session.preview(setFare(20));
		session.preview(setFare(22));
		session.commitGesture();
		await engine.evaluations[1]!.answer();
		expect(session.active.value!.outcome).toBe(before);
	});

	test("a refused preview keeps the last good one", async () => {
		const { session } = await stage();
		session.beginGesture();
		session.preview(setFare(20));
		expect(session.preview(setFare(2000))).toBe(false);
		expect(session.problem.value?.code).toBe("edit.outOfRange");
		session.commitGesture();
		expect(session.active.value!.scenario.fare.flatBaht).toBe(20);
	});

	test("no draws start while the finger is down, and reach is asked for sparingly", async () => {
		const { session, engine, timers } = await stage();
		await engine.reaches[0]!.answer();
		session.beginGesture();
		for (let fare = 20; fare < 40; fare++) {
			session.preview(setFare(fare));
			await timers.advance(16);
			for (const call of engine.reaches) await call.answer();
		}
		await timers.advance(5000);
		expect(engine.rangeCalls).toHaveLength(0);
		// 20 previews in 320 ms, at most one reach every 120 ms, and one that trails.
		expect(engine.reaches.length - 1).toBeLessThanOrEqual(4);
		expect(last(engine.reaches).scenario).toBe(session.active.value!.scenario);
	});

	test("undo during a gesture only drops the gesture; an edit during one commits it first", async () => {
		const { session } = await stage();
		session.apply(setFare(20));
		session.beginGesture();
		session.preview(setFare(30));
		session.undo();
		expect(session.active.value!.scenario.fare.flatBaht).toBe(20);
		session.beginGesture();
		session.preview(setFare(30));
		session.apply(nudgeStation("S3", 10));
		session.undo();
		expect(session.active.value!.scenario.fare.flatBaht).toBe(30);
	});
});

describe("draws", () => {
	test("200 for the active scenario once idle; an edit aborts them", async () => {
		const { session, engine, timers } = await stage();
		await timers.advance(249);
		expect(engine.rangeCalls).toHaveLength(0);
		await timers.advance(1);
		expect(engine.rangeCalls[0]!.request.draws).toBe(200);
		engine.rangeCalls[0]!.request.onProgress(0.5);
		expect(session.drawProgress.value).toBe(0.5);
		session.apply(setFare(20));
		expect(engine.rangeCalls[0]!.request.signal.aborted).toBe(true);
		expect(session.drawProgress.value).toBeNull();
		await engine.rangeCalls[0]!.answer();
		engine.rangeCalls[0]!.request.onProgress(0.9);
		expect(session.active.value!.ranges).toBeNull();
		expect(session.drawProgress.value).toBeNull();
	});

	test("the comparison is drawn with the same seed and number, then the two are paired", async () => {
		const scene = await stage();
		const { session, engine, timers } = scene;
		session.compareWithOption("B");
		expect(session.comparison.value!.scenario.seed).toBe(session.active.value!.scenario.seed);
		await timers.advance(250);
		await engine.rangeCalls[0]!.answer();
		expect(session.paired.value).toBeNull();
		expect(session.drawProgress.value).toBe(0.5);
		await engine.rangeCalls[1]!.answer();
		expect(session.paired.value).toEqual([]);
		expect(session.drawProgress.value).toBeNull();
		session.apply(setSeed(7));
		expect(session.paired.value).toBeNull();
		expect(session.comparison.value!.scenario.seed).toBe(7);
		await settle(scene);
		expect(session.active.value!.ranges!.seed).toBe(7);
		expect(session.paired.value).toEqual([]);
	});

	test("1,000 on request for both; back to 200 together after an edit; undo has them at once", async () => {
		const scene = await stage();
		const { session } = scene;
		session.compareWithOption("B");
		await settle(scene);
		session.requestDraws(1000);
		await settle(scene);
		expect([session.active.value!.ranges!.drawCount, session.comparison.value!.ranges!.drawCount]).toEqual([
			1000, 1000,
		]);
		session.apply(setFare(20));
		await settle(scene);
		expect([session.active.value!.ranges!.drawCount, session.comparison.value!.ranges!.drawCount]).toEqual([
			200, 200,
		]);
		expect(session.paired.value).not.toBeNull();
		session.undo();
		expect(session.active.value!.ranges!.drawCount).toBe(1000);
	});

	test("a late answer of aborted draws neither ends nor hides the ones under way", async () => {
		const { session, engine, timers } = await stage();
		await timers.advance(250);
		session.apply(setFare(20));
		await timers.advance(250);
		engine.rangeCalls[1]!.request.onProgress(0.25);
		await engine.rangeCalls[0]!.answer();
		expect(session.drawProgress.value).toBe(0.25);
		session.cancelDraws();
		expect(engine.rangeCalls[1]!.request.signal.aborted).toBe(true);
	});

	test("cancelled draws stay cancelled until something changes", async () => {
		const { session, engine, timers } = await stage();
		await timers.advance(250);
		session.cancelDraws();
		expect(engine.rangeCalls[0]!.request.signal.aborted).toBe(true);
		await timers.advance(5000);
		expect(engine.rangeCalls).toHaveLength(1);
		session.apply(setFare(20));
		await timers.advance(250);
		expect(engine.rangeCalls).toHaveLength(2);
	});
});

describe("the second option", () => {
	test("is evaluated after the active one, keeps its own results, and closes", async () => {
		const { session, engine } = await stage();
		session.compareWithOption("B");
		expect(engine.evaluations).toHaveLength(1);
		await engine.evaluations[0]!.answer();
		await engine.evaluations[1]!.answer();
		expect(session.comparison.value!.outcome!.stationCount).toBe(21);
		expect(session.active.value!.outcome!.stationCount).toBe(5);
		session.apply(setFare(20));
		expect(session.comparison.value!.outcome!.stationCount).toBe(21);
		session.compareWithOption(null);
		expect(session.comparison.value).toBeNull();
	});

	test("a comparison whose answer the active edit superseded is asked for again", async () => {
		const { session, engine } = await stage();
		session.compareWithOption("B");
		await engine.evaluations[0]!.answer();
		session.apply(setFare(20));
		await engine.evaluations[1]!.answer(null);
		await engine.evaluations[2]!.answer();
		await engine.evaluations[3]!.answer();
		expect(session.comparison.value!.outcome!.stationCount).toBe(21);
	});

	test("may be no line at all", async () => {
		const scene = await stage();
		scene.session.compareWithOption("D");
		await settle(scene);
		expect(scene.session.comparison.value).toMatchObject({
			scenario: { line: null },
			outcome: { stationCount: 0 },
		});
		scene.session.openOption("D");
		await settle(scene);
		expect(scene.session.active.value).toMatchObject({
			scenario: { line: null },
			outcome: { lengthMetres: 0 },
		});
		expect(scene.session.apply(addStation({ chainageMetres: 1 }))).toBe(false);
		expect(scene.session.problem.value?.code).toBe("edit.noLine");
	});

	test("swapping is one step that undo takes back on both sides", async () => {
		const scene = await stage();
		const { session } = scene;
		session.compareWithOption("B");
		await settle(scene);
		session.swapComparison();
		expect(session.active.value!.scenario.basedOn).toBe("B");
		expect(session.active.value!.outcome!.stationCount).toBe(21);
		expect(session.comparison.value!.scenario.basedOn).toBe("A");
		session.undo();
		expect(session.active.value!.scenario.basedOn).toBe("A");
		expect(session.comparison.value!.scenario.basedOn).toBe("B");
	});
});

test("opening another option is a step, so the work before it comes back", async () => {
	const { session } = await stage();
	session.apply(setFare(20));
	session.selectStation("S3");
	session.openOption("B");
	expect(session.selectedStationId.value).toBeNull();
	expect(session.undoNote.value?.code).toBe("openScenario");
	session.undo();
	expect(session.active.value!.scenario).toMatchObject({ basedOn: "A", fare: { flatBaht: 20 } });
	expect(session.lastNote.value).toMatchObject({ code: "undone", parameters: { stepCode: "openScenario" } });
	session.openScenario({ ...session.active.value!.scenario, cityId: "elsewhere" });
	expect(session.problem.value?.code).toBe("scenario.wrongCity");
	session.openOption("Z");
	expect(session.problem.value?.code).toBe("session.unknownOption");
});

test("health of a scenario that has changed since is not shown", async () => {
	const { session, engine } = await stage();
	session.requestHealth();
	session.apply(setFare(20));
	await engine.healths[0]!.answer(ok([{ id: "zoneError", value: 0, low: 0, high: 1, verdict: "pass" }]));
	expect(session.health.value).toBeNull();
	session.requestHealth();
	await engine.healths[1]!.answer(ok([{ id: "zoneError", value: 0, low: 0, high: 1, verdict: "pass" }]));
	expect(session.health.value).toHaveLength(1);
});

import { describe, expect, test } from "vitest";
import { nudgeStation } from "../../src/scenario/edits/nudge-station.ts";
import { setFare } from "../../src/scenario/edits/set-fare.ts";
import { FakeStorage, stage } from "./fakes.ts";

const quotaExceeded = (): Error =>
	Object.assign(new Error("the disk is full"), { name: "QuotaExceededError" });

async function workedOn(storage: FakeStorage, tabId: string, fare: number) {
	const scene = await stage({ storage, tabId });
	scene.session.apply(setFare(fare));
	await scene.timers.advance(1000);
	return scene;
}

describe("autosave", () => {
	test("a reload brings back the scenario with its undo and redo", async () => {
		const storage = new FakeStorage();
		const { session, timers } = await stage({ storage });
		session.apply(setFare(20));
		session.apply(nudgeStation("S3", 50));
		session.undo();
		await timers.advance(1000);
		const again = await stage({ storage });
		expect(again.session.active.value!.scenario).toEqual(session.active.value!.scenario);
		expect(again.session.undoNote.value).toEqual(session.undoNote.value);
		expect(again.session.redoNote.value?.code).toBe("moveStation");
		again.session.redo();
		session.redo();
		expect(again.session.active.value!.scenario).toEqual(session.active.value!.scenario);
	});

	test("is debounced, and flush writes what waits, the gesture under way left out", async () => {
		const { session, storage, timers } = await stage();
		await timers.advance(1000);
		const writes = storage.writes;
		for (let fare = 20; fare < 30; fare++) {
			session.apply(setFare(fare));
			await timers.advance(100);
		}
		expect(storage.writes).toBe(writes);
		session.beginGesture();
		session.preview(setFare(99));
		await session.flush();
		expect(storage.writes).toBe(writes + 1);
		const again = await stage({ storage });
		expect(again.session.active.value!.scenario.fare.flatBaht).toBe(29);
	});

	test("two tabs keep to their own work; a new tab starts with a copy of the newest", async () => {
		const storage = new FakeStorage();
		const one = await workedOn(storage, "one", 20);
		const two = await stage({ storage, tabId: "two" });
		expect(two.session.active.value!.scenario.fare.flatBaht).toBe(20);
		two.timers.now += 60_000;
		two.session.apply(setFare(40));
		await two.timers.advance(1000);
		one.session.apply(nudgeStation("S3", 10));
		await one.timers.advance(1000);
		expect((await stage({ storage, tabId: "one" })).session.active.value!.scenario.fare.flatBaht).toBe(20);
		expect((await stage({ storage, tabId: "two" })).session.active.value!.scenario.fare.flatBaht).toBe(40);
		expect((await stage({ storage, tabId: "three" })).session.active.value!.scenario.fare.flatBaht).toBe(40);
	});

	test("a full disk is said once, nothing in memory is lost, and it is said again after it had worked", async () => {
		const { session, storage, timers } = await stage();
		storage.failure = quotaExceeded();
		session.apply(setFare(20));
		await timers.advance(1000);
		expect(session.problem.value?.code).toBe("storage.full");
		session.dismissProblem();
		session.apply(setFare(30));
		await timers.advance(1000);
		expect(session.problem.value).toBeNull();
		session.undo();
		expect(session.active.value!.scenario.fare.flatBaht).toBe(20);
		storage.failure = null;
		await timers.advance(1000);
		expect((await stage({ storage })).session.active.value!.scenario.fare.flatBaht).toBe(20);
		storage.failure = quotaExceeded();
		session.apply(setFare(31));
		await timers.advance(1000);
		expect(session.problem.value?.code).toBe("storage.full");
	});

	test("storage that is blocked from the start leaves the shipped option and one problem", async () => {
		const storage = new FakeStorage();
		storage.failure = new Error("denied");
		const { session } = await stage({ storage });
		expect(session.active.value!.scenario.basedOn).toBe("A");
		expect(session.problem.value?.code).toBe("storage.blocked");
	});

	test.each([
		["not an object", "garbage"],
		["an unknown version", { version: 9, scenario: "{}" }],
		[
			"a scenario that does not read",
			{ version: 1, scenario: '{"format":"rangbao-scenario"}', past: [], future: [] },
		],
	])("stored work that is %s gives the shipped option and says so", async (_, record) => {
		const storage = new FakeStorage();
		storage.data.set("rangbao/autosave/khon-kaen/tab-1", record);
		const { session } = await stage({ storage });
		expect(session.active.value!.scenario.basedOn).toBe("A");
		expect(session.problem.value?.code).toBe("storage.corrupt");
	});

	test("a broken history is left out and the scenario stays", async () => {
		const storage = new FakeStorage();
		await workedOn(storage, "tab-1", 20);
		const key = "rangbao/autosave/khon-kaen/tab-1";
		const record = storage.data.get(key) as { past: unknown };
		storage.data.set(key, { ...record, past: [{ note: 3 }] });
		const { session } = await stage({ storage });
		expect(session.active.value!.scenario.fare.flatBaht).toBe(20);
		expect(session.undoNote.value).toBeNull();
	});
});

describe("saved scenarios", () => {
	test("are listed newest first, open as a step, and go", async () => {
		const storage = new FakeStorage();
		const { session, timers } = await stage({ storage });
		session.apply(setFare(20));
		expect(await session.saveActive({ th: "ถูก", en: "Cheap" })).toBe(true);
		timers.now += 1000;
		session.apply(setFare(90));
		await session.saveActive({ th: "แพง", en: "Dear" });
		expect(session.saved.value.map((saved) => saved.name.en)).toEqual(["Dear", "Cheap"]);
		const other = await stage({ storage, tabId: "two" });
		expect(other.session.saved.value).toEqual(session.saved.value);
		await other.session.openSaved(session.saved.value[1]!.id);
		expect(other.session.active.value!.scenario).toMatchObject({
			name: { en: "Cheap" },
			fare: { flatBaht: 20 },
		});
		await other.session.removeSaved(session.saved.value[1]!.id);
		expect(other.session.saved.value).toHaveLength(1);
		await other.session.openSaved("gone");
		expect(other.session.problem.value?.code).toBe("storage.corrupt");
	});

	test("one that cannot be kept is said, and not listed", async () => {
		const { session, storage } = await stage();
		storage.failure = quotaExceeded();
		expect(await session.saveActive()).toBe(false);
		expect(session.problem.value?.code).toBe("storage.full");
		expect(session.saved.value).toEqual([]);
	});
});

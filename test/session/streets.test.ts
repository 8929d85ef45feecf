import { describe, expect, test } from "vitest";
import { fail, ok, problem } from "../../src/core/result.ts";
import type { StreetsRead } from "../../src/engine/exchange-contract.ts";
import { nudgeStation } from "../../src/scenario/edits/nudge-station.ts";
import { FakeStorage, flush, type Stage, settle, stage } from "./fakes.ts";

const SERVER = "https://overpass-api.de/api/interpreter";
const file = new Blob(["streets"]);

const streetsRead = (byte = 1): StreetsRead => ({
	network: Uint8Array.of(byte, 2, 3),
	provenance: {
		source: "town.osm.pbf",
		dataDate: "2026-10-01",
		attribution: "© OpenStreetMap contributors",
		licence: "ODbL 1.0",
		url: "https://www.openstreetmap.org/copyright",
	},
	modes: [{ mode: "foot", nodeCount: 10, edgeCount: 12, lengthMetres: 900, report: null }],
	names: [
		{
			id: "osm/village/1",
			kind: "village",
			name: { th: "บ้านโนนม่วง", en: "Ban Non Muang" },
			position: [102.83, 16.49],
			radiusMetres: 0,
			within: { th: "ศิลา", en: "Sila" },
			category: null,
		},
	],
});

async function withStreets(storage = new FakeStorage()): Promise<Stage> {
	const scene = await stage({ storage });
	await settle(scene);
	void scene.session.openStreets(file, "town.osm.pbf");
	await flush();
	await scene.streets.reads[0]!.answer(ok(streetsRead()));
	return scene;
}

describe("a street file", () => {
	test("is read on the city's ground with a margin, tells its progress, and is walked on and kept", async () => {
		const scene = await stage();
		await settle(scene);
		const { session, streets, engine, storage } = scene;
		const opening = session.openStreets(file, "town.osm.pbf");
		expect(session.streets.value.work).toMatchObject({ phase: "reading", source: "town.osm.pbf" });
		const [read] = streets.reads;
		expect(read!.given.file).toBe(file);
		expect(read!.given.outlines).toBe(session.city.value!.municipalityOutlines);
		const [west, south, east, north] = read!.given.ground;
		expect(west).toBeLessThan(102.7);
		expect(south).toBeLessThan(16.3);
		expect(east).toBeGreaterThan(103);
		expect(north).toBeGreaterThan(16.6);
		read!.options.onProgress!("building", 0.5);
		expect(session.streets.value.work).toMatchObject({ phase: "building", share: 0.5 });
		await read!.answer(ok(streetsRead()));
		await opening;
		expect(session.streets.value).toMatchObject({
			work: null,
			problem: null,
			loaded: { kept: true, sizeBytes: 3, peopleShare: 0.75, loadedAtMilliseconds: scene.timers.now },
		});
		expect(engine.networks).toEqual([Uint8Array.of(1, 2, 3)]);
		expect([...storage.data.keys()]).toContain("rangbao/streets/khon-kaen");
	});

	test("makes every figure old: the option, its comparison, reach and ranges are worked out again", async () => {
		const scene = await stage();
		scene.session.compareWithOption("B");
		await settle(scene);
		expect(scene.session.active.value!.ranges).not.toBeNull();
		expect(scene.session.comparison.value!.ranges).not.toBeNull();
		const shown = scene.session.active.value!.outcome;
		void scene.session.openStreets(file, "town.osm.pbf");
		await scene.streets.reads[0]!.answer(ok(streetsRead()));
		expect(scene.session.active.value).toMatchObject({ outcome: shown, ranges: null });
		expect(scene.session.comparison.value!.ranges).toBeNull();
		expect(scene.engine.evaluations).toHaveLength(1);
		expect(scene.engine.reaches).toHaveLength(1);
		await settle(scene);
		expect(scene.session.active.value!.ranges).not.toBeNull();
		expect(scene.session.comparison.value!.ranges).not.toBeNull();
	});

	test("waits for the gesture under way, which compares like with like", async () => {
		const scene = await stage();
		await settle(scene);
		const { session, streets, engine } = scene;
		session.beginGesture();
		session.preview(nudgeStation("S3", 10));
		void session.openStreets(file, "town.osm.pbf");
		await streets.reads[0]!.answer(ok(streetsRead()));
		expect(engine.networks).toEqual([]);
		expect(session.streets.value.work?.phase).toBe("preparing");
		session.commitGesture();
		await flush();
		expect(engine.networks).toHaveLength(1);
		expect(session.streets.value.loaded).not.toBeNull();
	});

	test("that is broken is said, and what was there stays", async () => {
		const scene = await withStreets();
		const before = scene.session.streets.value.loaded;
		void scene.session.openStreets(file, "broken.pbf");
		await scene.streets.reads[1]!.answer(fail(problem("osm.truncated", { block: 3 })));
		expect(scene.session.streets.value).toMatchObject({
			loaded: before,
			work: null,
			problem: { code: "osm.truncated" },
		});
		expect(scene.engine.networks).toHaveLength(1);
	});

	test("that the engine refuses is said", async () => {
		const scene = await stage();
		scene.engine.streetsProblem = problem("streets.damaged");
		void scene.session.openStreets(file, "town.osm.pbf");
		await scene.streets.reads[0]!.answer(ok(streetsRead()));
		expect(scene.session.streets.value).toMatchObject({ loaded: null, problem: { code: "streets.damaged" } });
		expect([...scene.storage.data.keys()].join()).not.toContain("streets");
	});

	test("that is cancelled changes nothing, whatever its reader says afterwards", async () => {
		const scene = await stage();
		const { session, streets, engine } = scene;
		void session.openStreets(file, "town.osm.pbf");
		session.cancelStreets();
		expect(streets.reads[0]!.options.signal!.aborted).toBe(true);
		expect(session.streets.value.work).toBeNull();
		streets.reads[0]!.options.onProgress!("building", 0.5);
		await streets.reads[0]!.answer(ok(streetsRead()));
		expect(session.streets.value).toMatchObject({ loaded: null, work: null, problem: null });
		expect(engine.networks).toEqual([]);
	});

	test("takes the place of one that is still being read", async () => {
		const scene = await stage();
		const { session, streets } = scene;
		void session.openStreets(file, "first");
		void session.openStreets(file, "second");
		expect(streets.reads[0]!.options.signal!.aborted).toBe(true);
		await streets.reads[1]!.answer(ok(streetsRead(7)));
		await streets.reads[0]!.answer(ok(streetsRead(8)));
		expect(scene.engine.networks).toEqual([Uint8Array.of(7, 2, 3)]);
		expect(session.streets.value.work).toBeNull();
	});
});

describe("streets on this device", () => {
	test("come back with a reload, before anything is evaluated, and go when they are forgotten", async () => {
		const storage = new FakeStorage();
		const first = await withStreets(storage);
		const again = await stage({ storage });
		expect(again.session.streets.value.loaded).toEqual(first.session.streets.value.loaded);
		expect(again.engine.networks).toEqual([Uint8Array.of(1, 2, 3)]);
		expect(again.streets.reads).toEqual([]);
		expect(again.streets.questions).toEqual([]);
		expect(again.engine.evaluations).toHaveLength(1);
		await again.session.forgetStreets();
		expect(again.session.streets.value.loaded).toBeNull();
		expect(again.engine.networks.at(-1)).toBeNull();
		const third = await stage({ storage });
		expect(third.session.streets.value.loaded).toBeNull();
		expect(third.engine.networks).toEqual([]);
	});

	test.each([
		["QuotaExceededError", "streets.notKeptFull"],
		["SecurityError", "streets.notKeptBlocked"],
	])("that cannot be kept (%s) stay for the visit, with %s", async (name, code) => {
		const storage = new FakeStorage();
		const { session, streets, engine } = await stage({ storage });
		storage.failure = Object.assign(new Error("no"), { name });
		void session.openStreets(file, "town.osm.pbf");
		await streets.reads[0]!.answer(ok(streetsRead()));
		expect(session.streets.value).toMatchObject({ loaded: { kept: false }, problem: { code } });
		expect(engine.networks).toHaveLength(1);
		storage.failure = null;
		expect((await stage({ storage })).session.streets.value.loaded).toBeNull();
	});

	test("that cannot be kept do not leave older ones to come back in their place", async () => {
		const storage = new FakeStorage();
		const scene = await withStreets(storage);
		const set = storage.set.bind(storage);
		storage.set = async (key, value) => {
			if (key.includes("streets")) throw Object.assign(new Error("full"), { name: "QuotaExceededError" });
			return set(key, value);
		};
		void scene.session.openStreets(file, "larger.osm.pbf");
		await scene.streets.reads[1]!.answer(ok(streetsRead(9)));
		expect(scene.session.streets.value.loaded?.kept).toBe(false);
		expect((await stage({ storage })).session.streets.value.loaded).toBeNull();
	});

	test.each([
		["were kept before names were", undefined],
		["hold names that were damaged", [{ id: "osm/village/1", name: "บ้าน" }]],
	])("that %s still serve, without names", async (_, names) => {
		const storage = new FakeStorage();
		const first = await withStreets(storage);
		expect(first.session.streets.value.loaded!.names.map(({ name }) => name.en)).toEqual(["Ban Non Muang"]);
		const key = "rangbao/streets/khon-kaen";
		const { names: _kept, ...record } = storage.data.get(key) as { names: unknown };
		storage.data.set(key, names === undefined ? record : { ...record, names });
		const again = await stage({ storage });
		expect(again.session.streets.value).toMatchObject({ problem: null, loaded: { kept: true, names: [] } });
		expect(again.engine.networks).toEqual([Uint8Array.of(1, 2, 3)]);
	});

	test.each([
		["not a record", "garbage"],
		["of another version", { version: 2 }],
		["without its network", { version: 1, network: [1, 2], modes: [], ground: [0, 0, 1, 1] }],
	])("that are %s leave straight lines and say so", async (_, record) => {
		const storage = new FakeStorage();
		storage.data.set("rangbao/streets/khon-kaen", record);
		const { session, engine } = await stage({ storage });
		expect(session.streets.value).toMatchObject({ loaded: null, problem: { code: "streets.damaged" } });
		expect(session.problem.value?.code).toBe("streets.damaged");
		expect(session.active.value).not.toBeNull();
		expect(engine.networks).toEqual([]);
	});

	test("that do not cover the ground of the city's new version are left out", async () => {
		const storage = new FakeStorage();
		await withStreets(storage);
		const key = "rangbao/streets/khon-kaen";
		storage.data.set(key, { ...(storage.data.get(key) as object), ground: [102.7, 16.3, 102.9, 16.6] });
		const { session } = await stage({ storage });
		expect(session.streets.value).toMatchObject({ loaded: null, problem: { code: "streets.otherGround" } });
	});

	test("are those of their own city", async () => {
		const storage = new FakeStorage();
		await withStreets(storage);
		const key = "rangbao/streets/khon-kaen";
		storage.data.set("rangbao/streets/elsewhere", storage.data.get(key));
		storage.data.delete(key);
		expect((await stage({ storage })).session.streets.value.loaded).toBeNull();
	});
});

describe("a street server", () => {
	test("is asked for the city's ground, and its answer read like a file", async () => {
		const { session, streets } = await stage();
		void session.fetchStreets(SERVER);
		const [question] = streets.questions;
		expect(question!.request.endpoint).toBe(SERVER);
		expect(session.streets.value.work).toMatchObject({ phase: "asking", source: "overpass-api.de" });
		question!.request.onProgress({ phase: "waiting", seconds: 30 });
		expect(session.streets.value.work).toMatchObject({ phase: "waiting", waitSeconds: 30 });
		question!.request.onProgress({ phase: "receiving", bytes: 5000 });
		expect(session.streets.value.work).toMatchObject({ phase: "receiving", bytes: 5000 });
		await question!.answer(ok(file));
		expect(streets.reads[0]!.given).toMatchObject({ file, source: "overpass-api.de" });
		expect(streets.reads[0]!.given.ground).toEqual(question!.request.bounds);
		await streets.reads[0]!.answer(ok(streetsRead()));
		expect(session.streets.value.loaded).not.toBeNull();
	});

	test("is not asked twice at once, however often the button is pressed", async () => {
		const { session, streets } = await stage();
		void session.fetchStreets(SERVER);
		void session.fetchStreets(SERVER);
		void session.fetchStreets(SERVER);
		expect(streets.questions).toHaveLength(1);
	});

	test("that is busy is left alone for as long as it asks", async () => {
		const { session, streets, timers } = await stage();
		void session.fetchStreets(SERVER);
		await streets.questions[0]!.answer(fail(problem("overpass.busy", { host: "h", waitSeconds: 90 })));
		expect(session.streets.value).toMatchObject({
			problem: { code: "overpass.busy" },
			askAgainAtMilliseconds: timers.now + 90_000,
		});
		await timers.advance(89_000);
		void session.fetchStreets(SERVER);
		expect(streets.questions).toHaveLength(1);
		await timers.advance(1000);
		expect(session.streets.value.askAgainAtMilliseconds).toBeNull();
		void session.fetchStreets(SERVER);
		expect(streets.questions).toHaveLength(2);
	});

	test("is not asked to go on once the reader has cancelled", async () => {
		const { session, streets } = await stage();
		void session.fetchStreets(SERVER);
		session.cancelStreets();
		expect(streets.questions[0]!.request.signal.aborted).toBe(true);
		await streets.questions[0]!.answer(ok(file));
		expect(streets.reads).toEqual([]);
		expect(session.streets.value).toMatchObject({ loaded: null, work: null });
	});

	test("that breaks down is a problem, not an exception", async () => {
		const { session, streets } = await stage();
		streets.askStreets = () => Promise.reject(new Error("gone"));
		await session.fetchStreets(SERVER);
		expect(session.streets.value.problem?.code).toBe("streets.stopped");
	});
});

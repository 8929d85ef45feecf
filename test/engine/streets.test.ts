import { beforeAll, describe, expect, it, vi } from "vitest";
import { writeNetwork } from "../../src/geo/graph/network.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { townWays } from "../geo/graph/synthetic.ts";
import { networkFrom } from "../geo/graph/synthetic-network.ts";
import { shippedCity, shippedOption } from "../models/city-fixture.ts";
import { client, PACK, realService } from "./fake-worker.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const SEED = 20261122;

let scenario: Scenario;
let bytes: Uint8Array;
beforeAll(() => {
	scenario = shippedOption(shippedCity(), "C");
	bytes = writeNetwork(networkFrom(townWays({ side: 45, seed: SEED })));
});

const walkingOf = (answer: { ok: boolean; value?: { walking: string } } | null) => answer?.value?.walking;

describe(`streets in the pool of workers (seed ${SEED})`, () => {
	it("count from the answer on in every worker, and are taken away again", async () => {
		const services: string[][] = [];
		const { engine } = client(2, () => {
			const service = realService();
			const asked: string[] = [];
			services.push(asked);
			return {
				...service,
				loadStreets: (file) => {
					asked.push(file === null ? "none" : `${file.length} bytes`);
					return service.loadStreets(file);
				},
			};
		});
		await engine.load(PACK);
		expect(walkingOf(await engine.evaluate(scenario))).toBe("straightLine");
		const straight = await engine.ranges(scenario, { draws: 12 });
		const loaded = await engine.loadStreets(bytes);
		expect(loaded).toMatchObject({
			ok: true,
			value: { graphs: [{ mode: "foot" }], peopleShare: expect.any(Number) },
		});
		expect(walkingOf(await engine.evaluate(scenario))).toBe("streets");
		await engine.ranges(scenario, { draws: 12 });
		expect(services).toEqual([[`${bytes.length} bytes`], [`${bytes.length} bytes`]]);
		expect(await engine.loadStreets(null)).toEqual({ ok: true, value: null });
		expect(walkingOf(await engine.evaluate(scenario))).toBe("straightLine");
		expect(await engine.ranges(scenario, { draws: 12 })).toEqual(straight);
		engine.dispose();
	});

	it("give the same ranges with one worker and with three", async () => {
		const results = [];
		for (const workerCount of [1, 3]) {
			const { engine } = client(workerCount);
			await engine.load(PACK);
			await engine.loadStreets(bytes);
			results.push(await engine.ranges(scenario, { draws: 24 }));
			engine.dispose();
		}
		expect(results[0]?.ok).toBe(true);
		expect(results[1]).toEqual(results[0]);
	});

	it("answer permeability and outlines as a study, in its own worker", async () => {
		const { engine } = client(1);
		await engine.load(PACK);
		expect(await engine.study("streets", scenario, { isochroneMetres: 500 })).toEqual({
			ok: true,
			value: null,
		});
		await engine.loadStreets(bytes);
		const found = await engine.study("streets", scenario, { isochroneMetres: 500 });
		expect(found).toMatchObject({ ok: true, value: { isochroneMetres: 500 } });
		engine.dispose();
	});

	it("leave drag steps their turn while they load", async () => {
		const { engine } = client(1);
		await engine.load(PACK);
		await engine.evaluate(scenario);
		let isLoaded = false;
		const loading = engine.loadStreets(bytes).then(() => {
			isLoaded = true;
		});
		expect(walkingOf(await engine.evaluate(scenario))).toBe("straightLine");
		expect(isLoaded).toBe(false);
		await loading;
		expect(walkingOf(await engine.evaluate(scenario))).toBe("streets");
		engine.dispose();
	});

	it("are given to a worker that takes a dead one's place", async () => {
		const { engine, crashes } = client(1);
		await engine.load(PACK);
		await engine.loadStreets(bytes);
		crashes[0]!();
		expect(walkingOf(await engine.evaluate(scenario))).toBe("streets");
		engine.dispose();
	});

	it("that are damaged are a problem, and the old ways stay", async () => {
		const { engine } = client(1);
		await engine.load(PACK);
		const broken = bytes.slice();
		broken[broken.length - 9]! ^= 1;
		expect(await engine.loadStreets(broken)).toMatchObject({ ok: false, error: { code: "streets.damaged" } });
		expect(await engine.loadStreets(new Uint8Array(9))).toMatchObject({
			ok: false,
			error: { code: "streets.notGraph" },
		});
		expect(walkingOf(await engine.evaluate(scenario))).toBe("straightLine");
		engine.dispose();
	});

	it("end ranges under way on the old ways, which nobody may mix with the new", async () => {
		const { engine } = client(1);
		await engine.load(PACK);
		const under = engine.ranges(scenario, { draws: 400 });
		await engine.loadStreets(bytes);
		expect(await under).toBeNull();
		engine.dispose();
	});
});

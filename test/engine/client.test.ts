import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { ok } from "../../src/core/result.ts";
import type { EvaluationService } from "../../src/engine/contract.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { createEvaluationService } from "../../workers/evaluation-service.ts";
import { shippedCity, shippedOption } from "../models/city-fixture.ts";
import { client, PACK, realService } from "./fake-worker.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let scenario: Scenario;
beforeAll(() => {
	scenario = shippedOption(shippedCity(), "C");
});

describe("the pool of workers", () => {
	it("gives the same ranges with one worker and with three", async () => {
		const results = [];
		for (const workerCount of [1, 3]) {
			const { engine } = client(workerCount);
			expect((await engine.load(PACK)).ok).toBe(true);
			results.push(await engine.ranges(scenario, { draws: 24 }));
			engine.dispose();
		}
		expect(results[0]?.ok).toBe(true);
		expect(results[1]).toEqual(results[0]);
	});

	it("reports progress up to the whole and stops when it is cancelled", async () => {
		const { engine } = client(2);
		await engine.load(PACK);
		const seen: number[] = [];
		await engine.ranges(scenario, { draws: 12, onProgress: (share) => seen.push(share) });
		expect(seen.at(-1)).toBe(1);
		expect([...seen].sort((a, b) => a - b)).toEqual(seen);
		const stop = new AbortController();
		const cancelled = engine.ranges(scenario, {
			draws: 400,
			signal: stop.signal,
			onProgress: () => stop.abort(),
		});
		expect(await cancelled).toBeNull();
		engine.dispose();
	});

	it("turns a crash into a problem and works again with a new worker", async () => {
		const hanging: EvaluationService = {
			...realService(),
			evaluate: () => new Promise(() => {}),
		};
		let broken = true;
		const { engine, crashes } = client(1, () => (broken ? hanging : realService()));
		const view = engine.load(PACK);
		expect((await view).ok).toBe(true);
		const asked = engine.evaluate(scenario);
		await new Promise((resolve) => setTimeout(resolve, 20));
		broken = false;
		crashes[0]!();
		expect(await asked).toMatchObject({ ok: false, error: { code: "engine.stopped" } });
		const again = await engine.evaluate(scenario);
		expect(again?.ok).toBe(true);
		engine.dispose();
	});

	it("answers a question before a city is loaded with the reason it cannot", async () => {
		const service = realService();
		expect(await service.evaluate(scenario)).toMatchObject({
			ok: false,
			error: { code: "engine.notLoaded" },
		});
	});

	it("answers a study besides the pool, and gives null for one that was cancelled while another goes on", async () => {
		const { engine, crashes } = client(1);
		await engine.load(PACK);
		const told: number[] = [];
		const marginal = engine.study(
			"marginal",
			scenario,
			{ drawCount: 0 },
			{ onProgress: (share) => told.push(share) },
		);
		const stop = new AbortController();
		const unwanted = engine.study("tornado", scenario, { figure: "runTimeSeconds" }, { signal: stop.signal });
		stop.abort();
		expect(await unwanted).toBeNull();
		const answered = await marginal;
		expect(answered).toMatchObject({ ok: true });
		expect(answered?.ok && answered.value.length).toBe(scenario.line?.stations.length);
		expect(crashes).toHaveLength(2);
		engine.dispose();
	});

	it("ends a study that is cancelled under way, and answers the next in a new worker", async () => {
		const silent: EvaluationService = { ...realService(), study: () => new Promise(() => {}) };
		let hang = true;
		const { engine } = client(1, () => (hang ? silent : realService()));
		await engine.load(PACK);
		const stop = new AbortController();
		const ended = engine.study("marginal", scenario, { drawCount: 0 }, { signal: stop.signal });
		const next = engine.study("tornado", scenario, { figure: "runTimeSeconds" });
		await new Promise((resolve) => setTimeout(resolve, 50));
		hang = false;
		stop.abort();
		expect(await ended).toBeNull();
		expect(await next).toMatchObject({ ok: true });
		engine.dispose();
	});

	it("passes on a broken pack as the problem it is", async () => {
		const { engine } = client(1, () =>
			createEvaluationService({
				readText: async (_, file) =>
					ok(file === "places.geojson" ? "{" : await readFile(new URL(file, PACK), "utf8")),
				sha256: null,
			}),
		);
		expect(await engine.load(PACK)).toMatchObject({
			ok: false,
			error: { parameters: { file: "places.geojson" } },
		});
		engine.dispose();
	});
});

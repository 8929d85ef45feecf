import { describe, expect, it } from "vitest";
import { createExchangeClient } from "../../src/engine/exchange-client.ts";
import type { ExchangeService, StreetsFile } from "../../src/engine/exchange-contract.ts";
import { createExchangeService } from "../../workers/exchange-service.ts";
import { fixture } from "../exchange/osm/fixtures.ts";
import { fakeWorker } from "./fake-worker.ts";

const given: StreetsFile = {
	file: new Blob([new Uint8Array(fixture("access-rules"))]),
	source: "town.json",
	ground: [102.7, 16.3, 103, 16.6],
	outlines: { type: "FeatureCollection", features: [] },
};

/** A client whose workers are counted, and can be made to die. */
function client(service: () => ExchangeService = createExchangeService) {
	const workers: { crash(): void; ended: boolean }[] = [];
	const exchange = createExchangeClient({
		createWorker: () => {
			const { worker, crash } = fakeWorker(service());
			const one = { crash, ended: false };
			const terminate = worker.terminate.bind(worker);
			worker.terminate = () => {
				one.ended = true;
				terminate();
			};
			workers.push(one);
			return worker;
		},
	});
	return { exchange, workers };
}

const hanging = (): ExchangeService => ({ readStreets: () => new Promise(() => {}) });

describe("the worker for files", () => {
	it("gives the networks of a file with progress, and ends", async () => {
		const { exchange, workers } = client();
		const told: string[] = [];
		const read = await exchange.readStreets(given, { onProgress: (phase) => told.push(phase) });
		if (!read?.ok) throw new Error("not read");
		expect(read.value.network).toBeInstanceOf(Uint8Array);
		expect(read.value.modes.map(({ mode }) => mode)).toEqual(["foot", "bicycle", "motorcycle"]);
		expect(new Set(told)).toEqual(new Set(["reading", "building"]));
		// Two phases in whole percents at most.
		expect(told.length).toBeLessThanOrEqual(202);
		expect(workers.map(({ ended }) => ended)).toEqual([true]);
	});

	it("is ended by a cancel, whatever it is doing, and nothing is told afterwards", async () => {
		const { exchange, workers } = client(hanging);
		const stop = new AbortController();
		const reading = exchange.readStreets(given, { signal: stop.signal });
		stop.abort();
		expect(await reading).toBeNull();
		expect(workers.map(({ ended }) => ended)).toEqual([true]);
		expect(await exchange.readStreets(given, { signal: stop.signal })).toBeNull();
		expect(workers).toHaveLength(1);
	});

	it("that dies is a problem, and the next file gets a new one", async () => {
		let broken = true;
		const { exchange, workers } = client(() => (broken ? hanging() : createExchangeService()));
		const reading = exchange.readStreets(given);
		workers[0]!.crash();
		expect(await reading).toMatchObject({ ok: false, error: { code: "streets.stopped" } });
		broken = false;
		expect((await exchange.readStreets(given))?.ok).toBe(true);
	});

	it.each([
		["streets.fileTooLarge", { size: 2e9 } as Blob],
		["osm.unknownKind", new Blob([])],
		["osm.unknownKind", new Blob(["<osm/>"])],
		["osm.syntax", new Blob(['{"elements":['])],
		[
			"streets.unreadable",
			{ size: 1, arrayBuffer: () => Promise.reject(new Error("moved")) } as unknown as Blob,
		],
	])("says %s", async (code, file) => {
		const service = createExchangeService();
		const read = await service.readStreets({ ...given, file }, () => {});
		expect(read.ok || read.error.code).toBe(code);
	});
});

import { readFile } from "node:fs/promises";
import { expose } from "comlink";
import { ok } from "../../src/core/result.ts";
import { createEngineClient, type EngineClient } from "../../src/engine/client.ts";
import type { EvaluationService } from "../../src/engine/contract.ts";
import { summariseDraws } from "../../src/models/summary.ts";
import { createEvaluationService } from "../../workers/evaluation-service.ts";

export const PACK = new URL("../../public/packs/khon-kaen/", import.meta.url).href;

/** A worker's two ends in one thread: the real protocol, and a crash on demand. */
export function fakeWorker(service: object) {
	const { port1, port2 } = new MessageChannel();
	expose(service, port2);
	const listeners: (() => void)[] = [];
	const worker = {
		postMessage: port1.postMessage.bind(port1),
		start: port1.start.bind(port1),
		addEventListener: (type: string, listener: EventListener) => {
			if (type === "error") listeners.push(listener as () => void);
			else port1.addEventListener(type, listener);
		},
		removeEventListener: port1.removeEventListener.bind(port1),
		terminate: () => {
			port1.close();
			port2.close();
		},
	} as unknown as Worker;
	return {
		worker,
		crash: () => {
			for (const listener of listeners) listener();
		},
	};
}

export const realService = (): EvaluationService =>
	createEvaluationService({
		readText: async (packUrl, file) => ok(await readFile(new URL(file, packUrl), "utf8")),
		sha256: null,
	});

export function client(workerCount: number, service: () => EvaluationService = realService) {
	const crashes: (() => void)[] = [];
	const engine: EngineClient = createEngineClient({
		createWorker: () => {
			const { worker, crash } = fakeWorker(service());
			crashes.push(crash);
			return worker;
		},
		workerCount,
		summarise: summariseDraws,
		nowMilliseconds: () => performance.now(),
		later: (callback, milliseconds) => void setTimeout(callback, milliseconds),
	});
	return { engine, crashes };
}

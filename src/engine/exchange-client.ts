import { proxy, wrap } from "comlink";
import { fail, problem, type Result } from "../core/result.ts";
import type { ExchangeService, StreetPhase, StreetsFile, StreetsRead } from "./exchange-contract.ts";

export interface ExchangeOptions {
	/** Share of the phase that is done, 0..1. */
	readonly onProgress?: (phase: StreetPhase, share: number) => void;
	readonly signal?: AbortSignal;
}

export interface ExchangeClient {
	/** Null where it was cancelled. */
	readStreets(given: StreetsFile, options?: ExchangeOptions): Promise<Result<StreetsRead> | null>;
}

/**
 * Reads files in a worker made for the one file and ended with it: cancelling stops at once whatever it is doing, and
 * the memory of a large file is given back.
 */
export function createExchangeClient({ createWorker }: { createWorker(): Worker }): ExchangeClient {
	return {
		async readStreets(given, { onProgress, signal } = {}) {
			if (signal?.aborted) return null;
			const worker = createWorker();
			const ended = new Promise<Result<StreetsRead> | null>((resolve) => {
				signal?.addEventListener("abort", () => resolve(null), { once: true });
				worker.addEventListener("error", () => resolve(fail(problem("streets.stopped"))));
			});
			const told = proxy((phase: StreetPhase, share: number) => {
				if (!signal?.aborted) onProgress?.(phase, share);
			});
			try {
				const answer = wrap<ExchangeService>(worker).readStreets(given, told);
				return await Promise.race([answer, ended]);
			} catch {
				return fail(problem("streets.stopped"));
			} finally {
				worker.terminate();
			}
		},
	};
}

import type { ReadonlySignal } from "@preact/signals-core";
import { fail, problem } from "../core/result.ts";
import { createExchangeClient } from "../engine/exchange-client.ts";
import { askOverpass } from "../exchange/osm/overpass.ts";
import type { StreetsPort } from "../session/streets-types.ts";

/**
 * Streets from files by a worker, and from a server by the page itself, whose content policy names the servers that
 * may be asked. No server is asked before the reader has allowed it.
 */
export function openStreetsPort(isAllowed: ReadonlySignal<boolean>): StreetsPort {
	const { readStreets } = createExchangeClient({
		createWorker: () =>
			new Worker(new URL("../../workers/exchange.worker.ts", import.meta.url), { type: "module" }),
	});
	return {
		readStreets,
		async askStreets(request) {
			if (!isAllowed.peek()) return fail(problem("overpass.notAllowed"));
			if (!navigator.onLine) return fail(problem("overpass.offline"));
			return askOverpass(
				{ send: (...call) => fetch(...call), wait, nowMilliseconds: () => Date.now() },
				request,
			);
		},
	};
}

function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const timer = window.setTimeout(resolve, milliseconds);
		signal?.addEventListener("abort", () => {
			window.clearTimeout(timer);
			resolve();
		});
	});
}

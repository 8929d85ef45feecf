import { expose, releaseProxy, transfer } from "comlink";
import { fail, ok, problem, type Result } from "../src/core/result.ts";
import type { EvaluationService } from "../src/engine/contract.ts";
import { createEvaluationService } from "./evaluation-service.ts";

const service = createEvaluationService({
	async readText(packUrl, file) {
		try {
			const response = await fetch(new URL(file, packUrl));
			return response.ok
				? ok(await response.text())
				: fail(problem("pack.missing", { file, status: response.status }));
		} catch {
			return fail(problem("pack.unreachable", { file }));
		}
	},
	sha256: "subtle" in crypto && crypto.subtle !== undefined ? digest : null,
});

async function digest(text: string): Promise<string> {
	const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Typed arrays are handed over, not copied. */
function handOver<Value>(result: Result<Value>): Result<Value> {
	return result.ok ? transfer(result, buffersOf(result.value)) : result;
}

function buffersOf(value: unknown): ArrayBuffer[] {
	const found = new Set<ArrayBuffer>();
	const visit = (part: unknown): void => {
		if (ArrayBuffer.isView(part)) found.add(part.buffer as ArrayBuffer);
		else if (typeof part === "object" && part !== null) for (const inner of Object.values(part)) visit(inner);
	};
	if (typeof value === "object" && value !== null)
		for (const part of Object.values(value)) if (!Array.isArray(part)) visit(part);
	return [...found];
}

/** A function of the other thread holds a channel until it is let go. */
function release(remote: unknown): void {
	(remote as { [releaseProxy](): void })[releaseProxy]();
}

expose({
	loadCity: async (packUrl) => {
		const loaded = await service.loadCity(packUrl);
		return loaded.ok ? transfer(loaded, buffersOf({ cells: loaded.value.cells })) : loaded;
	},
	loadStreets: (network) => service.loadStreets(network),
	evaluate: async (scenario) => handOver(await service.evaluate(scenario)),
	reach: async (scenario) => handOver(await service.reach(scenario)),
	draws: async (...request) => handOver(await service.draws(...request)),
	health: (scenario) => service.health(scenario),
	study: async (call, onProgress) => {
		try {
			return await service.study(call, onProgress);
		} finally {
			release(onProgress);
		}
	},
} satisfies EvaluationService);

import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import {
	askOverpass,
	OVERPASS_ENDPOINTS,
	type OverpassProgress,
	overpassQuery,
} from "../../../src/exchange/osm/overpass.ts";
import { readStreets } from "../../../src/exchange/osm/read-streets.ts";
import { fixture } from "./fixtures.ts";
import { type Answer, type OverpassServer, overpassServer } from "./overpass-server.ts";

const BOUNDS = [102.8, 16.4, 102.9, 16.5] as const;
const NOW = Date.UTC(2026, 10, 22, 12, 0, 0);
const streets: Answer = { kind: "data", body: fixture("access-rules").toString("utf8") };

let server: OverpassServer;
afterEach(() => server?.close());

/** Asks a server that gives these answers in turn; waits are written down and not waited for. */
async function ask(
	answers: readonly Answer[],
	signal?: AbortSignal,
	onProgress = (_: OverpassProgress) => {},
) {
	server = await overpassServer(...answers);
	const waits: number[] = [];
	const answer = await askOverpass(
		{
			send: globalThis.fetch,
			nowMilliseconds: () => NOW,
			wait: async (milliseconds) => void waits.push(milliseconds),
		},
		{ endpoint: server.endpoint, bounds: BOUNDS, onProgress, ...(signal && { signal }) },
	);
	const code = answer === null ? "cancelled" : answer.ok ? "data" : answer.error.code;
	return { answer, code, waits };
}

describe("a question to an Overpass server", () => {
	it("is one POST of one form, with the box, a time limit and a size limit", async () => {
		const { answer } = await ask([streets]);
		expect(server.requests).toHaveLength(1);
		expect(server.requests[0]).toMatchObject({ method: "POST" });
		expect(server.requests[0]!.contentType).toMatch(/^application\/x-www-form-urlencoded/);
		expect(server.queries[0]).toBe(overpassQuery(BOUNDS));
		expect(server.queries[0]).toMatch(
			/^\[out:json\]\[timeout:\d+\]\[maxsize:\d+\]\[bbox:16\.400000,102\.800000,16\.500000,102\.900000\];/,
		);
		if (!answer?.ok) throw new Error("no answer");
		const bytes = new Uint8Array(await answer.value.arrayBuffer());
		expect(Buffer.from(bytes).equals(fixture("access-rules"))).toBe(true);
		expect((await readStreets(bytes)).ok).toBe(true);
	});

	it("tells that it asks, and how much has come, never less than before", async () => {
		const told: OverpassProgress[] = [];
		await ask([streets], undefined, (progress) => told.push(progress));
		expect(told[0]).toEqual({ phase: "asking" });
		const bytes = told.flatMap((each) => (each.phase === "receiving" ? [each.bytes] : []));
		expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
		expect(bytes.at(-1)).toBe(fixture("access-rules").length);
	});

	it("goes to no server that the page's content policy does not name, and the policy names no other", () => {
		const page = readFileSync("index.html", "utf8");
		const policy = page.match(/connect-src ([^;"]*)/)?.[1]?.split(" ") ?? [];
		const servers = policy.filter((source) => source.startsWith("http") && !source.includes("openfreemap"));
		expect(servers.sort()).toEqual(OVERPASS_ENDPOINTS.map((endpoint) => new URL(endpoint).origin).sort());
		expect(policy.filter((source) => /^\*|^https?:$|localhost|127\./.test(source))).toEqual([]);
	});
});

describe("a busy server", () => {
	const busy = (status: number, after?: string): Answer => ({
		kind: "page",
		status,
		...(after !== undefined && { headers: { "Retry-After": after } }),
	});

	it("is asked once more after the wait that it names, and the wait is told", async () => {
		const told: OverpassProgress[] = [];
		const { code, waits } = await ask([busy(429, "7"), streets], undefined, (each) => told.push(each));
		expect(code).toBe("data");
		expect(waits).toEqual([7000]);
		expect(server.queries).toHaveLength(2);
		expect(told).toContainEqual({ phase: "waiting", seconds: 7 });
	});

	it("is never asked a third time", async () => {
		const { answer, waits } = await ask([busy(429, "7"), busy(429, "9")]);
		expect(answer).toMatchObject({
			ok: false,
			error: {
				code: "overpass.busy",
				parameters: { host: new URL(server.endpoint).host, waitSeconds: 9 },
			},
		});
		expect(waits).toHaveLength(1);
		expect(server.queries).toHaveLength(2);
	});

	it.each([
		[429, undefined, 60_000],
		[504, undefined, 60_000],
		[429, "soon", 60_000],
		[503, new Date(NOW + 45_000).toUTCString(), 45_000],
		[504, "0", 1000],
	])("that answers %i with Retry-After %s is waited for %i ms", async (status, after, milliseconds) => {
		const { waits, code } = await ask([busy(status, after), busy(status)]);
		expect(waits).toEqual([milliseconds]);
		expect(code).toBe(status === 429 ? "overpass.busy" : "overpass.overloaded");
	});

	it("that asks for ten minutes is not asked again by itself", async () => {
		const { answer, waits } = await ask([busy(429, "600"), streets]);
		expect(answer).toMatchObject({ ok: false, error: { parameters: { waitSeconds: 600 } } });
		expect(waits).toEqual([]);
		expect(server.queries).toHaveLength(1);
	});
});

describe("an answer that is no streets", () => {
	it.each<[string, Answer]>([
		["overpass.refused", { kind: "page", status: 406 }],
		["overpass.notData", { kind: "page", status: 200 }],
		["overpass.truncated", { kind: "data", body: '{"version":0.6,"elements":[{"type":"node","id":1' }],
		["overpass.notData", { kind: "data", body: "" }],
		["overpass.interrupted", { kind: "cut", body: streets.kind === "data" ? streets.body : "" }],
	])("gives %s after one request", async (code, answer) => {
		expect((await ask([answer])).code).toBe(code);
		expect(server.queries).toHaveLength(1);
	});

	it("says that a server cannot be reached", async () => {
		const gone = await overpassServer(streets);
		await gone.close();
		const answer = await askOverpass(
			{ send: globalThis.fetch, nowMilliseconds: () => NOW, wait: async () => {} },
			{ endpoint: gone.endpoint, bounds: BOUNDS },
		);
		expect(answer).toMatchObject({ ok: false, error: { code: "overpass.unreachable" } });
	});
});

describe("a reader who cancels", () => {
	it("while the answer trickles in gets null, and the line is cut", async () => {
		const stop = new AbortController();
		const { answer } = await ask([{ ...streets, kind: "slow" } as Answer], stop.signal, (progress) => {
			if (progress.phase === "receiving") stop.abort();
		});
		expect(answer).toBeNull();
		await expect.poll(() => server.dropped()).toBe(1);
		expect(server.queries).toHaveLength(1);
	});

	it("while the server is waited for gets null, and nobody asks again", async () => {
		const stop = new AbortController();
		const { answer } = await ask([{ kind: "page", status: 429 }, streets], stop.signal, (progress) => {
			if (progress.phase === "waiting") stop.abort();
		});
		expect(answer).toBeNull();
		expect(server.queries).toHaveLength(1);
	});
});

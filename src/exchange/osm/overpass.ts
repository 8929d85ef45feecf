import { fail, ok, problem, type Result } from "../../core/result.ts";
import { SETTLEMENTS } from "./names.ts";

type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * Public servers of the Overpass API that may be asked. The page's content policy (index.html) allows these and no
 * others, so a new one is written in both places; test/exchange/osm/overpass.test.ts holds them together.
 */
export const OVERPASS_ENDPOINTS = [
	"https://overpass-api.de/api/interpreter",
	"https://overpass.private.coffee/api/interpreter",
] as const;

/** What the server may spend on the question before it gives up. */
const SERVER_SECONDS = 180;
const SERVER_BYTES = 256 * 1024 * 1024;
/** Where a busy server does not say how long to wait. The operators of overpass-api.de ask for 30 s at least. */
const USUAL_WAIT_SECONDS = 60;
/** A longer wait is said and left to the reader. */
const LONGEST_WAIT_SECONDS = 120;
/** An answer larger than this could not be read afterwards. */
const LARGEST_ANSWER_BYTES = 400_000_000;
/** Of either end of an answer, to tell what it is. */
const LOOKED_AT_BYTES = 1024;
/** Silence for longer than the server may take, and some time to queue the question, means that nothing will come. */
const SILENCE_MILLISECONDS = (SERVER_SECONDS + 60) * 1000;

/**
 * Streets, paths and platforms of a box with all their nodes, tags included, since gates are nodes with tags; and the
 * villages and neighbourhoods there, by which people find their homes.
 */
export function overpassQuery([west, south, east, north]: Box): string {
	const box = [south, west, north, east].map((degrees) => degrees.toFixed(6)).join(",");
	return [
		`[out:json][timeout:${SERVER_SECONDS}][maxsize:${SERVER_BYTES}][bbox:${box}];`,
		'(way["highway"];way["railway"="platform"];way["public_transport"="platform"];',
		`node["place"~"^(${SETTLEMENTS.join("|")})$"]["name"];);`,
		"out body;>;out body qt;",
	].join("");
}

export type OverpassProgress =
	| { readonly phase: "asking" }
	/** The server was busy and is asked once more after this many seconds. */
	| { readonly phase: "waiting"; readonly seconds: number }
	| { readonly phase: "receiving"; readonly bytes: number };

export interface OverpassRequest {
	readonly endpoint: string;
	readonly bounds: Box;
	readonly onProgress?: (progress: OverpassProgress) => void;
	readonly signal?: AbortSignal;
}

export interface OverpassDependencies {
	readonly send: (address: string, request: RequestInit) => Promise<Response>;
	/** Settles after the time, or at once when the signal is aborted. */
	readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
	readonly nowMilliseconds: () => number;
}

/**
 * Asks one server once for the streets of a box. A server that says that it is busy is asked a second time, after
 * the wait that it names, and never a third. Null where the reader cancelled. The answer is given as it came, not yet
 * read.
 *
 * Problems: `overpass.unreachable`, `overpass.interrupted`, `overpass.slow`, `overpass.busy` (429, `waitSeconds`),
 * `overpass.overloaded` (504 and other 5xx, `waitSeconds`), `overpass.refused` (`status`), `overpass.notData`,
 * `overpass.truncated`, `osm.tooLarge`.
 */
export async function askOverpass(
	dependencies: OverpassDependencies,
	request: OverpassRequest,
): Promise<Result<Blob> | null> {
	const first = await askOnce(dependencies, request);
	if (first === null || "ok" in first) return first;
	if (first.seconds > LONGEST_WAIT_SECONDS) return first.asProblem;
	request.onProgress?.({ phase: "waiting", seconds: first.seconds });
	await dependencies.wait(first.seconds * 1000, request.signal);
	if (request.signal?.aborted) return null;
	const second = await askOnce(dependencies, request);
	return second === null || "ok" in second ? second : second.asProblem;
}

interface Busy {
	readonly seconds: number;
	readonly asProblem: Result<Blob>;
}

async function askOnce(
	{ send, nowMilliseconds }: OverpassDependencies,
	{ endpoint, bounds, onProgress, signal }: OverpassRequest,
): Promise<Result<Blob> | Busy | null> {
	onProgress?.({ phase: "asking" });
	const host = new URL(endpoint).host;
	const silence = watchSilence();
	const failed = (code: string): Result<Blob> | null =>
		signal?.aborted ? null : fail(problem(silence.signal.aborted ? "overpass.slow" : code, { host }));
	try {
		const response = await send(endpoint, {
			method: "POST",
			body: new URLSearchParams({ data: overpassQuery(bounds) }),
			signal: signal ? AbortSignal.any([signal, silence.signal]) : silence.signal,
			credentials: "omit",
			cache: "no-store",
			// The operators refuse browsers that do not say from which site they come; the page itself says nothing.
			referrerPolicy: "origin",
		});
		const { status } = response;
		if (status === 429 || status >= 500) {
			await response.body?.cancel();
			const waitSeconds = retryAfterSeconds(response.headers.get("Retry-After"), nowMilliseconds());
			const code = status === 429 ? "overpass.busy" : "overpass.overloaded";
			return { seconds: waitSeconds, asProblem: fail(problem(code, { host, status, waitSeconds })) };
		}
		if (!response.ok) {
			await response.body?.cancel();
			return fail(problem("overpass.refused", { host, status }));
		}
		try {
			const received = await receive(response, (bytes) => {
				silence.heard();
				onProgress?.({ phase: "receiving", bytes });
			});
			if (signal?.aborted) return null;
			if (received === null)
				return fail(problem("osm.tooLarge", { maximumMegabytes: LARGEST_ANSWER_BYTES / 1e6 }));
			return await checkedAnswer(received, host);
		} catch {
			return failed("overpass.interrupted");
		}
	} catch {
		return failed("overpass.unreachable");
	} finally {
		silence.stop();
	}
}

/** Aborts after a silence; whatever is heard starts it anew. */
function watchSilence() {
	const controller = new AbortController();
	const watch = () => setTimeout(() => controller.abort(), SILENCE_MILLISECONDS);
	let timer = watch();
	return {
		signal: controller.signal,
		heard(): void {
			clearTimeout(timer);
			timer = watch();
		},
		stop: (): void => clearTimeout(timer),
	};
}

/**
 * Seconds or a date (RFC 9110, 10.2.3), at least one second. The usual wait where the server does not say, or says it
 * to the browser alone: scripts see the header only where the server's CORS rules expose it.
 */
function retryAfterSeconds(header: string | null, nowMilliseconds: number): number {
	if (header === null) return USUAL_WAIT_SECONDS;
	const seconds = /^\d+$/.test(header.trim())
		? Number(header)
		: Math.ceil((Date.parse(header) - nowMilliseconds) / 1000);
	return Number.isFinite(seconds) ? Math.max(1, seconds) : USUAL_WAIT_SECONDS;
}

/** The body of an answer; null where it is larger than can be read. */
async function receive(response: Response, onBytes: (bytes: number) => void): Promise<Blob | null> {
	const reader = response.body?.getReader();
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	let bytes = 0;
	while (reader !== undefined) {
		const { done, value } = await reader.read();
		if (done) break;
		chunks.push(value);
		bytes += value.length;
		onBytes(bytes);
		if (bytes <= LARGEST_ANSWER_BYTES) continue;
		await reader.cancel();
		return null;
	}
	return new Blob(chunks, { type: "application/json" });
}

/** Whether it is JSON from brace to brace: a server in trouble answers with a web page, a broken line with half. */
async function checkedAnswer(answer: Blob, host: string): Promise<Result<Blob>> {
	const head = (await answer.slice(0, LOOKED_AT_BYTES).text()).trimStart();
	const tail = (await answer.slice(-LOOKED_AT_BYTES).text()).trimEnd();
	if (!head.startsWith("{")) return fail(problem("overpass.notData", { host }));
	return tail.endsWith("}") ? ok(answer) : fail(problem("overpass.truncated", { host }));
}

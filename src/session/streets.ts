import { fail, type Problem, problem, type Result } from "../core/result.ts";
import type { CityView } from "../engine/contract.ts";
import type { StreetsRead } from "../engine/exchange-contract.ts";
import type { Dependencies } from "./dependencies.ts";
import { type State, settled } from "./state.ts";
import { isQuotaError } from "./stored-values.ts";
import {
	coversGround,
	groundOf,
	readStreetsRecord,
	type StreetsRecord,
	streetsKey,
} from "./streets-record.ts";
import type { AskProgress, StreetsActions, StreetsWork } from "./streets-types.ts";

export interface Streets extends StreetsActions {
	/** Streets kept on this device for the city that opens; before anything is evaluated. */
	restore(city: CityView): Promise<void>;
}

/** The streets that walks follow: where they come from, and where they are kept. `onChange` says that all figures are old. */
export function createStreets(
	state: State,
	dependencies: Pick<Dependencies, "engine" | "streets" | "storage" | "timers" | "nowMilliseconds">,
	onChange: () => void,
): Streets {
	const { engine, streets: port, storage, timers, nowMilliseconds } = dependencies;
	const shown = state.streets;
	let current: AbortController | null = null;

	const show = (change: Partial<typeof shown.value>): void => {
		shown.value = { ...shown.peek(), ...change };
	};

	/** Takes the place of whatever was under way. */
	function begin(source: string): { readonly signal: AbortSignal; tell(change: Partial<StreetsWork>): void } {
		current?.abort();
		const own = new AbortController();
		current = own;
		show({
			work: { phase: "reading", source, share: null, bytes: 0, waitSeconds: 0 },
			problem: null,
		});
		return {
			signal: own.signal,
			tell(change) {
				const { work } = shown.peek();
				if (work !== null && current === own) show({ work: { ...work, ...change } });
			},
		};
	}

	function end(signal: AbortSignal, trouble: Problem | null): void {
		if (current?.signal !== signal) return;
		current = null;
		show({ work: null, problem: trouble });
	}

	/** Ways change between gestures only: a gesture compares like with like. */
	function gestureOver(): Promise<void> {
		return new Promise((resolve) => {
			if (state.beforeGesture.peek() === null) {
				resolve();
				return;
			}
			const stop = state.beforeGesture.subscribe((before) => {
				if (before !== null) return;
				queueMicrotask(() => stop());
				resolve();
			});
		});
	}

	/** Has the engine walk on them, then keeps them. */
	async function take(city: CityView, read: StreetsRead, signal: AbortSignal): Promise<Problem | null> {
		const record: StreetsRecord = {
			version: 1,
			cityVersion: city.version,
			ground: groundOf(city.bounds),
			loadedAtMilliseconds: nowMilliseconds(),
			...read,
		};
		await gestureOver();
		if (signal.aborted) return null;
		const trouble = await walkOn(record, false);
		if (trouble !== null) return trouble;
		const unkept = await keep(city.id, record);
		const { loaded } = shown.peek();
		if (unkept === null && loaded !== null) show({ loaded: { ...loaded, kept: true } });
		return unkept;
	}

	async function walkOn(record: StreetsRecord, kept: boolean): Promise<Problem | null> {
		const answer = await settled(engine.loadStreets(record.network));
		if (answer === null) return problem("osm.cancelled");
		if (!answer.ok) return answer.error;
		const { provenance, modes, names, network, loadedAtMilliseconds } = record;
		const peopleShare = answer.value?.peopleShare ?? 0;
		const sizeBytes = network.length;
		show({ loaded: { provenance, modes, names, sizeBytes, loadedAtMilliseconds, peopleShare, kept } });
		onChange();
		return null;
	}

	async function keep(cityId: string, record: StreetsRecord): Promise<Problem | null> {
		const key = streetsKey(cityId);
		try {
			await storage.set(key, record);
			return null;
		} catch (error) {
			// Older streets must not come back in place of these.
			await storage.delete(key).catch(() => {});
			return problem(isQuotaError(error) ? "streets.notKeptFull" : "streets.notKeptBlocked");
		}
	}

	async function openStreets(file: Blob, source: string): Promise<void> {
		const city = state.city.peek();
		if (city === null) return;
		const { signal, tell } = begin(source);
		end(signal, await bringIn(city, file, source, signal, tell));
	}

	async function bringIn(
		city: CityView,
		file: Blob,
		source: string,
		signal: AbortSignal,
		tell: (change: Partial<StreetsWork>) => void,
	): Promise<Problem | null> {
		const read = await outcomeOf(
			port.readStreets(
				{ file, source, ground: groundOf(city.bounds), outlines: city.municipalityOutlines },
				{ onProgress: (phase, share) => tell({ phase, share }), signal },
			),
		);
		if (read === null || signal.aborted) return null;
		if (!read.ok) return read.error;
		tell({ phase: "preparing", share: null });
		return take(city, read.value, signal);
	}

	async function fetchStreets(endpoint: string): Promise<void> {
		const city = state.city.peek();
		const { work, askAgainAtMilliseconds: rest } = shown.peek();
		if (city === null || work !== null || (rest !== null && nowMilliseconds() < rest)) return;
		const source = new URL(endpoint).host;
		const { signal, tell } = begin(source);
		tell({ phase: "asking" });
		const onProgress = (progress: AskProgress): void => {
			if (progress.phase === "waiting") tell({ phase: "waiting", waitSeconds: progress.seconds });
			else if (progress.phase === "receiving") tell({ phase: "receiving", bytes: progress.bytes });
			else tell({ phase: "asking" });
		};
		const answer = await outcomeOf(
			port.askStreets({ endpoint, bounds: groundOf(city.bounds), onProgress, signal }),
		);
		if (answer === null || signal.aborted) end(signal, null);
		else if (!answer.ok) {
			restServers(answer.error);
			end(signal, answer.error);
		} else end(signal, await bringIn(city, answer.value, source, signal, tell));
	}

	/** A server that wants rest gets it, also from an impatient reader. */
	function restServers({ parameters }: Problem): void {
		const seconds = parameters.waitSeconds;
		if (typeof seconds !== "number") return;
		const until = nowMilliseconds() + seconds * 1000;
		show({ askAgainAtMilliseconds: until });
		timers.set(() => {
			if (shown.peek().askAgainAtMilliseconds === until) show({ askAgainAtMilliseconds: null });
		}, seconds * 1000);
	}

	return {
		openStreets,
		fetchStreets,
		cancelStreets() {
			current?.abort();
			current = null;
			show({ work: null });
		},
		async forgetStreets() {
			const city = state.city.peek();
			if (city === null) return;
			current?.abort();
			current = null;
			show({ work: null, problem: null });
			await gestureOver();
			const answer = await settled(engine.loadStreets(null));
			if (answer === null) return;
			if (!answer.ok) {
				show({ problem: answer.error });
				return;
			}
			show({ loaded: null });
			onChange();
			try {
				await storage.delete(streetsKey(city.id));
			} catch {
				show({ problem: problem("streets.notForgotten") });
			}
		},
		async restore(city) {
			let stored: unknown;
			try {
				stored = await storage.get(streetsKey(city.id));
			} catch {
				// What reads the work beside it says that storage is closed.
				return;
			}
			if (stored === undefined || stored === null) return;
			const record = readStreetsRecord(stored);
			const trouble =
				record === null
					? problem("streets.damaged")
					: coversGround(record.ground, city.bounds)
						? await walkOn(record, true)
						: problem("streets.otherGround");
			if (trouble === null) return;
			show({ problem: trouble });
			// Nobody has the window of the streets open yet.
			state.report(trouble);
		},
	};
}

/** A rejected port as a problem. */
async function outcomeOf<Value>(promise: Promise<Result<Value> | null>): Promise<Result<Value> | null> {
	try {
		return await promise;
	} catch {
		return fail(problem("streets.stopped"));
	}
}

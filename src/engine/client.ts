import { proxy, type Remote, wrap } from "comlink";
import { fail, ok, type Problem, problem, type Result } from "../core/result.ts";
import type { StreetsSummary } from "../models/bound-streets.ts";
import type { DrawBlock, HealthCheck, Outcome, RangeResults } from "../models/types.ts";
import type { Scenario } from "../scenario/types.ts";
import type { CellReach, CityView, EvaluationService, StudyCall } from "./contract.ts";
import { latestWins } from "./latest.ts";
import type { StudyAnswer, StudyKind, StudyOptions, StudyRequest } from "./studies.ts";
import { createStudyQueue } from "./study-queue.ts";

export interface RangeRequest {
	readonly draws: number;
	readonly onProgress?: (share: number) => void;
	readonly signal?: AbortSignal;
}

/** The models behind a pool of workers. Null means overtaken or cancelled; errors are values. */
export interface EngineClient {
	load(packUrl: string): Promise<Result<CityView>>;
	/**
	 * Streets that ways follow from the answer on, as a network file; null goes back to straight lines. Drag steps go on
	 * meanwhile. The bytes are copied: every worker gets them, those hired later too. Ranges under way give null.
	 */
	loadStreets(network: Uint8Array | null): Promise<Result<StreetsSummary | null> | null>;
	evaluate(scenario: Scenario): Promise<Result<Outcome> | null>;
	reach(scenario: Scenario): Promise<Result<CellReach> | null>;
	ranges(scenario: Scenario, request: RangeRequest): Promise<Result<RangeResults> | null>;
	health(scenario: Scenario): Promise<Result<readonly HealthCheck[]>>;
	/** One at a time, in a worker besides the pool, in the order asked. */
	study<Kind extends StudyKind>(
		kind: Kind,
		scenario: Scenario,
		request: StudyRequest<Kind>,
		options?: StudyOptions,
	): Promise<Result<StudyAnswer<Kind>> | null>;
	dispose(): void;
}

export interface EngineDependencies {
	createWorker(): Worker;
	/** At least one; the first also answers drag steps. */
	readonly workerCount: number;
	summarise(blocks: readonly DrawBlock[], totalDraws: number, scenario: Scenario): RangeResults;
	nowMilliseconds(): number;
	later(callback: () => void, milliseconds: number): void;
}

interface Member {
	readonly remote: Remote<EvaluationService>;
	readonly stop: () => void;
	/** Rejects when the worker dies, so that no caller waits for an answer that cannot come. */
	readonly died: Promise<never>;
	loaded: Promise<Result<CityView>> | null;
	/** What its ways follow; none yet where null. */
	streets: { readonly wanted: Streets; readonly ready: Promise<Result<unknown>> } | null;
}

/** A choice of streets, told from others by its identity. */
interface Streets {
	readonly network: Uint8Array | null;
}

/** What a worker's ways follow once its city is loaded. */
const STRAIGHT_LINES: Streets = { network: null };

/** A block of draws should not hold up a drag step for longer than this. */
const BLOCK_MILLISECONDS = 25;
/** Blocks that each worker has in hand: while an answer is on its way back, the next block is being drawn. */
const BLOCKS_IN_HAND = 2;
/** Progress is told in steps of this share; each telling repaints. */
const PROGRESS_STEP = 0.05;

class WorkerDied extends Error {}

export function createEngineClient(dependencies: EngineDependencies): EngineClient {
	let packUrl = "";
	let streets = STRAIGHT_LINES;
	const pool = Array.from({ length: dependencies.workerCount }, (_, index) => index);
	/** The worker of the studies comes after those of the pool, and is hired when the first is asked for. */
	const studyIndex = dependencies.workerCount;
	const members: (Member | null)[] = Array.from({ length: studyIndex + 1 }, () => null);

	const hire = (index: number): Member => {
		const known = members[index];
		if (known) return known;
		const worker = dependencies.createWorker();
		let bury: (error: WorkerDied) => void = () => {};
		const died = new Promise<never>((_, reject) => {
			bury = reject;
		});
		died.catch(() => {});
		const member: Member = {
			remote: wrap<EvaluationService>(worker),
			stop: () => {
				worker.terminate();
				bury(new WorkerDied());
			},
			died,
			loaded: null,
			streets: null,
		};
		worker.addEventListener("error", () => {
			if (members[index] === member) members[index] = null;
			member.stop();
		});
		members[index] = member;
		return member;
	};

	/** Has a worker follow the streets that count now, where it does not yet. */
	const followStreets = (member: Member): Promise<Result<unknown>> => {
		const known = member.streets;
		if (known?.wanted === streets) return known.ready;
		const ready =
			known === null && streets.network === null
				? Promise.resolve(ok(null))
				: member.remote.loadStreets(streets.network);
		member.streets = { wanted: streets, ready };
		return ready;
	};

	/** Asks a worker, having it load the city first; a dead worker becomes a Problem and the next call a new one. */
	const ask = async <Value>(
		index: number,
		question: (remote: Remote<EvaluationService>, member: Member) => Promise<Result<Value>>,
	): Promise<Result<Value>> => {
		const member = hire(index);
		try {
			member.loaded ??= member.remote.loadCity(packUrl);
			const loaded = await Promise.race([member.loaded, member.died]);
			if (!loaded.ok) {
				member.loaded = null;
				return loaded;
			}
			const following = await Promise.race([followStreets(member), member.died]);
			if (!following.ok) {
				member.streets = null;
				return following;
			}
			return await Promise.race([question(member.remote, member), member.died]);
		} catch (error) {
			if (members[index] === member) members[index] = null;
			member.stop();
			return fail(crash(error));
		}
	};

	const evaluate = latestWins((scenario: Scenario) => ask(0, (remote) => remote.evaluate(scenario)));
	const reach = latestWins((scenario: Scenario) => ask(0, (remote) => remote.reach(scenario)));
	const loadStreets = latestWins((wanted: Streets) =>
		ask(0, async (remote, member) => {
			const answer = await remote.loadStreets(wanted.network);
			if (answer.ok) {
				streets = wanted;
				member.streets = { wanted, ready: Promise.resolve(answer) };
			}
			return answer;
		}),
	);

	const studies = createStudyQueue({
		ask: (call: StudyCall, onProgress) =>
			ask(studyIndex, (remote) => remote.study(call, proxy(onProgress)) as Promise<Result<unknown>>),
		stop: () => {
			members[studyIndex]?.stop();
			members[studyIndex] = null;
		},
		later: dependencies.later,
	});

	return {
		async load(url) {
			packUrl = url;
			streets = STRAIGHT_LINES;
			const member = hire(0);
			member.streets = null;
			try {
				member.loaded = member.remote.loadCity(url);
				const loaded = await Promise.race([member.loaded, member.died]);
				if (!loaded.ok) member.loaded = null;
				return loaded;
			} catch (error) {
				if (members[0] === member) members[0] = null;
				member.stop();
				return fail(crash(error));
			}
		},
		loadStreets: (network) => loadStreets({ network: network?.slice() ?? null }),
		evaluate,
		reach,
		health: (scenario) => ask(0, (remote) => remote.health(scenario)),
		async ranges(scenario, request) {
			const { draws, signal, onProgress } = request;
			const walkedOn = streets;
			const blocks: DrawBlock[] = [];
			let done = 0;
			let told = 0;
			let failure: Problem | null = null;
			// Each worker has a fixed part of the draws, so that after an edit it meets those whose base it remembers.
			const parts = pool.map((index) => ({
				next: Math.floor((draws * index) / pool.length),
				end: Math.floor((draws * (index + 1)) / pool.length),
			}));
			const work = async (index: number): Promise<void> => {
				const part = parts[index]!;
				let size = 2;
				while (part.next < part.end && failure === null && signal?.aborted !== true && streets === walkedOn) {
					const first = part.next;
					const count = Math.min(size, part.end - first);
					part.next += count;
					const started = dependencies.nowMilliseconds();
					const block = await ask(index, (remote) => remote.draws(scenario, draws, first, count));
					if (!block.ok) {
						failure = block.error;
						return;
					}
					const spent = Math.max(1, (dependencies.nowMilliseconds() - started) / BLOCKS_IN_HAND);
					size = Math.max(1, Math.min(16, Math.floor((count * BLOCK_MILLISECONDS) / spent)));
					blocks.push(block.value);
					done += count;
					if (done === draws || done / draws - told >= PROGRESS_STEP) {
						told = done / draws;
						onProgress?.(told);
					}
				}
			};
			await Promise.all(pool.flatMap((index) => Array.from({ length: BLOCKS_IN_HAND }, () => work(index))));
			if (signal?.aborted || streets !== walkedOn) return null;
			if (failure !== null) return fail(failure);
			return { ok: true, value: dependencies.summarise(blocks, draws, scenario) };
		},
		study: <Kind extends StudyKind>(
			kind: Kind,
			scenario: Scenario,
			request: StudyRequest<Kind>,
			options: StudyOptions = {},
		) =>
			studies.add({ kind, scenario, request } as StudyCall, options) as Promise<Result<
				StudyAnswer<Kind>
			> | null>,
		dispose() {
			members.forEach((member, index) => {
				members[index] = null;
				member?.stop();
			});
		},
	};
}

function crash(error: unknown): Problem {
	const reason = error instanceof Error && !(error instanceof WorkerDied) ? error.message : "";
	return problem("engine.stopped", { detail: reason });
}

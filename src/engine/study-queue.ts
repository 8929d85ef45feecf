import type { Result } from "../core/result.ts";
import type { StudyCall } from "./contract.ts";
import type { StudyOptions, StudyProgress } from "./studies.ts";

interface QueueDependencies {
	ask(call: StudyCall, onProgress: StudyProgress): Promise<Result<unknown>>;
	/** Ends the thread under way; the next call starts a new one. */
	stop(): void;
	later(callback: () => void, milliseconds: number): void;
}

interface Waiting {
	readonly call: StudyCall;
	readonly options: StudyOptions;
	readonly settle: (answer: Result<unknown> | null) => void;
}

/** A new thread has to load the city again, so a study that is nearly done may finish unheard. */
const GRACE_MILLISECONDS = 400;

/** One study at a time. Aborting answers null at once; a running one is ended if it does not end by itself. */
export function createStudyQueue({ ask, stop, later }: QueueDependencies) {
	const waiting: Waiting[] = [];
	let running: Waiting | null = null;

	async function run(): Promise<void> {
		if (running !== null) return;
		const next = waiting.shift();
		if (next === undefined) return;
		running = next;
		const { call, options, settle } = next;
		const answer = await ask(call, (share) => {
			if (options.signal?.aborted !== true) options.onProgress?.(share);
		});
		running = null;
		settle(options.signal?.aborted ? null : answer);
		void run();
	}

	function abort(study: Waiting): void {
		study.settle(null);
		const place = waiting.indexOf(study);
		if (place >= 0) waiting.splice(place, 1);
		else if (running === study)
			later(() => {
				if (running === study) stop();
			}, GRACE_MILLISECONDS);
	}

	return {
		add(call: StudyCall, options: StudyOptions): Promise<Result<unknown> | null> {
			if (options.signal?.aborted) return Promise.resolve(null);
			return new Promise((settle) => {
				const study = { call, options, settle };
				options.signal?.addEventListener("abort", () => abort(study), { once: true });
				waiting.push(study);
				void run();
			});
		},
	};
}

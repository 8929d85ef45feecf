import type { Dependencies } from "./dependencies.ts";
import { type State, settled } from "./state.ts";

export const IDLE_DRAWS = 200;
export const IDLE_MILLISECONDS = 250;

export interface Draws {
	/** Draws the usual number once nothing has happened for a while. */
	schedule(): void;
	/** Stops until the next call. */
	stop(): void;
	request(count: number): void;
}

const SLOTS = ["active", "comparison"] as const;

/** Ranges of the active scenario, then of the comparison, by the same number of draws. */
export function createDraws(
	state: State,
	{ engine, timers }: Pick<Dependencies, "engine" | "timers">,
): Draws {
	let timer: number | null = null;
	let controller: AbortController | null = null;

	function stop(): void {
		if (timer !== null) timers.clear(timer);
		timer = null;
		controller?.abort();
		controller = null;
		state.drawProgress.value = null;
	}

	async function run(count: number): Promise<void> {
		stop();
		if (isDrawn(count)) return;
		for (const slot of SLOTS) recall(slot, count);
		const wanting = SLOTS.filter((slot) => {
			const current = state[slot].peek();
			return current !== null && current.ranges?.drawCount !== count;
		});
		if (wanting.length === 0) return;
		const own = new AbortController();
		controller = own;
		state.drawProgress.value = 0;
		for (const [done, slot] of wanting.entries()) {
			const { scenario } = state[slot].peek()!;
			const onProgress = (share: number): void => {
				if (!own.signal.aborted) state.drawProgress.value = (done + share) / wanting.length;
			};
			const answer = await settled(engine.ranges(scenario, { draws: count, onProgress, signal: own.signal }));
			if (own.signal.aborted) return;
			if (answer === null) break;
			if (!answer.ok) {
				state.report(answer.error);
				break;
			}
			onProgress(1);
			state.memory.keepRanges(scenario, answer.value);
			const current = state[slot].peek();
			if (current?.scenario === scenario) state[slot].value = { ...current, ranges: answer.value };
		}
		controller = null;
		state.drawProgress.value = null;
	}

	/** Whether all have the same number of draws already, that one or more. */
	function isDrawn(count: number): boolean {
		const counts = SLOTS.map((slot) => state[slot].peek())
			.filter((shown) => shown !== null)
			.map((shown) => shown.ranges?.drawCount ?? 0);
		return counts.every((drawn) => drawn >= count && drawn === counts[0]);
	}

	function recall(slot: (typeof SLOTS)[number], count: number): void {
		const current = state[slot].peek();
		if (current === null || current.ranges?.drawCount === count) return;
		const known = state.memory.ranges(current.scenario, count);
		if (known !== null) state[slot].value = { ...current, ranges: known };
	}

	return {
		stop,
		schedule() {
			stop();
			timer = timers.set(() => void run(IDLE_DRAWS), IDLE_MILLISECONDS);
		},
		request: (count) => void run(count),
	};
}

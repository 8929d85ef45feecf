import type { Scenario } from "../scenario/types.ts";
import type { Dependencies } from "./dependencies.ts";
import { type State, settled, stationCount } from "./state.ts";

/** While a finger moves, reach is asked for at most this often. */
const REACH_INTERVAL_MILLISECONDS = 120;
/** How often an answer that was superseded by somebody else is asked for again. */
const MOST_ATTEMPTS = 3;

export interface Evaluation {
	/** The active scenario moved within a gesture: answers may arrive one behind the other. */
	previewed(): void;
	/** The active scenario or the comparison was replaced: only answers of exactly these paint. */
	replaced(): void;
	/** Walks follow other ways: everything is asked again. */
	renewed(): void;
}

export function createEvaluation(
	state: State,
	{ engine, timers, nowMilliseconds }: Pick<Dependencies, "engine" | "timers" | "nowMilliseconds">,
): Evaluation {
	let epoch = 0;
	let lastRequest = 0;
	let lastPainted = 0;
	let activeUnderWay = 0;
	let awaited: Scenario | null = null;

	function evaluateActive(scenario: Scenario, attempt = 1): void {
		const request = ++lastRequest;
		const requestEpoch = epoch;
		activeUnderWay++;
		awaited = scenario;
		void settled(engine.evaluate(scenario)).then((answer) => {
			activeUnderWay--;
			if (request === lastRequest) awaited = null;
			const current = state.active.peek();
			const isExact = current?.scenario === scenario;
			if (answer === null) {
				if (isExact && request === lastRequest && attempt < MOST_ATTEMPTS) {
					evaluateActive(scenario, attempt + 1);
				}
			} else if (!answer.ok) {
				if (isExact) state.report(answer.error);
			} else {
				state.memory.keepOutcome(scenario, answer.value);
				const before = state.beforeGesture.peek();
				if (before?.scenario === scenario) {
					state.beforeGesture.value = { ...before, outcome: answer.value };
				}
				const isNext =
					requestEpoch === epoch &&
					request > lastPainted &&
					current !== null &&
					stationCount(current.scenario) === stationCount(scenario);
				if (current !== null && (isExact || isNext)) {
					lastPainted = Math.max(lastPainted, request);
					state.active.value = { ...current, outcome: answer.value };
				}
			}
			evaluateComparison();
		});
	}

	let comparisonUnderWay: Scenario | null = null;
	const refused = new WeakSet<Scenario>();

	/** Waits for the active one, so that neither takes the other's place in a latest-wins engine. */
	function evaluateComparison(attempt = 1): void {
		const wanted = state.comparison.peek();
		if (wanted === null || activeUnderWay > 0 || comparisonUnderWay === wanted.scenario) return;
		const { scenario } = wanted;
		if (state.memory.outcome(scenario) !== null || refused.has(scenario)) return;
		comparisonUnderWay = scenario;
		void settled(engine.evaluate(scenario)).then((answer) => {
			if (comparisonUnderWay === scenario) comparisonUnderWay = null;
			const current = state.comparison.peek();
			if (answer?.ok) state.memory.keepOutcome(scenario, answer.value);
			else if (answer !== null) refused.add(scenario);
			if (current?.scenario !== scenario) return;
			if (answer === null) {
				if (activeUnderWay > 0) return;
				if (attempt < MOST_ATTEMPTS) evaluateComparison(attempt + 1);
			} else if (answer.ok) state.comparison.value = { ...current, outcome: answer.value };
			else state.report(answer.error);
		});
	}

	let reachAttempt = 1;
	let reachUnderWay = false;
	let reachTimer: number | null = null;
	let reachStartedAt = Number.NEGATIVE_INFINITY;
	const reached = { active: null as Scenario | null, comparison: null as Scenario | null };

	function pumpReach(): void {
		if (reachUnderWay || reachTimer !== null) return;
		const slot = nextReach();
		if (slot === null) return;
		const wait = reachStartedAt + REACH_INTERVAL_MILLISECONDS - nowMilliseconds();
		if (state.beforeGesture.peek() !== null && wait > 0) {
			pumpReachAfter(wait);
			return;
		}
		const { scenario } = state[slot].peek()!;
		const requestEpoch = epoch;
		reachUnderWay = true;
		reachStartedAt = nowMilliseconds();
		void settled(engine.reach(scenario)).then((answer) => {
			reachUnderWay = false;
			const current = state[slot].peek();
			const isExact = current?.scenario === scenario;
			if (isExact && answer !== null) reached[slot] = scenario;
			if (answer?.ok && current !== null && (isExact || (slot === "active" && requestEpoch === epoch))) {
				state[slot].value = { ...current, reach: answer.value };
			} else if (answer !== null && !answer.ok && isExact) state.report(answer.error);
			if (answer !== null) {
				reachAttempt = 1;
				pumpReach();
			} else if (!isExact || reachAttempt++ < MOST_ATTEMPTS) {
				pumpReachAfter(REACH_INTERVAL_MILLISECONDS);
			}
		});
	}

	function pumpReachAfter(milliseconds: number): void {
		if (reachTimer !== null) return;
		reachTimer = timers.set(() => {
			reachTimer = null;
			pumpReach();
		}, milliseconds);
	}

	function nextReach(): "active" | "comparison" | null {
		for (const slot of ["active", "comparison"] as const) {
			const wanted = state[slot].peek();
			if (wanted !== null && reached[slot] !== wanted.scenario) return slot;
		}
		return null;
	}

	function evaluate(): void {
		const current = state.active.peek();
		if (current === null) return;
		const { scenario } = current;
		if (state.memory.outcome(scenario) === null && awaited !== scenario) evaluateActive(scenario);
		evaluateComparison();
		pumpReach();
	}

	function replaced(): void {
		epoch++;
		if (reachTimer !== null) timers.clear(reachTimer);
		reachTimer = null;
		evaluate();
	}

	return {
		previewed: evaluate,
		replaced,
		renewed() {
			reached.active = null;
			reached.comparison = null;
			replaced();
		},
	};
}

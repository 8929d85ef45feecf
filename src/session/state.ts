import { batch, computed, signal } from "@preact/signals-core";
import { fail, type Problem, problem, type Result } from "../core/result.ts";
import type { CityView } from "../engine/contract.ts";
import type { HealthCheck, Outcome, RangeResults } from "../models/types.ts";
import type { EditNote } from "../scenario/edits/types.ts";
import { differsOnlyInMoney } from "../scenario/money-only.ts";
import type { Scenario } from "../scenario/types.ts";
import type { EnginePort } from "./engine-port.ts";
import type { StreetsState } from "./streets-types.ts";
import type { CityStatus, Evaluated, SavedScenario } from "./types.ts";

/** Results of scenarios that are still held somewhere, so that undo shows its figures at once. */
export interface Memory {
	outcome(scenario: Scenario): Outcome | null;
	ranges(scenario: Scenario, draws?: number): RangeResults | null;
	keepOutcome(scenario: Scenario, outcome: Outcome): void;
	keepRanges(scenario: Scenario, ranges: RangeResults): void;
	/** Everything that was worked out belongs to other streets. */
	forget(): void;
}

function createMemory(): Memory {
	let outcomes = new WeakMap<Scenario, Outcome>();
	let ranges = new WeakMap<Scenario, Map<number, RangeResults>>();
	return {
		outcome: (scenario) => outcomes.get(scenario) ?? null,
		ranges: (scenario, draws) => {
			const known = ranges.get(scenario);
			if (known === undefined) return null;
			return known.get(draws ?? Math.max(...known.keys())) ?? null;
		},
		keepOutcome: (scenario, outcome) => void outcomes.set(scenario, outcome),
		keepRanges: (scenario, found) => {
			const known = ranges.get(scenario) ?? new Map<number, RangeResults>();
			ranges.set(scenario, known.set(found.drawCount, found));
		},
		forget: () => {
			outcomes = new WeakMap();
			ranges = new WeakMap();
		},
	};
}

export type State = ReturnType<typeof createState>;

/** The signals of the session, writable inside it only. */
export function createState(engine: EnginePort) {
	const active = signal<Evaluated | null>(null);
	const comparison = signal<Evaluated | null>(null);
	const shownProblem = signal<Problem | null>(null);
	const activeRanges = computed(() => active.value?.ranges ?? null);
	const comparisonRanges = computed(() => comparison.value?.ranges ?? null);
	return {
		city: signal<CityView | null>(null),
		cityStatus: signal<CityStatus>("loading"),
		active,
		comparison,
		beforeGesture: signal<Evaluated | null>(null),
		paired: computed(() => {
			const [a, b] = [activeRanges.value, comparisonRanges.value];
			if (a === null || b === null || a.seed !== b.seed || a.drawCount !== b.drawCount) return null;
			return engine.compare(a, b);
		}),
		drawProgress: signal<number | null>(null),
		health: signal<readonly HealthCheck[] | null>(null),
		selectedStationId: signal<string | null>(null),
		undoNote: signal<EditNote | null>(null),
		redoNote: signal<EditNote | null>(null),
		lastNote: signal<EditNote | null>(null),
		problem: shownProblem,
		saved: signal<readonly SavedScenario[]>([]),
		streets: signal<StreetsState>({ loaded: null, work: null, problem: null, askAgainAtMilliseconds: null }),
		memory: createMemory(),
		report(next: Problem): void {
			if (JSON.stringify(shownProblem.peek()) !== JSON.stringify(next)) shownProblem.value = next;
		},
	};
}

export const stationCount = (scenario: Scenario): number => scenario.line?.stations.length ?? 0;

const sameStations = (a: Scenario, b: Scenario): boolean =>
	stationCount(a) === stationCount(b) &&
	(a.line?.stations ?? []).every((station, i) => station.id === b.line?.stations[i]?.id);

/**
 * A scenario with what is known of it. Until its own answer comes, it may carry on the outcome and reach of
 * the one it was made from, where the stations are the same.
 */
export function evaluatedAs(state: State, scenario: Scenario, from: Evaluated | null): Evaluated {
	if (from !== null && differsOnlyInMoney(from.scenario, scenario)) keepAnswers(state, from, scenario);
	const outcome = state.memory.outcome(scenario);
	const carries = from !== null && sameStations(from.scenario, scenario);
	return {
		scenario,
		outcome: outcome ?? (carries ? from.outcome : null),
		ranges: state.memory.ranges(scenario),
		reach: from?.reach ?? null,
	};
}

/** Who pays moves no rider: what is known of one scenario is known of the other. */
function keepAnswers(state: State, from: Evaluated, scenario: Scenario): void {
	const outcome = state.memory.outcome(from.scenario);
	if (outcome !== null) state.memory.keepOutcome(scenario, outcome);
	const ranges = state.memory.ranges(from.scenario);
	if (ranges !== null) state.memory.keepRanges(scenario, ranges);
}

/** A rejected promise as a problem, so that errors stay values. */
export async function settled<Value>(promise: Promise<Result<Value> | null>): Promise<Result<Value> | null> {
	try {
		return await promise;
	} catch (error) {
		return fail(problem("engine.failed", { detail: String(error) }));
	}
}

export { batch };

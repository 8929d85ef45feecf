import { type Problem, problem } from "../core/result.ts";
import type { Edited } from "../scenario/edits/types.ts";
import { checkCity } from "../scenario/file/read-scenario.ts";
import { counted } from "../scenario/lineage.ts";
import { roundScenario } from "../scenario/position.ts";
import type { Scenario } from "../scenario/types.ts";
import { createAutosave } from "./autosave.ts";
import type { Dependencies } from "./dependencies.ts";
import { createDraws } from "./draws.ts";
import { createEvaluation } from "./evaluation.ts";
import { EMPTY_HISTORY, type History, recorded, stepped } from "./history.ts";
import { createLinks } from "./opened-link.ts";
import { createSavedScenarios } from "./saved-scenarios.ts";
import { batch, createState, evaluatedAs, settled } from "./state.ts";
import { storageProblems } from "./stored-values.ts";
import { createStreets } from "./streets.ts";
import type { Edit, EditNote, Evaluated, Session } from "./types.ts";

/** The option that a first visit opens. */
const FIRST_OPTION = "A";

/** What an edit made, with the step counted in its lineage where it changed anything. */
const withStep = (before: Scenario, { scenario, note }: Edited): Scenario =>
	scenario === before ? scenario : counted(scenario, note);

export function createSession(dependencies: Dependencies): Session {
	const { engine } = dependencies;
	const state = createState(engine);
	const evaluation = createEvaluation(state, dependencies);
	const draws = createDraws(state, dependencies);
	const storageTrouble = storageProblems(state.report);
	const saved = createSavedScenarios(state, dependencies, storageTrouble.failed);
	const { restore: restoreStreets, ...streetsActions } = createStreets(state, dependencies, walksChanged);
	let history: History = EMPTY_HISTORY;
	let gestureNote: EditNote | null = null;

	const autosave = createAutosave(
		dependencies,
		() => {
			const kept = state.beforeGesture.peek() ?? state.active.peek();
			return kept === null ? null : { scenario: kept.scenario, history };
		},
		storageTrouble.failed,
		storageTrouble.worked,
		state.report,
	);

	/** What was worked out on other streets goes; the last answers stay on show until the new ones come. */
	function walksChanged(): void {
		batch(() => {
			state.memory.forget();
			state.health.value = null;
			for (const slot of ["active", "comparison"] as const) {
				const current = state[slot].peek();
				if (current !== null) state[slot].value = { ...current, ranges: null };
			}
		});
		evaluation.renewed();
		draws.schedule();
	}

	function setHistory(next: History): void {
		history = next;
		state.undoNote.value = next.past.at(-1)?.note ?? null;
		state.redoNote.value = next.future.at(-1)?.note ?? null;
	}

	/** Both options share the draws, so the comparison takes the seed of the active one. */
	function alignComparison(scenario: Scenario | null, from: Evaluated | null): void {
		const seed = state.active.peek()?.scenario.seed;
		if (scenario === null || seed === undefined) {
			state.comparison.value = null;
			return;
		}
		const aligned = scenario.seed === seed ? scenario : { ...scenario, seed };
		if (state.comparison.peek()?.scenario !== aligned) {
			state.comparison.value = evaluatedAs(state, aligned, from);
		}
	}

	/** Everything that follows when one scenario takes the place of another for good. */
	function replaceActive(scenario: Scenario, from: Evaluated | null, comparison?: Scenario | null): void {
		batch(() => {
			state.active.value = evaluatedAs(state, scenario, from);
			const beside = state.comparison.peek();
			if (comparison === undefined) alignComparison(beside?.scenario ?? null, beside);
			else alignComparison(comparison, null);
			state.health.value = null;
			const selected = state.selectedStationId.peek();
			if (!scenario.line?.stations.some((station) => station.id === selected)) {
				state.selectedStationId.value = null;
			}
		});
		evaluation.replaced();
		draws.schedule();
		autosave.touch();
	}

	function recordStep(note: EditNote, before: Scenario, comparison?: Scenario | null): void {
		setHistory(
			recorded(history, { note, scenario: before, ...(comparison === undefined ? {} : { comparison }) }),
		);
		state.lastNote.value = note;
	}

	function refuse(error: Problem): false {
		state.report(error);
		return false;
	}

	function apply(edit: Edit): boolean {
		commitGesture();
		const before = state.active.peek();
		if (before === null) return false;
		const result = edit(before.scenario);
		if (!result.ok) return refuse(result.error);
		const { note } = result.value;
		const scenario = withStep(before.scenario, result.value);
		batch(() => {
			if (scenario === before.scenario) {
				state.lastNote.value = note;
				return;
			}
			recordStep(note, before.scenario);
			replaceActive(scenario, before);
		});
		return true;
	}

	function beginGesture(): void {
		commitGesture();
		const before = state.active.peek();
		if (before === null) return;
		gestureNote = null;
		state.beforeGesture.value = before;
		draws.stop();
	}

	function preview(edit: Edit): boolean {
		const before = state.beforeGesture.peek();
		if (before === null) return false;
		const result = edit(before.scenario);
		if (!result.ok) return refuse(result.error);
		const { note } = result.value;
		const scenario = withStep(before.scenario, result.value);
		gestureNote = note;
		state.active.value = evaluatedAs(state, scenario, state.active.peek());
		evaluation.previewed();
		return true;
	}

	function commitGesture(): void {
		const before = state.beforeGesture.peek();
		const shown = state.active.peek();
		if (before === null || shown === null) return;
		batch(() => {
			state.beforeGesture.value = null;
			if (shown.scenario === before.scenario) {
				state.lastNote.value = gestureNote ?? state.lastNote.peek();
				endWithoutChange(before);
				return;
			}
			recordStep(gestureNote!, before.scenario);
			replaceActive(shown.scenario, shown);
		});
	}

	function cancelGesture(): void {
		const before = state.beforeGesture.peek();
		if (before === null) return;
		batch(() => {
			state.beforeGesture.value = null;
			endWithoutChange(before);
		});
	}

	function endWithoutChange(before: Evaluated): void {
		state.active.value = evaluatedAs(state, before.scenario, before);
		evaluation.replaced();
		draws.schedule();
	}

	function step(direction: "undo" | "redo"): void {
		if (state.beforeGesture.peek() !== null) {
			cancelGesture();
			return;
		}
		const before = state.active.peek();
		if (before === null) return;
		const comparison = state.comparison.peek()?.scenario ?? null;
		const taken = stepped(history, direction, { scenario: before.scenario, comparison });
		if (taken === null) return;
		const { note, scenario, comparison: beside } = taken.step;
		batch(() => {
			setHistory(taken.history);
			const code = direction === "undo" ? "undone" : "redone";
			state.lastNote.value = { code, parameters: { ...note.parameters, stepCode: note.code } };
			replaceActive(scenario, before, beside);
		});
	}

	function openScenario(given: Scenario): void {
		cancelGesture();
		const city = state.city.peek();
		const trouble = city === null ? problem("session.notReady") : checkCity(given, city.id);
		if (trouble !== null) {
			state.report(trouble);
			return;
		}
		const scenario = roundScenario(given);
		const before = state.active.peek();
		batch(() => {
			if (before !== null) {
				const { th: nameTh, en: nameEn } = scenario.name;
				recordStep({ code: "openScenario", parameters: { nameTh, nameEn } }, before.scenario);
			}
			replaceActive(scenario, null);
		});
	}

	function compareWithScenario(scenario: Scenario): void {
		const trouble = checkCity(scenario, state.city.peek()?.id ?? scenario.cityId);
		if (trouble !== null) {
			state.report(trouble);
			return;
		}
		alignComparison(roundScenario(scenario), null);
		evaluation.replaced();
		if (state.beforeGesture.peek() === null) draws.schedule();
	}

	function withOption(optionId: string, use: (scenario: Scenario) => void): void {
		const city = state.city.peek();
		const option = city?.options.find((one) => one.id === optionId);
		if (!city || option === undefined) state.report(problem("session.unknownOption", { optionId }));
		else use(roundScenario(dependencies.scenarioFromOption(option, city.id)));
	}

	function swapComparison(): void {
		commitGesture();
		const before = state.active.peek();
		const beside = state.comparison.peek();
		if (before === null || beside === null) return;
		batch(() => {
			recordStep({ code: "swapComparison", parameters: {} }, before.scenario, beside.scenario);
			replaceActive(beside.scenario, beside, before.scenario);
		});
	}

	async function start(packUrl: string): Promise<void> {
		state.cityStatus.value = "loading";
		const loaded = await settled(engine.load(packUrl));
		if (loaded === null || !loaded.ok) {
			batch(() => {
				state.cityStatus.value = "failed";
				if (loaded !== null) state.report(loaded.error);
			});
			return;
		}
		const city = loaded.value;
		const [work] = await Promise.all([autosave.restore(city.id), restoreStreets(city)]);
		const option = city.options.find((one) => one.id === FIRST_OPTION) ?? city.options[0];
		batch(() => {
			state.city.value = city;
			state.cityStatus.value = "ready";
			setHistory(work?.history ?? EMPTY_HISTORY);
			if (work !== null) replaceActive(work.scenario, null);
			else if (option !== undefined) withOption(option.id, (scenario) => replaceActive(scenario, null));
		});
		await saved.refresh(city.id);
	}

	async function requestHealth(): Promise<void> {
		const asked = state.active.peek();
		if (asked === null) return;
		const answer = await settled(engine.health(asked.scenario));
		if (answer === null || state.active.peek()?.scenario !== asked.scenario) return;
		if (answer.ok) state.health.value = answer.value;
		else state.report(answer.error);
	}

	async function openSaved(id: string): Promise<void> {
		const read = await saved.read(id);
		if (read.ok) openScenario(read.value);
		else state.report(read.error);
	}

	async function compareWithSaved(id: string): Promise<void> {
		const read = await saved.read(id);
		if (read.ok) compareWithScenario(read.value);
		else state.report(read.error);
	}

	const { memory: _, report, ...signals } = state;
	return {
		...signals,
		start,
		apply,
		beginGesture,
		preview,
		commitGesture,
		cancelGesture,
		undo: () => step("undo"),
		redo: () => step("redo"),
		selectStation: (stationId) => {
			state.selectedStationId.value = stationId;
		},
		openOption: (optionId) => withOption(optionId, openScenario),
		openScenario,
		openSaved,
		async saveActive(name) {
			const kept = state.active.peek()?.scenario;
			return kept === undefined ? false : saved.save(kept, name ?? kept.name);
		},
		removeSaved: saved.remove,
		flush: autosave.flush,
		compareWithOption(optionId) {
			if (optionId !== null) {
				withOption(optionId, compareWithScenario);
				return;
			}
			state.comparison.value = null;
			draws.stop();
			if (state.beforeGesture.peek() === null) draws.schedule();
		},
		compareWithScenario,
		compareWithSaved,
		swapComparison,
		requestDraws: (count) => {
			if (state.beforeGesture.peek() === null) draws.request(count);
		},
		cancelDraws: draws.stop,
		requestHealth: () => void requestHealth(),
		study: (...asked) => settled(engine.study(...asked)),
		dismissProblem: () => {
			state.problem.value = null;
		},
		reportProblem: report,
		...streetsActions,
		...createLinks(state, openScenario),
	};
}

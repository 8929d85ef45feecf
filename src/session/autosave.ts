import type { Problem } from "../core/result.ts";
import { problem } from "../core/result.ts";
import type { EditNote } from "../scenario/edits/types.ts";
import { readScenario } from "../scenario/file/read-scenario.ts";
import { writeScenario } from "../scenario/file/write-scenario.ts";
import type { Scenario } from "../scenario/types.ts";
import type { Dependencies } from "./dependencies.ts";
import type { History, Step } from "./history.ts";
import { isRecord } from "./stored-values.ts";

const RECORD_VERSION = 1;
const DEBOUNCE_MILLISECONDS = 1000;
/** Steps kept on the device each way; all of them stay in memory. */
const STORED_STEPS = 50;
const KEPT_TABS = 10;

export interface Work {
	readonly scenario: Scenario;
	readonly history: History;
}

export interface Autosave {
	/** The work has changed: writes it soon. */
	touch(): void;
	/** Writes now what is still waiting. */
	flush(): Promise<void>;
	/** This tab's work, or else a copy of the newest work of another tab. */
	restore(cityId: string): Promise<Work | null>;
}

/** Each tab writes under its own key, so that no tab overwrites another. */
export function createAutosave(
	{ storage, timers, nowMilliseconds, tabId }: Dependencies,
	currentWork: () => Work | null,
	reportFailure: (error: unknown) => void,
	reportSuccess: () => void,
	report: (problem: Problem) => void,
): Autosave {
	const texts = new WeakMap<Scenario, string>();
	let timer: number | null = null;
	let writing: Promise<void> = Promise.resolve();

	const folder = (cityId: string): string => `rangbao/autosave/${cityId}/`;

	function textOf(scenario: Scenario): string {
		const text = texts.get(scenario) ?? writeScenario(scenario);
		texts.set(scenario, text);
		return text;
	}

	const stepRecord = ({ note, scenario, comparison }: Step) => ({
		note,
		scenario: textOf(scenario),
		...(comparison === undefined ? {} : { comparison: comparison === null ? null : textOf(comparison) }),
	});

	function write(): Promise<void> {
		const work = currentWork();
		if (work === null) return writing;
		const { scenario, history } = work;
		const record = {
			version: RECORD_VERSION,
			savedAtMilliseconds: nowMilliseconds(),
			scenario: textOf(scenario),
			past: history.past.slice(-STORED_STEPS).map(stepRecord),
			future: history.future.slice(-STORED_STEPS).map(stepRecord),
		};
		const previous = writing;
		writing = (async () => {
			await previous;
			try {
				await storage.set(folder(scenario.cityId) + tabId, record);
				reportSuccess();
			} catch (error) {
				reportFailure(error);
			}
		})();
		return writing;
	}

	function flush(): Promise<void> {
		if (timer === null) return writing;
		timers.clear(timer);
		timer = null;
		return write();
	}

	async function newestOfOthers(cityId: string): Promise<unknown> {
		const keys = (await storage.keys()).filter((key) => key.startsWith(folder(cityId)));
		const found: { key: string; record: unknown; at: number }[] = [];
		for (const key of keys) {
			const record = await storage.get(key);
			const at = isRecord(record) ? Number(record.savedAtMilliseconds) || 0 : 0;
			found.push({ key, record, at });
		}
		found.sort((a, b) => b.at - a.at);
		for (const { key } of found.slice(KEPT_TABS)) await storage.delete(key);
		return found[0]?.record;
	}

	return {
		touch() {
			if (timer !== null) timers.clear(timer);
			timer = timers.set(() => {
				timer = null;
				void write();
			}, DEBOUNCE_MILLISECONDS);
		},
		flush,
		async restore(cityId) {
			try {
				const own = await storage.get(folder(cityId) + tabId);
				const record = own ?? (await newestOfOthers(cityId));
				if (record === undefined || record === null) return null;
				const work = readWork(record, cityId);
				if (work === null) report(problem("storage.corrupt"));
				return work;
			} catch (error) {
				reportFailure(error);
				return null;
			}
		},
	};
}

/** Null where the scenario itself cannot be read; a history that cannot be read is left out. */
function readWork(record: unknown, cityId: string): Work | null {
	if (!isRecord(record) || record.version !== RECORD_VERSION) return null;
	const scenario = readText(record.scenario, cityId);
	if (scenario === null) return null;
	const past = readSteps(record.past, cityId);
	const future = readSteps(record.future, cityId);
	const isWhole = past !== null && future !== null;
	return { scenario, history: isWhole ? { past, future } : { past: [], future: [] } };
}

function readText(text: unknown, cityId: string): Scenario | null {
	if (typeof text !== "string") return null;
	const read = readScenario(text);
	return read.ok && read.value.cityId === cityId ? read.value : null;
}

function readSteps(steps: unknown, cityId: string): Step[] | null {
	if (!Array.isArray(steps)) return null;
	const read: Step[] = [];
	for (const step of steps) {
		if (!isRecord(step)) return null;
		const scenario = readText(step.scenario, cityId);
		const note = readNote(step.note);
		if (scenario === null || note === null) return null;
		if (step.comparison === undefined) read.push({ note, scenario });
		else read.push({ note, scenario, comparison: readText(step.comparison, cityId) });
	}
	return read;
}

function readNote(note: unknown): EditNote | null {
	if (!isRecord(note) || typeof note.code !== "string" || !isRecord(note.parameters)) return null;
	const isPlain = Object.values(note.parameters).every(
		(value) => typeof value === "string" || typeof value === "number",
	);
	return isPlain ? { code: note.code, parameters: note.parameters as EditNote["parameters"] } : null;
}

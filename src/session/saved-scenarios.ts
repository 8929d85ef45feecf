import type { Bilingual } from "../core/location.ts";
import { fail, ok, type Problem, problem, type Result } from "../core/result.ts";
import { readScenario } from "../scenario/file/read-scenario.ts";
import { writeScenario } from "../scenario/file/write-scenario.ts";
import type { Scenario } from "../scenario/types.ts";
import type { Dependencies, Storage } from "./dependencies.ts";
import type { State } from "./state.ts";
import { isRecord } from "./stored-values.ts";
import type { SavedScenario } from "./types.ts";

const FOLDER = "rangbao/saved/";

export interface SavedScenarios {
	/** Reads the list of the city that is open; other tabs may have added to it. */
	refresh(cityId: string): Promise<void>;
	save(scenario: Scenario, name: Bilingual): Promise<boolean>;
	read(id: string): Promise<Result<Scenario>>;
	remove(id: string): Promise<void>;
}

/** One key a scenario: two tabs add to the same list without touching each other's. */
export function createSavedScenarios(
	state: State,
	{ storage, newId, nowMilliseconds }: Dependencies,
	reportFailure: (error: unknown) => void,
): SavedScenarios {
	const newestFirst = (list: readonly SavedScenario[]): readonly SavedScenario[] =>
		[...list].sort((a, b) => b.savedAtMilliseconds - a.savedAtMilliseconds);

	return {
		async refresh(cityId) {
			try {
				const keys = (await storage.keys()).filter((key) => key.startsWith(FOLDER));
				const loaded = await Promise.all(keys.map((key) => load(storage, key)));
				const readable = loaded.filter((one) => "item" in one && one.scenario.cityId === cityId);
				state.saved.value = newestFirst(readable.flatMap((one) => ("item" in one ? one.item : [])));
			} catch (error) {
				reportFailure(error);
			}
		},
		async save(scenario, name) {
			const kept: Scenario = { ...scenario, id: newId(), name };
			const savedAtMilliseconds = nowMilliseconds();
			try {
				await storage.set(FOLDER + kept.id, { savedAtMilliseconds, scenario: writeScenario(kept) });
			} catch (error) {
				reportFailure(error);
				return false;
			}
			state.saved.value = newestFirst([{ id: kept.id, name, savedAtMilliseconds }, ...state.saved.peek()]);
			return true;
		},
		async read(id) {
			try {
				const loaded = await load(storage, FOLDER + id);
				return "item" in loaded ? ok(loaded.scenario) : fail(loaded);
			} catch (error) {
				reportFailure(error);
				return fail(problem("storage.blocked"));
			}
		},
		async remove(id) {
			try {
				await storage.delete(FOLDER + id);
				state.saved.value = state.saved.peek().filter((saved) => saved.id !== id);
			} catch (error) {
				reportFailure(error);
			}
		},
	};
}

async function load(
	storage: Storage,
	key: string,
): Promise<{ item: SavedScenario; scenario: Scenario } | Problem> {
	const record = await storage.get(key);
	if (!isRecord(record) || typeof record.scenario !== "string") return problem("storage.corrupt");
	const read = readScenario(record.scenario);
	if (!read.ok) return read.error;
	const { id, name } = read.value;
	const savedAtMilliseconds = Number(record.savedAtMilliseconds) || 0;
	return { item: { id, name, savedAtMilliseconds }, scenario: read.value };
}

/** Scenarios of a city that are kept on the device, for whoever links to one; those that cannot be read are left out. */
export async function readSavedScenarios(storage: Storage, cityId: string): Promise<readonly Scenario[]> {
	try {
		const keys = (await storage.keys()).filter((key) => key.startsWith(FOLDER));
		const loaded = await Promise.all(keys.map((key) => load(storage, key)));
		return loaded.flatMap((one) => ("item" in one && one.scenario.cityId === cityId ? [one.scenario] : []));
	} catch {
		return [];
	}
}

import { type ReadonlySignal, signal } from "@preact/signals-core";
import { fail, ok, type Problem, problem, type Result } from "../../../core/result.ts";
import { readStory } from "../../../exchange/story/read-story.ts";
import { writeStory } from "../../../exchange/story/write-story.ts";
import type { Storage } from "../../../session/dependencies.ts";
import { isQuotaError, isRecord } from "../../../session/stored-values.ts";
import type { Story } from "./types.ts";

const FOLDER = "rangbao/story/";
const SAVE_AFTER_MILLISECONDS = 400;
const MOST_UNDO_STEPS = 100;

/** "unkept": the device refuses it; the story lives on in memory and can be saved as a file. */
export type KeepState = "kept" | "keeping" | "unkept";

export interface KeptStory {
	readonly id: string;
	readonly title: Story["title"];
	readonly cityId: string;
	readonly savedAtMilliseconds: number;
}

export interface StoryKeeper {
	readonly story: ReadonlySignal<Story | null>;
	/** Those of the device, newest first. */
	readonly stories: ReadonlySignal<readonly KeptStory[]>;
	readonly keeping: ReadonlySignal<KeepState>;
	readonly canUndo: ReadonlySignal<boolean>;
	/** Reads the list; stories that cannot be read stay where they are and are told. */
	load(): Promise<void>;
	open(id: string): Promise<boolean>;
	/** Puts another story in place of the one that is open, which stays on the device. */
	begin(story: Story): void;
	change(edit: (story: Story) => Story): void;
	/** As `change`, but nothing that somebody did: it can not be undone. */
	note(edit: (story: Story) => Story): void;
	undo(): void;
	remove(id: string): Promise<void>;
	/** Opens the story of a file, under an id of its own where the device has one by the same. */
	importText(text: string, cityId: string): Result<Story>;
	/** Writes at once what still waits. */
	flush(): Promise<void>;
}

export interface StoryKeeperDependencies {
	readonly storage: Storage;
	readonly newId: () => string;
	readonly nowMilliseconds: () => number;
	readonly later: (callback: () => void, milliseconds: number) => number;
	readonly never: (timer: number) => void;
	readonly report: (problem: Problem) => void;
}

/** Keeps stories on the device, each under a key of its own; a full or closed storage loses nothing that is open. */
export function createStoryKeeper(dependencies: StoryKeeperDependencies): StoryKeeper {
	const { storage, newId, nowMilliseconds, later, never, report } = dependencies;
	const story = signal<Story | null>(null);
	const stories = signal<readonly KeptStory[]>([]);
	const keeping = signal<KeepState>("kept");
	const canUndo = signal(false);
	let past: readonly Story[] = [];
	let timer: number | null = null;
	let writing: Promise<void> = Promise.resolve();
	let isReported = false;

	const listed = (kept: KeptStory): void => {
		const others = stories.peek().filter(({ id }) => id !== kept.id);
		stories.value = [kept, ...others].sort((a, b) => b.savedAtMilliseconds - a.savedAtMilliseconds);
	};

	function refused(error: unknown): void {
		keeping.value = "unkept";
		if (isReported) return;
		isReported = true;
		report(problem(isQuotaError(error) ? "storage.full" : "storage.blocked"));
	}

	function write(): Promise<void> {
		const current = story.peek();
		if (timer !== null) never(timer);
		timer = null;
		if (current === null) return writing;
		const previous = writing;
		writing = (async () => {
			await previous;
			const savedAtMilliseconds = nowMilliseconds();
			try {
				await storage.set(FOLDER + current.id, { savedAtMilliseconds, story: writeStory(current) });
				isReported = false;
				listed({ id: current.id, title: current.title, cityId: current.option.cityId, savedAtMilliseconds });
				if (story.peek() === current) keeping.value = "kept";
			} catch (error) {
				refused(error);
			}
		})();
		return writing;
	}

	function touch(): void {
		keeping.value = "keeping";
		if (timer !== null) never(timer);
		timer = later(() => void write(), SAVE_AFTER_MILLISECONDS);
	}

	function replace(next: Story): void {
		past = [];
		canUndo.value = false;
		story.value = next;
	}

	async function read(key: string): Promise<{ kept: KeptStory; story: Story } | null> {
		const record = await storage.get(key);
		if (!isRecord(record) || typeof record.story !== "string") return null;
		const found = readStory(record.story);
		if (!found.ok) return null;
		const { id, title, option } = found.value;
		const savedAtMilliseconds = Number(record.savedAtMilliseconds) || 0;
		return { kept: { id, title, cityId: option.cityId, savedAtMilliseconds }, story: found.value };
	}

	return {
		story,
		stories,
		keeping,
		canUndo,
		async load() {
			try {
				const keys = (await storage.keys()).filter((key) => key.startsWith(FOLDER));
				const found = await Promise.all(keys.map(read));
				for (const one of found) if (one !== null) listed(one.kept);
				if (found.includes(null)) report(problem("storage.corrupt"));
			} catch (error) {
				refused(error);
			}
		},
		async open(id) {
			await write();
			try {
				const found = await read(FOLDER + id);
				if (found === null) report(problem("storage.corrupt"));
				else replace(found.story);
				return found !== null;
			} catch (error) {
				refused(error);
				return false;
			}
		},
		begin(next) {
			void write();
			replace(next);
			touch();
		},
		change(edit) {
			const before = story.peek();
			if (before === null) return;
			const after = edit(before);
			if (after === before) return;
			past = [...past.slice(1 - MOST_UNDO_STEPS), before];
			canUndo.value = true;
			story.value = after;
			touch();
		},
		note(edit) {
			const before = story.peek();
			if (before === null) return;
			story.value = edit(before);
			touch();
		},
		undo() {
			const before = past.at(-1);
			if (before === undefined) return;
			past = past.slice(0, -1);
			canUndo.value = past.length > 0;
			story.value = before;
			touch();
		},
		async remove(id) {
			try {
				await storage.delete(FOLDER + id);
				stories.value = stories.peek().filter((one) => one.id !== id);
			} catch (error) {
				refused(error);
			}
		},
		importText(text, cityId) {
			const found = readStory(text);
			if (!found.ok) return found;
			const imported = found.value;
			if (imported.option.cityId !== cityId)
				return fail(problem("scenario.wrongCity", { expected: cityId, found: imported.option.cityId }));
			const isTaken = stories.peek().some(({ id }) => id === imported.id) || story.peek()?.id === imported.id;
			const next = isTaken ? { ...imported, id: newId() } : imported;
			void write();
			replace(next);
			touch();
			return ok(next);
		},
		flush: write,
	};
}

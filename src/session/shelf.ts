import { computed, type ReadonlySignal, signal } from "@preact/signals-core";
import type { Problem, Result } from "../core/result.ts";
import { problem } from "../core/result.ts";
import type { Storage } from "./dependencies.ts";
import { isQuotaError } from "./stored-values.ts";

/** Records of one kind on the device, one key each, so that two tabs add to the same shelf. */
export interface Shelf<Item> {
	readonly items: ReadonlySignal<readonly Item[]>;
	/** Ids that the device has not kept so far: they live in this page only. */
	readonly unkept: ReadonlySignal<readonly string[]>;
	/** Null once everything is kept. */
	readonly problem: ReadonlySignal<Problem | null>;
	find(id: string): Item | undefined;
	/** Takes the place of the one with the same id. It is there at once, whatever the device says of it. */
	put(item: Item): void;
	remove(id: string): void;
	/** Reads what is kept. What is newer in this page stays. */
	load(): Promise<void>;
	/** Writes again what could not be written. Resolves once nothing is under way. */
	flush(): Promise<void>;
}

export function createShelf<Item extends { readonly id: string }>(
	storage: Storage,
	folder: string,
	read: (value: unknown) => Result<Item>,
	newestFirst: (item: Item) => number,
): Shelf<Item> {
	const known = signal<ReadonlyMap<string, Item>>(new Map());
	const waiting = signal<ReadonlySet<string>>(new Set());
	const isFailing = signal(false);
	/** Changed while the device was being read, which may have read them as they were before. */
	const touched = new Set<string>();
	let damaged = false;
	const trouble = signal<Problem | null>(null);
	let writing: Promise<void> = Promise.resolve();

	const mark = (id: string, isWaiting: boolean): void => {
		const next = new Set(waiting.peek());
		if (isWaiting) next.add(id);
		else next.delete(id);
		waiting.value = next;
	};

	function replace(id: string, item: Item | undefined): void {
		const next = new Map(known.peek());
		if (item === undefined) next.delete(id);
		else next.set(id, item);
		known.value = next;
	}

	async function write(id: string): Promise<boolean> {
		const item = known.peek().get(id);
		try {
			if (item === undefined) await storage.delete(folder + id);
			else await storage.set(folder + id, item);
		} catch (error) {
			isFailing.value = true;
			trouble.value = problem(isQuotaError(error) ? "voices.full" : "voices.blocked");
			return false;
		}
		// It may have changed while it was written.
		if (known.peek().get(id) === item) mark(id, false);
		return true;
	}

	async function writeAll(): Promise<void> {
		const tried = new Set<string>();
		for (;;) {
			const id = [...waiting.peek()].find((each) => !tried.has(each));
			if (id === undefined) break;
			const item = known.peek().get(id);
			if (!(await write(id)) || known.peek().get(id) === item) tried.add(id);
		}
		if (waiting.peek().size > 0) return;
		isFailing.value = false;
		trouble.value = damaged ? problem("voices.damaged") : null;
	}

	function flush(): Promise<void> {
		writing = writing.then(writeAll);
		return writing;
	}

	function touch(id: string): void {
		touched.add(id);
		mark(id, true);
		void flush();
	}

	return {
		items: computed(() => [...known.value.values()].sort((a, b) => newestFirst(b) - newestFirst(a))),
		unkept: computed(() => (isFailing.value ? [...waiting.value] : [])),
		problem: trouble,
		find: (id) => known.peek().get(id),
		put(item) {
			replace(item.id, item);
			touch(item.id);
		},
		remove(id) {
			replace(id, undefined);
			touch(id);
		},
		async load() {
			touched.clear();
			try {
				const keys = (await storage.keys()).filter((key) => key.startsWith(folder));
				const values = await Promise.all(keys.map((key) => storage.get(key)));
				const readable = values.map(read);
				damaged = readable.some((each) => !each.ok);
				const next = new Map(
					readable.flatMap((each) => (each.ok ? [[each.value.id, each.value] as const] : [])),
				);
				for (const id of [...waiting.peek(), ...touched]) {
					const own = known.peek().get(id);
					if (own === undefined) next.delete(id);
					else next.set(id, own);
				}
				known.value = next;
				if (damaged) trouble.value = problem("voices.damaged");
			} catch (error) {
				trouble.value = problem(isQuotaError(error) ? "voices.full" : "voices.blocked");
			}
		},
		flush,
	};
}

import { type ReadonlySignal, signal } from "@preact/signals-core";
import type { Storage } from "../../../session/dependencies.ts";
import { isRecord } from "../../../session/stored-values.ts";

const KEY = "rangbao/presenter/forum";

export const IDLE_MINUTES = { low: 0, high: 60, step: 1 } as const;
export const ATTRACT_SECONDS = { low: 5, high: 120, step: 5 } as const;
/** Short enough to type, long enough not to be hit by chance. */
export const UNLOCK_WORD = { low: 4, high: 24 } as const;

export interface ForumSettings {
	/** After so long without anybody, the screen invites again; 0 never does. */
	readonly idleMinutes: number;
	/** How long each scene stands while the screen invites. */
	readonly attractSeconds: number;
	/** Opens the lock when typed; empty: the held keys alone do. */
	readonly unlockWord: string;
}

export const USUAL_FORUM: ForumSettings = { idleMinutes: 3, attractSeconds: 12, unlockWord: "" };

const within = (
	{ low, high }: { readonly low: number; readonly high: number },
	value: unknown,
	usual: number,
): number => (typeof value === "number" && value >= low && value <= high ? value : usual);

export interface ForumKeeper {
	readonly settings: ReadonlySignal<ForumSettings>;
	load(): Promise<void>;
	change(change: Partial<ForumSettings>): void;
}

/** Small choices of the hall, kept on the device; one that keeps nothing loses them and nothing else. */
export function createForumKeeper(storage: Storage): ForumKeeper {
	const settings = signal<ForumSettings>(USUAL_FORUM);
	return {
		settings,
		async load() {
			const kept = await storage.get(KEY).catch(() => undefined);
			if (!isRecord(kept)) return;
			const { unlockWord } = kept;
			settings.value = {
				idleMinutes: within(IDLE_MINUTES, kept.idleMinutes, USUAL_FORUM.idleMinutes),
				attractSeconds: within(ATTRACT_SECONDS, kept.attractSeconds, USUAL_FORUM.attractSeconds),
				unlockWord: typeof unlockWord === "string" && unlockWord.length <= UNLOCK_WORD.high ? unlockWord : "",
			};
		},
		change(change) {
			settings.value = { ...settings.peek(), ...change };
			void storage.set(KEY, settings.peek()).catch(() => undefined);
		},
	};
}

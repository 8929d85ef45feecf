import type { Press } from "../player/keys.ts";
import { UNLOCK_WORD } from "./settings.ts";

/** How long the two keys, or a finger on the lock, must be held. */
export const HOLD_MILLISECONDS = 3000;
/** Held together they open the lock; by their place on the keyboard. */
export const HELD_KEYS = ["KeyR", "KeyB"] as const;

export interface KioskLock {
	/** True where the press opened the lock by the word. */
	keyDown(press: Press): boolean;
	keyUp(press: Press): void;
	stop(): void;
}

/** Opens a locked screen by two keys held for three seconds, or by a word typed anywhere. */
export function watchLock(dependencies: {
	readonly word: () => string;
	readonly open: () => void;
	readonly later: (callback: () => void, milliseconds: number) => number;
	readonly never: (timer: number) => void;
}): KioskLock {
	const held = new Set<string>();
	let timer: number | null = null;
	let typed = "";
	const stop = (): void => {
		if (timer !== null) dependencies.never(timer);
		timer = null;
	};
	return {
		keyDown({ key, code }) {
			if (HELD_KEYS.some((one) => one === code)) held.add(code);
			if (held.size === HELD_KEYS.length && timer === null)
				timer = dependencies.later(dependencies.open, HOLD_MILLISECONDS);
			if ([...key].length === 1) typed = (typed + key).slice(-UNLOCK_WORD.high);
			return opensLock(typed, dependencies.word());
		},
		keyUp({ code }) {
			held.delete(code);
			stop();
		},
		stop,
	};
}

/** Whether what was typed ends in the word; capital letters count as small ones. */
export function opensLock(typed: string, word: string): boolean {
	return word.length >= UNLOCK_WORD.low && typed.toLowerCase().endsWith(word.toLowerCase());
}

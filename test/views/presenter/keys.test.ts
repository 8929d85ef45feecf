import { describe, expect, it } from "vitest";
import {
	HELD_KEYS,
	HOLD_MILLISECONDS,
	opensLock,
	watchLock,
} from "../../../src/views/presenter/forum/kiosk.ts";
import {
	commandOf,
	LOCKED_ACTIONS,
	mayGoOn,
	type Press,
	placeOfDigits,
} from "../../../src/views/presenter/player/keys.ts";

const press = (key: string, code = key, more: Partial<Press> = {}): Press => ({
	key,
	code,
	shiftKey: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	...more,
});

describe("keys and clickers", () => {
	it.each([
		["PageDown", "next"],
		["PageUp", "previous"],
		["ArrowRight", "next"],
		["ArrowLeft", "previous"],
		[" ", "next"],
		["Home", "first"],
		["End", "last"],
		["F5", "fullscreen"],
		["Escape", "back"],
	])("%j asks for %s", (key, action) => {
		expect(commandOf(press(key))).toEqual({ action });
	});

	it("blanks the screen by the key that clickers send, on a Thai layout too", () => {
		expect(commandOf(press("b", "KeyB"))).toEqual({ action: "black" });
		expect(commandOf(press("ิ", "KeyB"))).toEqual({ action: "black" });
		expect(commandOf(press(".", "Period"))).toEqual({ action: "black" });
	});

	it("leaves the browser its own keys", () => {
		expect(commandOf(press("r", "KeyR", { ctrlKey: true }))).toBeNull();
		expect(commandOf(press("ArrowLeft", "ArrowLeft", { altKey: true }))).toBeNull();
		expect(commandOf(press("F11"))).toBeNull();
	});

	it("takes numbers of one and two digits", () => {
		expect(commandOf(press("๑", "Digit1"))).toEqual({ digit: "1" });
		expect(placeOfDigits("12", 13)).toBe(11);
		expect(placeOfDigits("0", 13)).toBeNull();
		expect(placeOfDigits("14", 13)).toBeNull();
		expect([mayGoOn("1", 13), mayGoOn("2", 13), mayGoOn("1", 9), mayGoOn("0", 13)]).toEqual([
			true,
			false,
			false,
			false,
		]);
	});

	it("locked, leaves next, back, the first scene and languages", () => {
		expect([...LOCKED_ACTIONS].sort()).toEqual(["first", "languages", "next", "previous"]);
	});
});

describe("the lock", () => {
	function lock(word: string) {
		let opened = 0;
		const timers = new Map<number, { readonly callback: () => void; readonly wait: number }>();
		const watched = watchLock({
			word: () => word,
			open: () => opened++,
			later: (callback, wait) => {
				timers.set(timers.size + 1, { callback, wait });
				return timers.size;
			},
			never: (timer) => void timers.delete(timer),
		});
		return { watched, timers, opened: () => opened };
	}

	it("opens by two keys held together, and not by one or by letting go", () => {
		const { watched, timers, opened } = lock("");
		watched.keyDown(press("r", HELD_KEYS[0]));
		expect(timers.size).toBe(0);
		watched.keyDown(press("b", HELD_KEYS[1]));
		expect([...timers.values()][0]!.wait).toBe(HOLD_MILLISECONDS);
		watched.keyUp(press("b", HELD_KEYS[1]));
		expect(timers.size).toBe(0);
		watched.keyDown(press("b", HELD_KEYS[1]));
		for (const { callback } of timers.values()) callback();
		expect(opened()).toBe(1);
	});

	it("opens by the word typed anywhere, whatever came before it", () => {
		const { watched } = lock("รางเบา");
		const typed = [..."xxรางเบา"].map((letter) => watched.keyDown(press(letter, "KeyX")));
		expect(typed.at(-1)).toBe(true);
		expect(typed.slice(0, -1)).not.toContain(true);
	});

	it("never opens by a word that is not there, or too short", () => {
		expect(opensLock("anything", "")).toBe(false);
		expect(opensLock("abc", "abc")).toBe(false);
		expect(opensLock("SeSame", "sesame")).toBe(true);
	});
});

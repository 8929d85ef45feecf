import { describe, expect, it } from "vitest";
import { keepHome, readHome, type TabStorage } from "../../../src/views/resident/kept-home.ts";
import type { Home } from "../../../src/views/resident/state.ts";

function memory(): TabStorage & { readonly kept: Map<string, string> } {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key),
	};
}

const HOME: Home = { label: { th: "ซอยหนึ่ง", en: "Soi 1" }, position: [102.82, 16.43], radiusMetres: 106 };

describe("the home of a tab", () => {
	it("comes back after a reload", () => {
		const storage = memory();
		keepHome(() => storage, HOME);
		expect(readHome(() => storage)).toEqual(HOME);
	});

	it("leaves nothing behind once it is forgotten", () => {
		const storage = memory();
		keepHome(() => storage, HOME);
		keepHome(() => storage, null);
		expect(storage.kept.size).toBe(0);
		expect(readHome(() => storage)).toBeNull();
	});

	it("is none where what is kept is damaged or something else", () => {
		const storage = memory();
		const wrong = [
			"{",
			"7",
			'"here"',
			"{}",
			JSON.stringify({ ...HOME, position: [102.82] }),
			JSON.stringify({ ...HOME, position: ["102.82", "16.43"] }),
			JSON.stringify({ ...HOME, label: "Soi 1" }),
			JSON.stringify({ ...HOME, radiusMetres: null }),
		];
		for (const text of wrong) {
			storage.kept.set("rangbao.home", text);
			expect(readHome(() => storage)).toBeNull();
		}
	});

	it("is asked for again where the browser keeps nothing", () => {
		const refuse = (): TabStorage => {
			throw new DOMException("denied", "SecurityError");
		};
		expect(() => keepHome(refuse, HOME)).not.toThrow();
		expect(readHome(refuse)).toBeNull();
	});
});

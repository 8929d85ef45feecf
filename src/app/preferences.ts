import { effect, signal } from "@preact/signals-core";
import { language, preferredLanguage } from "../i18n/language.ts";
import type { LANGUAGES } from "../i18n/message.ts";
import { THEMES, type Theme } from "../ui/themes.ts";

const KEYS = {
	language: "rangbao.language",
	theme: "rangbao.theme",
	onlineMap: "rangbao.onlineMap",
	onlineStreets: "rangbao.onlineStreets",
} as const;

/** Small choices that outlive the page. A browser that keeps nothing loses them and nothing else. */
export const read = (key: string): string | null => {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
};

export const write = (key: string, value: string): void => {
	try {
		localStorage.setItem(key, value);
	} catch {
		// A full or closed storage must not stop the choice itself.
	}
};

export function openPreferences() {
	language.value = preferredLanguage(navigator.languages, read(KEYS.language));
	const wanted = THEMES.find((known) => known === read(KEYS.theme));
	const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
	const theme = signal<Theme>(wanted ?? (dark ? "dark" : "light"));
	const onlineMap = signal(read(KEYS.onlineMap) === "yes");
	const onlineStreets = signal(read(KEYS.onlineStreets) === "yes");
	let started = false;
	effect(() => {
		document.documentElement.lang = language.value;
	});
	effect(() => {
		document.documentElement.dataset.theme = theme.value;
		// A theme that follows the system is not a choice to remember.
		if (started) write(KEYS.theme, theme.value);
	});
	for (const consent of ["onlineMap", "onlineStreets"] as const) {
		const allowed = { onlineMap, onlineStreets }[consent];
		effect(() => {
			const value = allowed.value ? "yes" : "no";
			if (started) write(KEYS[consent], value);
		});
	}
	started = true;
	return {
		theme,
		onlineMap,
		onlineStreets,
		chooseLanguage(chosen: (typeof LANGUAGES)[number]): void {
			language.value = chosen;
			write(KEYS.language, chosen);
		},
	};
}

/** Whether the device has a network at all. */
export function followConnection() {
	const connected = signal(navigator.onLine);
	const update = (): void => {
		connected.value = navigator.onLine;
	};
	window.addEventListener("online", update);
	window.addEventListener("offline", update);
	return connected;
}

import { signal } from "@preact/signals-core";
import { LANGUAGES, type Language } from "./message.ts";

/** The language of the whole screen. Whoever starts the app sets it first and remembers changes. */
export const language = signal<Language>("th");

/** Thai where any preferred language of the browser is Thai before English, English otherwise. */
export function preferredLanguage(browserLanguages: readonly string[], remembered?: string | null): Language {
	const kept = LANGUAGES.find((known) => known === remembered);
	if (kept) return kept;
	for (const tag of browserLanguages) {
		const primary = tag.toLowerCase().split("-")[0];
		if (primary === "th" || primary === "en") return primary;
	}
	return "en";
}

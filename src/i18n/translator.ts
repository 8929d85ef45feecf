import { computed } from "@preact/signals-core";
import { type TranslatorOf, translatorOf } from "./catalogue.ts";
import { language } from "./language.ts";
import type { Language } from "./message.ts";
import { MESSAGES } from "./messages/index.ts";

/** The translator of the whole catalogue. */
export type Translator = TranslatorOf<typeof MESSAGES>;

export const createTranslator = (inLanguage: Language): Translator => translatorOf(MESSAGES, inLanguage);

const TRANSLATORS: Readonly<Record<Language, Translator>> = {
	th: createTranslator("th"),
	en: createTranslator("en"),
};

/** The translator of the language in use; a component that reads it redraws when the language changes. */
export const translator = computed<Translator>(() => TRANSLATORS[language.value]);

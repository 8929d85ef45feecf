import { computed } from "@preact/signals-core";
import { type TranslatorOf, translatorOf } from "./catalogue.ts";
import { language } from "./language.ts";
import type { Language } from "./message.ts";
import { residentMessages } from "./messages/resident.ts";
import { viewMessages } from "./messages/views.ts";

const RESIDENT_MESSAGES = { ...viewMessages, ...residentMessages };

export type ResidentTranslator = TranslatorOf<typeof RESIDENT_MESSAGES>;

const TRANSLATORS: Readonly<Record<Language, ResidentTranslator>> = {
	th: translatorOf(RESIDENT_MESSAGES, "th"),
	en: translatorOf(RESIDENT_MESSAGES, "en"),
};

/**
 * The translator of the residents' first screen, which loads its own words and no others. Screens behind it use the
 * whole catalogue, which holds these words too.
 */
export const residentTranslator = computed<ResidentTranslator>(() => TRANSLATORS[language.value]);

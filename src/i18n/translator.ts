import type { Bilingual } from "../core/location.ts";
import { createFormats, type Formats } from "./format.ts";
import { type ArgumentsOf, fill, type Language, type Values } from "./message.ts";
import { type Key, MESSAGES } from "./messages/index.ts";

/** `t("panel.line")`, `t("edit.undo", { what })`: a missing text or value is a type error. */
export interface Translator {
	<Name extends Key>(key: Name, ...values: ArgumentsOf<(typeof MESSAGES)[Name]>): string;
	readonly language: Language;
	readonly format: Formats;
	/** The wording of a bilingual text that is not in the catalogue (a name from the data) or is reached by a code. */
	of(text: Bilingual, values?: Values): string;
}

export function createTranslator(language: Language): Translator {
	const format = createFormats(language);
	const plainNumber = (value: number): string => format.number(value, 2);
	const of = (text: Bilingual, values: Values = {}): string => fill(text[language], values, plainNumber);
	const translate = (key: Key, ...values: readonly Values[]): string => of(MESSAGES[key], values[0]);
	return Object.assign(translate, { language, format, of }) as Translator;
}

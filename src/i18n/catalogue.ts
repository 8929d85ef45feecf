import type { Bilingual } from "../core/location.ts";
import { createFormats, type Formats } from "./format.ts";
import { type ArgumentsOf, fill, type Language, type Message, type Values } from "./message.ts";

/** Texts by key: the whole catalogue, or the part of it that one screen needs. */
export type Catalogue = Readonly<Record<string, Message>>;

/** `t("panel.line")`, `t("edit.undo", { what })`: a missing text or value is a type error. */
export interface TranslatorOf<Texts extends Catalogue> {
	<Name extends keyof Texts & string>(key: Name, ...values: ArgumentsOf<Texts[Name]>): string;
	readonly language: Language;
	readonly format: Formats;
	/** The wording of a bilingual text that is not in the catalogue (a name from the data) or is reached by a code. */
	of(text: Bilingual, values?: Values): string;
}

export function translatorOf<Texts extends Catalogue>(texts: Texts, language: Language): TranslatorOf<Texts> {
	const format = createFormats(language);
	const plainNumber = (value: number): string => format.number(value, 2);
	const of = (text: Bilingual, values: Values = {}): string => fill(text[language], values, plainNumber);
	const translate = (key: keyof Texts & string, ...values: readonly Values[]): string =>
		of(texts[key]!, values[0]);
	return Object.assign(translate, { language, format, of }) as TranslatorOf<Texts>;
}

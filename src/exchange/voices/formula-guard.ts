/** What a spreadsheet would take for a formula begins with these; a guarded text has apostrophes before them. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** An apostrophe more, so that a spreadsheet shows the text and does not run it. */
export const guardCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A guarded text as it was. */
export const unguardCell = (text: string): string =>
	text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

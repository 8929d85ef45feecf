import Papa from "papaparse";

/** Spreadsheets need it to read Thai. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/**
 * A table as CSV (RFC 4180) after lines that start with # and say what it is of, each on one line. Texts that a
 * spreadsheet would take for a formula are quoted with an apostrophe.
 */
export function tableWithNotes(
	notes: readonly (readonly [name: string, value: string | number])[],
	rows: readonly Readonly<Record<string, string | number | boolean | null>>[],
): string {
	const comments = notes.map(([name, value]) => `# ${name}: ${String(value).replace(/[\r\n]+/g, " ")}`);
	const table = Papa.unparse([...rows], { newline: LINE_END, escapeFormulae: true });
	return `${BYTE_ORDER_MARK}${comments.join(LINE_END)}${LINE_END}${table}${LINE_END}`;
}

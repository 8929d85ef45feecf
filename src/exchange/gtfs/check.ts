import Papa from "papaparse";
import { checkPlacesAndFrequencies } from "./check-places.ts";
import { checkAcrossTables } from "./check-tables.ts";
import { brokenByValue } from "./check-value.ts";
import { TABLES, type TableRule } from "./schema.ts";
import type { GtfsFiles, GtfsFinding, GtfsRecord, Report } from "./types.ts";

/**
 * The ERROR rules of the canonical GTFS validator (MobilityData) that a feed of one line with a flat fare can break;
 * docs/format/gtfs.md lists them, and those that do not apply. An empty answer means that none is broken.
 */
export function checkGtfs(files: GtfsFiles): GtfsFinding[] {
	const findings: GtfsFinding[] = [];
	const report: Report = (rule, file, row = 0, field = "", value = "") =>
		findings.push({ rule, file, row, field, value });
	const tables = new Map<string, readonly GtfsRecord[]>();
	for (const name of Object.keys(files))
		if (name.includes("/")) report("invalid_input_files_in_subfolder", name);
	for (const [file, rules] of Object.entries(TABLES)) {
		const text = files[file];
		if (text === undefined) {
			if (rules.required) report("missing_required_file", file);
			continue;
		}
		tables.set(file, readTable(file, text, rules, report));
	}
	if (files["calendar.txt"] === undefined && files["calendar_dates.txt"] === undefined)
		report("missing_calendar_and_calendar_date_files", "calendar.txt");
	if (files["translations.txt"] !== undefined && files["feed_info.txt"] === undefined)
		report("missing_required_file", "feed_info.txt");
	checkReferences(tables, report);
	checkAcrossTables(tables, report);
	checkPlacesAndFrequencies(tables, report);
	return findings;
}

/** The validator reads no more lines of one file. */
const MOST_ROWS = 1_000_000_000;

function readTable(file: string, text: string, rules: TableRule, report: Report): GtfsRecord[] {
	const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: true });
	for (const { row, message } of parsed.errors)
		if (message !== "" && parsed.data.length > 1) report("csv_parsing_failed", file, (row ?? 0) + 1);
	const [header, ...lines] = parsed.data;
	if (header === undefined) {
		report("empty_file", file);
		return [];
	}
	if (lines.length > MOST_ROWS) report("too_many_rows", file);
	for (const [index, name] of header.entries())
		if (name.trim() === "") report("empty_column_name", file, 1, String(index + 1));
	for (const [index, name] of header.entries())
		if (header.indexOf(name) !== index) report("duplicated_column", file, 1, name);
	for (const [name, rule] of Object.entries(rules.fields))
		if (rule.required && !header.includes(name)) report("missing_required_column", file, 1, name);
	const keys = new Set<string>();
	return lines.map((cells, index) => {
		const row = index + 2;
		if (cells.length !== header.length) report("invalid_row_length", file, row);
		const values = Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ""]));
		checkValues(file, row, values, header, rules, report);
		checkKey(file, row, values, rules, keys, report);
		return { row, values };
	});
}

function checkValues(
	file: string,
	row: number,
	values: Readonly<Record<string, string>>,
	header: readonly string[],
	rules: TableRule,
	report: Report,
): void {
	for (const name of header) {
		const value = values[name]!;
		const rule = rules.fields[name];
		if (value.includes("\uFFFD")) report("invalid_character", file, row, name, value);
		if (/[\r\n]/.test(value)) report("new_line_in_value", file, row, name, value);
		else if (value !== value.trim()) report("leading_or_trailing_whitespaces", file, row, name, value);
		if (rule === undefined) continue;
		if (value.trim() === "") {
			if (rule.required) report("missing_required_field", file, row, name);
			continue;
		}
		const broken = brokenByValue(rule.type, value.trim());
		if (broken !== null) report(broken, file, row, name, value);
	}
}

function checkKey(
	file: string,
	row: number,
	values: Readonly<Record<string, string>>,
	rules: TableRule,
	seen: Set<string>,
	report: Report,
): void {
	const key = JSON.stringify(rules.key.map((name) => values[name] ?? ""));
	if (seen.has(key)) report("duplicate_key", file, row, rules.key.join("+"), key);
	seen.add(key);
}

function checkReferences(tables: ReadonlyMap<string, readonly GtfsRecord[]>, report: Report): void {
	const known = new Map<string, Set<string>>();
	const valuesOf = (reference: string): Set<string> => {
		const found = known.get(reference);
		if (found !== undefined) return found;
		const [table, field] = reference.split(".") as [string, string];
		const values = new Set((tables.get(`${table}.txt`) ?? []).map((record) => record.values[field] ?? ""));
		known.set(reference, values);
		return values;
	};
	for (const [file, records] of tables)
		for (const [field, { references }] of Object.entries(TABLES[file]!.fields)) {
			if (references === undefined) continue;
			for (const { row, values } of records) {
				const value = values[field] ?? "";
				if (value !== "" && !valuesOf(references).has(value))
					report("foreign_key_violation", file, row, field, value);
			}
		}
}

import Papa from "papaparse";
import { type Problem, problem } from "../../core/result.ts";
import {
	MINUTES_PURPOSES,
	OBSERVATION_DATE,
	OBSERVATION_KINDS,
	type Observation,
	type ObservationKind,
	SHARE_MODES,
	WHOLE_LINE,
} from "../../scenario/calibration.ts";

const COLUMNS = ["kind", "id", "value", "error", "holdout", "source", "date"] as const;
type Column = (typeof COLUMNS)[number];
/** Columns that a file may leave out. */
const OPTIONAL: readonly Column[] = ["error", "holdout"];

const YES: readonly string[] = ["1", "true", "yes", "y", "ใช่"];
const NO: readonly string[] = ["", "0", "false", "no", "n", "ไม่"];

const MOST_ROWS = 2000;
const MOST_CHARACTERS = 1_000_000;
const LONGEST_SOURCE = 200;
const MOST_BOARDINGS = 10_000_000;
const MOST_MINUTES = 600;

export interface ReadObservations {
	readonly observations: readonly Observation[];
	/** The line of each observation in the text, from 1. */
	readonly lines: readonly number[];
	/** Everything that is wrong, in the order of the text; rows without fault are read all the same. */
	readonly problems: readonly Problem[];
}

/**
 * Local counts from CSV with a header, as docs/format/calibration.md says. Every fault of every row is told with its
 * line, so that a file can be mended in one go.
 *
 * @param stationIds ids that `stationBoardings` may have
 */
export function readObservations(text: string, stationIds: readonly string[]): ReadObservations {
	const nothing = (trouble: Problem): ReadObservations => ({
		observations: [],
		lines: [],
		problems: [trouble],
	});
	if (text.length > MOST_CHARACTERS)
		return nothing(problem("calibration.tooLarge", { maximumKilobytes: MOST_CHARACTERS / 1000 }));
	const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { comments: "#" });
	const starts = lineStarts(text.replace(/^\uFEFF/, ""));
	const rows = parsed.data
		.map((cells, index) => ({ cells: cells.map((cell) => cell.trim()), line: starts[index] ?? index + 1 }))
		.filter(({ cells }) => cells.some((cell) => cell !== ""));
	const [header, ...body] = rows;
	if (header === undefined) return nothing(problem("calibration.empty", { columns: COLUMNS.join(",") }));
	const names = header.cells.map((name) => name.toLowerCase());
	const missing = COLUMNS.filter((column) => !OPTIONAL.includes(column) && !names.includes(column));
	if (missing.length > 0)
		return nothing(
			problem("calibration.columns", {
				line: header.line,
				missing: missing.join(", "),
				columns: COLUMNS.join(","),
			}),
		);
	if (body.length === 0) return nothing(problem("calibration.empty", { columns: COLUMNS.join(",") }));
	if (body.length > MOST_ROWS) return nothing(problem("calibration.tooMany", { limit: MOST_ROWS }));
	const observations: Observation[] = [];
	const lines: number[] = [];
	const problems: Problem[] = [];
	for (const unknown of names.filter((name) => !COLUMNS.includes(name as Column)))
		problems.push(
			problem("calibration.unknownColumn", {
				line: header.line,
				found: unknown,
				columns: COLUMNS.join(","),
			}),
		);
	for (const { cells, line } of body) {
		const cell = (column: Column): string => cells[names.indexOf(column)] ?? "";
		const read = readRow(cell, line, stationIds);
		if (cells.length > names.length && cells.slice(names.length).some((rest) => rest !== ""))
			read.problems.push(problem("calibration.tooWide", { line, count: cells.length, limit: names.length }));
		problems.push(...read.problems);
		if (read.observation === null || read.problems.length > 0) continue;
		observations.push(read.observation);
		lines.push(line);
	}
	return { observations, lines, problems };
}

interface ReadRow {
	readonly observation: Observation | null;
	readonly problems: Problem[];
}

function readRow(cell: (column: Column) => string, line: number, stationIds: readonly string[]): ReadRow {
	const problems: Problem[] = [];
	const wrong = (field: Column, expected: string): void => {
		problems.push(problem("calibration.field", { line, column: field, expected, found: cell(field) }));
	};
	const kind = OBSERVATION_KINDS.find((known) => known === cell("kind"));
	if (kind === undefined) {
		wrong("kind", OBSERVATION_KINDS.join(", "));
		return { observation: null, problems };
	}
	const ids = idsOf(kind, stationIds);
	if (!ids.includes(cell("id"))) wrong("id", ids.length > 0 ? ids.join(", ") : "–");
	const value = numberOf(cell("value"));
	const limits = LIMITS_OF[kind];
	if (value === null || value < limits.low || value > limits.high)
		wrong("value", `${limits.low}–${limits.high}`);
	const error = cell("error") === "" ? null : numberOf(cell("error"));
	if (cell("error") !== "" && (error === null || error <= 0)) wrong("error", "> 0");
	const said = cell("holdout").toLowerCase();
	if (!YES.includes(said) && !NO.includes(said)) wrong("holdout", "yes, no");
	const source = cell("source");
	if (source === "" || source.length > LONGEST_SOURCE) wrong("source", `1–${LONGEST_SOURCE}`);
	if (!OBSERVATION_DATE.test(cell("date"))) wrong("date", "2026, 2026-03, 2026-03-31");
	return {
		observation: {
			kind,
			id: cell("id"),
			value: value ?? 0,
			error,
			holdout: YES.includes(said),
			source,
			date: cell("date"),
		},
		problems,
	};
}

const LIMITS_OF: Readonly<Record<ObservationKind, { readonly low: number; readonly high: number }>> = {
	modeShare: { low: 0, high: 1 },
	meanTripMinutes: { low: 1, high: MOST_MINUTES },
	stationBoardings: { low: 0, high: MOST_BOARDINGS },
	lineBoardings: { low: 1, high: MOST_BOARDINGS },
};

function idsOf(kind: ObservationKind, stationIds: readonly string[]): readonly string[] {
	switch (kind) {
		case "modeShare":
			return SHARE_MODES;
		case "meanTripMinutes":
			return MINUTES_PURPOSES;
		case "stationBoardings":
			return stationIds;
		case "lineBoardings":
			return [WHOLE_LINE];
	}
}

/** A plain decimal number; thousands may be parted by commas. */
function numberOf(text: string): number | null {
	const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
	return /^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(plain) ? Number(plain) : null;
}

/** The line on which each record starts, from 1: records may hold line ends inside quotes, and comments take lines. */
function lineStarts(text: string): number[] {
	const starts: number[] = [];
	let line = 1;
	let quoted = false;
	let start = true;
	let comment = false;
	for (const character of text) {
		if (start) {
			comment = character === "#";
			if (!comment) starts.push(line);
			start = false;
		}
		if (character === '"' && !comment) quoted = !quoted;
		if (character === "\n") {
			line++;
			if (!quoted || comment) start = true;
		}
	}
	return starts;
}

/** Observations as the CSV that is read back equal. */
export const writeObservations = (observations: readonly Observation[]): string =>
	`${Papa.unparse(
		{
			fields: [...COLUMNS],
			data: observations.map((each) => [
				each.kind,
				each.id,
				each.value,
				each.error ?? "",
				each.holdout ? "yes" : "no",
				each.source,
				each.date,
			]),
		},
		{ newline: "\n" },
	)}\n`;

import type { LineGeometry, MeasuredLine } from "../line-geometry.ts";
import type { Line, Scenario } from "../types.ts";

export type Severity = "note" | "warning" | "serious";

/** Something to look at before the figures are believed: a message key under `check.` and its values. */
export interface Warning {
	readonly code: string;
	readonly parameters: Readonly<Record<string, string | number>>;
	readonly severity: Severity;
	/** Set where one station is meant. */
	readonly stationId?: string;
}

/** A scenario's line with its measures, worked out once for all rules. */
export interface CheckedLine {
	readonly line: Line;
	readonly measured: MeasuredLine;
	readonly geometry: LineGeometry;
}

export type ScenarioRule = (scenario: Scenario) => readonly Warning[];
export type LineRule = (checked: CheckedLine, scenario: Scenario) => readonly Warning[];

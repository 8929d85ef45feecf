import { lineGeometry, measureLine } from "../line-geometry.ts";
import type { Scenario } from "../types.ts";
import { assumptionsChanged } from "./assumptions-changed.ts";
import { curveTight } from "./curve-tight.ts";
import { gradientSteep } from "./gradient-steep.ts";
import { headwayPeak } from "./headway-peak.ts";
import { headwayShort } from "./headway-short.ts";
import { lineShort } from "./line-short.ts";
import { sameName } from "./same-name.ts";
import { serviceShort } from "./service-short.ts";
import { singleTrackHeadway } from "./single-track-headway.ts";
import { spacingLong } from "./spacing-long.ts";
import { spacingShort } from "./spacing-short.ts";
import { stationOffLine } from "./station-off-line.ts";
import { travelChosen } from "./travel-chosen.ts";
import type { LineRule, ScenarioRule, Severity, Warning } from "./types.ts";
import { viaductMismatch } from "./viaduct-mismatch.ts";

const SCENARIO_RULES: readonly ScenarioRule[] = [assumptionsChanged, travelChosen];

const LINE_RULES: readonly LineRule[] = [
	stationOffLine,
	curveTight,
	spacingShort,
	lineShort,
	headwayShort,
	gradientSteep,
	singleTrackHeadway,
	viaductMismatch,
	headwayPeak,
	spacingLong,
	sameName,
	serviceShort,
];

const ORDER: readonly Severity[] = ["serious", "warning", "note"];

/** Runs every rule; the gravest warnings come first. A scenario without a line has no line to warn of. */
export function checkScenario(scenario: Scenario): readonly Warning[] {
	const warnings = SCENARIO_RULES.flatMap((rule) => [...rule(scenario)]);
	const { line } = scenario;
	if (line !== null) {
		const checked = { line, measured: measureLine(line), geometry: lineGeometry(line) };
		warnings.push(...LINE_RULES.flatMap((rule) => [...rule(checked, scenario)]));
	}
	return warnings.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

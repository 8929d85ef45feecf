import type { Translator } from "../../i18n/index.ts";
import type { FigureUnit } from "../../i18n/messages/figures.ts";
import type { Figure, Outcome, Range } from "../../models/types.ts";
import type { Evaluated } from "../../session/types.ts";
import { figureWords } from "./words.ts";

/** A figure of one draw, wherever the outcome keeps it. */
export function figureOfOutcome(outcome: Outcome, figure: Figure): number {
	switch (figure) {
		case "runTimeSeconds":
		case "cycleTimeSeconds":
		case "peakVehicles":
		case "fleetSize":
		case "peakLoadPerHourPerDirection":
			return outcome.operations[figure];
		default:
			return outcome[figure];
	}
}

/** The middle of a figure: of the ranges where they are there, of the one draw otherwise. */
export function middleOf(evaluated: Evaluated, figure: Figure): number | null {
	if (evaluated.ranges) return evaluated.ranges.figures[figure].p50;
	return evaluated.outcome ? figureOfOutcome(evaluated.outcome, figure) : null;
}

/** A value of a figure with its unit. */
export function figureText(t: Translator, figure: Figure, value: number): string {
	return withUnit(t, figureWords[figure].unit, value, value);
}

export function figureRangeText(t: Translator, figure: Figure, range: Range): string {
	return withUnit(t, figureWords[figure].unit, range.p10, range.p90);
}

function withUnit(t: Translator, unit: FigureUnit, low: number, high: number): string {
	const same = low === high;
	const figures = same ? t.format.figure(low) : t.format.range(low, high);
	switch (unit) {
		case "minutes":
			return same ? t.format.minutes(low) : t.format.minutesRange(low, high);
		case "bahtMillion":
			return same ? t.format.bahtMillion(low) : t.format.bahtMillionRange(low, high);
		case "bahtMillionPerYear":
			return `${figures} ${t("unit.bahtMillionPerYear")}`;
		case "people":
			return `${figures} ${t("unit.people")}`;
		case "boardings":
			return `${figures} ${t("unit.boardingsPerWeekday")}`;
		case "trains":
			return `${figures} ${t("unit.trains")}`;
		case "passengersPerHour":
			return `${figures} ${t("unit.passengersPerHour")}`;
	}
}

import type { Translator } from "../../i18n/index.ts";
import type { FigureUnit } from "../../i18n/messages/figures.ts";
import type { Figure, Outcome, Range, RangeResults } from "../../models/types.ts";
import type { Evaluated } from "../../session/types.ts";
import { figureOfOutcome } from "../shared/index.ts";

/** A figure as it stands on the screen: a median, and a range that may be that of a moment ago. */
export interface ShownFigure {
	readonly median: number;
	readonly range: Range | null;
	/** True while the range on show belongs to the scenario before the last change. */
	readonly stale: boolean;
}

/** The last scenario whose ranges were complete, kept as the anchor of what is shown meanwhile. */
export interface Anchor {
	readonly scenarioId: string;
	readonly outcome: Outcome;
	readonly ranges: RangeResults;
}

/**
 * One draw at the medians is not the median of the draws. While new ranges are under way the last median is
 * moved in proportion to the one draw, so that a figure neither waits nor jumps when its range arrives.
 */
export function shownFigure(
	evaluated: Evaluated | null,
	anchor: Anchor | null,
	figure: Figure,
): ShownFigure | null {
	if (evaluated === null) return null;
	const { ranges, outcome, scenario } = evaluated;
	if (ranges !== null) {
		const range = ranges.figures[figure];
		return { median: range.p50, range, stale: false };
	}
	if (outcome === null) return null;
	const now = figureOfOutcome(outcome, figure);
	if (anchor === null || anchor.scenarioId !== scenario.id) return { median: now, range: null, stale: true };
	const then = figureOfOutcome(anchor.outcome, figure);
	const range = anchor.ranges.figures[figure];
	return { median: then > 0 ? (range.p50 * now) / then : now, range, stale: true };
}

/** A number and its unit apart, so that the number can stand large. */
export interface Written {
	readonly number: string;
	readonly unit: string;
}

export function writeMedian(t: Translator, unit: FigureUnit, value: number): Written {
	switch (unit) {
		case "minutes":
			return split(t.format.minutes(value));
		case "bahtMillion":
			return split(t.format.bahtMillion(value));
		case "bahtMillionPerYear":
			return { number: t.format.figure(value), unit: t("unit.bahtMillionPerYear") };
		case "trains":
			return { number: t.format.number(value), unit: t("unit.trains") };
		case "people":
			return { number: t.format.figure(value), unit: t("unit.people") };
		case "boardings":
			return { number: t.format.figure(value), unit: t("unit.boardingsPerWeekday") };
		case "passengersPerHour":
			return { number: t.format.figure(value), unit: t("unit.passengersPerHour") };
	}
}

export function writeRange(t: Translator, unit: FigureUnit, { p10, p90 }: Range): string {
	switch (unit) {
		case "minutes":
			return t.format.minutesRange(p10, p90);
		case "bahtMillion":
			return t.format.bahtMillionRange(p10, p90);
		case "trains":
			return p10 === p90 ? t.format.number(p10) : `${t.format.number(p10)}–${t.format.number(p90)}`;
		default:
			return t.format.range(p10, p90);
	}
}

/** Splits "27 billion baht" where the formats put their no-break space. */
export function split(text: string): Written {
	const space = text.indexOf("\u00a0");
	return space < 0
		? { number: text, unit: "" }
		: { number: text.slice(0, space), unit: text.slice(space + 1) };
}

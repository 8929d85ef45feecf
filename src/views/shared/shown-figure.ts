import type { Figure, Outcome, Range, RangeResults } from "../../models/types.ts";
import type { Evaluated } from "../../session/types.ts";
import { figureOfOutcome } from "./figure-text.ts";

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

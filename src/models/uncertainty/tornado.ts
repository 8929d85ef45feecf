import type { AssumptionId, Parameters } from "../../scenario/assumptions.ts";
import type { OutsideViewClass } from "../../scenario/types.ts";
import { inverseLognormal } from "./distributions.ts";
import {
	DRAWN_ASSUMPTIONS,
	drawnValue,
	medianOutsideFactors,
	OUTSIDE_VIEW,
	type OutsideFactors,
} from "./draws.ts";

/** What one bar of the tornado moves: an assumption, or the outside view's ridership ratio or cost multiplier. */
export type SwingSource =
	| { readonly kind: "assumption"; readonly id: AssumptionId }
	| { readonly kind: "outsideView"; readonly id: "ridershipRatio" | "costMultiplier" };

export interface Swing {
	readonly source: SwingSource;
	/** 10th and 90th percentile of the input. */
	readonly inputAtP10: number;
	readonly inputAtP90: number;
	readonly figureAtP10: number;
	readonly figureAtP90: number;
	/** Figure at the input's P90 less that at its P10: negative where more of the input makes less of the figure. */
	readonly swing: number;
}

export interface Tornado {
	/** The figure with every input at its own value and the outside view at its median. */
	readonly figure: number;
	/** Widest swing first; equal ones in the order of the catalogue, the outside view last. */
	readonly swings: readonly Swing[];
}

const LOW = 0.1;
const HIGH = 0.9;

/**
 * One at a time: each drawn assumption at its P10 and its P90, all others at their values, from the distributions that
 * draws use; the outside view's two factors likewise, each at its own quantiles with the other at its median. Swings
 * do not add up, and a figure that turns between P10 and P90 shows less than it moves.
 *
 * @param run the figure at a set of parameters; asked once for the middle and twice for each bar
 */
export function tornado(
	middle: Parameters,
	outsideView: OutsideViewClass,
	run: (parameters: Parameters, outside: OutsideFactors) => number,
): Tornado {
	const outside = medianOutsideFactors(outsideView);
	const between = (
		source: SwingSource,
		inputAt: (probability: number) => number,
		figureAt: (input: number) => number,
	): Swing => {
		const inputAtP10 = inputAt(LOW);
		const inputAtP90 = inputAt(HIGH);
		const figureAtP10 = figureAt(inputAtP10);
		const figureAtP90 = figureAt(inputAtP90);
		return { source, inputAtP10, inputAtP90, figureAtP10, figureAtP90, swing: figureAtP90 - figureAtP10 };
	};
	const swings = DRAWN_ASSUMPTIONS.map((id) =>
		between(
			{ kind: "assumption", id },
			(probability) => drawnValue(id, middle[id], probability),
			(value) => run({ ...middle, [id]: value }, outside),
		),
	);
	if (outsideView !== "none") {
		const reference = OUTSIDE_VIEW[outsideView];
		swings.push(
			between(
				{ kind: "outsideView", id: "ridershipRatio" },
				(probability) => inverseLognormal(probability, reference.ridershipMedian, reference.ridershipSigma),
				(ridershipRatio) => run(middle, { ...outside, ridershipRatio }),
			),
			between(
				{ kind: "outsideView", id: "costMultiplier" },
				(probability) => inverseLognormal(probability, reference.costMedian, reference.costSigma),
				(costMultiplier) => run(middle, { ...outside, costMultiplier }),
			),
		);
	}
	return {
		figure: run(middle, outside),
		swings: swings.sort((a, b) => Math.abs(b.swing) - Math.abs(a.swing)),
	};
}

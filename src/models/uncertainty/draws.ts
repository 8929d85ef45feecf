import { exponential } from "../../core/elementary.ts";
import { seededRandom, shuffledIndices } from "../../core/random.ts";
import {
	ASSUMPTION_IDS,
	ASSUMPTIONS,
	type AssumptionId,
	type Parameters,
} from "../../scenario/assumptions.ts";
import type { OutsideViewClass } from "../../scenario/types.ts";
import { inverseLognormal, inverseNormal, inverseSplitNormal, inverseTriangular } from "./distributions.ts";

/**
 * Latin hypercube: every margin is cut into as many equal strata as there are draws and each stratum is hit once
 * (McKay, Beckman & Conover 1979). Columns depend on the seed, the number of draws and the column index only, so
 * that every option, machine and worker sees the same draws.
 *
 * @returns probabilities in (0, 1), row-major, draws × columns
 */
export function latinHypercube(drawCount: number, columnCount: number, seed: number): Float64Array {
	const sample = new Float64Array(drawCount * columnCount);
	for (let column = 0; column < columnCount; column++) {
		const random = seededRandom(seed + 7919 * (column + 1));
		const order = shuffledIndices(drawCount, random);
		for (let draw = 0; draw < drawCount; draw++)
			sample[draw * columnCount + column] = (order[draw]! + random() * 0.999999 + 5e-7) / drawCount;
	}
	return sample;
}

const isDrawn = (id: AssumptionId): boolean => ASSUMPTIONS[id].distribution.kind !== "fixed";
const isDirect = (id: AssumptionId): boolean => ASSUMPTIONS[id].group === "direct";

/** Assumptions that draws vary, in the fixed order of their columns. */
export const DRAWN_ASSUMPTIONS: readonly AssumptionId[] = ASSUMPTION_IDS.filter(
	(id) => isDrawn(id) && !isDirect(id),
);

/** Those of the direct model, drawn from a sample of their own: it stands beside the others and moves none of them. */
export const DRAWN_DIRECT_ASSUMPTIONS: readonly AssumptionId[] = ASSUMPTION_IDS.filter(
	(id) => isDrawn(id) && isDirect(id),
);

/** Parts the streams: no column of the main sample has a seed near one of the direct model's. */
const DIRECT_STREAM = 0x5bd1e995;

/** The direct model's own sample of a seed, row-major, draws × DRAWN_DIRECT_ASSUMPTIONS. */
export const directSample = (drawCount: number, seed: number): Float64Array =>
	latinHypercube(drawCount, DRAWN_DIRECT_ASSUMPTIONS.length, seed ^ DIRECT_STREAM);

/** Columns after the assumptions: the outside view's ridership ratio and cost multiplier. */
export const DRAW_COLUMNS = DRAWN_ASSUMPTIONS.length + 2;

/**
 * What really happened to other rail projects (reference-class forecasting, Flyvbjerg): ratio of actual riders to
 * an inside-view figure, and multiplier of cost. Lognormal, moments matched. "rail" is the world's rail projects
 * (median 0.42, sigma 0.54); "default" is a judgement between them and recent practice (0.70, 0.50; assumption).
 * The cost multiplier is median 1.40, sigma 0.26 for both, with contingency off.
 */
export const OUTSIDE_VIEW = {
	default: { ridershipMedian: 0.7, ridershipSigma: 0.5, costMedian: 1.4, costSigma: 0.26 },
	rail: { ridershipMedian: 0.42, ridershipSigma: 0.54, costMedian: 1.4, costSigma: 0.26 },
} as const;

/** Rank correlation −0.2 between the ridership ratio and the cost multiplier (assumption), as a normal one. */
const RANK_CORRELATION = -0.2;
const NORMAL_CORRELATION = 2 * Math.sin((Math.PI * RANK_CORRELATION) / 6);

export interface OutsideFactors {
	/** One factor on the line's total and every station alike. */
	readonly ridershipRatio: number;
	/** Null: the outside view is off and contingency is on. */
	readonly costMultiplier: number | null;
}

/** The outside view at its medians, for a single run. */
export function medianOutsideFactors(outsideView: OutsideViewClass): OutsideFactors {
	if (outsideView === "none") return { ridershipRatio: 1, costMultiplier: null };
	const reference = OUTSIDE_VIEW[outsideView];
	return { ridershipRatio: reference.ridershipMedian, costMultiplier: reference.costMedian };
}

export function drawnOutsideFactors(outsideView: OutsideViewClass, row: ArrayLike<number>): OutsideFactors {
	if (outsideView === "none") return { ridershipRatio: 1, costMultiplier: null };
	const reference = OUTSIDE_VIEW[outsideView];
	const riders = inverseNormal(row[DRAWN_ASSUMPTIONS.length]!);
	const own = inverseNormal(row[DRAWN_ASSUMPTIONS.length + 1]!);
	const cost = NORMAL_CORRELATION * riders + Math.sqrt(1 - NORMAL_CORRELATION * NORMAL_CORRELATION) * own;
	return {
		ridershipRatio: reference.ridershipMedian * exponential(reference.ridershipSigma * riders),
		costMultiplier: reference.costMedian * exponential(reference.costSigma * cost),
	};
}

/**
 * Quantile of one assumption around a scenario's own value, which moves the middle: a triangular range is scaled with
 * it, a lognormal takes it as its median, a normal as its mean. Shares are held to 0.02–0.98; a fixed one stays.
 */
export function drawnValue(id: AssumptionId, middle: number, probability: number): number {
	const { distribution, value: catalogued, unit } = ASSUMPTIONS[id];
	switch (distribution.kind) {
		case "triangular": {
			const ratio = catalogued === 0 ? 1 : middle / catalogued;
			const value = inverseTriangular(
				probability,
				distribution.low * ratio,
				middle,
				distribution.high * ratio,
			);
			return unit === "share" ? Math.min(0.98, value) : value;
		}
		case "lognormal":
			return inverseLognormal(probability, middle, distribution.sigma);
		case "normal": {
			const value = middle + distribution.standardDeviation * inverseNormal(probability);
			return unit === "share" ? Math.min(0.98, Math.max(0.02, value)) : Math.max(0, value);
		}
		case "percentiles": {
			const ratio = catalogued === 0 ? 1 : middle / catalogued;
			const value = inverseSplitNormal(
				probability,
				distribution.low * ratio,
				middle,
				distribution.high * ratio,
			);
			return Math.max(0, value);
		}
		case "fixed":
			return middle;
	}
}

/** One draw of the parameters around a scenario's own values, by default those of the main sample. */
export function drawnParameters(
	base: Parameters,
	row: ArrayLike<number>,
	ids: readonly AssumptionId[] = DRAWN_ASSUMPTIONS,
): Parameters {
	const values: Record<AssumptionId, number> = { ...base };
	ids.forEach((id, column) => {
		values[id] = drawnValue(id, base[id], row[column]!);
	});
	return values;
}

import type { OutsideViewClass, Scenario } from "../scenario/types.ts";
import {
	type DrawBlock,
	FIGURES,
	type Figure,
	type PairedComparison,
	type Range,
	type RangeResults,
} from "./types.ts";
import { comparePaired, rangeOf } from "./uncertainty/ranges.ts";

export { INDISTINCT_BAND } from "./uncertainty/ranges.ts";

/** Gathers blocks of draws, in any order, into ranges. Throws RangeError where a draw is missing. */
export function summariseDraws(
	blocks: readonly DrawBlock[],
	totalDraws: number,
	scenario: { readonly seed: number; readonly outsideView: OutsideViewClass },
): RangeResults {
	const stationCount = blocks[0]?.stationCount ?? 0;
	const width = FIGURES.length + 2 * stationCount;
	const columns = Array.from({ length: width }, () => new Float64Array(totalDraws).fill(Number.NaN));
	for (const block of blocks)
		for (let draw = 0; draw < block.drawCount; draw++)
			for (let column = 0; column < width; column++)
				columns[column]![block.firstDraw + draw] = block.rows[draw * width + column]!;
	if (columns[0]!.some(Number.isNaN)) throw new RangeError("some draws are missing");
	const figures = {} as Record<Figure, Range>;
	const samples = {} as Record<Figure, Float64Array>;
	FIGURES.forEach((figure, column) => {
		samples[figure] = columns[column]!;
		figures[figure] = rangeOf(columns[column]!);
	});
	const ranges = (first: number): Range[] =>
		Array.from({ length: stationCount }, (_, station) => rangeOf(columns[first + station]!));
	return {
		drawCount: totalDraws,
		seed: scenario.seed,
		outsideView: scenario.outsideView,
		figures,
		stationBoardings: ranges(FIGURES.length),
		stationPeople: ranges(FIGURES.length + stationCount),
		samples,
	};
}

/**
 * Two options figure by figure on their common draws. Throws RangeError where the draws are not common: another
 * seed or another number of draws.
 */
export function compareResults(a: RangeResults, b: RangeResults): PairedComparison[] {
	if (a.seed !== b.seed || a.drawCount !== b.drawCount)
		throw new RangeError("options can only be compared on the same draws");
	return FIGURES.map((figure) => ({ figure, ...comparePaired(a.samples[figure], b.samples[figure]) }));
}

/** All draws of a scenario at once, for one thread. */
export function rangesOf(
	draws: (scenario: Scenario, total: number, first: number, count: number) => DrawBlock,
	scenario: Scenario,
	totalDraws: number,
): RangeResults {
	return summariseDraws([draws(scenario, totalDraws, 0, totalDraws)], totalDraws, scenario);
}

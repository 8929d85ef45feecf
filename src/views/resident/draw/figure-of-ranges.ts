import type { Range, RangeResults } from "../../../models/types.ts";
import type { ContestFigure } from "./contest.ts";

/** The range of one figure of the contest: drawn with the option, or of its money. */
export const figureOfRanges = (ranges: RangeResults, yearlyGap: Range, figure: ContestFigure): Range =>
	figure === "yearlyGap" ? yearlyGap : ranges.figures[figure];

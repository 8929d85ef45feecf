import type { FinanceResult } from "./finance-types.ts";
import type { Range } from "./types.ts";
import { INDISTINCT_BAND, rangeOf } from "./uncertainty/ranges.ts";

export type ComparedMoney = keyof FinanceResult["samples"];

/** One money figure of two options on the same draws; million baht. */
export interface MoneyComparison {
	readonly figure: ComparedMoney;
	/** Share of draws in which A is above B; ties count half. */
	readonly probabilityAAboveB: number;
	/** A minus B. */
	readonly difference: Range;
	readonly distinguishable: boolean;
}

/** Pairs two options draw by draw. Null where the draws are not common: another number of them. */
export function compareMoney(
	a: Pick<FinanceResult, "samples">,
	b: Pick<FinanceResult, "samples">,
	figure: ComparedMoney,
): MoneyComparison | null {
	const first = a.samples[figure];
	const second = b.samples[figure];
	if (first.length !== second.length || first.length === 0) return null;
	let above = 0;
	const difference = first.map((value, draw) => {
		const gap = value - second[draw]!;
		above += gap > 0 ? 1 : gap === 0 ? 0.5 : 0;
		return gap;
	});
	const probabilityAAboveB = above / first.length;
	return {
		figure,
		probabilityAAboveB,
		difference: rangeOf(difference),
		distinguishable: probabilityAAboveB < INDISTINCT_BAND.low || probabilityAAboveB > INDISTINCT_BAND.high,
	};
}

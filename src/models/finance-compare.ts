import type { FinanceResult } from "./finance-types.ts";
import { comparePaired, type PairedSamples } from "./uncertainty/ranges.ts";

export type ComparedMoney = keyof FinanceResult["samples"];

/** One money figure of two options on the same draws; million baht. */
export interface MoneyComparison extends PairedSamples {
	readonly figure: ComparedMoney;
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
	return { figure, ...comparePaired(first, second) };
}

import type { Translator } from "./translator.ts";

/** A share of futures in tenths; short of certainty it says neither all ten nor none. */
export function inTenFutures(t: Translator, share: number): string {
	const tenths = Math.round(share * 10);
	if (tenths === 10 && share < 1) return t("compare.futuresAll");
	if (tenths === 0 && share > 0) return t("compare.futuresNone");
	return t("compare.futures", { n: tenths });
}

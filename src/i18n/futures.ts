import type { Translator } from "./translator.ts";

/** A share of futures in tenths; short of certainty it never says all ten. */
export function inTenFutures(t: Translator, share: number): string {
	const tenths = Math.round(share * 10);
	return tenths >= 10 && share < 1 ? t("compare.futuresAll") : t("compare.futures", { n: tenths });
}

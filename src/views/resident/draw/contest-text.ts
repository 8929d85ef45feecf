import { inTenFutures, type Translator } from "../../../i18n/index.ts";
import type { Range } from "../../../models/types.ts";
import type { ContestFigure, Judgement } from "./contest.ts";

/** A range of one figure with its unit, in words that need no explaining. */
export function contestRange(
	t: Translator,
	figure: ContestFigure,
	{ p10, p90 }: Pick<Range, "p10" | "p90">,
): string {
	switch (figure) {
		case "boardingsPerWeekday":
			return t("question.unit.boardings", { amount: t.format.range(p10, p90) });
		case "peopleWalk10":
			return t("question.unit.people", { amount: t.format.range(p10, p90) });
		case "runTimeSeconds":
			return t.format.minutesRange(p10, p90);
		case "capitalBahtMillion":
			return t.format.bahtMillionRange(p10, p90);
		case "yearlyGap":
			return t("money.perYear", { amount: t.format.bahtMillionRange(p10, p90) });
	}
}

/** By how much, where part of the range may lie on the other side of zero. */
export function contestDifference(t: Translator, figure: ContestFigure, { p10, p90 }: Range): string {
	if (p10 >= 0) return contestRange(t, figure, { p10, p90 });
	const one = (value: number): string =>
		figure === "runTimeSeconds" ? t.format.number(value / 60) : t.format.figure(value);
	return t("money.fromTo", { low: one(p10), high: contestRange(t, figure, { p10: p90, p90 }) });
}

/** Who is better, in how many of ten futures, by how much; or that it cannot be told. */
export function judgementText(t: Translator, judgement: Judgement): string {
	const { figure, verdict, share, difference, isWin } = judgement;
	if (verdict === "same") return t("draw.verdict.same");
	const values = {
		futures: inTenFutures(t, share),
		difference: contestDifference(t, figure, difference),
	};
	if (verdict === "behind") return t("draw.verdict.behind", values);
	return t(isWin ? "draw.verdict.win" : "draw.verdict.overBudget", values);
}

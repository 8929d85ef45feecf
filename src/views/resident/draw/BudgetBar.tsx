import { RangeBar } from "../../../charts/index.ts";
import { inTenFutures, translator } from "../../../i18n/index.ts";
import type { Contest } from "./use-contest.ts";

/** What the line costs beside the official one, which is the budget, and how much of it is held for overruns. */
export function BudgetBar({ contest }: { readonly contest: Contest }) {
	const t = translator.value;
	const { mine, official, budget, capital } = contest;
	const own = mine.ranges?.figures.capitalBahtMillion ?? null;
	const theirs = official?.ranges?.figures.capitalBahtMillion ?? null;
	const single = mine.outcome?.capitalBahtMillion ?? null;
	const overrun = mine.outcome?.capitalItems.outsideView ?? 0;
	const write = (value: number): string => t.format.bahtMillion(value);
	const difference = (): string => {
		const { p10, p90 } = capital!.difference;
		const [low, high] = budget === "under" ? [-p90, -p10] : [p10, p90];
		return low >= 0
			? t.format.bahtMillionRange(low, high)
			: t("money.fromTo", { low: write(low), high: write(high) });
	};
	const share = capital === null ? 0 : capital.probabilityAAboveB;
	return (
		<section class="budget" data-budget={budget ?? "waiting"} aria-busy={own === null}>
			<h2>{t("draw.budget")}</h2>
			<p class="budget__amount">
				{own === null
					? single === null
						? t("question.waiting")
						: t("draw.budget.pending", { amount: write(single) })
					: t.format.bahtMillionRange(own.p10, own.p90)}
			</p>
			<p class="budget__state" aria-live="polite">
				{budget === null || own === null
					? t("compare.pending")
					: budget === "same"
						? t("draw.budget.same")
						: t(`draw.budget.${budget}`, {
								difference: difference(),
								futures: inTenFutures(t, budget === "over" ? share : 1 - share),
							})}
			</p>
			{own !== null && theirs !== null && official !== null && (
				<RangeBar
					name={t("draw.budget")}
					first={{ label: t.of(mine.scenario.name), range: own }}
					second={{ label: t.of(official.scenario.name), range: theirs }}
					write={write}
				/>
			)}
			<p class="resident-note">
				{theirs !== null &&
					t("draw.budget.official", { amount: t.format.bahtMillionRange(theirs.p10, theirs.p90) })}{" "}
				{overrun > 0 && t("draw.budget.overrun", { amount: write(overrun) })}
			</p>
		</section>
	);
}

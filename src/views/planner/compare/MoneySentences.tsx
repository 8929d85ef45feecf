import { inTenFutures, translator } from "../../../i18n/index.ts";
import { type ComparedMoney, compareMoney } from "../../../models/finance-compare.ts";
import { resolveParameters } from "../../../scenario/assumptions.ts";
import type { Evaluated } from "../../../session/types.ts";
import { useStudy } from "../../shared/index.ts";
import { usePlanner } from "../context.ts";

interface Props {
	readonly active: Evaluated;
	readonly comparison: Evaluated;
}

const FIGURES = [
	{ figure: "shortfall", words: "money.compare.shortfall" },
	{ figure: "economicNetPresentValue", words: "money.compare.npv" },
] as const satisfies readonly { readonly figure: ComparedMoney; readonly words: string }[];

/** The money of both, paired draw by draw: in how many futures one is above the other, or that it cannot be told. */
export function MoneySentences({ active, comparison }: Props) {
	const { session } = usePlanner();
	const t = translator.value;
	const requestOf = ({ ranges, scenario }: Evaluated) =>
		ranges === null ? null : { ranges, discountRate: resolveParameters(scenario.assumptions).discountRate };
	const first = useStudy(session, "finance", requestOf(active), true);
	const second = useStudy(session, "finance", requestOf(comparison), true, "comparison");
	const stale = first.isStale || second.isStale;
	const names = [t.of(active.scenario.name), t.of(comparison.scenario.name)] as const;
	return (
		<section class="chain" aria-labelledby="compare-money" aria-busy={stale}>
			<h3 id="compare-money" class="chain-title">
				{t("money.compare")}
			</h3>
			{first.answer === null || second.answer === null ? (
				<p class="quiet">{t("money.working")}</p>
			) : (
				FIGURES.map(({ figure, words }) => {
					const pair = compareMoney(first.answer!, second.answer!, figure);
					if (pair === null) return null;
					const ahead = pair.probabilityAAboveB >= 0.5;
					const share = ahead ? pair.probabilityAAboveB : 1 - pair.probabilityAAboveB;
					const { p10, p90 } = pair.difference;
					const [low, high] = ahead ? [p10, p90] : [-p90, -p10];
					return (
						<p key={figure} data-compare-money={figure}>
							{pair.distinguishable
								? t("compare.more", {
										a: ahead ? names[0] : names[1],
										b: ahead ? names[1] : names[0],
										figure: t(words),
										futures: inTenFutures(t, share),
										difference:
											low >= 0
												? t.format.bahtMillionRange(low, high)
												: t("money.fromTo", {
														low: t.format.bahtMillion(low),
														high: t.format.bahtMillion(high),
													}),
									})
								: t("compare.same", { a: names[0], b: names[1], figure: t(words) })}
						</p>
					);
				})
			)}
		</section>
	);
}

import { translator } from "../../../i18n/index.ts";
import { MoneySection } from "./MoneySection.tsx";
import type { Finance } from "./money-text.ts";

/** The break-even load always stands first; no saving is claimed without it. */
export function CarbonSection({ finance }: { readonly finance: Finance }) {
	const t = translator.value;
	const { carbon, netTonnesPerYear } = finance;
	if (carbon.meanLoad === null || netTonnesPerYear.range === null) return null;
	const { p10, p90 } = netTonnesPerYear.range;
	const net =
		p10 >= 0
			? t("money.carbon.more", { range: t.format.range(p10, p90) })
			: p90 <= 0
				? t("money.carbon.less", { range: t.format.range(-p90, -p10) })
				: t("money.carbon.either", { low: t.format.figure(p10), high: t.format.figure(p90) });
	return (
		<MoneySection id="carbon" title={t("money.carbon")} topic="carbon">
			<p>
				{t("money.carbon.load", {
					load: t.format.figure(carbon.breakEvenLoad.motorcycle),
					mean: t.format.figure(carbon.meanLoad),
				})}
			</p>
			<p>
				<strong>{net}</strong>
			</p>
			{carbon.breakEvenLoadOfRiders === null ? null : (
				<p class="quiet small">
					{t("money.carbon.mix", { load: t.format.figure(carbon.breakEvenLoadOfRiders) })}
				</p>
			)}
		</MoneySection>
	);
}

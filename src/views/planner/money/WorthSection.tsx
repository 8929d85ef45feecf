import { inTenFutures, translator } from "../../../i18n/index.ts";
import { DataTable } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { MoneySection } from "./MoneySection.tsx";
import { type Finance, middleOf, type Ranged, rangeText, worthText } from "./money-text.ts";

/** The cost of a boarding at three rates first; net worth, ratio and returns small and with a caution. */
export function WorthSection({ finance }: { readonly finance: Finance }) {
	const { session } = usePlanner();
	const t = translator.value;
	const fare = session.active.value?.scenario.fare.flatBaht ?? 0;
	const { appraisal, context } = finance;
	const baht = (cost: Ranged) =>
		cost.range === null ? (
			t("state.noValue")
		) : (
			<>
				<strong>{t.format.figure(cost.range.p50)}</strong>
				<span class="money-range">{t.format.range(cost.range.p10, cost.range.p90)}</span>
			</>
		);
	const worth = ({ range }: Ranged): string => (range === null ? t("state.noValue") : worthText(t, range));
	const rate = (value: number | null, count: number): string =>
		value !== null
			? t.format.percent(Number(value.toPrecision(2)), 1)
			: count === 0
				? t("money.worth.noRate")
				: t("money.worth.manyRates", { count });
	const ratio = finance.benefitCostRatio;
	const residual = appraisal.atRates.find((at) => at.discountRate === finance.discountRate)?.residual ?? 0;
	return (
		<MoneySection id="worth" title={t("money.worth")} topic="worth">
			<DataTable
				caption={t("money.worth.cost")}
				rows={finance.costPerBoarding}
				rowKey={(row) => String(row.discountRate)}
				columns={[
					{
						id: "rate",
						header: t("money.worth.rate"),
						isRowHeader: true,
						cell: (row) => t.format.percent(row.discountRate, 2),
					},
					{
						id: "capital",
						header: t("money.worth.capital"),
						isNumber: true,
						cell: (row) => baht(row.capitalPerBoardingBaht),
					},
					{
						id: "total",
						header: t("money.worth.total"),
						isNumber: true,
						cell: (row) => baht(row.totalPerBoardingBaht),
					},
				]}
			/>
			<p class="money-fare">{t("money.worth.rider", { fare: t.format.baht(fare) })}</p>
			<p class="quiet small">{t("money.worth.caution")}</p>
			<p class="quiet small">
				{t("money.worth.atRate", { rate: t.format.percent(finance.discountRate, 2) })}
			</p>
			<dl class="money-facts">
				<dt>{t("money.worth.npv")}</dt>
				<dd>{worth(finance.economicNetPresentValueBahtMillion)}</dd>
				<dt>{t("money.worth.financial")}</dt>
				<dd>{worth(finance.financialNetPresentValueBahtMillion)}</dd>
				<dt>{t("money.worth.bcr")}</dt>
				<dd>
					{ratio.range === null
						? t("state.noValue")
						: `${t.format.figure(middleOf(ratio) ?? 0)} (${rangeText(t, ratio.range)})`}
				</dd>
				<dt>{t("money.worth.eirr")}</dt>
				<dd>{rate(appraisal.economicInternalRateOfReturn, appraisal.economicRateCount)}</dd>
				<dt>{t("money.worth.firr")}</dt>
				<dd>{rate(appraisal.financialInternalRateOfReturn, appraisal.financialRateCount)}</dd>
			</dl>
			{finance.shareOfDrawsWorthwhile === null ? null : (
				<p>{t("money.worth.futures", { futures: inTenFutures(t, finance.shareOfDrawsWorthwhile) })}</p>
			)}
			<p class="quiet small">{t("money.worth.residual", { amount: t.format.bahtMillion(residual) })}</p>
			{context === null ? null : (
				<p class="quiet small">
					{t("money.worth.bands", {
						dollars: t.format.figure(context.dollarsPerTrip),
						cost: t(`money.band.${context.costEffectiveness}`),
						trips: t.format.figure(context.tripsPerYearMillion),
						mobility: t(`money.band.${context.mobility}`),
						density: t(`money.band.${context.density}`),
					})}
				</p>
			)}
		</MoneySection>
	);
}

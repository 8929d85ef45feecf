import { inTenFutures, translator } from "../../../i18n/index.ts";
import { DataTable } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { MoneySection } from "./MoneySection.tsx";
import { type Finance, type Ranged, rangeText } from "./money-text.ts";

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
	const small = ({ range }: Ranged) =>
		range === null ? (
			t("state.noValue")
		) : (
			<>
				{t.format.figure(range.p50)}
				<span class="money-range">{rangeText(t, range)}</span>
			</>
		);
	const rate = (value: number | null, count: number): string =>
		value !== null
			? t.format.percent(Number(value.toPrecision(2)), 1)
			: count === 0
				? t("money.worth.noRate")
				: t("money.worth.manyRates", { count });
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
			<DataTable
				caption={t("money.worth.net")}
				rows={finance.worthAtRates}
				rowKey={(row) => String(row.discountRate)}
				columns={[
					{
						id: "rate",
						header: t("money.worth.rate"),
						isRowHeader: true,
						cell: (row) => t.format.percent(row.discountRate, 2),
					},
					{
						id: "npv",
						header: t("money.worth.npv"),
						isNumber: true,
						cell: (row) => small(row.economicNetPresentValueBahtMillion),
					},
					{
						id: "ratio",
						header: t("money.worth.bcr"),
						isNumber: true,
						cell: (row) => small(row.benefitCostRatio),
					},
				]}
			/>
			<dl class="money-facts">
				<dt>{t("money.worth.financial", { rate: t.format.percent(finance.discountRate, 2) })}</dt>
				<dd>{small(finance.financialNetPresentValueBahtMillion)}</dd>
				<dt>{t("money.worth.eirr")}</dt>
				<dd>{rate(appraisal.economicInternalRateOfReturn, appraisal.economicRateCount)}</dd>
				<dt>{t("money.worth.firr")}</dt>
				<dd>{rate(appraisal.financialInternalRateOfReturn, appraisal.financialRateCount)}</dd>
			</dl>
			{finance.shareOfDrawsWorthwhile === null ? null : (
				<p>
					{t("money.worth.futures", {
						futures: inTenFutures(t, finance.shareOfDrawsWorthwhile),
						rate: t.format.percent(finance.discountRate, 2),
					})}
				</p>
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

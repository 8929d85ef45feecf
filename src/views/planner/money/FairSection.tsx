import { translator } from "../../../i18n/index.ts";
import { resolveParameters } from "../../../scenario/assumptions.ts";
import { DataTable } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { MoneySection } from "./MoneySection.tsx";
import type { Finance } from "./money-text.ts";

/** A month's fares beside income, by group. */
export function FairSection({ finance }: { readonly finance: Finance }) {
	const { session } = usePlanner();
	const t = translator.value;
	const { householdIncome, earnersPerHousehold } = resolveParameters(
		session.active.value?.scenario.assumptions ?? {},
	);
	return (
		<MoneySection id="fair" title={t("money.fair")} topic="fair">
			<DataTable
				caption={t("money.fair")}
				hideCaption
				rows={finance.fareBurdens}
				rowKey={(row) => row.group}
				columns={[
					{
						id: "group",
						header: t("money.fair.group"),
						isRowHeader: true,
						cell: ({ group }) =>
							group === "household"
								? t("money.fair.household", { count: earnersPerHousehold })
								: t(`money.fair.${group}`),
					},
					{
						id: "month",
						header: t("money.fair.month"),
						isNumber: true,
						cell: (row) => t.format.baht(row.monthlyFareBaht),
					},
					{
						id: "share",
						header: t("money.fair.share"),
						isNumber: true,
						cell: (row) =>
							row.shareOfIncome === null
								? t("state.unknown")
								: t.format.percent(Number(row.shareOfIncome.toPrecision(2)), 1),
					},
				]}
			/>
			<p class="quiet small">{t("money.fair.basis", { income: t.format.number(householdIncome) })}</p>
		</MoneySection>
	);
}

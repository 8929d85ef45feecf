import { translator } from "../../i18n/index.ts";
import type { FinanceResult } from "../../models/finance-types.ts";
import { resolveParameters } from "../../scenario/assumptions.ts";
import type { Scenario } from "../../scenario/types.ts";
import { DataTable } from "../../ui/index.ts";

interface Props {
	readonly burdens: FinanceResult["fareBurdens"];
	readonly assumptions: Scenario["assumptions"];
	/** Of the line that says which income is meant. */
	readonly noteClass: string;
}

/** A month's fares beside income, by group. */
export function FareBurdens({ burdens, assumptions, noteClass }: Props) {
	const t = translator.value;
	const { householdIncome, earnersPerHousehold } = resolveParameters(assumptions);
	return (
		<>
			<DataTable
				caption={t("money.fair")}
				hideCaption
				rows={burdens}
				rowKey={({ group }) => group}
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
						cell: ({ monthlyFareBaht }) => t.format.baht(monthlyFareBaht),
					},
					{
						id: "share",
						header: t("money.fair.share"),
						isNumber: true,
						cell: ({ shareOfIncome }) =>
							shareOfIncome === null
								? t("state.unknown")
								: t.format.percent(Number(shareOfIncome.toPrecision(2)), 1),
					},
				]}
			/>
			<p class={noteClass}>{t("money.fair.basis", { income: t.format.number(householdIncome) })}</p>
		</>
	);
}

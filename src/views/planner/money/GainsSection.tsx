import { translator } from "../../../i18n/index.ts";
import { DataTable, Disclosure } from "../../../ui/index.ts";
import { MoneySection } from "./MoneySection.tsx";
import { type Finance, rangeText } from "./money-text.ts";

const ITEMS = ["riders", "vehicles", "accidents", "carbon", "songthaewFares", "total"] as const;

/** Who gains and who loses in a mature year, where riders come from, and how far two rules agree. */
export function GainsSection({ finance }: { readonly finance: Finance }) {
	const t = translator.value;
	const {
		boardingsFrom: from,
		ruleOfHalfBahtPerBoarding: half,
		userBenefitBahtPerBoarding: logsum,
	} = finance;
	const share = (value: number): string => t.format.percent(Number(value.toPrecision(2)));
	const baht = (value: number): string => t.format.baht(Number(value.toPrecision(2)));
	return (
		<MoneySection id="gains" title={t("money.gains")} topic="gains">
			<DataTable
				caption={t("money.gains")}
				hideCaption
				rows={ITEMS.map((id) => ({ id, ranged: finance.effectRanges[id] }))}
				rowKey={(row) => row.id}
				columns={[
					{
						id: "item",
						header: t("money.gains.item"),
						isRowHeader: true,
						cell: (row) =>
							row.id === "total" ? <strong>{t("money.gains.total")}</strong> : t(`money.gains.${row.id}`),
					},
					{
						id: "value",
						header: t("money.gains.value"),
						isNumber: true,
						cell: ({ ranged: { range } }) =>
							range === null ? (
								"–"
							) : (
								<>
									<strong>{t.format.change(range.p50)}</strong>
									<span class="money-range">{rangeText(t, range)}</span>
								</>
							),
					},
				]}
			/>
			<p class="quiet small">{t("money.gains.missing")}</p>
			{from === null || half === null || logsum === null ? null : (
				<Disclosure summary={t("money.gains.detail")}>
					<p>
						{t("money.gains.from", {
							motorcycle: share(from.motorcycle),
							songthaew: share(from.songthaew),
							car: share(from.car),
							active: share(from.active),
						})}
					</p>
					<p class="quiet small">
						{t("money.gains.half", {
							logsum: baht(logsum),
							half: baht(half.existing + half.new),
							existing: baht(half.existing),
							added: baht(half.new),
						})}
					</p>
				</Disclosure>
			)}
		</MoneySection>
	);
}

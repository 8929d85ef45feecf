import { CashFlow } from "../../../charts/index.ts";
import { PRICE_YEAR } from "../../../core/units.ts";
import { ENGINE_VERSION } from "../../../core/version.ts";
import { cashFlowCsv } from "../../../exchange/csv/cash-flow.ts";
import { translator } from "../../../i18n/index.ts";
import { Button, DataTable, Disclosure } from "../../../ui/index.ts";
import { download, fileStem } from "../../shared/outgoing-file.ts";
import { usePlanner } from "../context.ts";
import { MoneySection } from "./MoneySection.tsx";
import type { Finance } from "./money-text.ts";
import { yearsOf } from "./years.ts";

/** What each year of running costs and earns, drawn and as a table to take away. */
export function CashFlowSection({ finance }: { readonly finance: Finance }) {
	const { session } = usePlanner();
	const t = translator.value;
	const years = yearsOf(finance);
	const running = years.filter((year) => year.operatingYear !== null);
	const building = years.length - running.length;
	const lead = t("money.flow.lead", {
		years: building,
		amount: t.format.bahtMillion(years[0]?.capital ?? 0),
	});
	const amount = (value: number | null): string => (value === null ? "–" : t.format.figure(value));
	const save = (): void => {
		const scenario = session.active.peek()?.scenario;
		const city = session.city.peek();
		if (scenario === undefined || city === null) return;
		const text = cashFlowCsv(scenario, city, years, {
			engineVersion: ENGINE_VERSION,
			drawCount: finance.samples.shortfall.length,
			priceYear: PRICE_YEAR,
			discountRate: finance.discountRate,
		});
		download({ name: `${fileStem(scenario)}-money.csv`, type: "text/csv", text });
	};
	return (
		<MoneySection id="flow" title={t("money.flow")} topic="shortfall" lead={lead}>
			<CashFlow
				summary={lead}
				columns={running.map((year) => ({
					year: year.operatingYear ?? 0,
					income: year.operating + (year.debtService ?? 0) - (year.shortfall ?? 0),
					shortfall: year.shortfall ?? 0,
				}))}
			/>
			<Disclosure summary={t("money.flow.table")}>
				<DataTable
					caption={t("money.flow")}
					hideCaption
					rows={years}
					rowKey={(year) => String(year.year)}
					columns={[
						{
							id: "year",
							header: t("money.flow.year"),
							isRowHeader: true,
							cell: (year) => t.format.number(year.year),
						},
						{
							id: "capital",
							header: t("money.flow.capital"),
							isNumber: true,
							cell: (year) => amount(year.capital),
						},
						{
							id: "operating",
							header: t("money.flow.operating"),
							isNumber: true,
							cell: (year) => amount(year.operating),
						},
						{
							id: "revenue",
							header: t("money.flow.revenue"),
							isNumber: true,
							cell: (year) => amount(year.revenue),
						},
						{
							id: "debt",
							header: t("money.flow.debt"),
							isNumber: true,
							cell: (year) => amount(year.debtService),
						},
						{
							id: "shortfall",
							header: t("money.flow.shortfall"),
							isNumber: true,
							cell: (year) =>
								year.shortfallP10 === null || year.shortfallP90 === null
									? "–"
									: t.format.range(year.shortfallP10, year.shortfallP90),
						},
					]}
				/>
			</Disclosure>
			<Button kind="outlined" onClick={save}>
				{t("money.flow.csv")}
			</Button>
		</MoneySection>
	);
}

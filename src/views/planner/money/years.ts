import type { CashFlowYear } from "../../../exchange/csv/cash-flow.ts";
import type { Finance } from "./money-text.ts";

/** Every year of the scenario's own run, with the range of what must be added. */
export function yearsOf(finance: Finance): readonly CashFlowYear[] {
	const { flow, funding, shortfallRangeByYear } = finance;
	const opening = flow.capital.length - shortfallRangeByYear.length;
	return Array.from(flow.capital, (capital, year) => {
		const running = year - opening;
		const range = shortfallRangeByYear[running];
		return {
			year: year + 1,
			operatingYear: running < 0 ? null : running + 1,
			capital,
			operating: flow.operating[year]!,
			revenue: flow.revenue[year]!,
			benefit: flow.benefit[year]!,
			residual: flow.residual[year]!,
			debtService: running < 0 ? null : funding.debtServiceByYear[running]!,
			shortfall: running < 0 ? null : funding.shortfallByYear[running]!,
			shortfallP10: range?.p10 ?? null,
			shortfallP90: range?.p90 ?? null,
		};
	});
}

import { resolveParameters } from "../scenario/assumptions.ts";
import type { Scenario } from "../scenario/types.ts";
import { type CapitalRecovery, capitalRecovery } from "./capital-recovery.ts";
import { costPerBoarding as costOfBoarding } from "./finance/appraisal.ts";
import type { Range, RangeResults } from "./types.ts";
import { rangeOf } from "./uncertainty/ranges.ts";

/** The yearly payment that pays off building, at the discount rate and over the years that a scenario assumes. */
export const recoveryOf = (scenario: Pick<Scenario, "assumptions">): CapitalRecovery =>
	capitalRecovery(resolveParameters(scenario.assumptions));

/**
 * Cost per boarding, baht: (capital × capital recovery factor + operating cost) ÷ (boardings × weekdays a year),
 * draw by draw, so that cheap draws are not paired with busy ones. Draws without riders are left out;
 * null where none has riders.
 */
export function costPerBoarding(
	ranges: Pick<RangeResults, "drawCount" | "samples">,
	scenario: Pick<Scenario, "assumptions">,
	discountRate?: number,
): Range | null {
	const parameters = resolveParameters(scenario.assumptions);
	const recovery = capitalRecovery(parameters, discountRate);
	const { capitalBahtMillion, operatingBahtMillionPerYear, boardingsPerWeekday } = ranges.samples;
	return rangeOverDraws(
		ranges.drawCount,
		(draw) =>
			costOfBoarding({
				capitalBahtMillion: capitalBahtMillion[draw]!,
				operatingBahtMillionPerYear: operatingBahtMillionPerYear[draw]!,
				boardingsPerWeekday: boardingsPerWeekday[draw]!,
				weekdaysPerYear: parameters.weekdaysPerYear,
				discountRate: recovery.discountRate,
				recoveryYears: recovery.years,
			})?.total ?? null,
	);
}

/**
 * Fare revenue ÷ operating cost, draw by draw, as the money panel ranges it.
 * Draws that cost nothing to run are left out; null where all do.
 */
export function fareboxRecovery(ranges: Pick<RangeResults, "drawCount" | "samples">): Range | null {
	const { operatingBahtMillionPerYear, revenueBahtMillionPerYear } = ranges.samples;
	return rangeOverDraws(ranges.drawCount, (draw) => {
		const cost = operatingBahtMillionPerYear[draw]!;
		return cost > 0 ? revenueBahtMillionPerYear[draw]! / cost : null;
	});
}

/** Draws in which there is no such figure are left out; null where no draw has one. */
function rangeOverDraws(drawCount: number, read: (draw: number) => number | null): Range | null {
	const values = Array.from({ length: drawCount }, (_, draw) => read(draw)).filter((value) => value !== null);
	return values.length === 0 ? null : rangeOf(Float64Array.from(values));
}

/**
 * Boardings a day that lines elsewhere would bring on a line this long: 478 a day and kilometre in Palembang
 * to 1,048 in Phoenix (Upchurch & Kuby 2014), 10,900 to 23,900 on 22.8 km. Three lines are an anecdote.
 */
export function outcomesElsewhere(lengthMetres: number): { readonly low: number; readonly high: number } {
	const share = lengthMetres / 22_800;
	return { low: 10_900 * share, high: 23_900 * share };
}

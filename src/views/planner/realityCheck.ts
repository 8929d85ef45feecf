import type { Range, RangeResults } from "../../models/types.ts";
import { resolveParameters } from "../../scenario/assumptions.ts";
import type { Scenario } from "../../scenario/types.ts";

/** The yearly payment that pays off 1 of building, at the discount rate and over the years that a scenario assumes. */
export function recoveryOf(
	scenario: Pick<Scenario, "assumptions">,
	rate?: number,
): { readonly rate: number; readonly years: number; readonly factor: number } {
	const assumed = resolveParameters(scenario.assumptions);
	const discountRate = rate ?? assumed.discountRate;
	const years = Math.max(1, Math.round(assumed.operatingYears));
	const factor = discountRate === 0 ? 1 / years : discountRate / (1 - (1 + discountRate) ** -years);
	return { rate: discountRate, years, factor };
}

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
	const recovery = recoveryOf(scenario, discountRate).factor;
	const weekdays = resolveParameters(scenario.assumptions).weekdaysPerYear;
	const { capitalBahtMillion, operatingBahtMillionPerYear, boardingsPerWeekday } = ranges.samples;
	const costs: number[] = [];
	for (let draw = 0; draw < ranges.drawCount; draw++) {
		const riders = (boardingsPerWeekday[draw] ?? 0) * weekdays;
		if (riders <= 0) continue;
		const yearly = (capitalBahtMillion[draw] ?? 0) * recovery + (operatingBahtMillionPerYear[draw] ?? 0);
		costs.push((yearly * 1e6) / riders);
	}
	return spread(costs);
}

/**
 * Fare revenue ÷ operating cost, draw by draw, as the money panel ranges it.
 * Draws that cost nothing to run are left out; null where all do.
 */
export function fareboxRecovery(ranges: Pick<RangeResults, "drawCount" | "samples">): Range | null {
	const { operatingBahtMillionPerYear, revenueBahtMillionPerYear } = ranges.samples;
	const shares: number[] = [];
	for (let draw = 0; draw < ranges.drawCount; draw++) {
		const cost = operatingBahtMillionPerYear[draw] ?? 0;
		if (cost > 0) shares.push((revenueBahtMillionPerYear[draw] ?? 0) / cost);
	}
	return spread(shares);
}

function spread(values: readonly number[]): Range | null {
	if (values.length === 0) return null;
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number): number => {
		const place = share * (sorted.length - 1);
		const below = Math.floor(place);
		const low = sorted[below] ?? 0;
		const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
		return low + (high - low) * (place - below);
	};
	return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/**
 * Boardings a day that lines elsewhere would bring on a line this long: 478 a day and kilometre in Palembang
 * to 1,048 in Phoenix (Upchurch & Kuby 2014), 10,900 to 23,900 on 22.8 km. Three lines are an anecdote.
 */
export function outcomesElsewhere(lengthMetres: number): { readonly low: number; readonly high: number } {
	const share = lengthMetres / 22_800;
	return { low: 10_900 * share, high: 23_900 * share };
}

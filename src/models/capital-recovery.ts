import type { Parameters } from "../scenario/assumptions.ts";
import { capitalRecoveryFactor } from "./finance/discounting.ts";

/** Years of building, running or lending count as whole ones, at least one. */
export const wholeYears = (years: number): number => Math.max(1, Math.round(years));

export interface CapitalRecovery {
	/** 0.12 is 12 %. */
	readonly discountRate: number;
	readonly years: number;
	/** The yearly payment that pays off 1 of building. */
	readonly factor: number;
}

/** How building is turned into a yearly sum: over a scenario's operating years, at its own discount rate or another. */
export function capitalRecovery(
	parameters: Pick<Parameters, "discountRate" | "operatingYears">,
	discountRate = parameters.discountRate,
): CapitalRecovery {
	const years = wholeYears(parameters.operatingYears);
	return { discountRate, years, factor: capitalRecoveryFactor(discountRate, years) };
}

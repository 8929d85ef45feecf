import type { CityView } from "../../../engine/contract.ts";
import type { Figure, PairedComparison, Range } from "../../../models/types.ts";
import type { Scenario } from "../../../scenario/types.ts";

/** What a drawn line is held against the official one by. There is no sum of them. */
export const CONTEST = [
	"boardingsPerWeekday",
	"peopleWalk10",
	"runTimeSeconds",
	"capitalBahtMillion",
	"yearlyGap",
] as const;
export type ContestFigure = (typeof CONTEST)[number];

/** More riders and people are better; less time and money are. */
const MORE_IS_BETTER: readonly ContestFigure[] = ["boardingsPerWeekday", "peopleWalk10"];

export type Pair = Pick<PairedComparison, "probabilityAAboveB" | "difference" | "distinguishable">;

export interface Judgement {
	readonly figure: ContestFigure;
	/** Same: between 35 and 65 % of futures, which nobody can tell apart. */
	readonly verdict: "ahead" | "behind" | "same";
	/** Of the futures in which the one that the verdict names is better; ties count half. */
	readonly share: number;
	/** By how much, always as an amount above where the verdict holds. */
	readonly difference: Range;
	/** Ahead, and within the budget. */
	readonly isWin: boolean;
}

export const BUDGET_STATES = ["over", "same", "under"] as const;
export type BudgetState = (typeof BUDGET_STATES)[number];

/** Whether a line costs more than the official one, on common draws; null while that is being worked out. */
export function budgetState(capital: Pair | null): BudgetState | null {
	if (capital === null) return null;
	if (!capital.distinguishable) return "same";
	return capital.probabilityAAboveB > 0.5 ? "over" : "under";
}

/** One figure of a drawn line (A) against the official one (B), from the paired comparison alone. */
export function judge(figure: ContestFigure, pair: Pair, budget: BudgetState | null): Judgement {
	const { probabilityAAboveB, difference, distinguishable } = pair;
	const isAbove = probabilityAAboveB >= 0.5;
	const isBetter = isAbove === MORE_IS_BETTER.includes(figure);
	const verdict = !distinguishable ? "same" : isBetter ? "ahead" : "behind";
	return {
		figure,
		verdict,
		share: isAbove ? probabilityAAboveB : 1 - probabilityAAboveB,
		difference: isAbove
			? difference
			: { p10: 0 - difference.p90, p50: 0 - difference.p50, p90: 0 - difference.p10 },
		isWin: verdict === "ahead" && budget !== null && budget !== "over",
	};
}

/** The pair of a figure that is drawn with every option. */
export const pairOf = (paired: readonly PairedComparison[] | null, figure: Figure): Pair | null =>
	paired?.find((pair) => pair.figure === figure) ?? null;

/** The official option that a line is held against: the one it all began with, or else the first that builds one. */
export function officialOption(city: Pick<CityView, "options">, scenario: Scenario): string | null {
	const built = city.options.filter(({ alignment }) => alignment !== null);
	return (built.find(({ id }) => id === scenario.basedOn) ?? built[0])?.id ?? null;
}

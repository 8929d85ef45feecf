import { useEffect } from "preact/hooks";
import { compareMoney } from "../../../models/finance-compare.ts";
import type { Range } from "../../../models/types.ts";
import { resolveParameters } from "../../../scenario/assumptions.ts";
import type { Evaluated, Session } from "../../../session/types.ts";
import { useStudy } from "../../shared/index.ts";
import {
	type BudgetState,
	budgetState,
	CONTEST,
	type ContestFigure,
	type Judgement,
	judge,
	officialOption,
	type Pair,
	pairOf,
} from "./contest.ts";

export interface ContestRow {
	readonly figure: ContestFigure;
	readonly mine: Range | null;
	readonly official: Range | null;
	/** Null while the futures of both are being simulated. */
	readonly judgement: Judgement | null;
}

export interface Contest {
	readonly mine: Evaluated;
	/** Null until the official option is beside it. */
	readonly official: Evaluated | null;
	readonly budget: BudgetState | null;
	readonly capital: Pair | null;
	readonly rows: readonly ContestRow[];
	readonly yearlyGap: Range | null;
}

const requestOf = (evaluated: Evaluated | null) =>
	evaluated === null || evaluated.ranges === null || evaluated.scenario.line === null
		? null
		: {
				ranges: evaluated.ranges,
				discountRate: resolveParameters(evaluated.scenario.assumptions).discountRate,
			};

/** The drawn line beside the official one: the same futures for both. */
export function useContest(session: Session, mine: Evaluated): Contest {
	const officialId = officialOption(session.city.value!, mine.scenario);
	const beside = session.comparison.value;
	useEffect(() => {
		if (officialId !== null && beside?.scenario.id !== officialId) session.compareWithOption(officialId);
	}, [session, officialId, beside?.scenario.id]);
	const official = beside?.scenario.id === officialId ? beside : null;
	const first = useStudy(session, "finance", requestOf(mine), true);
	const second = useStudy(session, "finance", requestOf(official), true, "comparison");
	const hasLine = mine.scenario.line !== null;
	const own = first.isStale || !hasLine ? null : first.answer;
	const theirs = second.isStale || official === null ? null : second.answer;
	const paired = hasLine && official !== null ? session.paired.value : null;
	const gap = own === null || theirs === null ? null : compareMoney(own, theirs, "shortfall");
	const capital = pairOf(paired, "capitalBahtMillion");
	const budget = budgetState(capital);
	const rows = CONTEST.map((figure): ContestRow => {
		const pair = figure === "yearlyGap" ? gap : pairOf(paired, figure);
		return {
			figure,
			mine: figure === "yearlyGap" ? gapOf(own) : (mine.ranges?.figures[figure] ?? null),
			official: figure === "yearlyGap" ? gapOf(theirs) : (official?.ranges?.figures[figure] ?? null),
			judgement: pair === null ? null : judge(figure, pair, budget),
		};
	});
	return { mine, official, budget, capital, rows, yearlyGap: gapOf(own) };
}

const gapOf = (finance: { readonly shortfallBahtMillionPerYear: { readonly range: Range | null } } | null) =>
	finance?.shortfallBahtMillionPerYear.range ?? null;

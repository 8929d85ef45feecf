import { useEffect } from "preact/hooks";
import { DEFAULT_WINDOW } from "../../../models/access-choices.ts";
import type { FairnessRequest } from "../../../models/fairness-types.ts";
import { resolveParameters } from "../../../scenario/assumptions.ts";
import type { Evaluated, Session } from "../../../session/types.ts";
import { type StudyView, useStudy } from "../../shared/index.ts";
import { useResident } from "../context.ts";
import { slotOf } from "./asked-option.ts";
import type { OptionFacts } from "./points.ts";
import type { QuestionId } from "./questions.ts";

/** The worst that is thinkable for today's riders: losers are looked for, not averaged away. */
const LOSERS: FairnessRequest = {
	window: DEFAULT_WINDOW,
	stationAccess: "walk",
	songthaew: "withdrawnAlongLine",
	against: null,
};
const WITH_LOSERS: readonly QuestionId[] = ["fare"];

/** The option that the reader asks about, in the session's place that leaves other work alone. */
export function useAskedOption(session: Session): "active" | "comparison" {
	const { state } = useResident();
	const city = session.city.value!;
	const asked = state.askedOption.value;
	const slot = slotOf(city, session.active.value?.scenario ?? null, asked);
	const beside = session.comparison.value?.scenario.id ?? null;
	useEffect(() => {
		if (slot === "comparison" && beside !== asked) session.compareWithOption(asked);
	}, [session, slot, asked, beside]);
	return slot;
}

export interface AskedFacts {
	readonly evaluated: Evaluated;
	readonly facts: OptionFacts;
	readonly studies: readonly Pick<StudyView<"finance" | "fairness">, "problem" | "run">[];
}

/** What is known of the option for one question; studies that the question does not need are not run. */
export function useFacts(
	session: Session,
	slot: "active" | "comparison",
	question: QuestionId,
): AskedFacts | null {
	const evaluated = session[slot].value;
	const ranges = evaluated?.ranges ?? null;
	const hasLine = evaluated !== null && evaluated.scenario.line !== null;
	const discountRate = resolveParameters(evaluated?.scenario.assumptions ?? {}).discountRate;
	const financeRequest = hasLine && ranges !== null ? { ranges, discountRate } : null;
	const finance = useStudy(session, "finance", financeRequest, true, slot);
	const asksLosers = hasLine && WITH_LOSERS.includes(question);
	const fairness = useStudy(session, "fairness", asksLosers ? LOSERS : null, true, slot);
	if (evaluated === null) return null;
	return {
		evaluated,
		facts: {
			scenario: evaluated.scenario,
			outcome: evaluated.outcome,
			ranges,
			finance: finance.isStale ? null : finance.answer,
			fairness: fairness.isStale ? null : fairness.answer,
		},
		studies: [finance, fairness],
	};
}

import { connectAnswer, safeAnswer, whenAnswer, whereAnswer, worksAnswer } from "./answers-line.ts";
import { fareAnswer, landAnswer, paysAnswer, trustAnswer, worthAnswer } from "./answers-money.ts";
import { type Asked, exact, type Point } from "./points.ts";
import type { QuestionId } from "./questions.ts";

const ANSWERS: Readonly<Record<QuestionId, (asked: Asked) => readonly Point[]>> = {
	worth: worthAnswer,
	pays: paysAnswer,
	trust: trustAnswer,
	where: whereAnswer,
	works: worksAnswer,
	fare: fareAnswer,
	connect: connectAnswer,
	safe: safeAnswer,
	land: landAnswer,
	when: whenAnswer,
};

/** Questions to which what was published says something even where nothing is built. */
const WITHOUT_LINE: Partial<Record<QuestionId, (asked: Asked) => readonly Point[]>> = {
	trust: (asked) => trustAnswer(asked).filter(({ source }) => source.kind === "claims"),
	when: (asked) => whenAnswer(asked).filter(({ source }) => source.kind === "claims"),
	connect: ({ facts: { outcome } }) => [
		{
			id: "publicToday",
			basis: "estimate",
			unit: "percent",
			amount: outcome === null ? null : exact(outcome.publicShareWithLine),
			source: { kind: "riders" },
		},
	],
};

/**
 * What the chosen option answers, most important first. Every number comes from what the session has worked out for
 * it, or from its own decisions; one that is still on its way has none. An option without a line answers with what
 * holds without one.
 */
export function answerOf(question: QuestionId, asked: Asked): readonly Point[] {
	if (asked.facts.scenario.line === null) return WITHOUT_LINE[question]?.(asked) ?? [];
	return ANSWERS[question](asked);
}

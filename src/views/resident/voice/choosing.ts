import type { Ballot, Opinion, VoteAnswer } from "../../../core/voice.ts";

/** An answer that somebody is still choosing, for any kind of ballot. */
export interface Choosing {
	readonly ranking: readonly number[];
	readonly choice: number | null;
	readonly opinions: readonly Opinion[];
}

export const choosingOf = (ballot: Ballot, answer: VoteAnswer | null): Choosing => ({
	ranking: answer?.kind === "rank" ? answer.ranking : [],
	choice: answer?.kind === "choose" ? answer.choice : null,
	opinions: answer?.kind === "opinion" ? answer.opinions : ballot.options.map(() => "none"),
});

/** Null where nothing was chosen. */
export function answerOf(ballot: Ballot, { ranking, choice, opinions }: Choosing): VoteAnswer | null {
	switch (ballot.kind) {
		case "rank":
			return ranking.length === 0 ? null : { kind: "rank", ranking };
		case "choose":
			return choice === null ? null : { kind: "choose", choice };
		case "opinion":
			return opinions.every((opinion) => opinion === "none") ? null : { kind: "opinion", opinions };
	}
}

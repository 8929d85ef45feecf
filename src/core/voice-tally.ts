import { type Ballot, COMMENT_KINDS, type Comment, type CommentKind, type Vote } from "./voice.ts";
import { answersBallot } from "./voice-check.ts";
import type { HandCount } from "./voice-room.ts";

export interface OptionTally {
	/** Phones that chose it, or put it first. */
	readonly first: number;
	/** Phones that put it first, second, … ; empty unless the ballot ranks. */
	readonly placings: readonly number[];
	readonly likes: number;
	readonly worries: number;
	/** Hands for it; null where none were counted. */
	readonly hands: number | null;
	/** Hands raised in worry; null where none were counted. */
	readonly handWorries: number | null;
}

export interface BallotTally {
	/** One phone, one vote: the last that it handed in. */
	readonly people: number;
	readonly options: readonly OptionTally[];
	/** The votes that count, one a person. */
	readonly votes: readonly Vote[];
}

/** Counts a ballot. Votes that do not answer it are left out. */
export function tallyBallot(ballot: Ballot, votes: readonly Vote[], hands: HandCount | null): BallotTally {
	const latest = new Map<string, Vote>();
	for (const vote of votes) {
		if (!answersBallot(vote, ballot)) continue;
		const before = latest.get(vote.speakerId);
		if (before === undefined || before.votedAtMilliseconds <= vote.votedAtMilliseconds)
			latest.set(vote.speakerId, vote);
	}
	const counted = [...latest.values()];
	const count = (test: (vote: Vote) => boolean): number => counted.filter(test).length;
	const options = ballot.options.map((_, option): OptionTally => {
		const placing = (vote: Vote): number =>
			vote.answer.kind === "rank" ? vote.answer.ranking.indexOf(option) : -1;
		const opinion = (vote: Vote): string =>
			vote.answer.kind === "opinion" ? vote.answer.opinions[option]! : "none";
		return {
			first: count(
				(vote) => placing(vote) === 0 || (vote.answer.kind === "choose" && vote.answer.choice === option),
			),
			placings:
				ballot.kind === "rank"
					? ballot.options.map((_, place) => count((vote) => placing(vote) === place))
					: [],
			likes: count((vote) => opinion(vote) === "like"),
			worries: count((vote) => opinion(vote) === "worry"),
			hands: hands?.hands[option] ?? null,
			handWorries: hands?.worries[option] ?? null,
		};
	});
	return { people: counted.length, options, votes: counted };
}

export const peopleBehind = (comments: readonly Pick<Comment, "speakerId">[]): number =>
	new Set(comments.map(({ speakerId }) => speakerId)).size;

export interface KindTally {
	readonly kind: CommentKind;
	readonly comments: number;
	readonly people: number;
}

export const tallyKinds = (comments: readonly Comment[]): readonly KindTally[] =>
	COMMENT_KINDS.map((kind) => {
		const those = comments.filter((comment) => comment.kind === kind);
		return { kind, comments: those.length, people: peopleBehind(those) };
	});

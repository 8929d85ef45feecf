import type { Bilingual } from "../../core/location.ts";
import type { Ballot, Comment } from "../../core/voice.ts";
import {
	type CollectedComment,
	type CollectedVote,
	countedComment,
	decisionOf,
	type HandCount,
	quotableComment,
	type RoomAnswer,
} from "../../core/voice-room.ts";
import { type BallotTally, peopleBehind, tallyBallot, tallyKinds } from "../../core/voice-tally.ts";

/** Everything that the consultation report tells of, as it was collected. */
export interface Collected {
	readonly comments: readonly CollectedComment[];
	readonly votes: readonly CollectedVote[];
	readonly ballots: readonly Ballot[];
	readonly hands: readonly HandCount[];
	readonly answers: readonly RoomAnswer[];
}

export interface PlaceTally {
	readonly name: Bilingual;
	readonly comments: number;
	readonly people: number;
}

/** The figures and quotes of the report: words only where their author agreed and they were accepted. */
export interface ReportContent {
	/** Whoever said or voted something, once each. */
	readonly people: number;
	readonly firstMilliseconds: number | null;
	readonly lastMilliseconds: number | null;
	readonly counted: readonly Comment[];
	readonly kinds: ReturnType<typeof tallyKinds>;
	/** Most comments first; those about the whole line are left out. */
	readonly places: readonly PlaceTally[];
	readonly quotes: readonly Comment[];
	/** Accepted and waiting together, whose authors want no quote. */
	readonly countedOnly: number;
	readonly waiting: number;
	readonly withdrawn: number;
	readonly hidden: readonly CollectedComment[];
	readonly ballots: readonly { readonly ballot: Ballot; readonly tally: BallotTally }[];
	readonly answers: readonly {
		readonly answer: RoomAnswer;
		readonly quotes: readonly Comment[];
		/** Comments behind the answer that may not be quoted. */
		readonly unquoted: number;
	}[];
}

export function reportContent({ comments, votes, ballots, hands, answers }: Collected): ReportContent {
	const counted = comments.flatMap((each) => countedComment(each) ?? []);
	const quotes = comments.flatMap((each) => quotableComment(each) ?? []);
	const times = [
		...counted.map(({ saidAtMilliseconds }) => saidAtMilliseconds),
		...votes.map(({ vote }) => vote.votedAtMilliseconds),
	];
	const tallied = ballots.map((ballot) => ({
		ballot,
		tally: tallyBallot(
			ballot,
			votes.map(({ vote }) => vote),
			hands.find(({ id }) => id === ballot.id) ?? null,
		),
	}));
	return {
		people: peopleBehind([...counted, ...tallied.flatMap(({ tally }) => tally.votes)]),
		firstMilliseconds: times.length === 0 ? null : Math.min(...times),
		lastMilliseconds: times.length === 0 ? null : Math.max(...times),
		counted,
		kinds: tallyKinds(counted),
		places: tallyPlaces(counted),
		quotes,
		countedOnly: counted.filter(({ publish }) => !publish).length,
		waiting: comments.filter((each) => each.comment !== null && decisionOf(each) === "waiting").length,
		withdrawn: comments.filter(({ comment }) => comment === null).length,
		hidden: comments.filter((each) => each.comment !== null && decisionOf(each) === "hidden"),
		ballots: tallied,
		answers: answers.map((answer) => {
			const those = quotes.filter(({ id }) => answer.commentIds.includes(id));
			const behind = counted.filter(({ id }) => answer.commentIds.includes(id)).length;
			return { answer, quotes: those, unquoted: behind - those.length };
		}),
	};
}

function tallyPlaces(comments: readonly Comment[]): readonly PlaceTally[] {
	const byPlace = new Map<string, { readonly name: Bilingual; readonly comments: Comment[] }>();
	for (const comment of comments) {
		if (comment.place === null) continue;
		const { stationId, name } = comment.place;
		const key = stationId === undefined ? `name ${name.th}` : `station ${stationId} ${name.th}`;
		const known = byPlace.get(key) ?? { name, comments: [] };
		byPlace.set(key, known);
		known.comments.push(comment);
	}
	return [...byPlace.values()]
		.map(({ name, comments: those }) => ({ name, comments: those.length, people: peopleBehind(those) }))
		.sort((a, b) => b.comments - a.comments || (a.name.th < b.name.th ? -1 : 1));
}

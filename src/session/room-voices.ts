import { computed, type ReadonlySignal, signal } from "@preact/signals-core";
import { fail, ok, type Problem, problem, type Result } from "../core/result.ts";
import type { Ballot, Comment, OptionStamp, VoiceBatch, Vote, Withdrawal } from "../core/voice.ts";
import { checkBallot } from "../core/voice-check.ts";
import {
	type AnswerOutcome,
	type CollectedComment,
	type CollectedVote,
	type Decision,
	decisionOf,
	type HandCount,
	type HideReason,
	type RoomAnswer,
	type VoiceSource,
} from "../core/voice-room.ts";
import type { Storage } from "./dependencies.ts";
import { checkAnswer, checkCollectedComment, checkCollectedVote, checkHandCount } from "./room-check.ts";
import { createShelf } from "./shelf.ts";

const FOLDER = "rangbao/voices/room/";

/** What came of one batch. */
export interface Received {
	readonly added: number;
	/** Known already, and now otherwise: other words, another vote, or consent taken back. */
	readonly changed: number;
	/** Handed in before, just so. */
	readonly repeated: number;
	readonly withdrawn: number;
	/** Votes whose ballot is not known here. */
	readonly unknownBallot: number;
}

/** What was handed over in the room, on the machine that shows it. */
export interface RoomVoices {
	/** Latest first. */
	readonly comments: ReadonlySignal<readonly CollectedComment[]>;
	readonly votes: ReadonlySignal<readonly CollectedVote[]>;
	readonly ballots: ReadonlySignal<readonly Ballot[]>;
	readonly hands: ReadonlySignal<readonly HandCount[]>;
	readonly answers: ReadonlySignal<readonly RoomAnswer[]>;
	readonly unkept: ReadonlySignal<readonly string[]>;
	readonly problem: ReadonlySignal<Problem | null>;
	readonly isLoaded: ReadonlySignal<boolean>;
	load(): Promise<void>;
	/** Takes in what was handed over; anything handed in twice counts once. */
	receive(batch: VoiceBatch, source: VoiceSource, cityId: string): Result<Received>;
	decide(commentId: string, decision: Decision, reason?: HideReason): void;
	/** Back to what was decided before the last step. */
	undoDecision(commentId: string): void;
	makeBallot(ballot: Omit<Ballot, "id" | "createdAtMilliseconds">): Result<Ballot>;
	/** With its votes and hands. */
	removeBallot(ballotId: string): void;
	countHands(ballotId: string, hands: readonly number[], worries: readonly number[]): void;
	answer(
		commentIds: readonly string[],
		outcome: AnswerOutcome,
		text: string,
		revision: OptionStamp | null,
		answerId?: string,
	): void;
	removeAnswer(answerId: string): void;
	/** Everything that is kept here, as it was handed in, to take to another machine. */
	batch(cityId: string): VoiceBatch;
	flush(): Promise<void>;
}

interface Needs {
	readonly storage: Storage;
	newId(): string;
	nowMilliseconds(): number;
}

export function createRoomVoices({ storage, newId, nowMilliseconds }: Needs): RoomVoices {
	const received = (each: { readonly receivedAtMilliseconds: number }): number => each.receivedAtMilliseconds;
	const comments = createShelf(storage, `${FOLDER}comment/`, checkCollectedComment, received);
	const votes = createShelf(storage, `${FOLDER}vote/`, checkCollectedVote, received);
	const ballots = createShelf(storage, `${FOLDER}ballot/`, checkBallot, (each) => each.createdAtMilliseconds);
	const hands = createShelf(storage, `${FOLDER}hands/`, checkHandCount, (each) => each.countedAtMilliseconds);
	const answers = createShelf(storage, `${FOLDER}answer/`, checkAnswer, (each) => each.atMilliseconds);
	const shelves = [comments, votes, ballots, hands, answers] as const;
	const isLoaded = signal(false);

	type Effect = "added" | "changed" | "repeated" | "withdrawn";

	function takeComment(comment: Comment, source: VoiceSource): Effect {
		const known = comments.find(comment.id);
		if (known === undefined) {
			comments.put({ id: comment.id, comment, source, receivedAtMilliseconds: nowMilliseconds(), steps: [] });
			return "added";
		}
		// What was taken back stays taken back, also where an old code is shown again.
		const before = known.comment;
		if (before === null || before.changedAtMilliseconds >= comment.changedAtMilliseconds) return "repeated";
		const saysTheSame = before.text === comment.text && before.kind === comment.kind;
		// Other words have not been looked at yet.
		const steps =
			saysTheSame || decisionOf(known) === "waiting"
				? known.steps
				: [...known.steps, { decision: "waiting", reason: null, atMilliseconds: nowMilliseconds() } as const];
		comments.put({ ...known, comment, steps });
		return "changed";
	}

	function takeWithdrawal({ id }: Withdrawal, source: VoiceSource): Effect {
		const known = comments.find(id);
		if (known !== undefined && known.comment === null) return "repeated";
		comments.put({
			...(known ?? { id, source, receivedAtMilliseconds: nowMilliseconds(), steps: [] }),
			comment: null,
		});
		return "withdrawn";
	}

	function takeVote(vote: Vote, source: VoiceSource): Effect {
		const known = votes.find(vote.id);
		if (known !== undefined && known.vote.votedAtMilliseconds >= vote.votedAtMilliseconds) return "repeated";
		votes.put({ id: vote.id, vote, source, receivedAtMilliseconds: nowMilliseconds() });
		return known === undefined ? "added" : "changed";
	}

	function takeStep(commentId: string, decision: Decision, reason: HideReason | null): void {
		const known = comments.find(commentId);
		if (known === undefined) return;
		const step = { decision, reason, atMilliseconds: nowMilliseconds() };
		comments.put({ ...known, steps: [...known.steps, step] });
	}

	return {
		comments: comments.items,
		votes: votes.items,
		ballots: ballots.items,
		hands: hands.items,
		answers: answers.items,
		unkept: computed(() => shelves.flatMap((shelf) => shelf.unkept.value)),
		problem: computed(
			() => shelves.map((shelf) => shelf.problem.value).find((each) => each !== null) ?? null,
		),
		isLoaded,
		async load() {
			await Promise.all(shelves.map((shelf) => shelf.load()));
			isLoaded.value = true;
		},
		receive(batch, source, cityId) {
			if (batch.cityId !== cityId)
				return fail(problem("voices.otherCity", { found: batch.cityId, open: cityId }));
			for (const ballot of batch.ballots) if (ballots.find(ballot.id) === undefined) ballots.put(ballot);
			const answered = batch.votes.filter((vote) => ballots.find(vote.ballotId) !== undefined);
			const effects = [
				...batch.comments.map((comment) => takeComment(comment, source)),
				...batch.withdrawals.map((withdrawal) => takeWithdrawal(withdrawal, source)),
				...answered.map((vote) => takeVote(vote, source)),
			];
			const count = (effect: Effect): number => effects.filter((each) => each === effect).length;
			return ok({
				added: count("added"),
				changed: count("changed"),
				repeated: count("repeated"),
				withdrawn: count("withdrawn"),
				unknownBallot: batch.votes.length - answered.length,
			});
		},
		decide: (commentId, decision, reason) => takeStep(commentId, decision, reason ?? null),
		undoDecision(commentId) {
			const before = comments.find(commentId)?.steps.at(-2);
			takeStep(commentId, before?.decision ?? "waiting", before?.reason ?? null);
		},
		makeBallot(given) {
			const checked = checkBallot({ ...given, id: newId(), createdAtMilliseconds: nowMilliseconds() });
			if (checked.ok) ballots.put(checked.value);
			return checked;
		},
		removeBallot(ballotId) {
			for (const { id, vote } of votes.items.peek()) if (vote.ballotId === ballotId) votes.remove(id);
			if (hands.find(ballotId) !== undefined) hands.remove(ballotId);
			ballots.remove(ballotId);
		},
		countHands: (ballotId, raised, worries) =>
			hands.put({ id: ballotId, hands: raised, worries, countedAtMilliseconds: nowMilliseconds() }),
		answer(commentIds, outcome, text, revision, answerId) {
			answers.put({
				id: answerId ?? newId(),
				commentIds,
				outcome,
				text,
				revision,
				atMilliseconds: nowMilliseconds(),
			});
		},
		removeAnswer: answers.remove,
		batch: (cityId) => ({
			cityId,
			comments: comments.items.peek().flatMap(({ comment }) => (comment === null ? [] : [comment])),
			votes: votes.items.peek().map(({ vote }) => vote),
			withdrawals: comments.items
				.peek()
				.flatMap(({ id, comment, receivedAtMilliseconds }) =>
					comment === null ? [{ id, withdrawnAtMilliseconds: receivedAtMilliseconds }] : [],
				),
			ballots: ballots.items.peek(),
		}),
		async flush() {
			await Promise.all(shelves.map((shelf) => shelf.flush()));
		},
	};
}

import { computed, type ReadonlySignal, signal } from "@preact/signals-core";
import { fail, ok, type Problem, problem, type Result } from "../core/result.ts";
import {
	type Ballot,
	type Comment,
	type CommentKind,
	type OptionStamp,
	tidyText,
	type VoicePlace,
	type Vote,
	type VoteAnswer,
	type Withdrawal,
} from "../core/voice.ts";
import { checkBallot, checkComment, checkVote, checkWithdrawal } from "../core/voice-check.ts";
import type { Storage } from "./dependencies.ts";
import { createShelf } from "./shelf.ts";
import { isRecord } from "./stored-values.ts";

const FOLDER = "rangbao/voices/mine/";
const DRAFT_ID = "draft";
const SPEAKER_ID = "speaker";

/** What somebody is writing; everything may still be missing. */
export interface CommentDraft {
	/** The comment that is being changed, or null for a new one. */
	readonly commentId: string | null;
	readonly kind: CommentKind | null;
	readonly text: string;
	readonly place: VoicePlace | null;
	readonly option: OptionStamp | null;
	readonly publish: boolean;
}

/** Nothing is published unless somebody says so. */
export const EMPTY_DRAFT: CommentDraft = {
	commentId: null,
	kind: null,
	text: "",
	place: null,
	option: null,
	publish: false,
};

/** When something of mine was last handed over. */
interface Handing {
	readonly id: string;
	readonly atMilliseconds: number;
}

/** What one person says and votes, kept on their own device and nowhere else. */
export interface Voices {
	readonly comments: ReadonlySignal<readonly Comment[]>;
	readonly votes: ReadonlySignal<readonly Vote[]>;
	/** Ballots that were opened here, newest first. */
	readonly ballots: ReadonlySignal<readonly Ballot[]>;
	/** Deleted after they were handed over: the receiver has yet to be told. */
	readonly withdrawals: ReadonlySignal<readonly Withdrawal[]>;
	readonly draft: ReadonlySignal<CommentDraft>;
	/** Ids that only this page holds, as the device refused them. */
	readonly unkept: ReadonlySignal<readonly string[]>;
	readonly problem: ReadonlySignal<Problem | null>;
	/** Until then nothing is shown: somebody must not take it for lost. */
	readonly isLoaded: ReadonlySignal<boolean>;
	load(): Promise<void>;
	/** Kept at every letter. */
	write(change: Partial<CommentDraft>): void;
	dropDraft(): void;
	/** The draft becomes a comment, or takes the place of the one it changes; null where kind or text is missing. */
	say(): Comment | null;
	edit(commentId: string): void;
	remove(commentId: string): void;
	openBallot(ballot: Ballot): void;
	/** One vote a ballot: another one takes its place. */
	vote(ballot: Ballot, answer: VoteAnswer, publish: boolean): Vote;
	/** That these were shown to be read, or written to a file. */
	markHandedOver(ids: readonly string[]): void;
	/** Handed over as it stands now. */
	isHandedOver(item: Comment | Vote | Withdrawal): boolean;
	/** Tries again to keep what the device refused. */
	flush(): Promise<void>;
}

interface Needs {
	readonly storage: Storage;
	newId(): string;
	nowMilliseconds(): number;
}

export function createVoices({ storage, newId, nowMilliseconds }: Needs): Voices {
	const comments = createShelf(storage, `${FOLDER}comment/`, checkComment, (each) => each.saidAtMilliseconds);
	const votes = createShelf(storage, `${FOLDER}vote/`, checkVote, (each) => each.votedAtMilliseconds);
	const ballots = createShelf(storage, `${FOLDER}ballot/`, checkBallot, (each) => each.createdAtMilliseconds);
	const withdrawals = createShelf(
		storage,
		`${FOLDER}withdrawal/`,
		checkWithdrawal,
		(each) => each.withdrawnAtMilliseconds,
	);
	const handings = createShelf(storage, `${FOLDER}handed/`, readHanding, (each) => each.atMilliseconds);
	const own = createShelf<Own>(storage, `${FOLDER}own/`, readOwn, () => 0);
	const shelves = [comments, votes, ballots, withdrawals, handings, own] as const;
	const isLoaded = signal(false);
	const draft = computed(() => {
		const kept = own.items.value.find(({ id }) => id === DRAFT_ID);
		return kept !== undefined && "draft" in kept ? kept.draft : EMPTY_DRAFT;
	});

	function speakerId(): string {
		const kept = own.find(SPEAKER_ID);
		if (kept !== undefined && "speakerId" in kept) return kept.speakerId;
		const fresh = newId();
		own.put({ id: SPEAKER_ID, speakerId: fresh });
		return fresh;
	}

	return {
		comments: comments.items,
		votes: votes.items,
		ballots: ballots.items,
		withdrawals: withdrawals.items,
		draft,
		unkept: computed(() => shelves.flatMap((shelf) => shelf.unkept.value)),
		problem: computed(
			() => shelves.map((shelf) => shelf.problem.value).find((each) => each !== null) ?? null,
		),
		isLoaded,
		async load() {
			await Promise.all(shelves.map((shelf) => shelf.load()));
			isLoaded.value = true;
		},
		write(change) {
			own.put({ id: DRAFT_ID, draft: { ...draft.peek(), ...change } });
		},
		dropDraft: () => own.remove(DRAFT_ID),
		say() {
			const { commentId, kind, text, place, option, publish } = draft.peek();
			const before = commentId === null ? undefined : comments.find(commentId);
			const now = nowMilliseconds();
			if (kind === null) return null;
			const comment = checkComment({
				id: before?.id ?? newId(),
				speakerId: before?.speakerId ?? speakerId(),
				kind,
				text: tidyText(text),
				place,
				option,
				saidAtMilliseconds: before?.saidAtMilliseconds ?? now,
				changedAtMilliseconds: now,
				publish,
			});
			if (!comment.ok) return null;
			comments.put(comment.value);
			own.remove(DRAFT_ID);
			return comment.value;
		},
		edit(commentId) {
			const comment = comments.find(commentId);
			if (comment === undefined) return;
			const { kind, text, place, option, publish } = comment;
			own.put({ id: DRAFT_ID, draft: { commentId, kind, text, place, option, publish } });
		},
		remove(commentId) {
			if (handings.find(commentId) !== undefined)
				withdrawals.put({ id: commentId, withdrawnAtMilliseconds: nowMilliseconds() });
			if (draft.peek().commentId === commentId) own.remove(DRAFT_ID);
			comments.remove(commentId);
		},
		openBallot: (ballot) => ballots.put(ballot),
		vote(ballot, answer, publish) {
			const before = votes.items.peek().find(({ ballotId }) => ballotId === ballot.id);
			const vote: Vote = {
				id: before?.id ?? newId(),
				ballotId: ballot.id,
				speakerId: before?.speakerId ?? speakerId(),
				answer,
				votedAtMilliseconds: nowMilliseconds(),
				publish,
			};
			votes.put(vote);
			return vote;
		},
		markHandedOver(ids) {
			const atMilliseconds = nowMilliseconds();
			for (const id of ids) handings.put({ id, atMilliseconds });
		},
		isHandedOver(item) {
			const changedAt =
				"changedAtMilliseconds" in item
					? item.changedAtMilliseconds
					: "votedAtMilliseconds" in item
						? item.votedAtMilliseconds
						: item.withdrawnAtMilliseconds;
			const handing = handings.items.value.find(({ id }) => id === item.id);
			return handing !== undefined && handing.atMilliseconds >= changedAt;
		},
		async flush() {
			await Promise.all(shelves.map((shelf) => shelf.flush()));
		},
	};
}

type Own =
	| { readonly id: typeof DRAFT_ID; readonly draft: CommentDraft }
	| { readonly id: typeof SPEAKER_ID; readonly speakerId: string };

const damaged = fail(problem("voices.damaged"));

function readHanding(value: unknown): Result<Handing> {
	if (!isRecord(value) || typeof value.id !== "string" || typeof value.atMilliseconds !== "number")
		return damaged;
	return ok({ id: value.id, atMilliseconds: value.atMilliseconds });
}

function readOwn(value: unknown): Result<Own> {
	if (!isRecord(value)) return damaged;
	if (value.id === SPEAKER_ID && typeof value.speakerId === "string")
		return ok({ id: SPEAKER_ID, speakerId: value.speakerId });
	if (value.id !== DRAFT_ID || !isRecord(value.draft)) return damaged;
	const { commentId, kind, text, place, option, publish } = value.draft;
	if (typeof text !== "string" || (commentId !== null && typeof commentId !== "string")) return damaged;
	// What is still missing stands in for itself: only what is there is looked at.
	const whole = checkComment({
		id: DRAFT_ID,
		speakerId: DRAFT_ID,
		kind: kind ?? "like",
		text: DRAFT_ID,
		place,
		option,
		saidAtMilliseconds: 0,
		changedAtMilliseconds: 0,
		publish,
	});
	if (!whole.ok) return damaged;
	const { kind: known, place: where, option: about, publish: may } = whole.value;
	return ok({
		id: DRAFT_ID,
		draft: {
			commentId,
			kind: kind === null ? null : known,
			text,
			place: where,
			option: about,
			publish: may,
		},
	});
}

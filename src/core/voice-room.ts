import type { Comment, OptionStamp, Vote } from "./voice.ts";

/** Why a comment is not shown. */
export const HIDE_REASONS = ["personal", "offensive", "offTopic", "repeated"] as const;
export type HideReason = (typeof HIDE_REASONS)[number];

export type Decision = "waiting" | "accepted" | "hidden";

/** One step of the moderation record; undoing adds a step and takes none away. */
export interface ModerationStep {
	readonly decision: Decision;
	readonly reason: HideReason | null;
	readonly atMilliseconds: number;
}

export const VOICE_SOURCES = ["camera", "picture", "file"] as const;
export type VoiceSource = (typeof VOICE_SOURCES)[number];

export interface CollectedComment {
	/** Of the comment. */
	readonly id: string;
	/** Null once it was taken back: its words are gone. */
	readonly comment: Comment | null;
	readonly source: VoiceSource;
	readonly receivedAtMilliseconds: number;
	/** Oldest first; without any it waits. */
	readonly steps: readonly ModerationStep[];
}

export interface CollectedVote {
	/** Of the vote. */
	readonly id: string;
	readonly vote: Vote;
	readonly source: VoiceSource;
	readonly receivedAtMilliseconds: number;
}

/** Hands counted in the room, beside the phones. */
export interface HandCount {
	/** Of the ballot. */
	readonly id: string;
	/** Raised for each option in the ballot's order; where opinions are asked, hands for it. */
	readonly hands: readonly number[];
	/** Hands raised in worry, for each option; empty where no opinions are asked. */
	readonly worries: readonly number[];
	readonly countedAtMilliseconds: number;
}

export const ANSWER_OUTCOMES = ["changed", "unchanged"] as const;
export type AnswerOutcome = (typeof ANSWER_OUTCOMES)[number];

/** "You said, we changed": what came of some comments. */
export interface RoomAnswer {
	readonly id: string;
	readonly commentIds: readonly string[];
	readonly outcome: AnswerOutcome;
	/** What was changed, or why it was not. */
	readonly text: string;
	/** The revision that answers them; null where nothing changed. */
	readonly revision: OptionStamp | null;
	readonly atMilliseconds: number;
}

export const decisionOf = ({ steps }: CollectedComment): Decision => steps.at(-1)?.decision ?? "waiting";

/** The comment where it may be quoted: accepted, and its author agreed. */
export const quotableComment = (collected: CollectedComment): Comment | null =>
	decisionOf(collected) === "accepted" && collected.comment?.publish === true ? collected.comment : null;

/** The comment where it counts: hidden ones do not. */
export const countedComment = (collected: CollectedComment): Comment | null =>
	decisionOf(collected) === "hidden" ? null : collected.comment;

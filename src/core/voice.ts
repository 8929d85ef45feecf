import type { Bilingual, LngLat } from "./location.ts";

export const COMMENT_KINDS = ["like", "worry", "idea"] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

/** `block`: near somebody's home, no finer than the block; `spot`: touched on the map. */
export const PLACE_KINDS = ["station", "place", "block", "spot"] as const;
export type VoicePlaceKind = (typeof PLACE_KINDS)[number];

export interface VoicePlace {
	readonly kind: VoicePlaceKind;
	readonly name: Bilingual;
	readonly position: LngLat;
	/** Of the option that the comment is about. */
	readonly stationId?: string;
}

/** One revision of an option, so that an answer can be held against what was asked. */
export interface OptionStamp {
	readonly id: string;
	readonly name: Bilingual;
	/** Checksum of the share link in eight hexadecimal digits: another after every edit. */
	readonly fingerprint: string;
	/** Fragment of the share link that opens this revision; null where a code had no room for it. */
	readonly link: string | null;
}

export interface Comment {
	readonly id: string;
	/** A random mark of the device, which says how many people spoke and not who. */
	readonly speakerId: string;
	readonly kind: CommentKind;
	readonly text: string;
	/** Null: about the line as a whole. */
	readonly place: VoicePlace | null;
	/** Null: about no option in particular. */
	readonly option: OptionStamp | null;
	readonly saidAtMilliseconds: number;
	/** Of the latest change: handed in twice, the later one stands. */
	readonly changedAtMilliseconds: number;
	/** False: counted, but never quoted. */
	readonly publish: boolean;
}

/** Takes back a comment that was already handed over. */
export interface Withdrawal {
	/** Of the comment. */
	readonly id: string;
	readonly withdrawnAtMilliseconds: number;
}

export const BALLOT_KINDS = ["rank", "choose", "opinion"] as const;
export type BallotKind = (typeof BALLOT_KINDS)[number];

export interface Ballot {
	readonly id: string;
	readonly cityId: string;
	readonly kind: BallotKind;
	readonly question: Bilingual;
	readonly options: readonly OptionStamp[];
	readonly createdAtMilliseconds: number;
}

export const OPINIONS = ["none", "like", "worry"] as const;
export type Opinion = (typeof OPINIONS)[number];

/** Options are places in the ballot's list, from 0. */
export type VoteAnswer =
	/** Best first; options left out come last together. */
	| { readonly kind: "rank"; readonly ranking: readonly number[] }
	| { readonly kind: "choose"; readonly choice: number }
	/** One for each option. */
	| { readonly kind: "opinion"; readonly opinions: readonly Opinion[] };

export interface Vote {
	readonly id: string;
	readonly ballotId: string;
	readonly speakerId: string;
	readonly answer: VoteAnswer;
	/** Of the latest change of mind. */
	readonly votedAtMilliseconds: number;
	/** False: counted, but not listed among the single votes. */
	readonly publish: boolean;
}

/** What is handed over at once, by a code or a file. */
export interface VoiceBatch {
	readonly cityId: string;
	readonly comments: readonly Comment[];
	readonly votes: readonly Vote[];
	readonly withdrawals: readonly Withdrawal[];
	/** That the votes answer, where there is room for them. */
	readonly ballots: readonly Ballot[];
}

/** In UTF-16 units; Thai letters and signs count one each. */
export const LONGEST_COMMENT = 400;
export const LONGEST_NAME = 160;
export const LONGEST_QUESTION = 200;
export const LONGEST_VOICE_ID = 64;
export const FEWEST_BALLOT_OPTIONS = { rank: 2, choose: 2, opinion: 1 } as const;
export const MOST_BALLOT_OPTIONS = 6;

/** Begins the fragment of an address that carries a ballot; links to options have no full stop in this place. */
export const BALLOT_MARK = "ballot.";

export const isBallotFragment = (fragment: string): boolean => fragment.startsWith(BALLOT_MARK);

/** Control characters, and signs that turn the direction of what stands beside them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNWANTED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that every screen, file and code carries unchanged: one kind of line end, nothing unseen, no blank ends. */
export const tidyText = (text: string): string =>
	text
		.replace(/\r\n?|\u2028|\u2029/g, "\n")
		.replaceAll("\t", " ")
		.replace(UNWANTED, "")
		.replace(LONE_SURROGATE, "\ufffd")
		.trim();

/** The same on one line, for names and questions. */
export const tidyLine = (text: string): string => tidyText(text).replaceAll("\n", " ");

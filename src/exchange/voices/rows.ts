import type { LngLat } from "../../core/location.ts";
import { fail, problem, type Result } from "../../core/result.ts";
import type { Ballot, Comment, OptionStamp, Vote, VoteAnswer, Withdrawal } from "../../core/voice.ts";
import { checkBallot, checkComment, checkVote, checkWithdrawal } from "../../core/voice-check.ts";

/** The columns of the table, and the properties of the features. */
export const VOICE_COLUMNS = [
	"record",
	"id",
	"kind",
	"text",
	"textEn",
	"placeKind",
	"placeTh",
	"placeEn",
	"lng",
	"lat",
	"stationId",
	"optionId",
	"optionTh",
	"optionEn",
	"optionFingerprint",
	"optionLink",
	"saidAt",
	"changedAt",
	"publish",
	"ballotId",
	"answer",
	"speakerId",
] as const;
export type VoiceColumn = (typeof VOICE_COLUMNS)[number];

/** One record laid flat; what it does not have is empty. */
export type VoiceRow = Readonly<Record<VoiceColumn, string>> & { readonly position: LngLat | null };

/** What a row may hold when it comes from outside: properties of a feature keep their types. */
export interface ForeignRow {
	readonly cell: (column: VoiceColumn) => unknown;
	readonly position: readonly unknown[] | null;
}

export type VoiceRecord =
	| { readonly record: "comment"; readonly value: Comment }
	| { readonly record: "vote"; readonly value: Vote }
	| { readonly record: "withdrawal"; readonly value: Withdrawal }
	| { readonly record: "ballot"; readonly value: Ballot };

const EMPTY = Object.fromEntries(VOICE_COLUMNS.map((column) => [column, ""])) as Record<VoiceColumn, string>;

const timeText = (milliseconds: number): string => new Date(milliseconds).toISOString();

export function rowOf(given: VoiceRecord): VoiceRow {
	switch (given.record) {
		case "comment":
			return commentRow(given.value);
		case "vote":
			return {
				...EMPTY,
				record: "vote",
				id: given.value.id,
				kind: given.value.answer.kind,
				saidAt: timeText(given.value.votedAtMilliseconds),
				publish: yesNo(given.value.publish),
				ballotId: given.value.ballotId,
				answer: answerText(given.value.answer),
				speakerId: given.value.speakerId,
				position: null,
			};
		case "withdrawal":
			return {
				...EMPTY,
				record: "withdrawal",
				id: given.value.id,
				saidAt: timeText(given.value.withdrawnAtMilliseconds),
				position: null,
			};
		case "ballot":
			return {
				...EMPTY,
				record: "ballot",
				id: given.value.id,
				kind: given.value.kind,
				text: given.value.question.th,
				textEn: given.value.question.en,
				saidAt: timeText(given.value.createdAtMilliseconds),
				answer: JSON.stringify(given.value.options),
				position: null,
			};
	}
}

const yesNo = (value: boolean): string => (value ? "yes" : "no");

function commentRow(comment: Comment): VoiceRow {
	const { place, option } = comment;
	return {
		...EMPTY,
		record: "comment",
		id: comment.id,
		kind: comment.kind,
		text: comment.text,
		placeKind: place?.kind ?? "",
		placeTh: place?.name.th ?? "",
		placeEn: place?.name.en ?? "",
		lng: place === null ? "" : String(place.position[0]),
		lat: place === null ? "" : String(place.position[1]),
		stationId: place?.stationId ?? "",
		optionId: option?.id ?? "",
		optionTh: option?.name.th ?? "",
		optionEn: option?.name.en ?? "",
		optionFingerprint: option?.fingerprint ?? "",
		optionLink: option?.link ?? "",
		saidAt: timeText(comment.saidAtMilliseconds),
		changedAt: timeText(comment.changedAtMilliseconds),
		publish: yesNo(comment.publish),
		speakerId: comment.speakerId,
		position: place?.position ?? null,
	};
}

/** Options count from 1, as people count: "2>1>3", "2", "like;none;worry". */
export function answerText(answer: VoteAnswer): string {
	switch (answer.kind) {
		case "rank":
			return answer.ranking.map((index) => index + 1).join(">");
		case "choose":
			return String(answer.choice + 1);
		case "opinion":
			return answer.opinions.join(";");
	}
}

function answerOf(kind: unknown, text: string): unknown {
	const index = (digits: string): number => (/^\d+$/.test(digits.trim()) ? Number(digits) - 1 : Number.NaN);
	if (kind === "rank") return { kind, ranking: text.split(">").map(index) };
	if (kind === "choose") return { kind, choice: index(text) };
	return { kind, opinions: text.split(";").map((opinion) => opinion.trim()) };
}

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

function timeOf(value: unknown): number {
	if (typeof value === "number") return value;
	return typeof value === "string" && ISO_TIME.test(value.trim()) ? Date.parse(value.trim()) : Number.NaN;
}

const FLAGS: Readonly<Record<string, boolean>> = {
	yes: true,
	true: true,
	ใช่: true,
	no: false,
	false: false,
	ไม่: false,
};

function flagOf(value: unknown): unknown {
	return typeof value === "string" ? FLAGS[value.trim().toLowerCase()] : value;
}

function optionsOf(text: unknown): unknown {
	try {
		return typeof text === "string" ? JSON.parse(text) : text;
	} catch {
		return null;
	}
}

/** A row as strictly as a code is read. */
export function recordOf({ cell, position }: ForeignRow, cityId: string): Result<VoiceRecord> {
	const given = (column: VoiceColumn): unknown => {
		const value = cell(column);
		return value === "" || value === null ? undefined : value;
	};
	const as = <Kind extends VoiceRecord["record"], Value>(record: Kind, read: Result<Value>) =>
		read.ok ? ({ ok: true, value: { record, value: read.value } } as const) : read;
	switch (given("record")) {
		case "comment":
			return as("comment", checkComment(commentOf(given, position)));
		case "vote":
			return as(
				"vote",
				checkVote({
					id: given("id"),
					ballotId: given("ballotId"),
					speakerId: given("speakerId"),
					answer: answerOf(given("kind"), String(given("answer") ?? "")),
					votedAtMilliseconds: timeOf(given("saidAt")),
					publish: flagOf(given("publish")),
				}),
			);
		case "withdrawal":
			return as(
				"withdrawal",
				checkWithdrawal({ id: given("id"), withdrawnAtMilliseconds: timeOf(given("saidAt")) }),
			);
		case "ballot":
			return as(
				"ballot",
				checkBallot({
					id: given("id"),
					cityId,
					kind: given("kind"),
					question: { th: given("text"), en: given("textEn") },
					options: optionsOf(given("answer")),
					createdAtMilliseconds: timeOf(given("saidAt")),
				}),
			);
		default:
			return fail(problem("voices.field", { what: "voices", field: "record" }));
	}
}

function commentOf(given: (column: VoiceColumn) => unknown, position: readonly unknown[] | null): unknown {
	const stationId = given("stationId");
	const place =
		given("placeKind") === undefined
			? null
			: {
					kind: given("placeKind"),
					name: { th: given("placeTh"), en: given("placeEn") },
					position,
					...(stationId === undefined ? {} : { stationId }),
				};
	const option: OptionStamp | null | object =
		given("optionId") === undefined
			? null
			: {
					id: given("optionId"),
					name: { th: given("optionTh"), en: given("optionEn") },
					fingerprint: given("optionFingerprint"),
					link: given("optionLink") ?? null,
				};
	return {
		id: given("id"),
		speakerId: given("speakerId"),
		kind: given("kind"),
		text: given("text"),
		place,
		option,
		saidAtMilliseconds: timeOf(given("saidAt")),
		changedAtMilliseconds: timeOf(given("changedAt") ?? given("saidAt")),
		publish: flagOf(given("publish")),
	};
}

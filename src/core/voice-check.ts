import type { Bilingual, LngLat } from "./location.ts";
import { fail, ok, problem, type Result } from "./result.ts";
import {
	BALLOT_KINDS,
	type Ballot,
	COMMENT_KINDS,
	type Comment,
	FEWEST_BALLOT_OPTIONS,
	LONGEST_COMMENT,
	LONGEST_NAME,
	LONGEST_QUESTION,
	LONGEST_VOICE_ID,
	MOST_BALLOT_OPTIONS,
	OPINIONS,
	type OptionStamp,
	PLACE_KINDS,
	tidyLine,
	tidyText,
	type VoicePlace,
	type Vote,
	type VoteAnswer,
	type Withdrawal,
} from "./voice.ts";

const LONGEST_LINK = 2048;
const LINK = /^[\w.-]+$/;
const FINGERPRINT = /^[0-9a-f]{8}$/;
/** Of the Gregorian year 9999. */
const LATEST_MILLISECONDS = 253_402_300_799_999;

class Fault {
	readonly field: string;
	constructor(field: string) {
		this.field = field;
	}
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, field: string): Fields {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Fault(field);
	return value as Fields;
}

function textOf(value: unknown, field: string, longest: number, tidy: (text: string) => string): string {
	if (typeof value !== "string" || value.length > 4 * longest) throw new Fault(field);
	const text = tidy(value);
	if (text === "" || text.length > longest) throw new Fault(field);
	return text;
}

const idOf = (value: unknown, field: string): string => textOf(value, field, LONGEST_VOICE_ID, tidyLine);

function nameOf(value: unknown, field: string, longest = LONGEST_NAME): Bilingual {
	const { th, en } = fieldsOf(value, field);
	return {
		th: textOf(th, `${field}.th`, longest, tidyLine),
		en: textOf(en, `${field}.en`, longest, tidyLine),
	};
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown, field: string): Choice {
	const chosen = choices.find((choice) => choice === value);
	if (chosen === undefined) throw new Fault(field);
	return chosen;
}

function timeOf(value: unknown, field: string): number {
	if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > LATEST_MILLISECONDS)
		throw new Fault(field);
	return value;
}

function flagOf(value: unknown, field: string): boolean {
	if (typeof value !== "boolean") throw new Fault(field);
	return value;
}

function positionOf(value: unknown, field: string): LngLat {
	if (!Array.isArray(value) || value.length !== 2) throw new Fault(field);
	const [lng, lat]: readonly unknown[] = value;
	if (typeof lng !== "number" || typeof lat !== "number") throw new Fault(field);
	if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) throw new Fault(field);
	return [lng, lat];
}

function listOf<Item>(
	value: unknown,
	field: string,
	fewest: number,
	read: (item: unknown, field: string) => Item,
): readonly Item[] {
	if (!Array.isArray(value) || value.length < fewest || value.length > MOST_BALLOT_OPTIONS)
		throw new Fault(field);
	return value.map((item, index) => read(item, `${field}[${index}]`));
}

function stampOf(value: unknown, field: string): OptionStamp {
	const { id, name, fingerprint, link } = fieldsOf(value, field);
	if (typeof fingerprint !== "string" || !FINGERPRINT.test(fingerprint))
		throw new Fault(`${field}.fingerprint`);
	if (link !== null && (typeof link !== "string" || link.length > LONGEST_LINK || !LINK.test(link)))
		throw new Fault(`${field}.link`);
	return { id: idOf(id, `${field}.id`), name: nameOf(name, `${field}.name`), fingerprint, link };
}

function placeOf(value: unknown): VoicePlace {
	const { kind, name, position, stationId } = fieldsOf(value, "place");
	return {
		kind: oneOf(PLACE_KINDS, kind, "place.kind"),
		name: nameOf(name, "place.name"),
		position: positionOf(position, "place.position"),
		...(stationId === undefined ? {} : { stationId: idOf(stationId, "place.stationId") }),
	};
}

function optionIndex(value: unknown, field: string): number {
	if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= MOST_BALLOT_OPTIONS)
		throw new Fault(field);
	return value;
}

function answerOf(value: unknown): VoteAnswer {
	const { kind, ranking, choice, opinions } = fieldsOf(value, "answer");
	switch (oneOf(BALLOT_KINDS, kind, "answer.kind")) {
		case "rank": {
			const ranked = listOf(ranking, "answer.ranking", 1, optionIndex);
			if (new Set(ranked).size !== ranked.length) throw new Fault("answer.ranking");
			return { kind: "rank", ranking: ranked };
		}
		case "choose":
			return { kind: "choose", choice: optionIndex(choice, "answer.choice") };
		case "opinion":
			return {
				kind: "opinion",
				opinions: listOf(opinions, "answer.opinions", 1, (item, field) => oneOf(OPINIONS, item, field)),
			};
	}
}

/** The first field that is wrong, or the value with its texts tidied and unknown fields left out. */
function checked<Value>(what: string, read: () => Value): Result<Value> {
	try {
		return ok(read());
	} catch (fault) {
		if (fault instanceof Fault) return fail(problem("voices.field", { what, field: fault.field }));
		throw fault;
	}
}

/** A comment as strictly as it may be read from a code, a file or storage. */
export const checkComment = (value: unknown): Result<Comment> =>
	checked("comment", () => {
		const fields = fieldsOf(value, "comment");
		return {
			id: idOf(fields.id, "id"),
			speakerId: idOf(fields.speakerId, "speakerId"),
			kind: oneOf(COMMENT_KINDS, fields.kind, "kind"),
			text: textOf(fields.text, "text", LONGEST_COMMENT, tidyText),
			place: fields.place === null ? null : placeOf(fields.place),
			option: fields.option === null ? null : stampOf(fields.option, "option"),
			saidAtMilliseconds: timeOf(fields.saidAtMilliseconds, "saidAtMilliseconds"),
			changedAtMilliseconds: timeOf(fields.changedAtMilliseconds, "changedAtMilliseconds"),
			publish: flagOf(fields.publish, "publish"),
		};
	});

export const checkStamp = (value: unknown): Result<OptionStamp> =>
	checked("option", () => stampOf(value, "option"));

export const checkVote = (value: unknown): Result<Vote> =>
	checked("vote", () => {
		const fields = fieldsOf(value, "vote");
		return {
			id: idOf(fields.id, "id"),
			ballotId: idOf(fields.ballotId, "ballotId"),
			speakerId: idOf(fields.speakerId, "speakerId"),
			answer: answerOf(fields.answer),
			votedAtMilliseconds: timeOf(fields.votedAtMilliseconds, "votedAtMilliseconds"),
			publish: flagOf(fields.publish, "publish"),
		};
	});

export const checkWithdrawal = (value: unknown): Result<Withdrawal> =>
	checked("withdrawal", () => {
		const fields = fieldsOf(value, "withdrawal");
		return {
			id: idOf(fields.id, "id"),
			withdrawnAtMilliseconds: timeOf(fields.withdrawnAtMilliseconds, "withdrawnAtMilliseconds"),
		};
	});

export const checkBallot = (value: unknown): Result<Ballot> =>
	checked("ballot", () => {
		const fields = fieldsOf(value, "ballot");
		const kind = oneOf(BALLOT_KINDS, fields.kind, "kind");
		return {
			id: idOf(fields.id, "id"),
			cityId: idOf(fields.cityId, "cityId"),
			kind,
			question: nameOf(fields.question, "question", LONGEST_QUESTION),
			options: listOf(fields.options, "options", FEWEST_BALLOT_OPTIONS[kind], stampOf),
			createdAtMilliseconds: timeOf(fields.createdAtMilliseconds, "createdAtMilliseconds"),
		};
	});

/** Whether a vote can be counted for a ballot. */
export function answersBallot(vote: Vote, ballot: Ballot): boolean {
	const { answer } = vote;
	if (vote.ballotId !== ballot.id || answer.kind !== ballot.kind) return false;
	const count = ballot.options.length;
	switch (answer.kind) {
		case "rank":
			return answer.ranking.every((index) => index < count);
		case "choose":
			return answer.choice < count;
		case "opinion":
			return answer.opinions.length === count;
	}
}

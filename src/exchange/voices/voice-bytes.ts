import type { ByteReader, ByteWriter } from "../../core/byte-stream.ts";
import type { Bilingual } from "../../core/location.ts";
import {
	BALLOT_KINDS,
	type Ballot,
	COMMENT_KINDS,
	type Comment,
	OPINIONS,
	type OptionStamp,
	PLACE_KINDS,
	type VoicePlace,
	type Vote,
	type VoteAnswer,
	type Withdrawal,
} from "../../core/voice.ts";

/** A tenth of a metre. */
const STEPS_PER_DEGREE = 1e6;

function writeName(out: ByteWriter, { th, en }: Bilingual): void {
	out.text(th);
	out.text(en === th ? "" : en);
}

function readName(source: ByteReader): Bilingual {
	const th = source.text();
	const en = source.text();
	return { th, en: en === "" ? th : en };
}

function choice<Choice>(choices: readonly Choice[], index: number): Choice {
	const chosen = choices[index];
	if (chosen === undefined) throw new RangeError("an unknown choice");
	return chosen;
}

function writeFingerprint(out: ByteWriter, fingerprint: string): void {
	for (let i = 0; i < 8; i += 2) out.byte(Number.parseInt(fingerprint.slice(i, i + 2), 16));
}

const readFingerprint = (source: ByteReader): string =>
	Array.from({ length: 4 }, () => source.byte().toString(16).padStart(2, "0")).join("");

export function writeStamp(out: ByteWriter, stamp: OptionStamp, withLink: boolean): void {
	out.text(stamp.id);
	writeName(out, stamp.name);
	writeFingerprint(out, stamp.fingerprint);
	out.text(withLink ? (stamp.link ?? "") : "");
}

export function readStamp(source: ByteReader): OptionStamp {
	const id = source.text();
	const name = readName(source);
	const fingerprint = readFingerprint(source);
	const link = source.text();
	return { id, name, fingerprint, link: link === "" ? null : link };
}

function writePlace(out: ByteWriter, place: VoicePlace): void {
	out.byte(PLACE_KINDS.indexOf(place.kind));
	writeName(out, place.name);
	out.signed(Math.round(place.position[0] * STEPS_PER_DEGREE));
	out.signed(Math.round(place.position[1] * STEPS_PER_DEGREE));
	out.text(place.stationId ?? "");
}

function readPlace(source: ByteReader): VoicePlace {
	const kind = choice(PLACE_KINDS, source.byte());
	const name = readName(source);
	const position = [source.signed() / STEPS_PER_DEGREE, source.signed() / STEPS_PER_DEGREE] as const;
	const stationId = source.text();
	return { kind, name, position, ...(stationId === "" ? {} : { stationId }) };
}

const HAS_PLACE = 1;
const HAS_OPTION = 2;
const PUBLISH = 4;

/** `speaker` and `option` are places in the lists that head the code. */
export function writeComment(out: ByteWriter, comment: Comment, speaker: number, option: number): void {
	out.text(comment.id);
	out.whole(speaker);
	out.byte(COMMENT_KINDS.indexOf(comment.kind));
	out.byte(
		(comment.place === null ? 0 : HAS_PLACE) |
			(comment.option === null ? 0 : HAS_OPTION) |
			(comment.publish ? PUBLISH : 0),
	);
	out.text(comment.text);
	if (comment.place !== null) writePlace(out, comment.place);
	if (comment.option !== null) out.whole(option);
	out.whole(comment.saidAtMilliseconds);
	out.signed(comment.changedAtMilliseconds - comment.saidAtMilliseconds);
}

export function readComment(
	source: ByteReader,
	speakers: readonly string[],
	options: readonly OptionStamp[],
): Comment {
	const id = source.text();
	const speakerId = choice(speakers, source.whole());
	const kind = choice(COMMENT_KINDS, source.byte());
	const flags = source.byte();
	const text = source.text();
	const place = flags & HAS_PLACE ? readPlace(source) : null;
	const option = flags & HAS_OPTION ? choice(options, source.whole()) : null;
	const saidAtMilliseconds = source.whole();
	return {
		id,
		speakerId,
		kind,
		text,
		place,
		option,
		saidAtMilliseconds,
		changedAtMilliseconds: saidAtMilliseconds + source.signed(),
		publish: (flags & PUBLISH) !== 0,
	};
}

function writeAnswer(out: ByteWriter, answer: VoteAnswer): void {
	out.byte(BALLOT_KINDS.indexOf(answer.kind));
	switch (answer.kind) {
		case "rank":
			out.whole(answer.ranking.length);
			for (const index of answer.ranking) out.byte(index);
			break;
		case "choose":
			out.byte(answer.choice);
			break;
		case "opinion":
			out.whole(answer.opinions.length);
			for (const opinion of answer.opinions) out.byte(OPINIONS.indexOf(opinion));
			break;
	}
}

function readAnswer(source: ByteReader): VoteAnswer {
	const kind = choice(BALLOT_KINDS, source.byte());
	if (kind === "choose") return { kind, choice: source.byte() };
	const bytes = Array.from({ length: source.count() }, () => source.byte());
	if (kind === "rank") return { kind, ranking: bytes };
	return { kind, opinions: bytes.map((byte) => choice(OPINIONS, byte)) };
}

export function writeVote(out: ByteWriter, vote: Vote, speaker: number): void {
	out.text(vote.id);
	out.text(vote.ballotId);
	out.whole(speaker);
	writeAnswer(out, vote.answer);
	out.whole(vote.votedAtMilliseconds);
	out.byte(vote.publish ? 1 : 0);
}

export function readVote(source: ByteReader, speakers: readonly string[]): Vote {
	return {
		id: source.text(),
		ballotId: source.text(),
		speakerId: choice(speakers, source.whole()),
		answer: readAnswer(source),
		votedAtMilliseconds: source.whole(),
		publish: source.byte() === 1,
	};
}

export function writeWithdrawal(out: ByteWriter, { id, withdrawnAtMilliseconds }: Withdrawal): void {
	out.text(id);
	out.whole(withdrawnAtMilliseconds);
}

export const readWithdrawal = (source: ByteReader): Withdrawal => ({
	id: source.text(),
	withdrawnAtMilliseconds: source.whole(),
});

export function writeBallot(
	out: ByteWriter,
	ballot: Ballot,
	keepsLink: (option: OptionStamp) => boolean,
): void {
	out.text(ballot.id);
	out.text(ballot.cityId);
	out.byte(BALLOT_KINDS.indexOf(ballot.kind));
	writeName(out, ballot.question);
	out.whole(ballot.createdAtMilliseconds);
	out.whole(ballot.options.length);
	for (const option of ballot.options) writeStamp(out, option, keepsLink(option));
}

export const readBallot = (source: ByteReader): Ballot => ({
	id: source.text(),
	cityId: source.text(),
	kind: choice(BALLOT_KINDS, source.byte()),
	question: readName(source),
	createdAtMilliseconds: source.whole(),
	options: Array.from({ length: source.count() }, () => readStamp(source)),
});

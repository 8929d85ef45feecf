import * as fc from "fast-check";
import {
	type Ballot,
	type Comment,
	LONGEST_COMMENT,
	OPINIONS,
	type OptionStamp,
	PLACE_KINDS,
	tidyLine,
	tidyText,
	type VoiceBatch,
	type VoicePlace,
	type Vote,
	type VoteAnswer,
	type Withdrawal,
} from "../../../src/core/voice.ts";

/** Any units at all, lone surrogates, control characters, Thai, emoji, and what spreadsheets take for formulas. */
const anyText = fc.oneof(
	fc.string({ unit: "binary", maxLength: 120 }),
	fc.string({ unit: "grapheme", maxLength: 120 }),
	fc
		.array(fc.integer({ min: 0x0e01, max: 0x0e5b }), { maxLength: 200 })
		.map((codes) => String.fromCharCode(...codes)),
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
		.map((codes) => String.fromCharCode(...codes)),
	fc.constantFrom(
		"=1+1",
		"'=1+1",
		"''=x",
		"+66 81",
		"-ไม่เอา",
		"@home",
		"a\n=b",
		'"quoted", twice',
		"# note",
		"'",
	),
);
const shortened = (tidy: (text: string) => string, longest: number) => (text: string) =>
	tidy(tidy(text).slice(0, longest));
const text = anyText.map(shortened(tidyText, LONGEST_COMMENT)).filter((value) => value !== "");
const line = anyText.map(shortened(tidyLine, 60)).filter((value) => value !== "");
const name = fc.record({ th: line, en: line });
const id = fc.oneof(fc.stringMatching(/^[\w-]{1,30}$/), line);
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const position = fc
	.tuple(fc.integer({ min: -180e6, max: 180e6 }), fc.integer({ min: -90e6, max: 90e6 }))
	.map(([lng, lat]) => [lng / 1e6, lat / 1e6] as const);

const stamp = (link: fc.Arbitrary<string | null>): fc.Arbitrary<OptionStamp> =>
	fc.record({
		id,
		name,
		fingerprint: fc.stringMatching(/^[0-9a-f]{8}$/),
		link,
	});
const anyLink = fc.oneof(fc.constant(null), fc.stringMatching(/^[\w-]{1,80}$/));

const place: fc.Arbitrary<VoicePlace> = fc
	.record({
		kind: fc.constantFrom(...PLACE_KINDS),
		name,
		position,
		stationId: fc.option(id, { nil: undefined }),
	})
	.map(({ stationId, ...rest }) => ({ ...rest, ...(stationId === undefined ? {} : { stationId }) }));

const comment = (link: fc.Arbitrary<string | null>): fc.Arbitrary<Comment> =>
	fc.record({
		id,
		speakerId: id,
		kind: fc.constantFrom("like", "worry", "idea"),
		text,
		place: fc.option(place),
		option: fc.option(stamp(link)),
		saidAtMilliseconds: time,
		changedAtMilliseconds: time,
		publish: fc.boolean(),
	});

const answer: fc.Arbitrary<VoteAnswer> = fc.oneof(
	fc
		.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 })
		.map((ranking) => ({ kind: "rank" as const, ranking })),
	fc.nat({ max: 5 }).map((choice) => ({ kind: "choose" as const, choice })),
	fc
		.array(fc.constantFrom(...OPINIONS), { minLength: 1, maxLength: 6 })
		.map((opinions) => ({ kind: "opinion" as const, opinions })),
);
const vote: fc.Arbitrary<Vote> = fc.record({
	id,
	ballotId: id,
	speakerId: id,
	answer,
	votedAtMilliseconds: time,
	publish: fc.boolean(),
});
const withdrawal: fc.Arbitrary<Withdrawal> = fc.record({ id, withdrawnAtMilliseconds: time });

export const anyBallot: fc.Arbitrary<Ballot> = fc.record({
	id,
	cityId: fc.constant("khon-kaen"),
	kind: fc.constantFrom("rank", "choose", "opinion"),
	question: name,
	options: fc.array(stamp(anyLink), { minLength: 2, maxLength: 6 }),
	createdAtMilliseconds: time,
});

/** As it goes through a code: without ballots and links. */
export const batchForCodes: fc.Arbitrary<VoiceBatch> = fc.record({
	cityId: fc.constant("khon-kaen"),
	comments: fc.array(comment(fc.constant(null)), { maxLength: 5 }),
	votes: fc.array(vote, { maxLength: 3 }),
	withdrawals: fc.array(withdrawal, { maxLength: 3 }),
	ballots: fc.constant([]),
});

export const batchForFiles: fc.Arbitrary<VoiceBatch> = fc.record({
	cityId: fc.constant("khon-kaen"),
	comments: fc.array(comment(anyLink), { maxLength: 5 }),
	votes: fc.array(vote, { maxLength: 3 }),
	withdrawals: fc.array(withdrawal, { maxLength: 3 }),
	ballots: fc.array(anyBallot, { maxLength: 2 }),
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Ballot, tidyLine, tidyText, type Vote, type VoteAnswer } from "../../src/core/voice.ts";
import { tallyBallot } from "../../src/core/voice-tally.ts";

const ballot = (kind: Ballot["kind"], options = 3): Ballot => ({
	id: "b",
	cityId: "x",
	kind,
	question: { th: "ก", en: "a" },
	options: Array.from({ length: options }, (_, i) => ({
		id: `o${i}`,
		name: { th: `${i}`, en: `${i}` },
		fingerprint: "00000000",
		link: null,
	})),
	createdAtMilliseconds: 0,
});
const vote = (speakerId: string, answer: VoteAnswer, at = 1): Vote => ({
	id: `${speakerId}-${at}`,
	ballotId: "b",
	speakerId,
	answer,
	votedAtMilliseconds: at,
	publish: false,
});

describe("counting a ballot", () => {
	it("counts who put what first, second and third", () => {
		const tally = tallyBallot(
			ballot("rank"),
			[
				vote("a", { kind: "rank", ranking: [0, 2, 1] }),
				vote("b", { kind: "rank", ranking: [2, 0] }),
				vote("c", { kind: "rank", ranking: [0] }),
			],
			null,
		);
		expect(tally.people).toBe(3);
		expect(tally.options.map(({ first }) => first)).toEqual([2, 0, 1]);
		expect(tally.options.map(({ placings }) => placings)).toEqual([
			[2, 1, 0],
			[0, 0, 1],
			[1, 1, 0],
		]);
	});

	it("counts a person's last vote only, and none that does not answer the ballot", () => {
		const votes = [
			vote("a", { kind: "choose", choice: 0 }, 1),
			vote("a", { kind: "choose", choice: 1 }, 2),
			vote("b", { kind: "choose", choice: 5 }),
			vote("c", { kind: "rank", ranking: [0] }),
			{ ...vote("d", { kind: "choose", choice: 0 }), ballotId: "other" },
		];
		const tally = tallyBallot(ballot("choose"), votes, null);
		expect(tally.people).toBe(1);
		expect(tally.options.map(({ first }) => first)).toEqual([0, 1, 0]);
	});

	it("keeps hands apart from phones, and missing ones missing", () => {
		const hands = { id: "b", hands: [4, 0, 1], worries: [2, 2, 2], countedAtMilliseconds: 1 };
		const votes = [vote("a", { kind: "opinion", opinions: ["like", "worry", "none"] })];
		const [first] = tallyBallot(ballot("opinion"), votes, hands).options;
		expect(first).toMatchObject({ likes: 1, worries: 0, hands: 4, handWorries: 2 });
		expect(tallyBallot(ballot("opinion"), votes, null).options[0]).toMatchObject({ hands: null });
	});

	it("property (seed 3): firsts add up to the people, whatever the order votes come in", () => {
		const votes = fc.array(
			fc.record({
				speaker: fc.integer({ min: 0, max: 8 }),
				choice: fc.nat({ max: 2 }),
				at: fc.nat({ max: 50 }),
			}),
		);
		fc.assert(
			fc.property(votes, (given) => {
				const cast = given.map(({ speaker, choice, at }, i) =>
					vote(`s${speaker}`, { kind: "choose", choice }, at * 100 + i),
				);
				const tally = tallyBallot(ballot("choose"), cast, null);
				expect(tally.options.reduce((sum, { first }) => sum + first, 0)).toBe(tally.people);
				expect(tally.people).toBe(new Set(given.map(({ speaker }) => speaker)).size);
				expect(tallyBallot(ballot("choose"), [...cast].reverse(), null).options).toEqual(tally.options);
			}),
			{ seed: 3 },
		);
	});
});

describe("tidying what was typed", () => {
	it("property (seed 5): done twice is done once, and nothing unseen is left", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				const tidy = tidyText(text);
				expect(tidyText(tidy)).toBe(tidy);
				expect(tidyLine(tidyLine(text))).toBe(tidyLine(text));
				expect(new TextDecoder().decode(new TextEncoder().encode(tidy))).toBe(tidy);
			}),
			{ seed: 5 },
		);
	});

	it("keeps Thai marks, emoji of several parts and line ends", () => {
		const text = "ที่นี่น้ำท่วม\nทุกปี 👨‍👩‍👧 ๑๐ เมตร";
		expect(tidyText(` ${text}\r\n`)).toBe(text);
		expect(tidyText("a\u202eb\u0000c\r\nd\te")).toBe("abc\nd e");
	});
});

import * as fc from "fast-check";
import { encodeQR } from "qr";
import { decodeQR } from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../../src/core/encoding.ts";
import type { Ballot, Comment, VoiceBatch } from "../../../src/core/voice.ts";
import { LONGEST_COMMENT } from "../../../src/core/voice.ts";
import {
	MOST_BALLOT_CHARACTERS,
	readBallotFragment,
	writeBallotFragment,
} from "../../../src/exchange/voices/ballot-link.ts";
import { fromBase45, toBase45 } from "../../../src/exchange/voices/base45.ts";
import {
	createCodeReader,
	MOST_CODE_CHARACTERS,
	writeVoiceCodes,
} from "../../../src/exchange/voices/code.ts";
import { anyBallot, batchForCodes } from "./arbitraries.ts";

const comment = (change: Partial<Comment> = {}): Comment => ({
	id: "1z141z3-1z141z3-1z141z3-1z141z3",
	speakerId: "9ab-9ab-9ab-9ab",
	kind: "worry",
	text: "กลัวว่าข้ามถนนมิตรภาพไปสถานีจะอันตรายตอนกลางคืน 🌙\nขอสะพานลอยที่มีลิฟต์",
	place: {
		kind: "station",
		name: { th: "มหาวิทยาลัยขอนแก่น", en: "Khon Kaen University" },
		position: [102.8231, 16.4745],
		stationId: "S09",
	},
	option: { id: "A", name: { th: "ทางเลือก ก", en: "Option A" }, fingerprint: "00c0ffee", link: null },
	saidAtMilliseconds: 1_795_000_000_000,
	changedAtMilliseconds: 1_795_000_000_500,
	publish: true,
	...change,
});
const batchOf = (...comments: readonly Comment[]): VoiceBatch => ({
	cityId: "khon-kaen",
	comments,
	votes: [],
	withdrawals: [],
	ballots: [],
});

/** What a reader puts together from codes shown one after another. */
function readAll(codes: readonly string[]): VoiceBatch {
	const reader = createCodeReader();
	const whole: { -readonly [Key in keyof VoiceBatch]: VoiceBatch[Key] } = batchOf();
	for (const code of codes) {
		const read = reader.read(code);
		if (!read.ok) throw new Error(read.error.code);
		if (read.value.kind !== "batch") continue;
		const { batch } = read.value;
		whole.comments = [...whole.comments, ...batch.comments];
		whole.votes = [...whole.votes, ...batch.votes];
		whole.withdrawals = [...whole.withdrawals, ...batch.withdrawals];
	}
	return whole;
}

/** A code as a camera would see it: four pixels a module, dark on white. */
function picture(text: string): { data: Uint8ClampedArray; width: number; height: number } {
	const ecc = text.length <= 400 ? "medium" : "low";
	const rows = encodeQR(text, "raw", { ecc, border: 4 });
	const scale = 4;
	const side = rows.length * scale;
	const data = new Uint8ClampedArray(side * side * 4).fill(255);
	for (let y = 0; y < side; y++)
		for (let x = 0; x < side; x++)
			if (rows[Math.floor(y / scale)]![Math.floor(x / scale)])
				data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
	return { data, width: side, height: side };
}

describe("Base45", () => {
	it("writes the examples of RFC 9285", () => {
		const bytes = (text: string) => new TextEncoder().encode(text);
		expect(toBase45(bytes("AB"))).toBe("BB8");
		expect(toBase45(bytes("Hello!!"))).toBe("%69 VD92EX0");
		expect(toBase45(bytes("base-45"))).toBe("UJCLQE7W581");
		expect(new TextDecoder().decode(fromBase45("QED8WEX0")!)).toBe("ietf!");
	});

	it("property (seed 4): comes back equal, and refuses what it did not write", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
				expect(fromBase45(toBase45(bytes))).toEqual(bytes);
			}),
			{ seed: 4 },
		);
		for (const text of ["a", "AAAA", ":::", "::", "ก่ข"]) expect(fromBase45(text)).toBeNull();
	});
});

describe("a code of comments and votes", () => {
	it("property (seed 11): any text comes back equal, in codes that all scan", () => {
		fc.assert(
			fc.property(batchForCodes, (batch) => {
				const codes = writeVoiceCodes(batch);
				for (const code of codes) expect(code.length).toBeLessThanOrEqual(MOST_CODE_CHARACTERS);
				expect(readAll(codes)).toEqual(batch);
			}),
			{ seed: 11, numRuns: 150 },
		);
	});

	it("holds a usual comment in one code, and several short ones in one", () => {
		expect(writeVoiceCodes(batchOf(comment()))).toHaveLength(1);
		const three = ["เห็นด้วย", "ขอที่จอดรถ", "เสียงดัง"].map((text, i) => comment({ id: `c${i}`, text }));
		const codes = writeVoiceCodes(batchOf(...three));
		expect(codes).toHaveLength(1);
		expect(readAll(codes).comments).toEqual(three);
	});

	it("starts another code where the next comment does not fit, each read by itself", () => {
		const many = Array.from({ length: 12 }, (_, i) => comment({ id: `c${i}`, text: "ก".repeat(100 + i) }));
		const codes = writeVoiceCodes(batchOf(...many));
		expect(codes.length).toBeGreaterThan(2);
		expect(
			readAll([...codes].reverse())
				.comments.map(({ id }) => id)
				.sort(),
		).toEqual(many.map(({ id }) => id).sort());
	});

	it("cuts one that no code holds, to be shown in any order and more than once", () => {
		const long = comment({ text: "😀".repeat(LONGEST_COMMENT / 2) });
		const codes = writeVoiceCodes(batchOf(long));
		expect(codes.length).toBeGreaterThan(1);
		const reader = createCodeReader();
		const first = reader.read(codes[1]!);
		expect(first).toEqual({ ok: true, value: { kind: "part", read: 1, count: codes.length } });
		expect(reader.read(codes[1]!)).toEqual(first);
		expect(readAll([...codes].reverse()).comments).toEqual([long]);
	});

	it("is read by the reader that the camera uses, from the picture that the phone draws", {
		timeout: 20_000,
	}, () => {
		const codes = writeVoiceCodes(batchOf(comment(), comment({ id: "second", text: "ก".repeat(380) })));
		for (const code of codes) expect(decodeQR(picture(code))).toBe(code);
	});

	it("knows what is none of ours, and says of an address whose it is", () => {
		const { read } = createCodeReader();
		const codeOf = (text: string) => {
			const answer = read(text);
			return answer.ok ? "read" : answer.error;
		};
		expect(codeOf("https://example.com/menu?x=1")).toMatchObject({
			code: "voices.codeAddress",
			parameters: { host: "example.com" },
		});
		expect(codeOf("WIFI:S:cafe;;")).toMatchObject({ code: "voices.codeForeign" });
		expect(codeOf("")).toMatchObject({ code: "voices.codeForeign" });
		expect(codeOf("RANGBAO:")).toMatchObject({ code: "voices.codeBroken" });
	});

	it("says that a code is of a newer version, where it is whole", () => {
		const bytes = fromBase45(writeVoiceCodes(batchOf(comment()))[0]!.slice("RANGBAO:".length))!;
		bytes[0] = 2;
		new DataView(bytes.buffer).setUint32(1, crc32([2, bytes[5]!], bytes.subarray(6)));
		expect(createCodeReader().read(`RANGBAO:${toBase45(bytes)}`)).toMatchObject({
			error: { code: "voices.codeVersion", parameters: { version: 2, newest: 1 } },
		});
	});

	it("notices every single changed letter and every cut", () => {
		const code = writeVoiceCodes(batchOf(comment({ text: "สั้น" })))[0]!;
		const { read } = createCodeReader();
		for (let i = 8; i < code.length; i++) {
			const other = code[i] === "A" ? "B" : "A";
			expect(read(code.slice(0, i) + other + code.slice(i + 1)).ok).toBe(false);
			expect(read(code.slice(0, i)).ok).toBe(false);
		}
	});

	it("property (seed 23): no bytes with a right checksum make it throw, or pass what is not valid", () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 0, maxLength: 200 }), fc.constantFrom(0, 1, 2), (body, kind) => {
				const bytes = new Uint8Array(6 + body.length);
				bytes[0] = 1;
				bytes[5] = kind;
				bytes.set(body, 6);
				new DataView(bytes.buffer).setUint32(1, crc32([1, kind], body));
				const answer = createCodeReader().read(`RANGBAO:${toBase45(bytes)}`);
				if (!answer.ok) expect(answer.error.code).toMatch(/^voices\./);
			}),
			{ seed: 23, numRuns: 2000 },
		);
	});
});

describe("a ballot's address", () => {
	it("property (seed 31): comes back equal, short enough to scan, or says what stayed behind", () => {
		fc.assert(
			fc.property(anyBallot, (ballot) => {
				const { fragment, withoutLink } = writeBallotFragment(ballot, new Set());
				const read = readBallotFragment(fragment);
				const gone = new Set(withoutLink);
				const expected: Ballot = {
					...ballot,
					options: ballot.options.map((option) => (gone.has(option) ? { ...option, link: null } : option)),
				};
				expect(read).toEqual({ ok: true, value: expected });
			}),
			{ seed: 31, numRuns: 100 },
		);
	});

	it("leaves links behind, longest first, that would make it too long to scan", () => {
		const options = [300, 900].map((length, i) => ({
			id: `o${i}`,
			name: { th: `แบบ ${i}`, en: `Option ${i}` },
			fingerprint: "0000000a",
			link: "A".repeat(length),
		}));
		const ballot: Ballot = {
			id: "b",
			cityId: "khon-kaen",
			kind: "rank",
			question: { th: "แบบไหนดี", en: "Which?" },
			options,
			createdAtMilliseconds: 5,
		};
		const { fragment, withoutLink } = writeBallotFragment(ballot, new Set());
		expect(withoutLink).toEqual([options[1]]);
		expect(fragment.length).toBeLessThanOrEqual(MOST_BALLOT_CHARACTERS);
		expect(writeBallotFragment(ballot, new Set(["0000000a"])).withoutLink).toEqual([]);
	});

	it("is no link to an option, and broken ones are told", () => {
		expect(readBallotFragment("AQabc")).toMatchObject({ error: { code: "voices.ballotBroken" } });
		expect(readBallotFragment("ballot.AQabc!")).toMatchObject({ error: { code: "voices.ballotBroken" } });
	});
});

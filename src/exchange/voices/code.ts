import { ByteReader, ByteWriter } from "../../core/byte-stream.ts";
import { crc32 } from "../../core/encoding.ts";
import { fail, ok, problem, type Result } from "../../core/result.ts";
import type { VoiceBatch } from "../../core/voice.ts";
import { fromBase45, toBase45 } from "./base45.ts";
import { batchFromBytes, batchToBytes } from "./batch-bytes.ts";

/** Tells our codes from any other, in letters that a QR code packs densely. */
const MARK = "RANGBAO:";
const VERSION = 1;
const HEADER_BYTES = 6;
const WHOLE = 0;
const PART = 1;

/**
 * At low correction a symbol of 77 modules (version 15) holds 758 letters; on a phone 65 mm wide a module is then
 * 0.8 mm, which a laptop's camera of 720 lines still resolves across a table.
 */
export const MOST_CODE_CHARACTERS = 758;
const MOST_BODY_BYTES = Math.floor(((MOST_CODE_CHARACTERS - MARK.length) / 3) * 2) - HEADER_BYTES;
const PART_HEADER_BYTES = 8;
const MOST_PARTS = 16;
const MOST_OPEN_SETS = 32;
/** Longer than any QR code. */
const LONGEST_TEXT = 8000;

/** Version, checksum, kind, body. */
function frame(kind: number, body: Uint8Array): string {
	const bytes = new Uint8Array(HEADER_BYTES + body.length);
	bytes[0] = VERSION;
	bytes[5] = kind;
	bytes.set(body, HEADER_BYTES);
	new DataView(bytes.buffer).setUint32(1, crc32([VERSION, kind], body));
	return MARK + toBase45(bytes);
}

/**
 * A batch as the texts of one QR code or several. As many comments and votes go into a code as fit, so that each code
 * counts by itself; one too long for a code is cut over several, in any order. Ballots and the links of options stay
 * behind.
 */
export function writeVoiceCodes(batch: VoiceBatch): readonly string[] {
	const empty: VoiceBatch = { ...batch, comments: [], votes: [], withdrawals: [], ballots: [] };
	const singles: readonly Partial<VoiceBatch>[] = [
		...batch.votes.map((vote) => ({ votes: [vote] })),
		...batch.withdrawals.map((withdrawal) => ({ withdrawals: [withdrawal] })),
		...batch.comments.map((comment) => ({ comments: [comment] })),
	];
	const codes: string[] = [];
	let open = empty;
	const close = (): void => {
		if (open !== empty) codes.push(...framed(batchToBytes(open)));
		open = empty;
	};
	for (const single of singles) {
		const joined = joinedWith(open, single);
		if (open !== empty && batchToBytes(joined).length > MOST_BODY_BYTES) {
			close();
			open = joinedWith(empty, single);
		} else open = joined;
	}
	close();
	return codes;
}

const joinedWith = (batch: VoiceBatch, more: Partial<VoiceBatch>): VoiceBatch => ({
	...batch,
	comments: [...batch.comments, ...(more.comments ?? [])],
	votes: [...batch.votes, ...(more.votes ?? [])],
	withdrawals: [...batch.withdrawals, ...(more.withdrawals ?? [])],
});

function framed(body: Uint8Array): readonly string[] {
	if (body.length <= MOST_BODY_BYTES) return [frame(WHOLE, body)];
	const room = MOST_BODY_BYTES - PART_HEADER_BYTES;
	const count = Math.ceil(body.length / room);
	return Array.from({ length: count }, (_, index) => {
		const out = new ByteWriter();
		out.whole(crc32(body));
		out.whole(index);
		out.whole(count);
		const head = out.toBytes();
		const piece = body.subarray(index * room, (index + 1) * room);
		const part = new Uint8Array(head.length + piece.length);
		part.set(head);
		part.set(piece, head.length);
		return frame(PART, part);
	});
}

export type ReadCode =
	| { readonly kind: "batch"; readonly batch: VoiceBatch }
	/** One of several: the rest has yet to be shown. */
	| { readonly kind: "part"; readonly read: number; readonly count: number };

const BROKEN = fail(problem("voices.codeBroken"));

/** Reads codes one after another, and puts those together that were cut. Nothing it is shown makes it throw. */
export function createCodeReader(): { read(text: string): Result<ReadCode> } {
	const sets = new Map<number, Map<number, Uint8Array>>();

	function readPart(body: Uint8Array): Result<ReadCode> {
		let checksum: number;
		let index: number;
		let count: number;
		let start: number;
		try {
			const source = new ByteReader(body);
			checksum = source.whole();
			index = source.whole();
			count = source.whole();
			start = source.position;
		} catch {
			return BROKEN;
		}
		if (count < 2 || count > MOST_PARTS || index >= count) return BROKEN;
		const parts = sets.get(checksum) ?? new Map<number, Uint8Array>();
		parts.set(index, body.subarray(start));
		sets.set(checksum, parts);
		if (sets.size > MOST_OPEN_SETS) sets.delete(sets.keys().next().value!);
		if (parts.size < count) return ok({ kind: "part", read: parts.size, count });
		sets.delete(checksum);
		const whole = Uint8Array.from(
			Array.from({ length: count }, (_, each) => [...(parts.get(each) ?? [])]).flat(),
		);
		return crc32(whole) === checksum ? readWhole(whole) : BROKEN;
	}

	return {
		read(text) {
			if (!text.startsWith(MARK) || text.length > LONGEST_TEXT) return fail(foreign(text));
			const bytes = fromBase45(text.slice(MARK.length));
			if (bytes === null || bytes.length < HEADER_BYTES) return BROKEN;
			const version = bytes[0]!;
			const kind = bytes[5]!;
			const body = bytes.subarray(HEADER_BYTES);
			const expected = new DataView(bytes.buffer).getUint32(1);
			if (crc32([version, kind], body) !== expected) return BROKEN;
			if (version !== VERSION) return fail(problem("voices.codeVersion", { version, newest: VERSION }));
			if (kind === WHOLE) return readWhole(body);
			return kind === PART ? readPart(body) : BROKEN;
		},
	};
}

function readWhole(body: Uint8Array): Result<ReadCode> {
	const read = batchFromBytes(body);
	return read.ok ? ok({ kind: "batch", batch: read.value }) : read;
}

/** What a code holds that is none of ours. */
function foreign(text: string) {
	if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return problem("voices.codeForeign");
	return problem("voices.codeAddress", { host: new URL(text).hostname.slice(0, 80) });
}

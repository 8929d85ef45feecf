import { ByteReader, ByteWriter } from "../../core/byte-stream.ts";
import { crc32, fromBase64Url, toBase64Url } from "../../core/encoding.ts";
import { fail, ok, problem, type Result } from "../../core/result.ts";
import { BALLOT_MARK, type Ballot, isBallotFragment, type OptionStamp } from "../../core/voice.ts";
import { checkBallot } from "../../core/voice-check.ts";
import { readBallot, writeBallot } from "./voice-bytes.ts";

const VERSION = 1;
const HEADER_BYTES = 5;

/** A code of the address then has at most 113 modules (version 24): readable from the first rows of a hall. */
export const MOST_BALLOT_CHARACTERS = 1100;

export interface BallotFragment {
	readonly fragment: string;
	/** Options whose link had no room: phones know them by name only, unless they come with the city. */
	readonly withoutLink: readonly OptionStamp[];
}

/**
 * A ballot as the fragment of an address, which never reaches a server. Options that every device knows go by their
 * fingerprint; others take their link along as long as the whole stays short enough to scan.
 */
export function writeBallotFragment(ballot: Ballot, knownFingerprints: ReadonlySet<string>): BallotFragment {
	const carried = ballot.options.filter(
		({ link, fingerprint }) => link !== null && !knownFingerprints.has(fingerprint),
	);
	const kept = [...carried].sort((a, b) => a.link!.length - b.link!.length);
	for (;;) {
		const fragment = fragmentOf(ballot, (option) => kept.includes(option));
		if (fragment.length <= MOST_BALLOT_CHARACTERS || kept.length === 0)
			return { fragment, withoutLink: carried.filter((option) => !kept.includes(option)) };
		kept.pop();
	}
}

function fragmentOf(ballot: Ballot, keepsLink: (option: OptionStamp) => boolean): string {
	const out = new ByteWriter();
	writeBallot(out, ballot, keepsLink);
	const body = out.toBytes();
	const bytes = new Uint8Array(HEADER_BYTES + body.length);
	bytes[0] = VERSION;
	bytes.set(body, HEADER_BYTES);
	new DataView(bytes.buffer).setUint32(1, crc32([VERSION], body));
	return BALLOT_MARK + toBase64Url(bytes);
}

const BROKEN = fail(problem("voices.ballotBroken"));

/** The ballot of a fragment, checked as strictly as a file. */
export function readBallotFragment(fragment: string): Result<Ballot> {
	if (!isBallotFragment(fragment) || fragment.length > 8 * MOST_BALLOT_CHARACTERS) return BROKEN;
	const bytes = fromBase64Url(fragment.slice(BALLOT_MARK.length));
	if (bytes === null || bytes.length <= HEADER_BYTES) return BROKEN;
	const version = bytes[0]!;
	const body = bytes.subarray(HEADER_BYTES);
	const expected = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
	if (crc32([version], body) !== expected) return BROKEN;
	if (version !== VERSION) return fail(problem("voices.codeVersion", { version, newest: VERSION }));
	try {
		const source = new ByteReader(body);
		const ballot = checkBallot(readBallot(source));
		if (!source.atEnd) return BROKEN;
		return ballot.ok ? ok(ballot.value) : ballot;
	} catch (error) {
		if (error instanceof RangeError) return BROKEN;
		throw error;
	}
}

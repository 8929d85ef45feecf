import { deflateSync, Inflate } from "fflate";
import { ByteReader, ByteWriter } from "../core/byte-stream.ts";
import { crc32, fromBase64Url, toBase64Url } from "../core/encoding.ts";
import { fail, ok, problem, type Result } from "../core/result.ts";
import { validateScenario } from "../scenario/file/read-scenario.ts";
import { shortened } from "../scenario/lineage.ts";
import { isRounded } from "../scenario/position.ts";
import type { Scenario } from "../scenario/types.ts";
import { linkDictionary } from "./link-dictionary.ts";
import { readScenarioBytes, writeScenarioBytes } from "./scenario-bytes.ts";

/** Longer links are cut by some chat applications and no longer scan well as a code. */
export const MAXIMUM_LINK_CHARACTERS = 2000;

/** Deflated as it stands. */
const PLAIN_VERSION = 1;
/** Deflated after the dictionary. */
const LINK_VERSION = 2;
const ANCESTORS_OF_LONG_LINKS = 2;
const HEADER_BYTES = 5;
const LARGEST_INFLATED_BYTES = 64 * 1024;
const SLICE_BYTES = 32;

/**
 * A scenario as the fragment of a link: base64url of a version byte, a CRC-32 and the deflated scenario; docs/format/share-link.md.
 * It carries the whole scenario, names and changed assumptions included, so that opening it gives an equal
 * scenario and the same numbers; positions are whole millionths of a degree, as edits leave them. It does not
 * carry history, the second option or results. Where it would be too long it names the oldest and the newest ancestor only.
 */
export function writeShareLink(scenario: Scenario): Result<string> {
	const places = [...(scenario.line?.alignment ?? []), ...(scenario.line?.stations ?? [])];
	if (!places.every((place) => isRounded(place.position))) return fail(problem("shareLink.notRounded"));
	const whole = packedText(scenario);
	const { lineage } = scenario;
	const isLong = whole.length > MAXIMUM_LINK_CHARACTERS && lineage !== undefined;
	const text = isLong
		? packedText({ ...scenario, lineage: shortened(lineage, ANCESTORS_OF_LONG_LINKS) })
		: whole;
	if (text.length > MAXIMUM_LINK_CHARACTERS) {
		return fail(
			problem("shareLink.tooLong", { characters: text.length, maximumCharacters: MAXIMUM_LINK_CHARACTERS }),
		);
	}
	return ok(text);
}

function packedText(scenario: Scenario): string {
	const writer = new ByteWriter();
	writeScenarioBytes(writer, scenario);
	const packed = deflateSync(writer.toBytes(), { level: 9, dictionary: linkDictionary() });
	const bytes = new Uint8Array(HEADER_BYTES + packed.length);
	bytes[0] = LINK_VERSION;
	bytes.set(packed, HEADER_BYTES);
	new DataView(bytes.buffer).setUint32(1, crc32([LINK_VERSION], packed));
	return toBase64Url(bytes);
}

/** The scenario of a link, checked as strictly as a file. */
export function readShareLink(text: string): Result<Scenario> {
	const broken = fail(problem("shareLink.broken"));
	if (text.length > MAXIMUM_LINK_CHARACTERS) return broken;
	const bytes = fromBase64Url(text);
	if (bytes === null || bytes.length <= HEADER_BYTES) return broken;
	const version = bytes[0]!;
	const packed = bytes.subarray(HEADER_BYTES);
	const expected = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
	if (crc32([version], packed) !== expected) return broken;
	if (version !== LINK_VERSION && version !== PLAIN_VERSION) {
		return fail(problem("shareLink.unknownVersion", { version, newest: LINK_VERSION }));
	}
	const inflated = inflate(packed, version === PLAIN_VERSION ? null : linkDictionary());
	if (inflated === null) return broken;
	try {
		const reader = new ByteReader(inflated);
		const scenario = readScenarioBytes(reader);
		return reader.atEnd ? validateScenario(scenario) : broken;
	} catch {
		return broken;
	}
}

/** Inflates slice by slice, so that a link made to swell is given up early. */
function inflate(packed: Uint8Array, dictionary: Uint8Array | null): Uint8Array | null {
	const chunks: Uint8Array[] = [];
	let size = 0;
	const stream = new Inflate(dictionary === null ? {} : { dictionary }, (chunk) => {
		size += chunk.length;
		chunks.push(chunk);
	});
	try {
		for (let start = 0; start < packed.length; start += SLICE_BYTES) {
			stream.push(packed.slice(start, start + SLICE_BYTES), start + SLICE_BYTES >= packed.length);
			if (size > LARGEST_INFLATED_BYTES) return null;
		}
	} catch {
		return null;
	}
	const whole = new Uint8Array(size);
	let offset = 0;
	for (const chunk of chunks) {
		whole.set(chunk, offset);
		offset += chunk.length;
	}
	return whole;
}

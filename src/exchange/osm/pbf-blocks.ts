import { unzlibSync } from "fflate";
import { PbfReader } from "pbf";
import { fail, ok, problem, type Result } from "../../core/result.ts";

/** Limits of the format: https://wiki.openstreetmap.org/wiki/PBF_Format */
const LARGEST_HEADER = 64 * 1024;
const LARGEST_BLOCK = 32 * 1024 * 1024;
const KNOWN_FEATURES = new Set(["OsmSchema-V0.6", "DenseNodes"]);

/** A block of a file, still packed. */
export interface PackedBlock {
	readonly type: string;
	/** From 1, for people. */
	readonly number: number;
	readonly bytes: Uint8Array;
	/** Where in the file the block ends. */
	readonly end: number;
}

/** The bytes of a length-delimited field, which must lie inside the message. */
export function bytesOf(reader: PbfReader): Uint8Array {
	const length = reader.readVarint();
	if (!(length >= 0 && reader.pos + length <= reader.length))
		throw new RangeError("a field runs past the end");
	const bytes = reader.buf.subarray(reader.pos, reader.pos + length);
	reader.pos += length;
	return bytes;
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Cuts a file into its blocks without unpacking them. Problems: `osm.truncated`, `osm.blockSize`. */
export function packedBlocks(file: Uint8Array): Result<PackedBlock[]> {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const blocks: PackedBlock[] = [];
	let at = 0;
	while (at < file.length) {
		const number = blocks.length + 1;
		if (at + 4 > file.length) return fail(problem("osm.truncated", { block: number }));
		const headerSize = view.getUint32(at);
		if (headerSize > LARGEST_HEADER) return fail(problem("osm.blockSize", { block: number }));
		if (at + 4 + headerSize > file.length) return fail(problem("osm.truncated", { block: number }));
		const header = readHeader(file.subarray(at + 4, at + 4 + headerSize));
		if (header === null) return fail(problem("osm.damaged", { block: number }));
		if (header.size < 0 || header.size > LARGEST_BLOCK)
			return fail(problem("osm.blockSize", { block: number }));
		const start = at + 4 + headerSize;
		const end = start + header.size;
		if (end > file.length) return fail(problem("osm.truncated", { block: number }));
		blocks.push({ type: header.type, number, bytes: file.subarray(start, end), end });
		at = end;
	}
	return ok(blocks);
}

function readHeader(bytes: Uint8Array): { readonly type: string; readonly size: number } | null {
	try {
		const header = { type: "", size: -1 };
		new PbfReader(bytes).readFields((tag, into, reader) => {
			if (tag === 1) into.type = text(bytesOf(reader));
			else if (tag === 3) into.size = reader.readVarint(true);
		}, header);
		return header;
	} catch {
		return null;
	}
}

const PACKINGS: Readonly<Record<number, string>> = { 4: "lzma", 5: "bzip2", 6: "lz4", 7: "zstd" };

/** Problems: `osm.damaged`, `osm.compression`, `osm.blockSize`. */
export function unpackBlock(block: PackedBlock): Result<Uint8Array> {
	const found: { raw: Uint8Array | null; size: number; packed: Uint8Array | null; other: string | null } = {
		raw: null,
		size: -1,
		packed: null,
		other: null,
	};
	const damaged = fail(problem("osm.damaged", { block: block.number }));
	try {
		new PbfReader(block.bytes).readFields((tag, into, reader) => {
			if (tag === 1) into.raw = bytesOf(reader);
			else if (tag === 2) into.size = reader.readVarint(true);
			else if (tag === 3) into.packed = bytesOf(reader);
			else if (PACKINGS[tag] !== undefined) into.other = PACKINGS[tag];
		}, found);
		if (found.raw !== null) return ok(found.raw);
		if (found.packed === null)
			return found.other === null
				? damaged
				: fail(problem("osm.compression", { block: block.number, found: found.other }));
		if (found.size < 0 || found.size > LARGEST_BLOCK)
			return fail(problem("osm.blockSize", { block: block.number }));
		const bytes = unzlibSync(found.packed, { out: new Uint8Array(found.size) });
		return bytes.length === found.size && adler32(bytes) === trailer(found.packed) ? ok(bytes) : damaged;
	} catch {
		return damaged;
	}
}

const trailer = (packed: Uint8Array): number =>
	new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(packed.length - 4);

/** The check sum of a zlib stream (RFC 1950), which fflate leaves unread. */
function adler32(bytes: Uint8Array): number {
	let low = 1;
	let high = 0;
	for (let start = 0; start < bytes.length; start += 3800) {
		const end = Math.min(start + 3800, bytes.length);
		for (let i = start; i < end; i++) {
			low += bytes[i]!;
			high += low;
		}
		low %= 65521;
		high %= 65521;
	}
	return ((high << 16) | low) >>> 0;
}

export interface FileHeader {
	/** Seconds since 1970 up to which the file holds the map's edits; null where it does not say. */
	readonly dataTimeSeconds: number | null;
}

/** The file's header, where this reader knows everything that it says one must know. Problems: `osm.feature`, `osm.damaged`. */
export function readFileHeader(block: PackedBlock): Result<FileHeader> {
	const unpacked = unpackBlock(block);
	if (!unpacked.ok) return unpacked;
	const found: { readonly features: string[]; dataTimeSeconds: number | null } = {
		features: [],
		dataTimeSeconds: null,
	};
	try {
		new PbfReader(unpacked.value).readFields((tag, into, reader) => {
			if (tag === 4) into.features.push(text(bytesOf(reader)));
			else if (tag === 32) into.dataTimeSeconds = reader.readVarint(true);
		}, found);
	} catch {
		return fail(problem("osm.damaged", { block: block.number }));
	}
	const unknown = found.features.find((feature) => !KNOWN_FEATURES.has(feature));
	return unknown === undefined ? ok(found) : fail(problem("osm.feature", { found: unknown }));
}

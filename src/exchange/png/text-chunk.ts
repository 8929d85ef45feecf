import { crc32 } from "../../core/encoding.ts";

const SIGNATURE_BYTES = 8;
const LENGTH_AND_NAME_BYTES = 8;
const CHECKSUM_BYTES = 4;

/**
 * A PNG with a text in it (chunk iTXt of the PNG specification, section 11.3.3.4: UTF-8, uncompressed), so that what is
 * drawn into a picture can be read by machines as well.
 */
export function withPngText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
	const encoder = new TextEncoder();
	// Keyword, then: not compressed, no language, no translated keyword.
	const data = new Uint8Array([...encoder.encode(keyword), 0, 0, 0, 0, 0, ...encoder.encode(text)]);
	const name = encoder.encode("iTXt");
	const chunk = new Uint8Array(LENGTH_AND_NAME_BYTES + data.length + CHECKSUM_BYTES);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, data.length);
	chunk.set(name, 4);
	chunk.set(data, LENGTH_AND_NAME_BYTES);
	view.setUint32(LENGTH_AND_NAME_BYTES + data.length, crc32(name, data));
	const headerLength = new DataView(png.buffer, png.byteOffset).getUint32(SIGNATURE_BYTES);
	const afterHeader = SIGNATURE_BYTES + LENGTH_AND_NAME_BYTES + headerLength + CHECKSUM_BYTES;
	const whole = new Uint8Array(png.length + chunk.length);
	whole.set(png.subarray(0, afterHeader));
	whole.set(chunk, afterHeader);
	whole.set(png.subarray(afterHeader), afterHeader + chunk.length);
	return whole;
}

/** CRC-32 (IEEE 802.3) of parts one after another. */
export function crc32(...parts: readonly ArrayLike<number>[]): number {
	let crc = 0xffffffff;
	for (const part of parts)
		for (let i = 0; i < part.length; i++) {
			crc ^= part[i]! & 0xff;
			for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
		}
	return ~crc >>> 0;
}

export const toBase64Url = (bytes: Uint8Array): string =>
	btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replaceAll("=", "");

export function fromBase64Url(text: string): Uint8Array | null {
	if (!/^[\w-]*$/.test(text)) return null;
	try {
		const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
		return Uint8Array.from(binary, (character) => character.charCodeAt(0));
	} catch {
		return null;
	}
}

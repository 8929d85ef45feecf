/** Whole numbers in as few bytes as they need (base-128 varints), small differences first of all. */
export interface ByteWriter {
	/** 0 to 2^53 − 1. */
	unsigned(value: number): void;
	/** Signed, as zigzag. */
	signed(value: number): void;
	finish(): Uint8Array;
}

export function byteWriter(): ByteWriter {
	let bytes = new Uint8Array(1 << 16);
	let length = 0;
	const unsigned = (value: number): void => {
		if (length + 8 > bytes.length) {
			const larger = new Uint8Array(bytes.length * 2);
			larger.set(bytes);
			bytes = larger;
		}
		let rest = value;
		while (rest >= 128) {
			bytes[length++] = (rest % 128) + 128;
			rest = Math.floor(rest / 128);
		}
		bytes[length++] = rest;
	};
	return {
		unsigned,
		signed: (value) => unsigned(value < 0 ? -2 * value - 1 : 2 * value),
		finish: () => bytes.slice(0, length),
	};
}

export interface ByteReader {
	unsigned(): number;
	signed(): number;
	/** Whether a read went past the end, or found a number of over 53 bits; zeros were given from there on. */
	readonly isBroken: boolean;
	readonly isAtEnd: boolean;
}

export function byteReader(bytes: Uint8Array): ByteReader {
	let at = 0;
	let isBroken = false;
	const unsigned = (): number => {
		let value = 0;
		let scale = 1;
		for (;;) {
			if (at >= bytes.length || scale > 2 ** 49) {
				isBroken = true;
				return 0;
			}
			const byte = bytes[at++]!;
			value += (byte & 127) * scale;
			if (byte < 128) return value;
			scale *= 128;
		}
	};
	return {
		unsigned,
		signed: () => {
			const value = unsigned();
			return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
		},
		get isBroken() {
			return isBroken;
		},
		get isAtEnd() {
			return at === bytes.length;
		},
	};
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value >>> 0;
});

/** CRC-32 as in ISO 3309 and PNG. */
export function crc32(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes) value = CRC_TABLE[(value ^ byte) & 255]! ^ (value >>> 8);
	return (value ^ 0xffffffff) >>> 0;
}

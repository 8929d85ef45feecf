/** The letters that a QR code holds two to eleven bits, in the order of RFC 9285. */
const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const BASE = 45;

/** Bytes as Base45 (RFC 9285): three letters for two bytes. */
export function toBase45(bytes: Uint8Array): string {
	let text = "";
	for (let i = 0; i < bytes.length; i += 2) {
		const isPair = i + 1 < bytes.length;
		let rest = isPair ? bytes[i]! * 256 + bytes[i + 1]! : bytes[i]!;
		for (let letter = 0; letter < (isPair ? 3 : 2); letter++) {
			text += LETTERS[rest % BASE];
			rest = Math.floor(rest / BASE);
		}
	}
	return text;
}

/** Null where the text is not Base45. */
export function fromBase45(text: string): Uint8Array | null {
	if (text.length % 3 === 1) return null;
	const bytes: number[] = [];
	for (let i = 0; i < text.length; i += 3) {
		const group = [...text.slice(i, i + 3)].map((letter) => LETTERS.indexOf(letter));
		if (group.includes(-1)) return null;
		const value = group.reduceRight((sum, digit) => sum * BASE + digit, 0);
		if (group.length === 3) {
			if (value > 0xffff) return null;
			bytes.push(value >> 8, value & 0xff);
		} else {
			if (value > 0xff) return null;
			bytes.push(value);
		}
	}
	return Uint8Array.from(bytes);
}

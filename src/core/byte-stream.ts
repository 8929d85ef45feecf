/** Numbers and texts as few bytes, exactly. */
export class ByteWriter {
	private readonly bytes: number[] = [];

	toBytes(): Uint8Array {
		return Uint8Array.from(this.bytes);
	}

	byte(value: number): void {
		this.bytes.push(value & 0xff);
	}

	/** A whole number from 0 to 2^53, seven bits a byte. */
	whole(value: number): void {
		let rest = value;
		while (rest >= 128) {
			this.byte((rest % 128) | 128);
			rest = Math.floor(rest / 128);
		}
		this.byte(rest);
	}

	signed(value: number): void {
		this.whole(value < 0 ? -2 * value - 1 : 2 * value);
	}

	/** Any finite number: as a whole number of up to six decimals where that is exact, else all eight bytes. */
	decimal(value: number): void {
		for (let places = 0; places <= MOST_PLACES; places++) {
			const scaled = Math.round(value * 10 ** places);
			if (Math.abs(scaled) < LARGEST_SCALED && Object.is(scaled / 10 ** places, value)) {
				this.byte(places);
				this.signed(scaled);
				return;
			}
		}
		this.byte(RAW_DOUBLE);
		const view = new DataView(new ArrayBuffer(8));
		view.setFloat64(0, value);
		for (let i = 0; i < 8; i++) this.byte(view.getUint8(i));
	}

	/** Latin and Thai letters take one byte each, as in TIS-620; anything else is escaped. */
	text(value: string): void {
		this.whole(value.length);
		for (let i = 0; i < value.length; i++) {
			const unit = value.charCodeAt(i);
			if (unit >= 0x20 && unit < 0x7f) this.byte(unit);
			else if (unit > THAI_BLOCK && unit <= THAI_BLOCK + THAI_LETTERS) this.byte(unit - THAI_BLOCK + 0x80);
			else {
				this.byte(ESCAPE);
				this.whole(unit);
			}
		}
	}
}

const MOST_PLACES = 6;
const LARGEST_SCALED = 2 ** 50;
const RAW_DOUBLE = 255;
const ESCAPE = 1;
const THAI_BLOCK = 0x0e00;
const THAI_LETTERS = 0x5b;

/** Reads what ByteWriter wrote; throws a RangeError where the bytes cannot have come from it. */
export class ByteReader {
	private offset = 0;
	private readonly bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	/** How many bytes have been read. */
	get position(): number {
		return this.offset;
	}

	get atEnd(): boolean {
		return this.offset === this.bytes.length;
	}

	byte(): number {
		const value = this.bytes[this.offset++];
		if (value === undefined) throw new RangeError("the data end too early");
		return value;
	}

	whole(): number {
		let value = 0;
		let scale = 1;
		for (;;) {
			const byte = this.byte();
			value += (byte & 127) * scale;
			if (value > Number.MAX_SAFE_INTEGER) throw new RangeError("a number is too large");
			if (byte < 128) return value;
			scale *= 128;
		}
	}

	signed(): number {
		const value = this.whole();
		return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
	}

	decimal(): number {
		const places = this.byte();
		if (places <= MOST_PLACES) return this.signed() / 10 ** places;
		if (places !== RAW_DOUBLE) throw new RangeError("an unknown kind of number");
		const view = new DataView(new ArrayBuffer(8));
		for (let i = 0; i < 8; i++) view.setUint8(i, this.byte());
		return view.getFloat64(0);
	}

	text(): string {
		const length = this.whole();
		if (length > this.bytes.length) throw new RangeError("a text is too long");
		let value = "";
		for (let i = 0; i < length; i++) {
			const byte = this.byte();
			const unit = byte === ESCAPE ? this.whole() : byte < 0x80 ? byte : byte - 0x80 + THAI_BLOCK;
			value += String.fromCharCode(unit);
		}
		return value;
	}

	/** A list's length, refused where the rest of the data could not hold it. */
	count(): number {
		const value = this.whole();
		if (value > this.bytes.length) throw new RangeError("a list is too long");
		return value;
	}
}

/**
 * Seeded random numbers, the same in every engine: sfc32 uses 32-bit integer arithmetic only.
 * Source: PractRand's sfc32 (Chris Doty-Humphrey, public domain), seeded through splitmix32.
 */
export type Random = () => number;

/** A generator of doubles in [0, 1) with 32 random bits. `seed` is any integer; equal seeds give equal streams. */
export function seededRandom(seed: number): Random {
	let state = seed | 0;
	const next = (): number => {
		state = (state + 0x9e3779b9) | 0;
		let mixed = state ^ (state >>> 16);
		mixed = Math.imul(mixed, 0x21f0aaad);
		mixed ^= mixed >>> 15;
		mixed = Math.imul(mixed, 0x735a2d97);
		return (mixed ^ (mixed >>> 15)) | 0;
	};
	let a = next();
	let b = next();
	let c = next();
	let counter = 1;
	return () => {
		const sum = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (c << 21) | (c >>> 11);
		c = (c + sum) | 0;
		return (sum >>> 0) / 4294967296;
	};
}

/** A permutation of 0..count-1 by Fisher–Yates. */
export function shuffledIndices(count: number, random: Random): Uint32Array {
	const order = Uint32Array.from({ length: count }, (_, index) => index);
	for (let last = count - 1; last > 0; last--) {
		const pick = Math.floor(random() * (last + 1));
		const held = order[last] as number;
		order[last] = order[pick] as number;
		order[pick] = held;
	}
	return order;
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFilter, createNearest } from "../../../src/city/gazetteer/edit-distance.ts";

const SEED = 20261127;
const word = (longest: number) =>
	fc.string({ unit: fc.constantFrom("a", "b", "ก", "ข"), maxLength: longest });

/** Optimal string alignment of two whole words, by its definition. */
function alignment(one: string, other: string): number {
	const least = (i: number, j: number): number => {
		if (i === 0) return j;
		if (j === 0) return i;
		const ways = [
			least(i - 1, j) + 1,
			least(i, j - 1) + 1,
			least(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1),
		];
		if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
			ways.push(least(i - 2, j - 2) + 1);
		return Math.min(...ways);
	};
	return least(one.length, other.length);
}

/** The nearest piece by trying every one: nearest first, then earliest, then shortest. */
function byTrying(pattern: string, text: string): { distance: number; from: number; to: number } {
	let best = { distance: Number.POSITIVE_INFINITY, from: 0, to: 0 };
	for (let from = 0; from <= text.length; from++)
		for (let to = from; to <= text.length; to++) {
			const distance = alignment(pattern, text.slice(from, to));
			if (distance < best.distance) best = { distance, from, to };
		}
	return best;
}

describe(`the piece of a text nearest to a pattern (seed ${SEED})`, () => {
	const nearest = createNearest();

	it("is the one that trying every piece gives, or none beyond the bound", () => {
		fc.assert(
			fc.property(word(5), word(7), fc.integer({ min: 0, max: 4 }), (pattern, text, bound) => {
				const expected = byTrying(pattern, text);
				const found = nearest(pattern, text, bound);
				if (expected.distance > bound) {
					expect(found).toBeNull();
					return;
				}
				expect(found!.distance).toBe(expected.distance);
				expect(found!.from).toBe(expected.from);
				expect(alignment(pattern, text.slice(found!.from, found!.to))).toBe(expected.distance);
			}),
			{ seed: SEED, numRuns: 400 },
		);
	});

	it("is no nearer than the filter says, and just as near where the pattern fits the filter", () => {
		fc.assert(
			fc.property(word(40), word(40), (pattern, text) => {
				fc.pre(pattern.length > 0);
				const near = nearest(pattern, text, pattern.length)!;
				const least = createFilter(pattern)(text);
				expect(least).toBeLessThanOrEqual(near.distance);
				if (pattern.length <= 31) expect(least).toBe(near.distance);
			}),
			{ seed: SEED, numRuns: 2000 },
		);
	});

	it("counts a swap of neighbours once, and letters put in, left out or changed each once", () => {
		expect(nearest("abcd", "xxabdcxx", 2)).toMatchObject({ distance: 1, from: 2 });
		expect(nearest("abcdef", "xxabdcefxx", 2)).toEqual({ distance: 1, from: 2, to: 8 });
		expect(nearest("abcd", "abxcd", 2)?.distance).toBe(1);
		expect(nearest("abcd", "abd", 2)?.distance).toBe(1);
		expect(nearest("abcd", "abxd", 2)?.distance).toBe(1);
		expect(nearest("abcd", "xyz", 2)).toBeNull();
	});
});

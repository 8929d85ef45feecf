/** Where a pattern is found in a text, and with how many slips. */
export interface Nearness {
	readonly distance: number;
	/** The piece of the text that is nearest: from, and up to but without. */
	readonly from: number;
	readonly to: number;
}

/** Longest pattern that is looked at. */
export const LONGEST_PATTERN = 64;
const LONGEST_TEXT = 256;

const row = (): Int16Array => new Int16Array(LONGEST_TEXT + 1);

/**
 * Finds the piece of a text that is nearest to a pattern: the least number of letters put in, left out, changed, or
 * swapped with the next (optimal string alignment; Damerau 1964, with free ends after Sellers 1980). Of equally near
 * pieces the one that starts first, then the one that ends first. Null where every piece is farther than the bound,
 * which is found out early. Texts are looked at up to 256 letters, patterns up to 64.
 *
 * Cost: pattern × text at most, and a few rows of it for texts that have little in common with the pattern.
 */
export function createNearest(): (pattern: string, text: string, bound: number) => Nearness | null {
	let [before, above, current] = [row(), row(), row()];
	let [fromBefore, fromAbove, fromCurrent] = [row(), row(), row()];
	return (pattern, text, bound) => {
		const length = Math.min(text.length, LONGEST_TEXT);
		const rows = Math.min(pattern.length, LONGEST_PATTERN);
		for (let j = 0; j <= length; j++) {
			above[j] = 0;
			fromAbove[j] = j;
		}
		let leastAbove = 0;
		for (let i = 1; i <= rows; i++) {
			const letter = pattern.charCodeAt(i - 1);
			const letterBefore = i > 1 ? pattern.charCodeAt(i - 2) : -1;
			current[0] = i;
			fromCurrent[0] = 0;
			let least = i;
			for (let j = 1; j <= length; j++) {
				const other = text.charCodeAt(j - 1);
				let cost = above[j - 1]! + (other === letter ? 0 : 1);
				let from = fromAbove[j - 1]!;
				const leftOut = above[j]! + 1;
				if (leftOut < cost || (leftOut === cost && fromAbove[j]! < from)) {
					cost = leftOut;
					from = fromAbove[j]!;
				}
				const putIn = current[j - 1]! + 1;
				if (putIn < cost || (putIn === cost && fromCurrent[j - 1]! < from)) {
					cost = putIn;
					from = fromCurrent[j - 1]!;
				}
				if (j > 1 && other === letterBefore && text.charCodeAt(j - 2) === letter) {
					const swapped = before[j - 2]! + 1;
					if (swapped < cost || (swapped === cost && fromBefore[j - 2]! < from)) {
						cost = swapped;
						from = fromBefore[j - 2]!;
					}
				}
				current[j] = cost;
				fromCurrent[j] = from;
				if (cost < least) least = cost;
			}
			// A swap reaches two rows back.
			if (least > bound && leastAbove > bound) return null;
			leastAbove = least;
			[before, above, current] = [above, current, before];
			[fromBefore, fromAbove, fromCurrent] = [fromAbove, fromCurrent, fromBefore];
		}
		let best = 0;
		for (let j = 1; j <= length; j++)
			if (above[j]! < above[best]! || (above[j]! === above[best]! && fromAbove[j]! < fromAbove[best]!))
				best = j;
		return above[best]! <= bound ? { distance: above[best]!, from: fromAbove[best]!, to: best } : null;
	};
}

/** Letters whose code agrees in these bits are taken for one: a filter may let too much through. */
const CODES = 4096;
/** A pattern is looked at up to one letter less than a number has bits. */
const FILTERED_LETTERS = 31;

/**
 * Tells for one text after the other how near any piece of it is to a pattern: never more than `createNearest` says,
 * and just that for patterns of up to 31 letters. All rows of the table at once, as the bits of a number (Myers 1999;
 * swaps after Hyyrö 2003). Of longer patterns the first 31 letters count: a piece of a pattern is no farther than the
 * whole.
 */
export function createFilter(pattern: string): (text: string) => number {
	const length = Math.min(pattern.length, FILTERED_LETTERS);
	const places = new Int32Array(CODES);
	for (let i = 0; i < length; i++) {
		const code = pattern.charCodeAt(i) & (CODES - 1);
		places[code] = places[code]! | (1 << i);
	}
	const last = 1 << (length - 1);
	return (text) => {
		let more = -1;
		let less = 0;
		let same = 0;
		let matchesBefore = 0;
		let distance = length;
		let least = length;
		for (let j = 0; j < text.length; j++) {
			const matches = places[text.charCodeAt(j) & (CODES - 1)]!;
			const swapped = ((~same & matches) << 1) & matchesBefore;
			same = ((((matches & more) + more) | 0) ^ more) | matches | less | swapped;
			const across = less | ~(same | more);
			const back = same & more;
			if ((across & last) !== 0) distance++;
			if ((back & last) !== 0 && --distance < least) least = distance;
			more = (back << 1) | ~(same | (across << 1));
			less = (across << 1) & same;
			matchesBefore = matches;
		}
		return least;
	};
}

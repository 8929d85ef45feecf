import { createFilter, createNearest } from "./edit-distance.ts";
import { joined, wordsOf } from "./fold.ts";
import { beginsNear, type Gazetteer, lettersOf, type SpelledNames, wordWith } from "./gazetteer.ts";
import { type Query, queryOf, type Sought } from "./query.ts";
import { type Found, rankOf, TopList } from "./ranking.ts";
import { MATCHES, type Match, type NamedHit } from "./types.ts";
import { isThai, thaiWordStarts } from "./words.ts";

/** Slips that are forgiven to a text of so many letters: none up to 3, one up to 7, two from there on. */
export const slipsForgiven = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/** Fewer letters than this are looked for at the beginnings of words only. */
const LEAST_LETTERS_INSIDE = 3;
/** Shorter texts with a slip are looked for where a word begins, but in Thai, which parts no words. */
const LEAST_LETTERS_CLOSE_INSIDE = 8;
/** From here on whoever typed a whole name made no slip. */
const LEAST_LETTERS_WHOLE = 8;
/** A name is looked for inside what was typed from this many letters on. */
const LEAST_LETTERS_CONTAINED = 4;
/** A shorter rest beside a word for a kind is looked for as a whole name only: "Ban Ho" is no hospital. */
const LEAST_LETTERS_OF_CORE = 4;
/** Of names that hold what was typed, so many are asked whether a Thai word begins there. */
const MOST_BROKEN = 24;

/**
 * The places that a text may mean, best first.
 *
 * Names and text are made alike first (`wordsOf`): small letters, no accents, Arabic digits, short forms written out,
 * words without the blanks between them; and once more by sound, without Thai marks above and with one spelling for
 * sounds that have many. Then, best first:
 *
 * 1. `exact`: the name, with or without the word for its kind, but not with the word for another kind;
 * 2. `begins`: the name begins so; this is what fills a list while somebody types;
 * 3. `initials`: the first letters of the words of a name (KKU);
 * 4. `word`: a word of the name begins so; Thai words are told by the browser's own word breaker where it has one;
 * 5. `words`: every word typed is in the name, in whatever order, or all but the word for a kind;
 * 6. `inside`: from three letters on, anywhere;
 * 7. `contained`: the name is in what was typed;
 * 8. `close`: with one slip from four letters on, where a word begins; with two from eight on, anywhere; by edit
 *    distance, as written or by sound.
 *
 * Within a class: fewer slips; as typed before without the word for its kind; as written before by sound; the name of
 * which less is left untyped, in quarters; nearer to its beginning; the kind, as `NAMED_KINDS` has them; the shorter
 * name; the order in which they were given. Slips are looked for only where what stands as typed does not fill the
 * list, and not where it is a whole name of eight letters or more.
 *
 * Cost: a test of bits a name, and letters only where it passes; 20,000 names in a few milliseconds. Empty where
 * nothing but signs was typed.
 */
export function searchGazetteer(gazetteer: Gazetteer, text: string, limit: number): NamedHit[] {
	const query = queryOf(text);
	if (query.folded === "" || limit < 1) return [];
	const top = new TopList(limit);
	const standing = offerStanding(gazetteer, query, top);
	const isWhole = query.folded.length >= LEAST_LETTERS_WHOLE && top.holdsAbove(BEGINS);
	if (top.places.length < limit && !isWhole) offerClose(gazetteer, query, standing, top);
	return top.hits(gazetteer.places);
}

/** Offers every name that answers as it was typed; tells which places those are, one item a place. */
function offerStanding(gazetteer: Gazetteer, query: Query, top: TopList): Uint8Array {
	const { plain, folded } = gazetteer;
	const standing = new Uint8Array(gazetteer.places.length);
	const inside = new TopList(MOST_BROKEN);
	// What is not in a name without the word for its kind is not in it with that word.
	const [plainCore, foldedCore] = query.ways.slice(-2) as [Sought, Sought];
	const ofPlain = lettersOf(plainCore.text);
	const ofFolded = lettersOf(foldedCore.text);
	const beyond = alsoFound(gazetteer, query);
	for (let entry = 0; entry < folded.text.length; entry++) {
		const mayStand =
			((ofFolded & ~folded.letters[entry]!) === 0 && folded.text[entry]!.includes(foldedCore.text)) ||
			((ofPlain & ~plain.letters[entry]!) === 0 && plain.text[entry]!.includes(plainCore.text));
		const found = (mayStand ? foundAsTyped(gazetteer, entry, query) : null) ?? beyond(entry);
		if (found === null) continue;
		const rank = rankOf(gazetteer.orders, entry, found);
		standing[entry >> 1] = 1;
		top.offer(rank, entry >> 1);
		if (found.match === INSIDE && entry % 2 === 0) inside.offer(rank, entry >> 1);
	}
	if (top.isAbove(WORD)) return standing;
	for (const place of inside.places) {
		const found = foundAtThaiWord(gazetteer, place, query);
		if (found !== null) top.offer(rankOf(gazetteer.orders, 2 * place, found), place);
	}
	return standing;
}

/** How a name holds what was typed: as a whole before without the word for its kind; null where it does not. */
function foundAsTyped(gazetteer: Gazetteer, entry: number, { ways, kinds }: Query): Found | null {
	for (const { spelling, text, isCore } of ways) {
		const names = gazetteer[spelling];
		const found = foundIn(names, entry, text);
		if (found < 0) continue;
		let match = found >> FROM_BITS;
		if (isCore && match !== EXACT && (match === INSIDE || text.length < LEAST_LETTERS_OF_CORE)) continue;
		if (isCore && !kinds.every((kind) => gazetteer.folded.text[entry]!.includes(kind)))
			match = Math.max(match, WORDS);
		const from = found & ((1 << FROM_BITS) - 1);
		const bySound = spelling === "folded";
		return { match, from, slips: 0, isCore, bySound, typed: text.length, of: names.text[entry]!.length };
	}
	return null;
}

const FROM_BITS = 16;
const EXACT = MATCHES.indexOf("exact");
const BEGINS = MATCHES.indexOf("begins");
const WORD = MATCHES.indexOf("word");
const WORDS = MATCHES.indexOf("words");
const INSIDE = MATCHES.indexOf("inside");
const CLOSE = MATCHES.indexOf("close");

/** How, and where, a text is found in a name: the match above 16 bits of place; −1 where it is not. */
function foundIn(names: SpelledNames, entry: number, sought: string): number {
	const name = names.text[entry]!;
	const coreFrom = names.coreFrom[entry]!;
	const coreTo = names.coreTo[entry]!;
	let begins = -1;
	for (let from = 0; ; from = coreFrom) {
		if (name.startsWith(sought, from)) {
			const to = from + sought.length;
			if (to === name.length || to === coreTo) return (EXACT << FROM_BITS) | from;
			if (begins < 0) begins = from;
		}
		if (from === coreFrom) break;
	}
	if (begins >= 0) return (BEGINS << FROM_BITS) | begins;
	const word = wordWith(names, entry, sought);
	if (word >= 0) return (WORD << FROM_BITS) | word;
	const inside = sought.length < LEAST_LETTERS_INSIDE ? -1 : name.indexOf(sought);
	return inside < 0 ? -1 : (INSIDE << FROM_BITS) | inside;
}

/** Names found by their initials, by words in another order, or inside what was typed. */
function alsoFound(gazetteer: Gazetteer, query: Query): (entry: number) => Found | null {
	const { text, letters } = gazetteer.folded;
	const typed = query.folded.length;
	const ofQuery = lettersOf(query.folded);
	const mayBeInitials = query.plain.length > 1;
	const mayBeWords = query.words.length > 1;
	const foundAs = (match: Match, part: number, of: number): Found => ({
		match: MATCHES.indexOf(match),
		from: 0,
		slips: 0,
		isCore: false,
		bySound: true,
		typed: part,
		of,
	});
	return (entry) => {
		if (mayBeInitials && gazetteer.initials[entry] === query.plain) return foundAs("initials", 1, 1);
		const name = text[entry]!;
		if (mayBeWords && holdsWords(name, letters[entry]!, query)) return foundAs("words", typed, name.length);
		const isContained =
			(letters[entry]! & ~ofQuery) === 0 &&
			name.length >= LEAST_LETTERS_CONTAINED &&
			name.length < typed &&
			query.folded.includes(name);
		return isContained ? foundAs("contained", name.length, typed) : null;
	};
}

function holdsWords(name: string, letters: number, { words, wordsNeeded }: Query): boolean {
	let spare = words.length - wordsNeeded;
	for (const word of words)
		if (((lettersOf(word) & ~letters) !== 0 || !name.includes(word)) && spare-- === 0) return false;
	return true;
}

/** How a word of a Thai name begins with what was typed; null where none does. */
function foundAtThaiWord(gazetteer: Gazetteer, place: number, query: Query): Found | null {
	const at = { plain: 0, folded: 0 };
	for (const word of wordsOf(gazetteer.places[place]!.name.th)) {
		for (const start of isThai(word.plain) ? thaiWordStarts(word.plain) : []) {
			const before = start === 0 ? [] : wordsOf(word.plain.slice(0, start));
			for (const { spelling, text, isCore } of query.ways) {
				const name = gazetteer[spelling].text[2 * place]!;
				const from = at[spelling] + joined(before, spelling).length;
				if (!name.startsWith(text, from)) continue;
				const bySound = spelling === "folded";
				return { match: WORD, from, slips: 0, isCore, bySound, typed: text.length, of: name.length };
			}
		}
		at.plain += word.plain.length;
		at.folded += word.folded.length;
	}
	return null;
}

function countBits(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}

const nearest = createNearest();

/** Offers names of places that do not answer as typed, where a piece of them is near enough. */
function offerClose(gazetteer: Gazetteer, { ways }: Query, standing: Uint8Array, top: TopList): void {
	for (const sought of ways) {
		const bound = slipsForgiven(sought.text.length);
		if (bound === 0) continue;
		const isShort = sought.text.length < LEAST_LETTERS_CLOSE_INSIDE && !isThai(sought.text);
		const { text, letters } = gazetteer[sought.spelling];
		const asked = lettersOf(sought.text);
		const leastSlips = createFilter(sought.text);
		for (let entry = 0; entry < text.length; entry++) {
			if (standing[entry >> 1] === 1 || countBits(asked & ~letters[entry]!) > bound) continue;
			const name = text[entry]!;
			const least = leastSlips(name);
			if (least > bound || top.isAbove(CLOSE, least)) continue;
			const near = nearest(sought.text, name, bound);
			if (near === null || (isShort && !beginsNear(gazetteer[sought.spelling], entry, near.from))) continue;
			const found: Found = {
				match: CLOSE,
				from: near.from,
				slips: near.distance,
				isCore: sought.isCore,
				bySound: sought.spelling === "folded",
				typed: sought.text.length,
				of: name.length,
			};
			top.offer(rankOf(gazetteer.orders, entry, found), entry >> 1);
		}
	}
}

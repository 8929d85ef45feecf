import { distanceMetres } from "../../geo/projection.ts";
import { coreOf, joined, type Spelling, type Word, wordsOf } from "./fold.ts";
import { orderOf } from "./ranking.ts";
import type { NamedPlace } from "./types.ts";

/** Names in one spelling: their letters without blanks. Entry 2i is the Thai name of place i, 2i + 1 the English one. */
export interface SpelledNames {
	readonly text: readonly string[];
	/** One bit for a letter or two that the name holds: most names fall out by it. */
	readonly letters: Int32Array;
	/** Where the name without words for its kind begins and ends. */
	readonly coreFrom: Uint16Array;
	readonly coreTo: Uint16Array;
	/** Bits of the first 32 letters, and of the 32 after them, at which a word begins. */
	readonly startsLow: Int32Array;
	readonly startsHigh: Int32Array;
}

/** Names made ready to be searched. */
export interface Gazetteer {
	readonly places: readonly NamedPlace[];
	/** `orderOf` each place. */
	readonly orders: Uint16Array;
	/** As people write them. */
	readonly plain: SpelledNames;
	/** By sound. */
	readonly folded: SpelledNames;
	/** First letters of the words of a name of three words or more; empty for shorter ones. */
	readonly initials: readonly string[];
}

export function lettersOf(text: string): number {
	let letters = 0;
	for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
	return letters;
}

const LEAST_WORDS_OF_INITIALS = 3;
/** Namesakes of one kind in one tambon, no farther apart than this beyond their own reach, are one. */
const NAMESAKES_METRES = 500;

/**
 * Makes names ready to be searched. Of namesakes in one spot the first stands: a pack and an extract may know the same
 * street. Cost: about ten microseconds a name.
 */
export function buildGazetteer(given: readonly NamedPlace[]): Gazetteer {
	const places: NamedPlace[] = [];
	const words: (readonly Word[])[] = [];
	const namesakes = new Map<string, NamedPlace[]>();
	for (const place of given) {
		const thai = wordsOf(place.name.th);
		const kind = place.kind === "soi" ? "road" : place.kind;
		const key = `${kind}/${place.within?.th ?? ""}/${joined(thai, "folded")}`;
		const known = namesakes.get(key);
		if (known?.some((other) => isSameSpot(other, place))) continue;
		if (known === undefined) namesakes.set(key, [place]);
		else known.push(place);
		places.push(place);
		words.push(thai, wordsOf(place.name.en));
	}
	return {
		places,
		orders: Uint16Array.from(places, orderOf),
		plain: spelledNames(words, "plain"),
		folded: spelledNames(words, "folded"),
		initials: words.map((each) =>
			each.length < LEAST_WORDS_OF_INITIALS ? "" : each.map(({ plain }) => plain.charAt(0)).join(""),
		),
	};
}

const isSameSpot = (one: NamedPlace, other: NamedPlace): boolean =>
	distanceMetres(one.position, other.position) <= NAMESAKES_METRES + one.radiusMetres + other.radiusMetres;

function spelledNames(names: readonly (readonly Word[])[], spelling: Spelling): SpelledNames {
	const count = names.length;
	const text: string[] = [];
	const letters = new Int32Array(count);
	const coreFrom = new Uint16Array(count);
	const coreTo = new Uint16Array(count);
	const startsLow = new Int32Array(count);
	const startsHigh = new Int32Array(count);
	for (const [entry, words] of names.entries()) {
		const core = coreOf(words);
		let at = 0;
		for (const word of words) {
			if (word === core[0]) coreFrom[entry] = at;
			if (at < 32) startsLow[entry] = startsLow[entry]! | (1 << at);
			else if (at < 64) startsHigh[entry] = startsHigh[entry]! | (1 << (at - 32));
			at += word[spelling].length;
			if (word === core.at(-1)) coreTo[entry] = at;
		}
		text.push(joined(words, spelling));
		letters[entry] = lettersOf(text[entry]!);
	}
	return { text, letters, coreFrom, coreTo, startsLow, startsHigh };
}

/** The first word of a name that begins with a text: its place among the letters, or −1. */
export function wordWith(names: SpelledNames, entry: number, text: string): number {
	const name = names.text[entry]!;
	for (let bits = names.startsLow[entry]!, at = 0; bits !== 0; bits >>>= 1, at++)
		if ((bits & 1) === 1 && name.startsWith(text, at)) return at;
	for (let bits = names.startsHigh[entry]!, at = 32; bits !== 0; bits >>>= 1, at++)
		if ((bits & 1) === 1 && name.startsWith(text, at)) return at;
	return -1;
}

/** Whether a word of a name begins at a letter, or at the next. */
export function beginsNear({ startsLow, startsHigh }: SpelledNames, entry: number, at: number): boolean {
	for (let near = at; near <= at + 1; near++) {
		const bits = near < 32 ? startsLow[entry]! : near < 64 ? startsHigh[entry]! : 0;
		if (((bits >>> (near & 31)) & 1) === 1) return true;
	}
	return false;
}

import { createNearest } from "./edit-distance.ts";
import { coreOf, joined, type Word, wordsOf } from "./fold.ts";
import { MATCHES, type Match, NAMED_KINDS, type NamedHit, type NamedPlace } from "./types.ts";
import { thaiWordStarts } from "./words.ts";

const SPELLINGS = ["plain", "folded"] as const;
type Spelling = (typeof SPELLINGS)[number];

/** Names made ready to be searched: for each name of each place, its letters without blanks in two spellings. */
export interface Gazetteer {
	readonly places: readonly NamedPlace[];
	/** Entry 2i is the Thai name of place i, entry 2i + 1 the English one. */
	readonly plain: readonly string[];
	readonly folded: readonly string[];
	/** One bit for a letter or two that a name holds: most names fall out by it. */
	readonly plainLetters: Int32Array;
	readonly foldedLetters: Int32Array;
	/** First letters of the words of a name of three words or more; empty for shorter ones. */
	readonly initials: readonly string[];
}

const lettersOf = (text: string): number => {
	let letters = 0;
	for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
	return letters;
};

const countBits = (bits: number): number => {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
};

const LEAST_WORDS_OF_INITIALS = 3;

/** Makes names ready to be searched. Cost: some ten microseconds a name. */
export function buildGazetteer(places: readonly NamedPlace[]): Gazetteer {
	const count = 2 * places.length;
	const plain: string[] = [];
	const folded: string[] = [];
	const initials: string[] = [];
	const plainLetters = new Int32Array(count);
	const foldedLetters = new Int32Array(count);
	for (const { name } of places) {
		for (const text of [name.th, name.en]) {
			const words = wordsOf(text);
			const entry = plain.length;
			plain.push(joined(words, "plain"));
			folded.push(joined(words, "folded"));
			initials.push(
				words.length < LEAST_WORDS_OF_INITIALS ? "" : words.map((word) => word.plain.charAt(0)).join(""),
			);
			plainLetters[entry] = lettersOf(plain[entry]!);
			foldedLetters[entry] = lettersOf(folded[entry]!);
		}
	}
	return { places, plain, folded, plainLetters, foldedLetters, initials };
}

/** Slips that are forgiven to a text of so many letters: none up to 3, one up to 7, two from there on. */
export const typosForgiven = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/** Fewer letters than this are looked for at the beginnings of words only. */
const LEAST_LETTERS_INSIDE = 3;
/** A name is looked for inside what was typed from this many letters on. */
const LEAST_LETTERS_CONTAINED = 4;

interface Query {
	readonly plain: string;
	readonly folded: string;
	readonly corePlain: string;
	readonly coreFolded: string;
	/** Longer than one letter, in the order of typing; Thai ones parted where words break. */
	readonly words: readonly string[];
}

function queryOf(text: string): Query {
	const words = wordsOf(text);
	const core = coreOf(words);
	return {
		plain: joined(words, "plain"),
		folded: joined(words, "folded"),
		corePlain: joined(core, "plain"),
		coreFolded: joined(core, "folded"),
		words: words.flatMap(partsOfWord).filter((part) => part.length > 1),
	};
}

function partsOfWord({ folded, plain }: Word): string[] {
	const starts = thaiWordStarts(plain);
	if (starts.length < 2) return [folded];
	return starts.map((start, i) => joined(wordsOf(plain.slice(start, starts[i + 1])), "folded"));
}

interface Found {
	readonly match: Match;
	readonly typos: number;
	/** Asked for without the word for its kind. */
	readonly byCore: boolean;
	/** By sound only, not as people write it. */
	readonly bySound: boolean;
	/** Quarters of the name that were not typed. */
	readonly rest: number;
	/** Letters before what was found. */
	readonly from: number;
}

const worse = (a: Found, b: Found): number =>
	MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) ||
	a.typos - b.typos ||
	Number(a.byCore) - Number(b.byCore) ||
	Number(a.bySound) - Number(b.bySound) ||
	a.rest - b.rest;

/** Where the words of a name begin among its letters without blanks, and which of them is its core. */
interface Shape {
	readonly text: string;
	readonly starts: ReadonlySet<number>;
	readonly coreFrom: number;
	readonly coreTo: number;
}

function shapeOf(name: string, spelling: Spelling): Shape {
	const words = wordsOf(name);
	const core = coreOf(words);
	const before = words.slice(0, words.indexOf(core[0]!));
	const coreFrom = joined(before, spelling).length;
	const starts = new Set<number>();
	let at = 0;
	for (const word of words) {
		for (const start of thaiWordStarts(word.plain))
			starts.add(at + joined(wordsOfPiece(word.plain.slice(0, start)), spelling).length);
		starts.add(at);
		at += word[spelling].length;
	}
	return {
		text: joined(words, spelling),
		starts,
		coreFrom,
		coreTo: coreFrom + joined(core, spelling).length,
	};
}

const wordsOfPiece = (piece: string): readonly Word[] => (piece === "" ? [] : wordsOf(piece));

/** How a text is found in a name as it stands; null where it is not. */
function foundIn(shape: Shape, sought: string): Pick<Found, "match" | "from"> | null {
	let best: Pick<Found, "match" | "from"> | null = null;
	for (let from = shape.text.indexOf(sought); from >= 0; from = shape.text.indexOf(sought, from + 1)) {
		const to = from + sought.length;
		const begins = from === 0 || from === shape.coreFrom;
		const match: Match =
			begins && (to === shape.text.length || to === shape.coreTo)
				? "exact"
				: begins
					? "begins"
					: shape.starts.has(from)
						? "word"
						: "inside";
		if (match === "inside" && sought.length < LEAST_LETTERS_INSIDE) continue;
		if (best === null || MATCHES.indexOf(match) < MATCHES.indexOf(best.match)) best = { match, from };
	}
	return best;
}

const restOf = (length: number, sought: number): number =>
	Math.max(0, Math.round((4 * (length - sought)) / Math.max(length, 1)));

/** The best way in which a name answers as it stands. */
function standing(name: string, query: Query): Found | null {
	let best: Found | null = null;
	for (const spelling of SPELLINGS) {
		const shape = shapeOf(name, spelling);
		const [whole, core] =
			spelling === "plain" ? [query.plain, query.corePlain] : [query.folded, query.coreFolded];
		for (const sought of whole === core ? [whole] : [whole, core]) {
			const found = foundIn(shape, sought);
			if (found === null) continue;
			const full: Found = {
				...found,
				typos: 0,
				byCore: sought !== whole,
				bySound: spelling === "folded",
				rest: restOf(shape.text.length, sought.length),
			};
			if (best === null || worse(full, best) < 0) best = full;
		}
	}
	return best;
}

interface Ranked extends Found {
	readonly place: number;
}

/**
 * The places that a text may mean, best first.
 *
 * Names and text are made alike first (`wordsOf`): small letters, no accents, Arabic digits, short forms written out,
 * words without the blanks between them; and once more by sound, without Thai marks above and with one spelling for
 * sounds that have many. Then, best first:
 *
 * 1. `exact`: the name, with or without the word for its kind;
 * 2. `begins`: the name begins so; this is what fills a list while somebody types;
 * 3. `initials`: the first letters of the words of a name (KKU);
 * 4. `word`: a word of the name begins so; Thai words are told by the browser's own word breaker where it has one;
 * 5. `words`: every word typed is in the name, in whatever order;
 * 6. `inside`: from three letters on, anywhere;
 * 7. `contained`: the name is in what was typed;
 * 8. `close`: as 1–6 with one slip from four letters on, two from eight on, by edit distance.
 *
 * Within a class: fewer slips; as typed before without the word for its kind; as written before by sound; the name of
 * which less is left untyped, in quarters; nearer to its beginning; the kind, as `NAMED_KINDS` has them; the shorter
 * name; the id. Slips are looked for only where what stands as typed does not fill the list.
 *
 * Cost: one test of bits a name, and letters only where it passes. Empty where nothing but signs was typed.
 */
export function searchGazetteer(gazetteer: Gazetteer, text: string, limit: number): NamedHit[] {
	const query = queryOf(text);
	if (query.folded === "") return [];
	const best = new Map<number, Found>();
	const offer = (entry: number, found: Found): void => {
		const place = entry >> 1;
		const known = best.get(place);
		if (known === undefined || worse(found, known) < 0) best.set(place, found);
	};
	offerStanding(gazetteer, query, offer);
	if (best.size < limit) offerClose(gazetteer, query, best, offer);
	const ranked: Ranked[] = [...best].map(([place, found]) => ({ ...found, place }));
	ranked.sort((a, b) => worse(a, b) || a.from - b.from || byPlace(gazetteer, a.place, b.place));
	return ranked
		.slice(0, limit)
		.map(({ place, match, typos }) => ({ place: gazetteer.places[place]!, match, typos }));
}

function byPlace({ places }: Gazetteer, a: number, b: number): number {
	const [first, second] = [places[a]!, places[b]!];
	return (
		NAMED_KINDS.indexOf(first.kind) - NAMED_KINDS.indexOf(second.kind) ||
		first.name.th.length - second.name.th.length ||
		(first.id < second.id ? -1 : 1)
	);
}

const nameOf = ({ places }: Gazetteer, entry: number): string => {
	const { name } = places[entry >> 1]!;
	return entry % 2 === 0 ? name.th : name.en;
};

type Offer = (entry: number, found: Found) => void;

function offerStanding(gazetteer: Gazetteer, query: Query, offer: Offer): void {
	const { plain, folded, plainLetters, foldedLetters, initials } = gazetteer;
	const ofPlain = lettersOf(query.corePlain);
	const ofFolded = lettersOf(query.coreFolded);
	const ofWords = lettersOf(query.words.join(""));
	for (let entry = 0; entry < plain.length; entry++) {
		const mayStand =
			((ofPlain & ~plainLetters[entry]!) === 0 && plain[entry]!.includes(query.corePlain)) ||
			((ofFolded & ~foldedLetters[entry]!) === 0 && folded[entry]!.includes(query.coreFolded));
		const found = mayStand ? standing(nameOf(gazetteer, entry), query) : null;
		if (found !== null) {
			offer(entry, found);
			continue;
		}
		const name = folded[entry]!;
		const simple = {
			typos: 0,
			byCore: false,
			bySound: true,
			rest: restOf(name.length, query.folded.length),
			from: 0,
		};
		if (query.plain.length > 1 && initials[entry] === query.plain)
			offer(entry, { ...simple, match: "initials" });
		else if (
			query.words.length > 1 &&
			(ofWords & ~foldedLetters[entry]!) === 0 &&
			query.words.every((word) => name.includes(word))
		)
			offer(entry, { ...simple, match: "words" });
		else if (
			name.length >= LEAST_LETTERS_CONTAINED &&
			(foldedLetters[entry]! & ~lettersOf(query.folded)) === 0 &&
			query.folded.includes(name)
		)
			offer(entry, { ...simple, match: "contained", rest: restOf(query.folded.length, name.length) });
	}
}

function offerClose(
	gazetteer: Gazetteer,
	query: Query,
	known: ReadonlyMap<number, Found>,
	offer: Offer,
): void {
	const nearest = createNearest();
	for (const sought of new Set([query.folded, query.coreFolded])) {
		const bound = typosForgiven(sought.length);
		if (bound === 0) continue;
		const letters = lettersOf(sought);
		for (let entry = 0; entry < gazetteer.folded.length; entry++) {
			if (known.has(entry >> 1) && known.get(entry >> 1)!.match !== "close") continue;
			if (countBits(letters & ~gazetteer.foldedLetters[entry]!) > bound) continue;
			const name = gazetteer.folded[entry]!;
			const near = nearest(sought, name, bound);
			if (near === null) continue;
			offer(entry, {
				match: "close",
				typos: near.distance,
				byCore: sought !== query.folded,
				bySound: true,
				rest: restOf(name.length, sought.length),
				from: near.from,
			});
		}
	}
}

import { coreOf, joined, type Spelling, type Word, wordsOf } from "./fold.ts";
import { bigramsOf, breaksThai, isThai, thaiWordStarts } from "./words.ts";

/** One way to look for what was typed among the names of one spelling. */
export interface Sought {
	readonly spelling: Spelling;
	readonly text: string;
	/** Without words for kinds at either end, where that is something else. */
	readonly isCore: boolean;
}

/** What was typed, made ready as the names are. */
export interface Query {
	/** As written before by sound, whole before without the word for its kind. */
	readonly ways: readonly Sought[];
	readonly plain: string;
	readonly folded: string;
	/** Words for a kind of thing that the core leaves out, by sound. */
	readonly kinds: readonly string[];
	/** Longer than one letter, by sound; Thai ones parted where words break, else into pairs of letters. */
	readonly words: readonly string[];
	/** How many of them must be in a name. */
	readonly wordsNeeded: number;
}

/** Share of the pairs of letters that a name must hold where nobody says how Thai words break. */
const PAIRS_NEEDED = 0.75;

export function queryOf(text: string): Query {
	const words = wordsOf(text);
	const core = coreOf(words);
	const ways: Sought[] = [];
	for (const isCore of [false, true])
		for (const spelling of ["plain", "folded"] as const) {
			const sought = { spelling, text: joined(isCore ? core : words, spelling), isCore };
			if (!isCore || core.length < words.length) ways.push(sought);
		}
	const parts = words.flatMap(partsOfWord).filter((part) => part.length > 1);
	const isPaired = !breaksThai() && words.some(({ plain }) => isThai(plain));
	return {
		ways,
		plain: joined(words, "plain"),
		folded: joined(words, "folded"),
		kinds: words.filter((word) => !core.includes(word)).map(({ folded }) => folded),
		words: parts,
		wordsNeeded: isPaired ? Math.ceil(PAIRS_NEEDED * parts.length) : parts.length,
	};
}

function partsOfWord({ folded, plain }: Word): string[] {
	if (isThai(plain) && !breaksThai()) return folded.length < 3 ? [folded] : bigramsOf(folded);
	const starts = thaiWordStarts(plain);
	if (starts.length < 2) return [folded];
	return starts.map((start, i) => joined(wordsOf(plain.slice(start, starts[i + 1])), "folded"));
}

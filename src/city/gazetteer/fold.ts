import { ENGLISH_SHORT_FORMS, GENERIC_WORDS, THAI_PREFIXES, THAI_SHORT_FORMS } from "./generic-words.ts";
import { isThai } from "./words.ts";

export type Spelling = "plain" | "folded";

/** A word of a name in two spellings: as people write it, and as it sounds. */
export interface Word {
	/** Small letters, no accents, Arabic digits. */
	readonly plain: string;
	/** As `plain`, with spellings of one sound made one: docs/method/place-names.md. */
	readonly folded: string;
	/** A word for the kind of thing (road, school): a name may be asked for without it. */
	readonly isGeneric: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Vowel shorteners, tones, the silencer and other marks above: dropped by many who type in haste. */
const THAI_MARKS = /[\u0e3a\u0e47-\u0e4e]/g;
/** Letters of one sound. */
const THAI_SOUNDS: Readonly<Record<string, string>> = {
	ศ: "ส",
	ษ: "ส",
	ณ: "น",
	ญ: "ย",
	ฬ: "ล",
	ฎ: "ด",
	ฏ: "ต",
	ฐ: "ถ",
	ฑ: "ท",
	ฒ: "ท",
	ธ: "ท",
	ฃ: "ข",
	ฅ: "ค",
	ฆ: "ค",
	ฌ: "ช",
	ภ: "พ",
	ใ: "ไ",
};
const THAI_SOUND = new RegExp(`[${Object.keys(THAI_SOUNDS).join("")}]`, "g");

/** Ways to write one Thai sound in Latin letters. Order counts. */
const ROMAN_SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/t?ch|j/g, "c"],
	[/([ptk])h/g, "$1"],
	[/nh/g, "n"],
	[/sr(?=[aeiou])/g, "s"],
	[/ck|q/g, "k"],
	[/v/g, "w"],
	[/ae/g, "e"],
	[/ue|eu|oo|ou/g, "u"],
	[/ee/g, "i"],
	[/w(?![aeiou])/g, "o"],
	[/y(?![aeiou])/g, "i"],
	[/([ao])r(?![aeiou])/g, "$1"],
	[/b(?![aeiou])/g, "p"],
	[/d(?![aeiou])/g, "t"],
	[/(^|[^n])g(?![aeiou])/g, "$1k"],
	[/(?!^)([a-z])\1+/g, "$1"],
];

/** Words come again and again in the names of one city. */
const sounds = new Map<string, string>();
const MOST_SOUNDS = 50_000;

function soundOf(plain: string): string {
	const known = sounds.get(plain);
	if (known !== undefined) return known;
	const sound = isThai(plain)
		? plain.replace(THAI_MARKS, "").replace(THAI_SOUND, (letter) => THAI_SOUNDS[letter]!)
		: ROMAN_SOUNDS.reduce((word, [spelling, letters]) => word.replace(spelling, letters), plain);
	if (sounds.size >= MOST_SOUNDS) sounds.clear();
	sounds.set(plain, sound);
	return sound;
}

/** Letters that need no tidying: small Latin ones, signs, and Thai without digits, ๆ, ฯ or look-alikes. */
const TIDY = /^[\u0020-\u007e\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4c]*$/;

/** Small letters, accents and Thai look-alikes made one, Arabic digits; signs are left for the words to part at. */
function tidy(text: string): string {
	const small = text.toLowerCase();
	const plain = TIDY.test(small)
		? small
		: small
				.normalize("NFD")
				.replace(/[\u0300-\u036f\u200b-\u200d\ufeff]/g, "")
				.normalize("NFC")
				.replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, "$1\u0e33")
				.replace(/[\u0e50-\u0e59]/g, (digit) => String(digit.charCodeAt(0) - 0xe50))
				.replace(/[ๆฯ]/g, " ");
	const whole = plain.includes("เเ") ? plain.replace(/เเ/g, "แ") : plain;
	return whole.includes(".") && isThai(whole)
		? THAI_SHORT_FORMS.reduce((longer, [short, full]) => longer.replace(short, full), whole)
		: whole;
}

/** The words of a text between blanks and signs; a Thai word for the kind of thing in front of a name is parted. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	for (const found of tidy(text).match(WORD) ?? []) {
		const prefix = isThai(found)
			? THAI_PREFIXES.find((each) => found.startsWith(each) && found.length > each.length + 1)
			: undefined;
		const parts =
			prefix === undefined ? [ENGLISH_SHORT_FORMS.get(found) ?? found] : [prefix, found.slice(prefix.length)];
		for (const plain of parts)
			words.push({ plain, folded: soundOf(plain), isGeneric: plain === prefix || GENERIC_WORDS.has(plain) });
	}
	return words;
}

export const joined = (words: readonly Word[], spelling: Spelling): string =>
	words.map((word) => word[spelling]).join("");

/** The words that are left without words for kinds at either end; all of them where nothing else is left. */
export function coreOf(words: readonly Word[]): readonly Word[] {
	let from = 0;
	let to = words.length;
	while (from < to && words[from]!.isGeneric) from++;
	while (to > from && words[to - 1]!.isGeneric) to--;
	return from < to ? words.slice(from, to) : words;
}

const THAI = /[\u0e00-\u0e7f]/;

let breaker: Intl.Segmenter | null | undefined;

/**
 * Where the words of a Thai text without blanks begin, 0 first; none for other scripts, and none where the browser
 * has no word breaker: a name is then searched by its letters alone.
 */
export function thaiWordStarts(text: string): number[] {
	if (!THAI.test(text)) return [];
	breaker ??= typeof Intl.Segmenter === "function" ? new Intl.Segmenter("th", { granularity: "word" }) : null;
	return breaker === null ? [] : Array.from(breaker.segment(text), ({ index }) => index);
}

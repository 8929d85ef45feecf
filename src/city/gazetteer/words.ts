const THAI = /[\u0e00-\u0e7f]/;

/** Undefined until it is first asked for; null where there is none. */
let breaker: Intl.Segmenter | null | undefined;

const thaiBreaker = (): Intl.Segmenter | null => {
	breaker ??= typeof Intl.Segmenter === "function" ? new Intl.Segmenter("th", { granularity: "word" }) : null;
	return breaker;
};

export const isThai = (text: string): boolean => THAI.test(text);

/** Whether the browser knows where Thai words break. */
export const breaksThai = (): boolean => thaiBreaker() !== null;

/** Where the words of a Thai text without blanks begin, 0 first; none for other scripts, and none without a breaker. */
export function thaiWordStarts(text: string): number[] {
	const found = isThai(text) ? thaiBreaker() : null;
	return found === null ? [] : Array.from(found.segment(text), ({ index }) => index);
}

/** Every two letters that stand side by side. */
export const bigramsOf = (text: string): string[] =>
	Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

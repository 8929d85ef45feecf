import type { Bilingual } from "../core/location.ts";

/** A name as the map has room for it: without what stands in brackets at its end. */
export function shortName(name: Bilingual): Bilingual {
	const cut = (text: string): string => text.replace(/\s*\([^)]*\)\s*$/, "") || text;
	return { th: cut(name.th), en: cut(name.en) };
}

import type { Bilingual } from "../core/location.ts";

export const LANGUAGES = ["th", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * One text in both languages. `{name}` is a hole for a value; `{count|station|stations}` picks the first
 * form where the value is 1 and the second otherwise. Both languages carry the same holes.
 */
export type Message = Bilingual;

export type Value = string | number;
export type Values = Readonly<Record<string, Value>>;

type HoleName<Hole extends string> = Hole extends `${infer Name}|${string}` ? Name : Hole;

/** The names of the holes in a text, as a union of literals. */
export type HoleNames<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
	? HoleName<Hole> | HoleNames<Rest>
	: never;

/** What must be passed to fill a message: nothing where it has no holes. */
export type ArgumentsOf<Entry extends Message> = [HoleNames<Entry["th" | "en"]>] extends [never]
	? []
	: [values: Readonly<Record<HoleNames<Entry["th" | "en"]>, Value>>];

const HOLE = /\{([^{}|]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

export function holeNames(text: string): readonly string[] {
	return [...new Set([...text.matchAll(HOLE)].map((match) => match[1]!))].sort();
}

/** Names of Thai stations may begin with the word for one, which a sentence says once. */
const STATION = "สถานี";

/** Fills the holes; a hole without a value keeps its name, so that it is seen. */
export function fill(text: string, values: Values, formatNumber: (value: number) => string): string {
	return text.replace(HOLE, (whole, name: string, one?: string, other?: string, at = 0) => {
		const value = values[name];
		if (value === undefined) return whole;
		if (one !== undefined && other !== undefined) return Number(value) === 1 ? one : other;
		if (typeof value === "number") return formatNumber(value);
		const isSaid = value.startsWith(STATION) && text.endsWith(STATION, at);
		return isSaid ? value.slice(STATION.length) : value;
	});
}

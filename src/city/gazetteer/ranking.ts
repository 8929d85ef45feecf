import { MATCHES, NAMED_KINDS, type NamedHit, type NamedPlace } from "./types.ts";

/** One way in which a name answers what was typed. */
export interface Found {
	/** Place in `MATCHES`. */
	readonly match: number;
	/** Letters before what was found. */
	readonly from: number;
	/** Letters put in, left out, changed or swapped. */
	readonly slips: number;
	/** Asked for without the word for its kind. */
	readonly isCore: boolean;
	/** By sound only, not as people write it. */
	readonly bySound: boolean;
	/** Letters that were typed, and of how many. */
	readonly typed: number;
	readonly of: number;
}

/** Quarters of a name that were not typed. */
const restOf = ({ typed, of }: Found): number =>
	Math.max(0, Math.round((4 * (of - typed)) / Math.max(of, 1)));

const SLIPS = 4;
const KINDS = 8;
const LETTERS = 256;
/** Of the digits after the slips: without its kind, by sound, quarters, place in the name, kind, length. */
const AFTER_SLIPS = 2 * 2 * 8 * LETTERS * KINDS * LETTERS;
const AFTER_MATCH = SLIPS * AFTER_SLIPS;

/**
 * A number that is lower for a better answer, digit by digit as `searchGazetteer` tells.
 * @param orders `orderOf` each place
 */
export function rankOf(orders: Uint16Array, entry: number, found: Found): number {
	let rank = found.match * SLIPS + found.slips;
	rank = rank * 2 + (found.isCore ? 1 : 0);
	rank = rank * 2 + (found.bySound ? 1 : 0);
	rank = rank * 8 + restOf(found);
	rank = rank * LETTERS + Math.min(found.from, LETTERS - 1);
	return rank * KINDS * LETTERS + orders[entry >> 1]!;
}

/** The last digits of a rank, which are the place's own: its kind, as `NAMED_KINDS` has them, and its length. */
export const orderOf = ({ kind, name }: NamedPlace): number =>
	NAMED_KINDS.indexOf(kind) * LETTERS + Math.min(name.th.length, LETTERS - 1);

/** The best few places by rank; of equal ranks the one that came first stands first. */
export class TopList {
	readonly #limit: number;
	readonly #ranks: number[] = [];
	readonly #places: number[] = [];

	constructor(limit: number) {
		this.#limit = limit;
	}

	get places(): readonly number[] {
		return this.#places;
	}

	/** Whether nothing that answers so, with so many slips, or worse, can come into the list any more. */
	isAbove(match: number, slips = 0): boolean {
		const last = this.#ranks[this.#limit - 1];
		return last !== undefined && last < match * AFTER_MATCH + slips * AFTER_SLIPS;
	}

	/** Whether the best answer is better than this match. */
	holdsAbove(match: number): boolean {
		const [first] = this.#ranks;
		return first !== undefined && first < match * AFTER_MATCH;
	}

	/** A place that is in the list already keeps its better rank. */
	offer(rank: number, place: number): void {
		const ranks = this.#ranks;
		const places = this.#places;
		if (ranks.length >= this.#limit && !(rank < ranks[ranks.length - 1]!)) return;
		const known = places.indexOf(place);
		if (known >= 0) {
			if (ranks[known]! <= rank) return;
			ranks.splice(known, 1);
			places.splice(known, 1);
		}
		let at = ranks.length;
		while (at > 0 && ranks[at - 1]! > rank) at--;
		ranks.splice(at, 0, rank);
		places.splice(at, 0, place);
		if (ranks.length <= this.#limit) return;
		ranks.pop();
		places.pop();
	}

	hits(places: readonly NamedPlace[]): NamedHit[] {
		return this.#places.map((place, i) => ({
			place: places[place]!,
			match: MATCHES[Math.floor(this.#ranks[i]! / AFTER_MATCH)]!,
			typos: Math.floor(this.#ranks[i]! / AFTER_SLIPS) % SLIPS,
		}));
	}
}

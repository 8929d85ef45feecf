import type { Bilingual, LngLat } from "../../core/location.ts";

/** Kinds of named places, the one that answers "where do you live?" best first among equals. */
export const NAMED_KINDS = [
	"village",
	"neighbourhood",
	"soi",
	"place",
	"station",
	"road",
	"tambon",
	"municipality",
] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** Something on the ground that people call by a name. */
export interface NamedPlace {
	/** Unique among its source: "station/S01", "place/kku", "tambon/400101", "osm/node/1". */
	readonly id: string;
	readonly kind: NamedKind;
	/** Where a source knows one language only, both hold it. */
	readonly name: Bilingual;
	/** A point on it: on the road, not beside it. */
	readonly position: LngLat;
	/** How far from the point it reaches; 0 for a point. */
	readonly radiusMetres: number;
	/** The tambon that it lies in, to tell namesakes apart; null where that is not known. */
	readonly within: Bilingual | null;
	/** Of a place: "hospital", "market"; null for other kinds. */
	readonly category: string | null;
}

/** How a name answers what was typed, best first. */
export const MATCHES = [
	"exact",
	"begins",
	"initials",
	"word",
	"words",
	"inside",
	"contained",
	"close",
] as const;
export type Match = (typeof MATCHES)[number];

export interface NamedHit {
	readonly place: NamedPlace;
	readonly match: Match;
	/** Letters put in, left out, changed or swapped; 0 unless the match is "close". */
	readonly typos: number;
}

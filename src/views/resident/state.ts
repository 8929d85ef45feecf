import { type Signal, signal } from "@preact/signals-core";
import type { Bilingual, LngLat } from "../../core/location.ts";
import { createTripChoices, type TripChoices } from "./trip/trip-choices.ts";

export const SCREENS = ["place", "trip", "reach", "questions", "voice", "draw"] as const;
export type ScreenId = (typeof SCREENS)[number];

/** Where somebody lives, no finer than a block: the exact point is dropped as soon as its block is known. */
export interface Home {
	/** What the block is called by; never sent, never in a link. */
	readonly label: Bilingual;
	/** Centre of the block. */
	readonly position: LngLat;
	/** Half the block's diagonal. */
	readonly radiusMetres: number;
	/** How far the named area reaches from there, where it is wider than a block. */
	readonly areaMetres?: number;
}

export interface ResidentState {
	/** Null while nobody has said; kept for the life of the tab only. */
	readonly home: Signal<Home | null>;
	/** Setting it is an entry of the browser's history, so that Back goes back a screen. */
	readonly screen: Signal<ScreenId>;
	/** A page within the screen, as one of the ten questions; null for its first page. An entry of the history too. */
	readonly detail: Signal<string | null>;
	/** The shipped option that questions are answered for; null for the one that is open. */
	readonly askedOption: Signal<string | null>;
	/** The reader has come here from another screen: headings take the focus. */
	readonly hasMoved: Signal<boolean>;
	/** A map has been asked for on a small screen; other screens then show theirs too. */
	readonly mapWanted: Signal<boolean>;
	/** What was asked of a trip, for the life of the page. */
	readonly trip: TripChoices;
}

export const createResidentState = (): ResidentState => ({
	home: signal<Home | null>(null),
	screen: signal<ScreenId>("place"),
	detail: signal<string | null>(null),
	askedOption: signal<string | null>(null),
	hasMoved: signal(false),
	mapWanted: signal(false),
	trip: createTripChoices(),
});

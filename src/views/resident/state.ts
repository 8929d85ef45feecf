import { type Signal, signal } from "@preact/signals-core";
import type { LngLat } from "../../core/location.ts";

export const SCREENS = ["place", "trip", "reach", "questions", "voice", "draw"] as const;
export type ScreenId = (typeof SCREENS)[number];

/** Where somebody lives, no finer than a block: the exact point is dropped as soon as its block is known. */
export interface Home {
	/** As it was chosen, in the reader's language; never sent, never in a link. */
	readonly label: string;
	/** Centre of the block. */
	readonly position: LngLat;
	/** Half the block's diagonal. */
	readonly radiusMetres: number;
}

export interface ResidentState {
	/** Null while nobody has said; kept for the life of the tab only. */
	readonly home: Signal<Home | null>;
	readonly screen: Signal<ScreenId>;
}

export const createResidentState = (): ResidentState => ({
	home: signal<Home | null>(null),
	screen: signal<ScreenId>("place"),
});

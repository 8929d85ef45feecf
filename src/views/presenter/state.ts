import { type Signal, signal } from "@preact/signals-core";
import type { CameraView, MapTheme } from "../../map/index.ts";

/** What fills the screen. */
export const SCREENS = ["play", "edit", "attract", "trip", "room"] as const;
export type PresenterScreen = (typeof SCREENS)[number];

/** Thai large with English under it, or one of the two. */
export const SCREEN_LANGUAGES = ["both", "th", "en"] as const;
export type ScreenLanguages = (typeof SCREEN_LANGUAGES)[number];

export type PresenterSheet = "help" | "source" | "forum" | "code" | "dossier";

/** State of the presenter's screen: none of it is part of the story. */
export interface PresenterState {
	readonly screen: Signal<PresenterScreen>;
	/** Place among the scenes that are shown. */
	readonly place: Signal<number>;
	readonly languages: Signal<ScreenLanguages>;
	readonly theme: Signal<MapTheme>;
	readonly blank: Signal<"black" | "white" | null>;
	readonly sheet: Signal<PresenterSheet | null>;
	/** Somebody is trying something out on the scene's option. */
	readonly trying: Signal<boolean>;
	/** Only next, back, language and touch work. */
	readonly locked: Signal<boolean>;
	/** The screen stands in a hall for whoever comes by: left alone, it invites again. */
	readonly visiting: Signal<boolean>;
	/** Digits typed so far, on the way to a scene's number. */
	readonly digits: Signal<string>;
	/** Where the map of the player stands now, for keeping it with the scene. */
	readonly camera: Signal<CameraView | null>;
	/** Why the notes could not be opened in a window of their own. */
	readonly notesBlocked: Signal<boolean>;
	/** Whether the timer of the talk runs, and since when. */
	readonly startedAtMilliseconds: Signal<number | null>;
	readonly announcement: Signal<string>;
}

export const createPresenterState = (): PresenterState => ({
	screen: signal<PresenterScreen>("play"),
	place: signal(0),
	languages: signal<ScreenLanguages>("both"),
	theme: signal<MapTheme>("projector"),
	blank: signal<"black" | "white" | null>(null),
	sheet: signal<PresenterSheet | null>(null),
	trying: signal(false),
	locked: signal(false),
	visiting: signal(false),
	digits: signal(""),
	camera: signal<CameraView | null>(null),
	notesBlocked: signal(false),
	startedAtMilliseconds: signal<number | null>(null),
	announcement: signal(""),
});

import type { Bilingual, LngLat } from "../core/location.ts";
import type { TrackClass } from "../core/vocabulary.ts";
import type { CityView } from "../engine/contract.ts";
import type { Language } from "../i18n/message.ts";
import type { StationDrag } from "../session/types.ts";

export type MapLanguage = Language;
export type MapTheme = "light" | "dark" | "projector";

export type MapStatus = "embedded" | "online" | "offline-fallback" | "lost" | "unavailable";

/** Every word that the map itself draws, from the catalogue, in the language of the moment. */
export interface MapText {
	/** Names the map for assistive technology. */
	readonly map: string;
	/** Names the group of station markers. */
	readonly stations: string;
	/** Names the group of pins. */
	readonly pins: string;
	readonly noMappedStreets: string;
	/** Tooltip of the handle that takes a station off the line. */
	readonly freeHandle: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	/** Opens the list of data sources, e.g. "Data sources". */
	readonly credits: string;
}

export interface StationView {
	readonly id: string;
	readonly name: Bilingual;
	readonly position: LngLat;
	readonly uncertaintyRadiusMetres: number;
	readonly elevated: boolean;
	readonly parkAndRide: boolean;
	/** Position in line order, from 0. */
	readonly index: number;
}

/** A stretch of the line with one track class. */
export interface SectionView {
	readonly trackClass: TrackClass;
	readonly coordinates: readonly LngLat[];
}

export interface LineView {
	readonly lineId: string;
	readonly coordinates: readonly LngLat[];
	readonly stations: readonly StationView[];
	/** Empty: the whole line is drawn as at-grade track. */
	readonly sections: readonly SectionView[];
}

/** What a gesture started from: drawn hollow under what it has become. */
export interface GhostView {
	/** The line before the gesture, or null where it has not changed. */
	readonly coordinates: readonly LngLat[] | null;
	readonly stations: readonly {
		readonly from: LngLat;
		readonly to: LngLat;
		/** Distance moved in words, e.g. "240 m". */
		readonly label: string;
	}[];
}

/** Ground that can be walked to from a station: polygons of closed rings, the outer one first. */
export interface IsochroneView {
	readonly polygons: readonly (readonly (readonly LngLat[])[])[];
}

export const COMPARISON_CLASS = { none: 0, kept: 1, gained: 2, lost: 3 } as const;

/**
 * What the cells show; arrays run over `city.cells`. `values` are people or jobs in each cell (NaN: unknown,
 * hatched); null takes the city's own. `walk10` and `feeder15` are shares of the cell, 0..1.
 */
export type CellsMode =
	| { readonly kind: "none" }
	| { readonly kind: "people" | "jobs"; readonly values: ArrayLike<number> | null }
	| { readonly kind: "reach"; readonly walk10: ArrayLike<number>; readonly feeder15: ArrayLike<number> }
	| { readonly kind: "compare"; readonly classes: ArrayLike<number> }
	/** Minutes from one cell, Infinity where nothing leads; the cell where journeys begin stands out. */
	| { readonly kind: "minutes"; readonly minutes: ArrayLike<number>; readonly originCell: number }
	/** Reached whenever one leaves (1), at some minutes only (2), or not at all (0). */
	| { readonly kind: "window"; readonly classes: ArrayLike<number> }
	/** Minutes saved, below zero where lost. */
	| { readonly kind: "saved"; readonly minutes: ArrayLike<number> }
	/** Places in a row of bands; 0 draws nothing. */
	| { readonly kind: "bands"; readonly bands: ArrayLike<number> };

export interface Padding {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/** What the map looks at. Live maps turn and tilt; still ones look from above with north up. */
export interface CameraView {
	/** In the middle of the room that panels leave. */
	readonly centre: LngLat;
	/** Of a world that is 512 pixels wide at zoom 0. */
	readonly zoom: number;
	/** Degrees clockwise from north. */
	readonly bearing: number;
	/** Degrees from straight down. */
	readonly pitch: number;
}

export const PIN_KINDS = ["home", "destination", "like", "worry", "idea"] as const;
export type PinKind = (typeof PIN_KINDS)[number];

/** A place that somebody has marked. Shape and sign tell the kind as well as the colour does. */
export interface PinView {
	readonly id: string;
	readonly kind: PinKind;
	readonly position: LngLat;
	readonly label: string;
}

/** A train where it is at one moment. */
export interface TrainView {
	readonly id: string;
	readonly position: LngLat;
	/** Degrees clockwise from north, the way that it runs. */
	readonly headingDegrees: number;
	/** Standing at a station. */
	readonly standing: boolean;
}

export interface MapCallbacks {
	onStationDragStart?(stationId: string): void;
	/** At most once a frame; the position is the raw pointer's. */
	onStationDrag?(drag: StationDrag): void;
	onStationDragEnd?(): void;
	onStationDragCancel?(): void;
	onStationSelect?(stationId: string | null): void;
	onMapClick?(position: LngLat): void;
	/** A click within reach of the active line, away from its stations. */
	onLineClick?(position: LngLat): void;
	/** A pin was pressed. Without this, pins are pictures and take no focus. */
	onPinSelect?(pinId: string): void;
	/** At most once a frame while the camera moves; `byHand`: the reader moved it. */
	onCamera?(camera: CameraView, byHand: boolean): void;
	onStatus?(status: MapStatus): void;
}

export interface CityMapOptions {
	readonly city: CityView;
	readonly language: MapLanguage;
	readonly theme: MapTheme;
	readonly reducedMotion: boolean;
	readonly text: MapText;
	readonly callbacks: MapCallbacks;
	/** Space that panels take from the map's edges when something is fitted into view. */
	readonly padding?: Padding;
	/** Whether stations can be dragged; true unless given. They can be chosen all the same. */
	readonly stationsMovable?: boolean;
}

/** The one writer to the map. Every setter is cheap and may be called at any time; frames coalesce. */
export interface CityMap {
	setActive(line: LineView | null): void;
	setGhost(ghost: GhostView | null): void;
	setComparison(line: LineView | null): void;
	setCells(mode: CellsMode): void;
	setIsochrone(isochrone: IsochroneView | null): void;
	setPins(pins: readonly PinView[]): void;
	/** A way on foot, from its first position to its last. */
	setPath(path: readonly LngLat[] | null): void;
	setTrains(trains: readonly TrainView[]): void;
	setSelected(stationId: string | null): void;
	setLanguage(language: MapLanguage, text: MapText): void;
	setTheme(theme: MapTheme): void;
	setReducedMotion(reducedMotion: boolean): void;
	setStationsMovable(movable: boolean): void;
	setOnlineBase(online: boolean): void;
	setPadding(padding: Padding): void;
	fitLine(): void;
	flyTo(position: LngLat, zoom?: number): void;
	camera(): CameraView;
	/** Animated only where motion is wanted. The line is no longer followed until `fitLine`. */
	setCamera(camera: CameraView, animate: boolean): void;
	resize(): void;
	destroy(): void;
}

import { type Signal, signal } from "@preact/signals-core";
import type { MapStatus } from "../../map/types.ts";
import type { Figure } from "../../models/types.ts";
import type { MoneyTopic } from "../shared/money-topics.ts";
import { type AccessState, createAccessState } from "./access/access-state.ts";
import type { ShownStreets } from "./streets/station-walk.ts";

export const PANELS = ["results", "stations", "service", "money", "access", "compare"] as const;
export type PanelId = (typeof PANELS)[number];

/** Heights between which the bottom sheet of a phone snaps. */
export const SHEET_HEIGHTS = ["peek", "half", "full"] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** What the cells of the map show. */
export const CELL_LAYERS = ["people", "reach", "change", "minutes", "saved", "ptal", "none"] as const;
export type CellLayer = (typeof CELL_LAYERS)[number];

/** The figures of the models, and the one that the view works out of them. */
export type SourcedFigure = Figure | "costPerBoarding";

export type DialogId =
	| "assumptions"
	| "calibration"
	| "doubt"
	| "siting"
	| "health"
	| "data"
	| "keyboard"
	| "files"
	| "share"
	| "dossier"
	| "streets"
	| "timetable";

/** State of the screen alone: none of it is part of a scenario, of undo, or of what is saved. */
export interface PlannerState {
	readonly panel: Signal<PanelId>;
	readonly sheet: Signal<SheetHeight>;
	readonly stripOpen: Signal<boolean>;
	readonly legendOpen: Signal<boolean>;
	readonly cellLayer: Signal<CellLayer>;
	readonly dialog: Signal<DialogId | null>;
	/** Local counts as typed, kept while the window is closed. */
	readonly calibrationText: Signal<string>;
	/** The figure whose source is open. */
	readonly sourceOf: Signal<SourcedFigure | null>;
	/** The group of money figures whose source is open. */
	readonly moneySourceOf: Signal<MoneyTopic | null>;
	readonly mapStatus: Signal<MapStatus | null>;
	/** What the streets make of the stations, while one is selected. */
	readonly stationStreets: Signal<ShownStreets | null>;
	readonly access: AccessState;
	/** Said by the live region. */
	readonly announcement: Signal<string>;
	/** A file hangs over the page. */
	readonly fileOver: Signal<boolean>;
}

/** What a screen has room for at first. */
interface Room {
	readonly legendOpen: boolean;
	readonly stripOpen: boolean;
}

export function createPlannerState({ legendOpen, stripOpen }: Room): PlannerState {
	return {
		panel: signal<PanelId>("results"),
		sheet: signal<SheetHeight>("half"),
		stripOpen: signal(stripOpen),
		legendOpen: signal(legendOpen),
		cellLayer: signal<CellLayer>("people"),
		dialog: signal<DialogId | null>(null),
		calibrationText: signal(""),
		sourceOf: signal<SourcedFigure | null>(null),
		moneySourceOf: signal<MoneyTopic | null>(null),
		mapStatus: signal<MapStatus | null>(null),
		stationStreets: signal<ShownStreets | null>(null),
		access: createAccessState(),
		announcement: signal(""),
		fileOver: signal(false),
	};
}

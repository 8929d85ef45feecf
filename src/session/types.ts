import type { ReadonlySignal } from "@preact/signals-core";
import type { Bilingual, LngLat } from "../core/location.ts";
import type { Problem } from "../core/result.ts";
import type { CellReach, CityView } from "../engine/contract.ts";
import type { HealthCheck, Outcome, PairedComparison, RangeResults } from "../models/types.ts";
import type { Edit, EditNote } from "../scenario/edits/types.ts";
import type { Scenario } from "../scenario/types.ts";
import type { EnginePort } from "./engine-port.ts";
import type { LinkActions } from "./link-stamp.ts";
import type { StreetsActions, StreetsState } from "./streets-types.ts";

export type { Edit, EditNote };

/** One option with everything that has been worked out for it so far. */
export interface Evaluated {
	readonly scenario: Scenario;
	/** Latest answer of one draw at the medians, or null while the first one is under way. */
	readonly outcome: Outcome | null;
	/** Ranges of exactly this scenario, or null while they are under way. */
	readonly ranges: RangeResults | null;
	/** Latest answer, which may be one edit behind. */
	readonly reach: CellReach | null;
}

export type CityStatus = "loading" | "ready" | "failed";

/** The state behind every view. Signals are read-only outside. */
export interface Session extends StreetsActions, LinkActions {
	readonly city: ReadonlySignal<CityView | null>;
	readonly cityStatus: ReadonlySignal<CityStatus>;
	/** The option being worked on; during a gesture its scenario is the preview. */
	readonly active: ReadonlySignal<Evaluated | null>;
	/** The option as it was before the gesture under way, for ghosts and delta chips; null outside one. */
	readonly beforeGesture: ReadonlySignal<Evaluated | null>;
	/** The second option, or null. */
	readonly comparison: ReadonlySignal<Evaluated | null>;
	/** Draw-by-draw comparison of the two, or null until both have ranges. */
	readonly paired: ReadonlySignal<readonly PairedComparison[] | null>;
	/** 0..1 while ranges are being drawn, null when idle. */
	readonly drawProgress: ReadonlySignal<number | null>;
	readonly health: ReadonlySignal<readonly HealthCheck[] | null>;
	readonly selectedStationId: ReadonlySignal<string | null>;
	readonly undoNote: ReadonlySignal<EditNote | null>;
	readonly redoNote: ReadonlySignal<EditNote | null>;
	/** The last thing done, for the live region. */
	readonly lastNote: ReadonlySignal<EditNote | null>;
	/** The one error surface. */
	readonly problem: ReadonlySignal<Problem | null>;
	/** Scenarios kept on this device, newest first. */
	readonly saved: ReadonlySignal<readonly SavedScenario[]>;
	/** The streets that walks follow, and those on their way in. */
	readonly streets: ReadonlySignal<StreetsState>;

	start(packUrl: string): Promise<void>;
	/** One undo step. Returns false, and shows the problem, where the edit is refused. */
	apply(edit: Edit): boolean;
	beginGesture(): void;
	/** Replaces the gesture's preview by the edit applied to the scenario before the gesture. */
	preview(edit: Edit): boolean;
	/** The whole gesture becomes one undo step. */
	commitGesture(): void;
	cancelGesture(): void;
	undo(): void;
	redo(): void;
	selectStation(stationId: string | null): void;
	openOption(optionId: string): void;
	openScenario(scenario: Scenario): void;
	openSaved(id: string): Promise<void>;
	/** Keeps a copy on this device, by its own name unless another is given. False where it could not be kept. */
	saveActive(name?: Bilingual): Promise<boolean>;
	removeSaved(id: string): Promise<void>;
	/** Writes at once what autosave still holds back; for when the page is hidden. */
	flush(): Promise<void>;
	/** Null closes the comparison. */
	compareWithOption(optionId: string | null): void;
	compareWithScenario(scenario: Scenario): void;
	compareWithSaved(id: string): Promise<void>;
	swapComparison(): void;
	/** 200 while idle by themselves; this asks for more. */
	requestDraws(count: number): void;
	cancelDraws(): void;
	requestHealth(): void;
	/** A longer question in a worker of its own; its errors are the caller's to show. */
	readonly study: EnginePort["study"];
	dismissProblem(): void;
	reportProblem(problem: Problem): void;
}

export interface SavedScenario {
	readonly id: string;
	readonly name: Scenario["name"];
	readonly savedAtMilliseconds: number;
}

/** What the map reports of the pointer, in the session's words. */
export interface StationDrag {
	readonly stationId: string;
	readonly position: LngLat;
	readonly mode: "along" | "free";
}

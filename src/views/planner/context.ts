import type { ReadonlySignal, Signal } from "@preact/signals-core";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../i18n/index.ts";
import type { MapTheme } from "../../map/types.ts";
import type { Session } from "../../session/types.ts";
import type { Anchor } from "./figures.ts";
import type { PlannerState } from "./state.ts";

/** What the composition root gives to a view: choices that outlive the page, and the state of the device. */
export interface Device {
	readonly theme: Signal<MapTheme>;
	readonly onlineMap: Signal<boolean>;
	/** Whether a street server may be asked. */
	readonly onlineStreets: Signal<boolean>;
	readonly connected: ReadonlySignal<boolean>;
	readonly packUrl: string;
	chooseLanguage(language: Language): void;
	nowMilliseconds(): number;
	/** An id that no other scenario has. */
	newId(): string;
}

export interface Planner {
	readonly session: Session;
	readonly state: PlannerState;
	readonly device: Device;
	/** The last complete ranges of the option being worked on. */
	readonly anchor: ReadonlySignal<Anchor | null>;
	/** The same of the option beside it. */
	readonly comparisonAnchor: ReadonlySignal<Anchor | null>;
}

export const PlannerContext = createContext<Planner | null>(null);

export function usePlanner(): Planner {
	const planner = useContext(PlannerContext);
	if (planner === null) throw new Error("usePlanner needs a PlannerContext");
	return planner;
}

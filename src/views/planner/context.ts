import type { ReadonlySignal } from "@preact/signals-core";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Session } from "../../session/types.ts";
import type { Device } from "../shared/device.ts";
import type { Anchor } from "../shared/shown-figure.ts";
import type { PlannerState } from "./state.ts";

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

import type { ReadonlySignal } from "@preact/signals-core";
import { createContext } from "preact";
import { useContext, useEffect } from "preact/hooks";
import type { Session } from "../../session/types.ts";
import type { Device } from "../shared/device.ts";
import type { LightCity } from "./light-city.ts";
import type { ResidentState } from "./state.ts";

export interface Resident {
	readonly device: Device;
	readonly state: ResidentState;
	/** Null until a screen has asked for the engine and it has come. */
	readonly session: ReadonlySignal<Session | null>;
	/** Loads the engine once, however often it is asked. */
	askForSession(): void;
	/** The engine's scripts could not be had; asking again tries again. */
	readonly sessionFailed: ReadonlySignal<boolean>;
	/** Names and stations, which need no engine; null until they have come. */
	readonly lightCity: ReadonlySignal<LightCity | null>;
	readonly lightCityFailed: ReadonlySignal<boolean>;
	/** Asked once at the start; asking again after a failure tries again. */
	askForLightCity(): void;
}

export const ResidentContext = createContext<Resident | null>(null);

export function useResident(): Resident {
	const resident = useContext(ResidentContext);
	if (resident === null) throw new Error("useResident needs a ResidentContext");
	return resident;
}

/** The engine's session for a screen that needs it: null until its city is there. */
export function useSession(): Session | null {
	const { session, askForSession } = useResident();
	useEffect(askForSession, [askForSession]);
	const opened = session.value;
	return opened?.cityStatus.value === "ready" ? opened : null;
}

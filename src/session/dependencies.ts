import type { CityOption } from "../city/types.ts";
import type { Scenario } from "../scenario/types.ts";
import type { EnginePort } from "./engine-port.ts";
import type { StreetsPort } from "./streets-types.ts";

/** Key-value storage on the device. Every call may reject: blocked, or full (a QuotaExceededError). */
export interface Storage {
	get(key: string): Promise<unknown>;
	set(key: string, value: unknown): Promise<void>;
	delete(key: string): Promise<void>;
	keys(): Promise<readonly string[]>;
}

export interface Timers {
	set(callback: () => void, milliseconds: number): number;
	clear(timer: number): void;
}

/** Everything that the session needs from outside. */
export interface Dependencies {
	readonly engine: EnginePort;
	readonly streets: StreetsPort;
	readonly storage: Storage;
	readonly nowMilliseconds: () => number;
	readonly timers: Timers;
	readonly scenarioFromOption: (option: CityOption, cityId: string) => Scenario;
	/** The same for the life of a tab, also over a reload; another for every other tab. */
	readonly tabId: string;
	/** A new identifier at every call. */
	readonly newId: () => string;
}

import type { EngineClient } from "../engine/client.ts";
import type { PairedComparison, RangeResults } from "../models/types.ts";

/**
 * What the session asks of the engine. `evaluate`, `reach` and `loadStreets` are latest-wins: null says that a newer
 * request took the place of this one. `ranges` gives null once its signal is aborted, or other streets count; what was
 * worked out before streets were loaded still stands on the old ways: ask again.
 */
export interface EnginePort extends Omit<EngineClient, "dispose"> {
	/** Pure: both must have the same seed and number of draws. */
	compare(a: RangeResults, b: RangeResults): readonly PairedComparison[];
}

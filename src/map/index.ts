import { GPUInitializationError } from "maplibre-gl";
import { LiveMap } from "./live-map.ts";
import { StillMap } from "./still/still-map.ts";
import type { CityMap, CityMapOptions } from "./types.ts";

export { type CellClass, legendFor } from "./cells/classes.ts";
export * from "./types.ts";

/** A map in the container; where WebGL 2 is missing a still one with the same interface. */
export function createCityMap(container: HTMLElement, options: CityMapOptions): CityMap {
	try {
		return new LiveMap(container, options);
	} catch (error) {
		if (!(error instanceof GPUInitializationError)) throw error;
		return new StillMap(container, options);
	}
}

import type { LngLat } from "../../core/location.ts";

export interface ScreenPoint {
	readonly x: number;
	readonly y: number;
}

/** What dragging and markers need of a map, drawn by WebGL or not. Points are pixels from its top left. */
export interface Surface {
	/** Takes the pointer. */
	readonly element: HTMLElement;
	project(position: LngLat): ScreenPoint;
	unproject(point: ScreenPoint): LngLat;
	/** While held, the pointer does not pan the map. */
	holdPan(held: boolean): void;
}

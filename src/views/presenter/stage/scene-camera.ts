import type { CameraView } from "../../../map/types.ts";
import type { SceneCamera } from "../story/types.ts";

/** What is free of words and controls on the stage, CSS pixels. */
export interface Room {
	readonly width: number;
	readonly height: number;
}

/**
 * Scenes keep cameras for a room of this size: the same ground shows on a projector, a laptop and an old beamer, only
 * larger or smaller.
 */
const KEPT_FOR: Room = { width: 1280, height: 720 };

/** Zoom levels that a room is larger than the one that cameras are kept for; below zero where it is smaller. */
export const zoomFor = ({ width, height }: Room): number =>
	width > 0 && height > 0 ? Math.log2(Math.min(width / KEPT_FOR.width, height / KEPT_FOR.height)) : 0;

/** As the map takes it here. */
export const cameraHere = (kept: SceneCamera, room: Room): CameraView => ({
	...kept,
	zoom: kept.zoom + zoomFor(room),
});

/** As a scene keeps it. */
export const cameraToKeep = (here: CameraView, room: Room): SceneCamera => ({
	...here,
	zoom: here.zoom - zoomFor(room),
});

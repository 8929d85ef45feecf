import type { MarginalStation } from "../../../models/marginal-run.ts";
import type { Line } from "../../../scenario/types.ts";
import { extremeStations } from "./facts.ts";
import { KIND_DEFAULTS } from "./scene-kinds.ts";
import type { Scene } from "./types.ts";

/** Near enough to see which streets a station lies between. */
const STATION_ZOOM = 13.6;

/** A scene about a station goes to it: the one that somebody chose, or the one that the results name. */
export function aimedScene(
	scene: Scene,
	line: Line | null,
	marginal: readonly MarginalStation[] | null,
): Scene {
	const end = KIND_DEFAULTS[scene.kind].station;
	const found = end === null || marginal === null ? null : (extremeStations(marginal)?.[end] ?? null);
	const stationId = scene.stationId ?? found?.station.id ?? null;
	const station = line?.stations.find(({ id }) => id === stationId);
	if (station === undefined) return scene;
	const camera = scene.camera ?? { centre: station.position, zoom: STATION_ZOOM, bearing: 0, pitch: 0 };
	return { ...scene, stationId: station.id, camera };
}

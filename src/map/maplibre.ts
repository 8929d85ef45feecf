import { Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Surface } from "./stations/surface.ts";
import type { Bounds } from "./viewport.ts";

const MIN_ZOOM = 9.5;
/** Closer than this the map would promise more than cells of 350 m and placements of ± 60 m can keep. */
const MAX_ZOOM = 16;
/** How far one may pan beyond the city, degrees. */
const PAN_MARGIN_DEGREES = 1.5;

/** North is up and the view is from above. Throws GPUInitializationError where there is no WebGL 2. */
export function createMapLibreMap(
	container: HTMLElement,
	style: StyleSpecification,
	[west, south, east, north]: Bounds,
	fadeDuration: number,
): MapLibreMap {
	setWorkerUrl(workerUrl);
	const map = new MapLibreMap({
		container,
		style,
		bounds: [west, south, east, north],
		maxBounds: [
			west - PAN_MARGIN_DEGREES,
			south - PAN_MARGIN_DEGREES,
			east + PAN_MARGIN_DEGREES,
			north + PAN_MARGIN_DEGREES,
		],
		minZoom: MIN_ZOOM,
		maxZoom: MAX_ZOOM,
		attributionControl: false,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		boxZoom: false,
		renderWorldCopies: false,
		fadeDuration,
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	return map;
}

export function mapLibreSurface(map: MapLibreMap): Surface {
	return {
		element: map.getCanvasContainer(),
		project: (position) => map.project([...position]),
		unproject: ({ x, y }) => {
			const { lng, lat } = map.unproject([x, y]);
			return [lng, lat];
		},
		holdPan: (held) => (held ? map.dragPan.disable() : map.dragPan.enable()),
	};
}

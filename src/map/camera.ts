import type { Map as MapLibreMap } from "maplibre-gl";
import type { LngLat } from "../core/location.ts";
import type { MapFrame } from "./frame.ts";
import type { ScreenPoint } from "./stations/surface.ts";
import type { CameraView } from "./types.ts";
import { type Bounds, METRES_PER_PIXEL_AT_ZOOM_ZERO } from "./viewport.ts";

const FLIGHT_MILLISECONDS = 700;
const ZOOM_MILLISECONDS = 250;
const CLOSE_ZOOM = 13.5;
const FARTHEST_IN_TO_FIT = 14;

/** Where the map looks: it follows the line into the room that panels leave, until the reader moves it. */
export class MapCamera {
	readonly #map: MapLibreMap;
	readonly #frame: MapFrame;
	/** What is to be seen: the lines, else the city. */
	readonly #wanted: () => Bounds;
	#reducedMotion: boolean;
	#fitted = false;
	#movedByHand = false;
	/** Who the movement of the moment comes from. */
	#byReader = false;

	constructor(map: MapLibreMap, frame: MapFrame, wanted: () => Bounds, reducedMotion: boolean) {
		this.#map = map;
		this.#frame = frame;
		this.#wanted = wanted;
		this.#reducedMotion = reducedMotion;
		map.on("movestart", (event) => {
			if (!("originalEvent" in event && event.originalEvent)) return;
			this.#movedByHand = true;
			this.#byReader = true;
		});
	}

	setReducedMotion(reducedMotion: boolean): void {
		this.#reducedMotion = reducedMotion;
	}

	get metresPerPixel(): number {
		const latitude = (this.#map.getCenter().lat * Math.PI) / 180;
		return (METRES_PER_PIXEL_AT_ZOOM_ZERO * Math.cos(latitude)) / 2 ** this.#map.getZoom();
	}

	get view(): CameraView {
		const map = this.#map;
		const { x, y } = this.#middle();
		const { lng, lat } = map.unproject([x, y]);
		return { centre: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
	}

	/** Whether the reader has moved it last. */
	get byReader(): boolean {
		return this.#byReader;
	}

	lookAt({ centre, zoom, bearing, pitch }: CameraView, animate: boolean): void {
		this.#fitted = true;
		this.#movedByHand = true;
		this.#byReader = false;
		const { x, y } = this.#middle();
		const { clientWidth, clientHeight } = this.#frame.container;
		this.#map.easeTo({
			center: [...centre],
			zoom,
			bearing,
			pitch,
			offset: [x - clientWidth / 2, y - clientHeight / 2],
			duration: this.#within(animate ? FLIGHT_MILLISECONDS : 0),
		});
	}

	/** At once, the first time that there is something to show. */
	fitFirst(): void {
		if (this.#fitted) return;
		this.#fitted = true;
		this.#fit(0);
	}

	/** Into the room that panels leave now. */
	follow(how: "flying" | "at once"): void {
		if (this.#fitted && !this.#movedByHand) this.#fit(how === "flying" ? FLIGHT_MILLISECONDS : 0);
	}

	/** Back to the line, wherever the reader went. */
	fit(): void {
		this.#movedByHand = false;
		this.#fit(FLIGHT_MILLISECONDS);
	}

	flyTo(position: LngLat, zoom?: number): void {
		const { top, right, bottom, left } = this.#frame.padding;
		this.#movedByHand = true;
		this.#byReader = false;
		this.#map.easeTo({
			center: [...position],
			zoom: zoom ?? Math.max(this.#map.getZoom(), CLOSE_ZOOM),
			offset: [(left - right) / 2, (top - bottom) / 2],
			duration: this.#within(FLIGHT_MILLISECONDS),
		});
	}

	zoomBy(step: 1 | -1): void {
		this.#movedByHand = true;
		this.#byReader = true;
		const { x, y } = this.#middle();
		this.#map.easeTo({
			zoom: this.#map.getZoom() + step,
			around: this.#map.unproject([x, y]),
			duration: this.#within(ZOOM_MILLISECONDS),
		});
	}

	/** Of the room that panels leave. */
	#middle(): ScreenPoint {
		const { top, right, bottom, left } = this.#frame.panels;
		const { clientWidth, clientHeight } = this.#frame.container;
		return { x: (left + clientWidth - right) / 2, y: (top + clientHeight - bottom) / 2 };
	}

	#fit(milliseconds: number): void {
		this.#byReader = false;
		const [west, south, east, north] = this.#wanted();
		this.#map.fitBounds([west, south, east, north], {
			padding: this.#frame.padding,
			duration: this.#within(milliseconds),
			maxZoom: FARTHEST_IN_TO_FIT,
		});
	}

	#within(milliseconds: number): number {
		return this.#reducedMotion ? 0 : milliseconds;
	}
}

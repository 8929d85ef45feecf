import type { Map as MapLibreMap } from "maplibre-gl";
import type { LngLat } from "../core/location.ts";
import type { MapFrame } from "./frame.ts";
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

	constructor(map: MapLibreMap, frame: MapFrame, wanted: () => Bounds, reducedMotion: boolean) {
		this.#map = map;
		this.#frame = frame;
		this.#wanted = wanted;
		this.#reducedMotion = reducedMotion;
		map.on("movestart", (event) => {
			if ("originalEvent" in event && event.originalEvent) this.#movedByHand = true;
		});
	}

	setReducedMotion(reducedMotion: boolean): void {
		this.#reducedMotion = reducedMotion;
	}

	get metresPerPixel(): number {
		const latitude = (this.#map.getCenter().lat * Math.PI) / 180;
		return (METRES_PER_PIXEL_AT_ZOOM_ZERO * Math.cos(latitude)) / 2 ** this.#map.getZoom();
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
		this.#map.easeTo({
			center: [...position],
			zoom: zoom ?? Math.max(this.#map.getZoom(), CLOSE_ZOOM),
			offset: [(left - right) / 2, (top - bottom) / 2],
			duration: this.#within(FLIGHT_MILLISECONDS),
		});
	}

	zoomBy(step: 1 | -1): void {
		this.#movedByHand = true;
		const { top, right, bottom, left } = this.#frame.panels;
		const { clientWidth, clientHeight } = this.#frame.container;
		this.#map.easeTo({
			zoom: this.#map.getZoom() + step,
			around: this.#map.unproject([(left + clientWidth - right) / 2, (top + clientHeight - bottom) / 2]),
			duration: this.#within(ZOOM_MILLISECONDS),
		});
	}

	#fit(milliseconds: number): void {
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

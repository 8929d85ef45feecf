import type { LngLat } from "../../core/location.ts";
import { svgElement } from "../elements.ts";
import type { Surface } from "../stations/surface.ts";
import type { TrainView } from "../types.ts";

/** Trains keep to the left here, as Thai trains and roads do: opposing ones pass each other side by side. */
const LEFT_OF_THE_LINE_PIXELS = 6;
const SMALL_ZOOM = 10.5;
const LARGE_ZOOM = 14;
const SMALL_SCALE = 0.75;
const LARGE_SCALE = 1.5;
/** Degrees of latitude, about 110 m: far enough to tell which way is ahead on the screen. */
const AHEAD_DEGREES = 0.001;

export function trainScale(zoom: number): number {
	const share = Math.min(1, Math.max(0, (zoom - SMALL_ZOOM) / (LARGE_ZOOM - SMALL_ZOOM)));
	return SMALL_SCALE + share * (LARGE_SCALE - SMALL_SCALE);
}

function ahead([lng, lat]: LngLat, headingDegrees: number): LngLat {
	const heading = (headingDegrees * Math.PI) / 180;
	const east = (Math.sin(heading) * AHEAD_DEGREES) / Math.cos((lat * Math.PI) / 180);
	return [lng + east, lat + Math.cos(heading) * AHEAD_DEGREES];
}

/** Trains as signs over the line: their nose tells the way, and a standing one is hollow. */
export class TrainMarkers {
	readonly root = svgElement("svg", { class: "city-map-trains", "aria-hidden": "true" });
	readonly #surface: Surface;
	readonly #elements = new Map<string, SVGGElement>();
	#trains: readonly TrainView[] = [];
	#scale = 1;

	constructor(surface: Surface) {
		this.#surface = surface;
	}

	setTrains(trains: readonly TrainView[]): void {
		const kept = new Set(trains.map((train) => train.id));
		for (const [id, element] of this.#elements) {
			if (kept.has(id)) continue;
			element.remove();
			this.#elements.delete(id);
		}
		this.#trains = trains;
		this.#draw();
	}

	place(zoom: number): void {
		this.#scale = trainScale(zoom);
		this.#draw();
	}

	#draw(): void {
		for (const { id, position, headingDegrees, standing } of this.#trains) {
			const element = this.#elements.get(id) ?? this.#create(id);
			const at = this.#surface.project(position);
			const to = this.#surface.project(ahead(position, headingDegrees));
			const turn = (Math.atan2(to.y - at.y, to.x - at.x) * 180) / Math.PI;
			element.setAttribute(
				"transform",
				`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)}) rotate(${turn.toFixed(1)}) translate(0 ${-LEFT_OF_THE_LINE_PIXELS * this.#scale}) scale(${this.#scale.toFixed(2)})`,
			);
			element.classList.toggle("standing", standing);
		}
	}

	#create(id: string): SVGGElement {
		const element = svgElement("g", { class: "train" });
		element.append(svgElement("path", { d: "M-11 -4.5 H5 Q11 -4.5 12 0 Q11 4.5 5 4.5 H-11 Z" }));
		this.root.append(element);
		this.#elements.set(id, element);
		return element;
	}
}

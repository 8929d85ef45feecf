import type { StationDrag } from "../../session/types.ts";
import type { MapCallbacks, StationView } from "../types.ts";
import type { ScreenPoint, Surface } from "./surface.ts";

/** Half of the 44-pixel target. */
const HIT_RADIUS_PIXELS = 22;
const MOUSE_THRESHOLD_PIXELS = 4;
const TOUCH_THRESHOLD_PIXELS = 8;

interface Gesture {
	readonly pointerId: number;
	readonly stationId: string;
	readonly start: ScreenPoint;
	/** From the pointer to the station's middle: the station does not jump under the finger. */
	readonly offset: ScreenPoint;
	readonly byHandle: boolean;
	readonly thresholdPixels: number;
	started: boolean;
	last: ScreenPoint;
	altKey: boolean;
}

/** The station nearest to a point within reach of a finger, or null. */
export function stationAt(
	stations: readonly StationView[],
	project: Surface["project"],
	point: ScreenPoint,
): StationView | null {
	let best: StationView | null = null;
	let bestDistance = HIT_RADIUS_PIXELS;
	for (const station of stations) {
		const at = project(station.position);
		const distance = Math.hypot(at.x - point.x, at.y - point.y);
		if (distance <= bestDistance) {
			best = station;
			bestDistance = distance;
		}
	}
	return best;
}

/** Turns the pointer into station gestures. It reports and never edits. */
export class StationDragging {
	readonly #surface: Surface;
	readonly #callbacks: MapCallbacks;
	readonly #stations: () => readonly StationView[];
	/** False: a station can be chosen, and a drag that begins on one pans the map. */
	movable: boolean;
	readonly #controller = new AbortController();
	#gesture: Gesture | null = null;
	#frame = 0;
	#swallowClick = false;
	/** Where the pointer went down: a pan that ends on a station does not choose it. */
	#pressedAt: ScreenPoint | null = null;

	constructor(
		surface: Surface,
		callbacks: MapCallbacks,
		stations: () => readonly StationView[],
		movable: boolean,
	) {
		this.#surface = surface;
		this.movable = movable;
		this.#callbacks = callbacks;
		this.#stations = stations;
		const { element } = surface;
		const capture = { signal: this.#controller.signal, capture: true };
		element.addEventListener("pointerdown", (event) => this.#down(event), capture);
		element.addEventListener("pointermove", (event) => this.#move(event), capture);
		element.addEventListener("pointerup", (event) => this.#up(event), capture);
		element.addEventListener("pointercancel", (event) => this.#lost(event), capture);
		element.addEventListener("click", (event) => this.#click(event), capture);
		element.addEventListener("dblclick", (event) => this.#doubleClick(event), capture);
		window.addEventListener("keydown", (event) => this.#key(event), capture);
		window.addEventListener("keyup", (event) => this.#key(event), capture);
		window.addEventListener("blur", () => this.#cancel(), { signal: this.#controller.signal });
	}

	get draggedStationId(): string | null {
		return this.#gesture?.started ? this.#gesture.stationId : null;
	}

	/** The handle beside the selected station was pressed: the station may leave the line. */
	beginByHandle(event: PointerEvent, station: StationView): void {
		if (event.button === 0) this.#begin(event, station, true);
	}

	destroy(): void {
		this.#cancel();
		this.#controller.abort();
	}

	#point(event: MouseEvent): ScreenPoint {
		const box = this.#surface.element.getBoundingClientRect();
		return { x: event.clientX - box.left, y: event.clientY - box.top };
	}

	#hit(event: MouseEvent): StationView | null {
		return stationAt(this.#stations(), (position) => this.#surface.project(position), this.#point(event));
	}

	#down(event: PointerEvent): void {
		this.#swallowClick = false;
		this.#pressedAt = this.#point(event);
		if (!this.movable || event.button !== 0 || this.#gesture !== null) return;
		const station = this.#hit(event);
		if (station !== null) this.#begin(event, station, false);
	}

	#begin(event: PointerEvent, station: StationView, byHandle: boolean): void {
		if (this.#gesture !== null) return;
		const start = this.#point(event);
		const middle = this.#surface.project(station.position);
		this.#gesture = {
			pointerId: event.pointerId,
			stationId: station.id,
			start,
			offset: { x: middle.x - start.x, y: middle.y - start.y },
			byHandle,
			thresholdPixels: event.pointerType === "mouse" ? MOUSE_THRESHOLD_PIXELS : TOUCH_THRESHOLD_PIXELS,
			started: false,
			last: start,
			altKey: event.altKey,
		};
		this.#swallowClick = true;
		this.#surface.holdPan(true);
		this.#surface.element.setPointerCapture(event.pointerId);
	}

	#move(event: PointerEvent): void {
		const gesture = this.#gesture;
		if (gesture === null) {
			if (event.buttons === 0) this.#surface.element.style.cursor = this.#hit(event) ? "pointer" : "";
			return;
		}
		if (event.pointerId !== gesture.pointerId) return;
		event.stopPropagation();
		gesture.last = this.#point(event);
		gesture.altKey = event.altKey;
		if (!gesture.started) {
			const moved = Math.hypot(gesture.last.x - gesture.start.x, gesture.last.y - gesture.start.y);
			if (moved < gesture.thresholdPixels) return;
			gesture.started = true;
			this.#surface.element.style.cursor = "grabbing";
			this.#callbacks.onStationDragStart?.(gesture.stationId);
		}
		this.#schedule();
	}

	#schedule(): void {
		if (this.#frame !== 0) return;
		this.#frame = requestAnimationFrame(() => {
			this.#frame = 0;
			this.#report();
		});
	}

	#report(): void {
		const gesture = this.#gesture;
		if (gesture === null || !gesture.started) return;
		const drag: StationDrag = {
			stationId: gesture.stationId,
			position: this.#surface.unproject({
				x: gesture.last.x + gesture.offset.x,
				y: gesture.last.y + gesture.offset.y,
			}),
			mode: gesture.byHandle || gesture.altKey ? "free" : "along",
		};
		this.#callbacks.onStationDrag?.(drag);
	}

	#up(event: PointerEvent): void {
		const gesture = this.#gesture;
		if (gesture === null || event.pointerId !== gesture.pointerId) return;
		if (gesture.started) {
			gesture.last = this.#point(event);
			this.#report();
		}
		this.#release();
		if (gesture.started) this.#callbacks.onStationDragEnd?.();
		else this.#callbacks.onStationSelect?.(gesture.stationId);
	}

	#lost(event: PointerEvent): void {
		if (event.pointerId === this.#gesture?.pointerId) this.#cancel();
	}

	#cancel(): void {
		const gesture = this.#gesture;
		if (gesture === null) return;
		this.#release();
		if (gesture.started) this.#callbacks.onStationDragCancel?.();
	}

	#release(): void {
		const gesture = this.#gesture;
		if (gesture === null) return;
		this.#gesture = null;
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
		const { element } = this.#surface;
		if (element.hasPointerCapture(gesture.pointerId)) element.releasePointerCapture(gesture.pointerId);
		element.style.cursor = "";
		this.#surface.holdPan(false);
	}

	#key(event: KeyboardEvent): void {
		const gesture = this.#gesture;
		if (gesture === null) return;
		if (event.type === "keydown" && event.key === "Escape") {
			event.stopPropagation();
			event.preventDefault();
			this.#cancel();
		} else if (event.key === "Alt") {
			// Otherwise Windows moves the focus to the browser's menu.
			event.preventDefault();
			gesture.altKey = event.type === "keydown";
			this.#schedule();
		}
	}

	/** A press on a station is not a click on the map under it. */
	#click(event: MouseEvent): void {
		const chosen = this.movable || this.#hasMoved(event) ? null : this.#hit(event);
		if (!this.#swallowClick && chosen === null) return;
		this.#swallowClick = false;
		event.stopImmediatePropagation();
		if (chosen !== null) this.#callbacks.onStationSelect?.(chosen.id);
	}

	#hasMoved(event: MouseEvent): boolean {
		const from = this.#pressedAt;
		const to = this.#point(event);
		return from !== null && Math.hypot(to.x - from.x, to.y - from.y) >= TOUCH_THRESHOLD_PIXELS;
	}

	#doubleClick(event: MouseEvent): void {
		if (this.#hit(event) !== null) event.stopImmediatePropagation();
	}
}

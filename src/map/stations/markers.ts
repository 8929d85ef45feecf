import { moveTo, svgElement } from "../elements.ts";
import { shortName } from "../names.ts";
import type { MapLanguage, MapText, StationView } from "../types.ts";
import type { Surface } from "./surface.ts";

/** Below this zoom markers are dots without numbers. */
const NUMBER_ZOOM = 11.8;
const HANDLE_DISTANCE_PIXELS = 46;

interface Marker {
	readonly element: HTMLButtonElement;
	station: StationView;
}

/** Shape tells the kind: round at grade, square elevated, with a tab marked P where cars can be left. */
function glyph(station: StationView): SVGElement {
	const root = svgElement("svg", { viewBox: "-22 -22 44 44", "aria-hidden": "true" });
	if (station.parkAndRide) {
		root.append(
			svgElement("rect", { class: "tab", x: 5, y: -17, width: 12, height: 12, rx: 2 }),
			svgElement("path", { class: "tab-letter", d: "M9 -8 V-14 h2.6 a1.9 1.9 0 0 1 0 3.8 H9" }),
		);
	}
	root.append(
		station.elevated
			? svgElement("rect", { class: "body", x: -9.5, y: -9.5, width: 19, height: 19, rx: 2 })
			: svgElement("circle", { class: "body", r: 10 }),
	);
	const number = svgElement("text", { class: "number", y: 4.2, "text-anchor": "middle" });
	number.textContent = String(station.index + 1);
	root.append(number);
	return root;
}

const looksLike = (a: StationView, b: StationView): boolean =>
	a.elevated === b.elevated && a.parkAndRide === b.parkAndRide && a.index === b.index;

/**
 * Station markers as buttons over the map: they follow the finger within the frame and can hold the focus. The
 * pointer goes through them to `StationDragging`, which picks the nearest.
 */
export class StationMarkers {
	readonly root: HTMLDivElement;
	readonly #surface: Surface;
	readonly #handle: HTMLDivElement;
	readonly #onSelect: (stationId: string) => void;
	readonly #markers = new Map<string, Marker>();
	#order: readonly StationView[] = [];
	#selectedId: string | null = null;
	#movable = true;
	#language: MapLanguage = "th";

	constructor(
		surface: Surface,
		onSelect: (stationId: string) => void,
		onHandle: (event: PointerEvent, station: StationView) => void,
	) {
		this.#surface = surface;
		this.#onSelect = onSelect;
		this.root = document.createElement("div");
		this.root.className = "city-map-stations";
		this.root.setAttribute("role", "group");
		this.root.addEventListener("keydown", (event) => this.#key(event));
		this.#handle = document.createElement("div");
		this.#handle.className = "city-map-free-handle";
		this.#handle.hidden = true;
		const icon = svgElement("svg", { viewBox: "-12 -12 24 24", "aria-hidden": "true" });
		icon.append(
			svgElement("path", {
				d: "M0 -9 V9 M-9 0 H9 M-3 -6 L0 -9 L3 -6 M-3 6 L0 9 L3 6 M-6 -3 L-9 0 L-6 3 M6 -3 L9 0 L6 3",
			}),
		);
		this.#handle.append(icon);
		this.#handle.addEventListener("pointerdown", (event) => {
			const station = this.#selected();
			if (station) onHandle(event, station);
		});
		this.root.append(this.#handle);
	}

	setStations(stations: readonly StationView[]): void {
		this.#order = stations;
		const kept = new Set(stations.map((station) => station.id));
		for (const [id, marker] of this.#markers) {
			if (kept.has(id)) continue;
			marker.element.remove();
			this.#markers.delete(id);
		}
		let previous: Element | null = null;
		for (const station of stations) {
			const marker = this.#markers.get(station.id) ?? this.#create(station);
			if (!looksLike(marker.station, station)) marker.element.replaceChildren(glyph(station));
			marker.station = station;
			const expected: Element | null =
				previous === null ? this.root.firstElementChild : previous.nextElementSibling;
			if (expected !== marker.element) this.root.insertBefore(marker.element, expected);
			previous = marker.element;
			this.#label(marker);
		}
		this.#focusability();
		this.place();
	}

	setSelected(stationId: string | null): void {
		this.#selectedId = stationId;
		for (const [id, marker] of this.#markers) {
			marker.element.classList.toggle("selected", id === stationId);
			marker.element.setAttribute("aria-pressed", String(id === stationId));
		}
		this.#focusability();
		this.place();
	}

	/** Without this no handle shows. */
	setMovable(movable: boolean): void {
		this.#movable = movable;
		this.place();
	}

	setDragged(stationId: string | null): void {
		this.root.classList.toggle("dragging", stationId !== null);
		for (const [id, marker] of this.#markers) marker.element.classList.toggle("dragged", id === stationId);
	}

	setWords(language: MapLanguage, text: MapText): void {
		this.#language = language;
		this.root.setAttribute("aria-label", text.stations);
		this.#handle.title = text.freeHandle;
		for (const marker of this.#markers.values()) this.#label(marker);
	}

	setZoom(zoom: number): void {
		this.root.classList.toggle("numbered", zoom >= NUMBER_ZOOM);
		const scale = Math.min(1.1, Math.max(0.5, 0.5 + (zoom - 9.8) * 0.18));
		this.root.style.setProperty("--station-scale", scale.toFixed(3));
	}

	/** Puts every marker where the map has its station now. */
	place(): void {
		for (const { element, station } of this.#markers.values()) {
			moveTo(element, this.#surface.project(station.position));
		}
		const selected = this.#selected();
		this.#handle.hidden = selected === undefined || !this.#movable;
		if (selected && this.#movable) {
			const at = this.#surface.project(selected.position);
			const room = at.x > HANDLE_DISTANCE_PIXELS * 2;
			moveTo(this.#handle, {
				x: room ? at.x - HANDLE_DISTANCE_PIXELS : at.x,
				y: room ? at.y : at.y + HANDLE_DISTANCE_PIXELS,
			});
		}
	}

	#selected(): StationView | undefined {
		return this.#selectedId === null ? undefined : this.#markers.get(this.#selectedId)?.station;
	}

	#create(station: StationView): Marker {
		const element = document.createElement("button");
		element.type = "button";
		element.className = "city-map-station";
		element.classList.toggle("selected", station.id === this.#selectedId);
		element.setAttribute("aria-pressed", String(station.id === this.#selectedId));
		element.append(glyph(station));
		element.addEventListener("click", () => this.#onSelect(station.id));
		const marker = { element, station };
		this.#markers.set(station.id, marker);
		return marker;
	}

	#label(marker: Marker): void {
		const name = shortName(marker.station.name)[this.#language];
		const label = `${marker.station.index + 1} ${name}`;
		if (marker.element.ariaLabel !== label) marker.element.ariaLabel = label;
	}

	/** One stop for the Tab key: the selected station, or the first. */
	#focusability(): void {
		const chosen = this.#markers.has(this.#selectedId ?? "") ? this.#selectedId : this.#order[0]?.id;
		for (const [id, marker] of this.#markers) marker.element.tabIndex = id === chosen ? 0 : -1;
	}

	/** Page keys walk the line; arrows stay free for whoever moves the station. */
	#key(event: KeyboardEvent): void {
		const at = this.#order.findIndex(
			(station) => this.#markers.get(station.id)?.element === document.activeElement,
		);
		if (at === -1) return;
		const last = this.#order.length - 1;
		const to = { PageUp: Math.max(0, at - 1), PageDown: Math.min(last, at + 1), Home: 0, End: last }[
			event.key
		];
		const station = to === undefined ? undefined : this.#order[to];
		if (station === undefined) return;
		event.preventDefault();
		this.#onSelect(station.id);
		this.#markers.get(station.id)?.element.focus({ preventScroll: true });
	}
}

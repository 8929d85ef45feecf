import { moveTo, svgElement } from "../elements.ts";
import type { Surface } from "../stations/surface.ts";
import type { MapText, PinKind, PinView } from "../types.ts";

/** What a pin stands on, and the sign in it: no two kinds share either, so that colour is never the only cue. */
export const BODIES: Readonly<Record<PinKind, string>> = {
	home: "M0 21 L-7 11 H-16 V-15 H16 V11 H7 Z",
	destination: "M0 21 C-14 6 -16 0 -16 -5 A16 16 0 0 1 16 -5 C16 0 14 6 0 21 Z",
	like: "M0 21 L-6 12 A16 16 0 1 1 6 12 Z",
	worry: "M0 21 L-6 13 H-17 L0 -18 L17 13 H6 Z",
	idea: "M0 21 L-16 -2 L0 -18 L16 -2 Z",
};

/** Drawn with one stroke, on the grid of the bodies: 44 by 44 units about the middle. */
export const SIGNS: Readonly<Record<PinKind, string>> = {
	home: "M-9 -2 L0 -10 L9 -2 M-6 -4 V6 H6 V-4",
	destination: "M-5 5 V-12 M-5 -12 L8 -8 L-5 -3",
	like: "M0 5 C-14 -4 -7 -13 0 -6 C7 -13 14 -4 0 5 Z",
	worry: "M0 -7 V4 M0 8.5 V9",
	idea: "M0 -9 V5 M-7 -2 H7",
};

function glyph(kind: PinKind): SVGElement {
	const root = svgElement("svg", { viewBox: "-22 -22 44 44", "aria-hidden": "true" });
	root.append(
		svgElement("path", { class: "body", d: BODIES[kind] }),
		svgElement("path", { class: "sign", d: SIGNS[kind] }),
	);
	return root;
}

interface Marker {
	readonly element: HTMLElement;
	pin: PinView;
}

/** Pins over the map: buttons in the order of their list where somebody listens, else pictures. */
export class PinMarkers {
	readonly root = document.createElement("div");
	readonly #surface: Surface;
	readonly #onSelect: ((pinId: string) => void) | undefined;
	readonly #markers = new Map<string, Marker>();

	constructor(surface: Surface, onSelect: ((pinId: string) => void) | undefined) {
		this.#surface = surface;
		this.#onSelect = onSelect;
		this.root.className = "city-map-pins";
		this.root.setAttribute("role", "group");
		this.root.hidden = true;
	}

	setPins(pins: readonly PinView[]): void {
		const kept = new Set(pins.map((pin) => pin.id));
		for (const [id, marker] of this.#markers) {
			if (kept.has(id)) continue;
			marker.element.remove();
			this.#markers.delete(id);
		}
		pins.forEach((pin, place) => {
			const marker = this.#markers.get(pin.id) ?? this.#create(pin);
			if (marker.pin !== pin) this.#draw(marker, pin);
			const expected = this.root.children[place] ?? null;
			if (expected !== marker.element) this.root.insertBefore(marker.element, expected);
		});
		this.root.hidden = pins.length === 0;
		this.place();
	}

	setWords(text: MapText): void {
		this.root.setAttribute("aria-label", text.pins);
	}

	/** Puts every pin's point where the map has its position now. */
	place(): void {
		for (const { element, pin } of this.#markers.values()) {
			moveTo(element, this.#surface.project(pin.position), "over");
		}
	}

	#create(pin: PinView): Marker {
		const onSelect = this.#onSelect;
		const element = document.createElement(onSelect ? "button" : "div");
		if (element instanceof HTMLButtonElement) element.type = "button";
		else element.setAttribute("role", "img");
		if (onSelect) element.addEventListener("click", () => onSelect(pin.id));
		const marker = { element, pin };
		this.#draw(marker, pin);
		this.#markers.set(pin.id, marker);
		return marker;
	}

	#draw(marker: Marker, pin: PinView): void {
		marker.pin = pin;
		const { element } = marker;
		// Prefixed, so that no screen's own "destination" styles a pin.
		element.className = `city-map-pin city-map-pin--${pin.kind}`;
		element.ariaLabel = pin.label;
		const words = document.createElement("span");
		words.className = "label";
		words.textContent = pin.label;
		element.replaceChildren(glyph(pin.kind), words);
	}
}

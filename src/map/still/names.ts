import type { LngLat } from "../../core/location.ts";
import { svgElement } from "../elements.ts";
import type { ScreenPoint } from "../stations/surface.ts";

export interface Name {
	readonly position: LngLat;
	readonly text: string;
	/** Station names; the others stand in the middle of their area. */
	readonly strong: boolean;
}

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

const LINE_HEIGHT_PIXELS = 18;
const STATION_GAP_PIXELS = 16;

const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Names in order of importance; one that would cover another is left out. */
export class NameLayer {
	readonly root = svgElement("g", { class: "city-map-names", "pointer-events": "none" });
	readonly #project: (position: LngLat) => ScreenPoint;
	#names: { readonly name: Name; readonly element: SVGTextElement; readonly width: number }[] = [];

	constructor(project: (position: LngLat) => ScreenPoint) {
		this.#project = project;
	}

	setNames(names: readonly Name[]): void {
		const elements = names.map((name) => {
			const element = svgElement("text", {
				fill: "var(--map-ink)",
				stroke: "var(--map-ground)",
				"stroke-width": 3,
				"paint-order": "stroke",
				"font-size": name.strong ? 14 : 12,
				"font-weight": name.strong ? 600 : 400,
				opacity: name.strong ? 1 : 0.75,
				"text-anchor": name.strong ? "start" : "middle",
			});
			element.textContent = name.text;
			return { name, element };
		});
		this.root.replaceChildren(...elements.map(({ element }) => element));
		this.#names = elements.map((each) => ({ ...each, width: each.element.getComputedTextLength() }));
	}

	place(width: number, height: number): void {
		const taken: Box[] = [];
		for (const { name, element, width: textWidth } of this.#names) {
			const at = this.#project(name.position);
			const after = at.x + STATION_GAP_PIXELS;
			const before = at.x - STATION_GAP_PIXELS - textWidth;
			const beside = after + textWidth > width ? before : after;
			const left = name.strong ? beside : at.x - textWidth / 2;
			const box = {
				left,
				right: left + textWidth,
				top: at.y - LINE_HEIGHT_PIXELS / 2,
				bottom: at.y + LINE_HEIGHT_PIXELS / 2,
			};
			const outside = box.right < 0 || box.left > width || box.bottom < 0 || box.top > height;
			const shown = !outside && !taken.some((other) => overlap(other, box));
			element.setAttribute("visibility", shown ? "visible" : "hidden");
			if (!shown) continue;
			taken.push(box);
			element.setAttribute("x", String(name.strong ? left : at.x));
			element.setAttribute("y", String(at.y + 5));
		}
	}
}

import type { ScreenPoint } from "./stations/surface.ts";

const SVG = "http://www.w3.org/2000/svg";

export function svgElement<Name extends keyof SVGElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[Name] {
	const element = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	return element;
}

/** Puts the middle of an element, or its foot, on a point of the map. */
export function moveTo(element: HTMLElement, { x, y }: ScreenPoint, stands: "on" | "over" = "on"): void {
	const up = stands === "on" ? "-50%" : "-100%";
	element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, ${up})`;
}

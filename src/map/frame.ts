import { MapChrome } from "./chrome.ts";
import "./map.css";
import { PALETTES, type Palette } from "./palette.ts";
import type { CityMapOptions, MapTheme, Padding } from "./types.ts";

const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The page's side of a map: the elements around whatever draws it, and their colours. */
export class MapFrame {
	readonly container: HTMLElement;
	/** The drawing goes in here. */
	readonly canvasHost: HTMLDivElement;
	readonly chrome: MapChrome;
	#padding: Padding = NO_PADDING;

	constructor(container: HTMLElement, options: CityMapOptions, onZoom: (step: 1 | -1) => void) {
		this.container = container;
		container.classList.add("city-map");
		container.setAttribute("role", "region");
		this.canvasHost = document.createElement("div");
		this.canvasHost.className = "city-map-canvas";
		this.chrome = new MapChrome(options.city, onZoom);
		container.replaceChildren(this.canvasHost, this.chrome.root);
		this.setPadding(options.padding ?? NO_PADDING);
		this.setTheme(options.theme);
	}

	/** What panels cover of the map. */
	get panels(): Padding {
		return this.#padding;
	}

	/** Room around what is fitted into view, panels and credits left out. */
	get padding(): Padding {
		const { top, right, bottom, left } = this.#padding;
		const margin = Math.min(48, this.container.clientWidth / 12);
		return {
			top: top + margin,
			right: right + margin * 1.5,
			bottom: bottom + this.chrome.footHeight + margin / 2,
			left: left + margin * 1.5,
		};
	}

	setPadding(padding: Padding): void {
		this.#padding = padding;
		for (const side of ["top", "right", "bottom", "left"] as const) {
			this.container.style.setProperty(`--map-${side}`, `${padding[side]}px`);
		}
	}

	setTheme(theme: MapTheme): void {
		const palette: Palette = PALETTES[theme];
		const dark = theme === "dark";
		const colors = {
			ground: palette.ground,
			ink: palette.ink,
			line: palette.line,
			casing: palette.lineCasing,
			focus: dark ? "#7CC4FF" : "#0B57D0",
			panel: dark ? "rgb(24 27 31 / 0.85)" : "rgb(255 255 255 / 0.85)",
			rule: dark ? "#3D434A" : "#E4E0D8",
		};
		for (const [role, color] of Object.entries(colors)) {
			this.container.style.setProperty(`--map-${role}`, color);
		}
	}

	destroy(): void {
		this.container.replaceChildren();
		this.container.classList.remove("city-map");
		this.container.removeAttribute("role");
	}
}

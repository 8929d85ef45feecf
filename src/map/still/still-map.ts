import type { LngLat } from "../../core/location.ts";
import { type BaseFeatures, baseFeatures } from "../base/features.ts";
import { legendFor } from "../cells/classes.ts";
import { writeCellCodes } from "../cells/values.ts";
import { MapFrame } from "../frame.ts";
import { shortName } from "../names.ts";
import { PALETTES } from "../palette.ts";
import { StationDragging } from "../stations/dragging.ts";
import { StationMarkers } from "../stations/markers.ts";
import type { ScreenPoint, Surface } from "../stations/surface.ts";
import type {
	CellsMode,
	CityMap,
	CityMapOptions,
	GhostView,
	IsochroneView,
	LineView,
	MapLanguage,
	MapText,
	MapTheme,
	Padding,
} from "../types.ts";
import { boundsOf, METRES_PER_PIXEL_AT_ZOOM_ZERO } from "../viewport.ts";
import {
	DRAWING_ZOOM,
	drawAreas,
	drawCells,
	drawComparison,
	drawGhost,
	drawIsochrone,
	drawLine,
	drawLines,
	Plane,
	svgElement,
} from "./drawing.ts";
import { NameLayer } from "./names.ts";

const MIN_ZOOM = 9;
const MAX_ZOOM = 16;
const CLICK_PIXELS = 4;

let mapCount = 0;

/** The map without WebGL: the same picture in SVG, simpler and slower, with the same stations to drag. */
export class StillMap implements CityMap {
	readonly #options: CityMapOptions;
	readonly #frame: MapFrame;
	readonly #base: BaseFeatures;
	readonly #plane: Plane;
	readonly #codes: Float32Array;
	readonly #idPrefix = `still-map-${++mapCount}`;
	readonly #svg = svgElement("svg", { class: "city-map-still", "aria-hidden": "true" });
	readonly #world = svgElement("g");
	readonly #groups = {
		areas: svgElement("g"),
		cells: svgElement("g"),
		lines: svgElement("g"),
		isochrone: svgElement("g"),
		comparison: svgElement("g"),
		ghost: svgElement("g"),
		line: svgElement("g"),
	};
	readonly #names: NameLayer;
	readonly #markers: StationMarkers;
	readonly #dragging: StationDragging;
	readonly #observer: ResizeObserver;
	#active: LineView | null = null;
	#comparison: LineView | null = null;
	#ghost: GhostView | null = null;
	#cells: CellsMode = { kind: "none" };
	#isochrone: IsochroneView | null = null;
	#selectedId: string | null = null;
	#language: MapLanguage;
	#theme: MapTheme;
	#zoom = 11;
	/** The middle of the view in drawing units. */
	#centre: ScreenPoint = { x: 0, y: 0 };
	#panHeld = false;
	#fitted = false;
	#frameRequest = 0;

	constructor(container: HTMLElement, options: CityMapOptions) {
		this.#options = options;
		this.#language = options.language;
		this.#theme = options.theme;
		this.#base = baseFeatures(options.city);
		this.#plane = new Plane(options.city.origin);
		this.#codes = new Float32Array(options.city.cells.count).fill(-1);
		this.#frame = new MapFrame(container, options, (step) => {
			this.#zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, this.#zoom + step * 0.5));
			this.#cameraMoved();
		});
		this.#names = new NameLayer((position) => this.#project(position));
		this.#world.append(...Object.values(this.#groups));
		this.#svg.append(this.#world, this.#names.root);
		this.#frame.canvasHost.append(this.#svg);
		const surface: Surface = {
			element: this.#frame.canvasHost,
			project: (position) => this.#project(position),
			unproject: (point) => this.#unproject(point),
			holdPan: (held) => {
				this.#panHeld = held;
			},
		};
		this.#dragging = new StationDragging(surface, options.callbacks, () => this.#active?.stations ?? []);
		this.#markers = new StationMarkers(
			surface,
			(stationId) => options.callbacks.onStationSelect?.(stationId),
			(event, station) => this.#dragging.beginByHandle(event, station),
		);
		this.#frame.canvasHost.after(this.#markers.root);
		this.#observer = new ResizeObserver(() => this.resize());
		this.#observer.observe(container);
		this.#listenToPan();
		this.setLanguage(options.language, options.text);
		this.#fit();
		this.#drawBase();
		options.callbacks.onStatus?.("unavailable");
	}

	setActive(line: LineView | null): void {
		this.#active = line;
		this.#markers.setStations(line?.stations ?? []);
		if (line !== null && !this.#fitted) {
			this.#fitted = true;
			this.#fit();
		}
		this.#redraw();
	}

	setGhost(ghost: GhostView | null): void {
		this.#ghost = ghost;
		this.#redraw();
	}

	setComparison(line: LineView | null): void {
		this.#comparison = line;
		this.#redraw();
	}

	setCells(mode: CellsMode): void {
		this.#cells = mode;
		this.#drawCells();
	}

	setIsochrone(isochrone: IsochroneView | null): void {
		this.#isochrone = isochrone;
		this.#redraw();
	}

	setSelected(stationId: string | null): void {
		this.#selectedId = stationId;
		this.#markers.setSelected(stationId);
	}

	setLanguage(language: MapLanguage, text: MapText): void {
		this.#language = language;
		this.#frame.container.setAttribute("aria-label", text.map);
		this.#markers.setWords(language, text);
		this.#frame.chrome.setWords(language, text);
		this.#redraw();
	}

	setTheme(theme: MapTheme): void {
		this.#theme = theme;
		this.#frame.setTheme(theme);
		this.#drawBase();
	}

	/** Nothing moves by itself here. */
	setReducedMotion(): void {}

	/** There is no embedded base map to replace: tiles need WebGL. */
	setOnlineBase(online: boolean): void {
		if (online) this.#options.callbacks.onStatus?.("unavailable");
	}

	setPadding(padding: Padding): void {
		this.#frame.setPadding(padding);
	}

	fitLine(): void {
		this.#fit();
	}

	flyTo(position: LngLat, zoom?: number): void {
		this.#zoom = zoom ?? Math.max(this.#zoom, 13.5);
		this.#centre = this.#plane.to(position);
		this.#cameraMoved();
	}

	resize(): void {
		this.#cameraMoved();
	}

	destroy(): void {
		cancelAnimationFrame(this.#frameRequest);
		this.#observer.disconnect();
		this.#dragging.destroy();
		this.#frame.destroy();
	}

	get #scale(): number {
		return 2 ** (this.#zoom - DRAWING_ZOOM);
	}

	#size(): { width: number; height: number } {
		return { width: this.#frame.container.clientWidth, height: this.#frame.container.clientHeight };
	}

	#project(position: LngLat): ScreenPoint {
		const { width, height } = this.#size();
		const at = this.#plane.to(position);
		return {
			x: width / 2 + (at.x - this.#centre.x) * this.#scale,
			y: height / 2 + (at.y - this.#centre.y) * this.#scale,
		};
	}

	#unproject({ x, y }: ScreenPoint): LngLat {
		const { width, height } = this.#size();
		return this.#plane.from({
			x: this.#centre.x + (x - width / 2) / this.#scale,
			y: this.#centre.y + (y - height / 2) / this.#scale,
		});
	}

	#fit(): void {
		const positions = [...(this.#active?.coordinates ?? []), ...(this.#comparison?.coordinates ?? [])];
		const [west, south, east, north] = boundsOf(positions) ?? this.#options.city.bounds;
		const topLeft = this.#plane.to([west, north]);
		const bottomRight = this.#plane.to([east, south]);
		const { width, height } = this.#size();
		const { top, right, bottom, left } = this.#frame.padding;
		const scale = Math.min(
			Math.max(50, width - left - right) / Math.max(1, bottomRight.x - topLeft.x),
			Math.max(50, height - top - bottom) / Math.max(1, bottomRight.y - topLeft.y),
		);
		this.#zoom = Math.min(14, Math.max(MIN_ZOOM, DRAWING_ZOOM + Math.log2(scale)));
		this.#centre = {
			x: (topLeft.x + bottomRight.x) / 2 + (right - left) / 2 / this.#scale,
			y: (topLeft.y + bottomRight.y) / 2 + (bottom - top) / 2 / this.#scale,
		};
		this.#cameraMoved();
	}

	#cameraMoved(): void {
		const { width, height } = this.#size();
		const { x, y } = this.#centre;
		this.#world.setAttribute(
			"transform",
			`translate(${width / 2} ${height / 2}) scale(${this.#scale}) translate(${-x} ${-y})`,
		);
		this.#markers.setZoom(this.#zoom);
		this.#markers.place();
		this.#names.place(width, height);
		const lat = (this.#plane.from(this.#centre)[1] * Math.PI) / 180;
		this.#frame.chrome.setScale((METRES_PER_PIXEL_AT_ZOOM_ZERO * Math.cos(lat)) / 2 ** this.#zoom);
	}

	#drawBase(): void {
		const palette = PALETTES[this.#theme];
		this.#groups.areas.replaceChildren(...drawAreas(this.#plane, this.#base, palette));
		this.#groups.lines.replaceChildren(...drawLines(this.#plane, this.#base, palette));
		this.#drawCells();
		this.#redraw();
	}

	#drawCells(): void {
		const { cells } = this.#options.city;
		writeCellCodes(cells, this.#cells, this.#codes);
		const legend = legendFor(this.#cells.kind, this.#theme);
		const palette = PALETTES[this.#theme];
		this.#groups.cells.replaceChildren(
			...drawCells(this.#plane, cells, this.#codes, legend, palette, this.#idPrefix),
		);
	}

	/** What changes with the line, at most once a frame. */
	#redraw(): void {
		if (this.#frameRequest !== 0) return;
		this.#frameRequest = requestAnimationFrame(() => {
			this.#frameRequest = 0;
			const palette = PALETTES[this.#theme];
			this.#groups.isochrone.replaceChildren(...drawIsochrone(this.#plane, this.#isochrone, palette));
			this.#groups.comparison.replaceChildren(...drawComparison(this.#plane, this.#comparison, palette));
			this.#groups.ghost.replaceChildren(...drawGhost(this.#plane, this.#ghost, palette));
			this.#groups.line.replaceChildren(...drawLine(this.#plane, this.#active, palette));
			const stations = (this.#active?.stations ?? []).map((station) => ({
				position: station.position,
				text: shortName(station.name)[this.#language],
				strong: true,
			}));
			const areas = this.#base.labels.features
				.filter((each) => each.properties.class !== "place")
				.map((each) => ({
					position: each.geometry.coordinates as [number, number],
					text: each.properties[this.#language],
					strong: false,
				}));
			this.#names.setNames([...stations, ...areas]);
			const { width, height } = this.#size();
			this.#names.place(width, height);
		});
	}

	#listenToPan(): void {
		const host = this.#frame.canvasHost;
		let from: { pointerId: number; start: ScreenPoint; last: ScreenPoint } | null = null;
		host.addEventListener("pointerdown", (event) => {
			if (this.#panHeld || event.button !== 0) return;
			const start = { x: event.clientX, y: event.clientY };
			from = { pointerId: event.pointerId, start, last: start };
			host.setPointerCapture(event.pointerId);
		});
		host.addEventListener("pointermove", (event) => {
			if (from === null || event.pointerId !== from.pointerId) return;
			this.#centre = {
				x: this.#centre.x - (event.clientX - from.last.x) / this.#scale,
				y: this.#centre.y - (event.clientY - from.last.y) / this.#scale,
			};
			from.last = { x: event.clientX, y: event.clientY };
			this.#cameraMoved();
		});
		host.addEventListener("pointerup", (event) => {
			if (from === null || event.pointerId !== from.pointerId) return;
			const moved = Math.hypot(event.clientX - from.start.x, event.clientY - from.start.y);
			from = null;
			if (moved > CLICK_PIXELS) return;
			const box = host.getBoundingClientRect();
			if (this.#selectedId !== null) this.#options.callbacks.onStationSelect?.(null);
			this.#options.callbacks.onMapClick?.(
				this.#unproject({ x: event.clientX - box.left, y: event.clientY - box.top }),
			);
		});
		host.addEventListener("pointercancel", () => {
			from = null;
		});
		host.addEventListener(
			"wheel",
			(event) => {
				event.preventDefault();
				this.#zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, this.#zoom - event.deltaY / 500));
				this.#cameraMoved();
			},
			{ passive: false },
		);
	}
}

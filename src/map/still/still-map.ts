import type { LngLat } from "../../core/location.ts";
import { type BaseFeatures, baseFeatures } from "../base/features.ts";
import { legendFor } from "../cells/classes.ts";
import { writeCellCodes } from "../cells/values.ts";
import { svgElement } from "../elements.ts";
import { MapFrame } from "../frame.ts";
import { shortName } from "../names.ts";
import { MapOverlays } from "../overlays.ts";
import { PALETTES } from "../palette.ts";
import { StationDragging } from "../stations/dragging.ts";
import type { ScreenPoint, Surface } from "../stations/surface.ts";
import type {
	CameraView,
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
	PinView,
	TrainView,
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
	drawPath,
	Plane,
} from "./drawing.ts";
import { NameLayer } from "./names.ts";
import { listenToPan } from "./panning.ts";

const MIN_ZOOM = 9;
const MAX_ZOOM = 16;

const withinZooms = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));

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
		path: svgElement("g"),
	};
	readonly #names: NameLayer;
	readonly #overlays: MapOverlays;
	readonly #dragging: StationDragging;
	readonly #observer: ResizeObserver;
	#active: LineView | null = null;
	#comparison: LineView | null = null;
	#ghost: GhostView | null = null;
	#cells: CellsMode = { kind: "none" };
	#isochrone: IsochroneView | null = null;
	#path: readonly LngLat[] | null = null;
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
		this.#frame = new MapFrame(container, options, (step) => this.#zoomBy(step * 0.5));
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
		this.#dragging = new StationDragging(
			surface,
			options.callbacks,
			() => this.#active?.stations ?? [],
			options.stationsMovable ?? true,
		);
		this.#overlays = new MapOverlays(surface, options, (event, station) =>
			this.#dragging.beginByHandle(event, station),
		);
		this.#frame.canvasHost.after(...this.#overlays.roots);
		this.#observer = new ResizeObserver(() => this.resize());
		this.#observer.observe(container);
		this.#listen();
		this.setLanguage(options.language, options.text);
		this.#fit();
		this.#drawBase();
		options.callbacks.onStatus?.("unavailable");
	}

	setActive(line: LineView | null): void {
		this.#active = line;
		this.#overlays.stations.setStations(line?.stations ?? []);
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

	setPins(pins: readonly PinView[]): void {
		this.#overlays.pins.setPins(pins);
	}

	setPath(path: readonly LngLat[] | null): void {
		this.#path = path;
		this.#redraw();
	}

	setTrains(trains: readonly TrainView[]): void {
		this.#overlays.trains.setTrains(trains);
	}

	setSelected(stationId: string | null): void {
		this.#selectedId = stationId;
		this.#overlays.stations.setSelected(stationId);
	}

	setLanguage(language: MapLanguage, text: MapText): void {
		this.#language = language;
		this.#frame.container.setAttribute("aria-label", text.map);
		this.#overlays.setWords(language, text);
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

	setStationsMovable(movable: boolean): void {
		this.#dragging.movable = movable;
		this.#overlays.stations.setMovable(movable);
	}

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
		this.#look(position, zoom ?? Math.max(this.#zoom, 13.5));
	}

	camera(): CameraView {
		const { x, y } = this.#roomOffset();
		const middle = { x: this.#centre.x - x, y: this.#centre.y - y };
		return { centre: this.#plane.from(middle), zoom: this.#zoom, bearing: 0, pitch: 0 };
	}

	/** From above with north up, whatever the camera's turn and tilt. */
	setCamera({ centre, zoom }: CameraView): void {
		this.#look(centre, withinZooms(zoom));
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

	#look(position: LngLat, zoom: number): void {
		this.#fitted = true;
		this.#zoom = zoom;
		const at = this.#plane.to(position);
		const { x, y } = this.#roomOffset();
		this.#centre = { x: at.x + x, y: at.y + y };
		this.#cameraMoved();
	}

	/** From the middle of the room that panels leave to the middle of the view, in drawing units. */
	#roomOffset(): ScreenPoint {
		const { top, right, bottom, left } = this.#frame.panels;
		return { x: (right - left) / 2 / this.#scale, y: (bottom - top) / 2 / this.#scale };
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

	#cameraMoved(by: "reader" | "program" = "program"): void {
		const { width, height } = this.#size();
		const { x, y } = this.#centre;
		this.#world.setAttribute(
			"transform",
			`translate(${width / 2} ${height / 2}) scale(${this.#scale}) translate(${-x} ${-y})`,
		);
		this.#overlays.cameraMoved(this.#zoom);
		this.#names.place(width, height);
		const lat = (this.#plane.from(this.#centre)[1] * Math.PI) / 180;
		this.#frame.chrome.setScale((METRES_PER_PIXEL_AT_ZOOM_ZERO * Math.cos(lat)) / 2 ** this.#zoom);
		this.#options.callbacks.onCamera?.(this.camera(), by === "reader");
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
			this.#groups.path.replaceChildren(...drawPath(this.#plane, this.#path, palette));
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

	#listen(): void {
		const { callbacks } = this.#options;
		listenToPan(this.#frame.canvasHost, {
			isHeld: () => this.#panHeld,
			panBy: ({ x, y }) => {
				this.#centre = { x: this.#centre.x - x / this.#scale, y: this.#centre.y - y / this.#scale };
				this.#cameraMoved("reader");
			},
			zoomBy: (step) => this.#zoomBy(step),
			click: (point) => {
				if (this.#selectedId !== null) callbacks.onStationSelect?.(null);
				callbacks.onMapClick?.(this.#unproject(point));
			},
		});
	}

	#zoomBy(step: number): void {
		this.#zoom = withinZooms(this.#zoom + step);
		this.#cameraMoved("reader");
	}
}

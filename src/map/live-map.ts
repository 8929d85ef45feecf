import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { LngLat } from "../core/location.ts";
import { type BaseFeatures, baseFeatures } from "./base/features.ts";
import { MapCamera } from "./camera.ts";
import { CellsLayer } from "./cells/cells-layer.ts";
import { legendFor } from "./cells/classes.ts";
import { writeCellCodes } from "./cells/values.ts";
import { MapFrame } from "./frame.ts";
import { CELLS_LAYER } from "./layer-order.ts";
import {
	ghostFeatures,
	isochroneFeatures,
	lineFeatures,
	pathFeatures,
	stationFeatures,
} from "./line/features.ts";
import { createMapLibreMap, mapLibreSurface } from "./maplibre.ts";
import { OnlineBase } from "./online-base.ts";
import { MapOverlays } from "./overlays.ts";
import { PALETTES } from "./palette.ts";
import { StationDragging } from "./stations/dragging.ts";
import type { StyleLook } from "./style/base-layers.ts";
import { fontFaces } from "./style/fonts.ts";
import { styleImages } from "./style/images.ts";
import {
	APP_SOURCES,
	type AppData,
	type AppSource,
	embeddedStyle,
	onlineStyle,
	type StyleInput,
} from "./style/style.ts";
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
} from "./types.ts";
import { type Bounds, boundsOf } from "./viewport.ts";

const LINE_HIT_PIXELS = 12;
const FADE_MILLISECONDS = 150;
type Stale = AppSource | "cells" | "style";

/** The map by MapLibre. The state lives here; MapLibre is told once a frame and may lose its context. */
export class LiveMap implements CityMap {
	readonly #options: CityMapOptions;
	readonly #frame: MapFrame;
	readonly #map: MapLibreMap;
	readonly #camera: MapCamera;
	readonly #base: BaseFeatures;
	readonly #cellsLayer: CellsLayer;
	readonly #overlays: MapOverlays;
	readonly #dragging: StationDragging;
	readonly #online: OnlineBase;
	readonly #stale = new Set<Stale>();
	#active: LineView | null = null;
	#comparison: LineView | null = null;
	#ghost: GhostView | null = null;
	#cells: CellsMode = { kind: "none" };
	#isochrone: IsochroneView | null = null;
	#path: readonly LngLat[] | null = null;
	#selectedId: string | null = null;
	#language: MapLanguage;
	#text: MapText;
	#theme: MapTheme;
	/** False before the first style and while the context is lost. */
	#alive = false;
	#flushFrame = 0;

	/** Throws MapLibre's GPUInitializationError where there is no WebGL 2. */
	constructor(container: HTMLElement, options: CityMapOptions) {
		const { city } = options;
		this.#options = options;
		this.#language = options.language;
		this.#text = options.text;
		this.#theme = options.theme;
		this.#base = baseFeatures(city);
		this.#frame = new MapFrame(container, options, (step) => this.#camera.zoomBy(step));
		this.#online = new OnlineBase((status) => {
			this.#frame.chrome.setOnline(status === "online");
			this.#touch("style");
			options.callbacks.onStatus?.(status);
		});
		const fadeDuration = options.reducedMotion ? 0 : FADE_MILLISECONDS;
		this.#map = createMapLibreMap(this.#frame.canvasHost, this.#style(), city.bounds, fadeDuration);
		this.#camera = new MapCamera(this.#map, this.#frame, () => this.#toShow(), options.reducedMotion);
		this.#cellsLayer = new CellsLayer(city.cells, city.origin, this.#cellsLook());
		const surface = mapLibreSurface(this.#map);
		this.#dragging = new StationDragging(
			surface,
			{
				...options.callbacks,
				onStationDragStart: (stationId) => {
					this.#overlays.stations.setDragged(stationId);
					options.callbacks.onStationDragStart?.(stationId);
				},
				onStationDragEnd: () => {
					this.#overlays.stations.setDragged(null);
					options.callbacks.onStationDragEnd?.();
				},
				onStationDragCancel: () => {
					this.#overlays.stations.setDragged(null);
					options.callbacks.onStationDragCancel?.();
				},
			},
			() => this.#active?.stations ?? [],
			options.stationsMovable ?? true,
		);
		this.#overlays = new MapOverlays(surface, options, (event, station) =>
			this.#dragging.beginByHandle(event, station),
		);
		this.#frame.canvasHost.after(...this.#overlays.roots);
		this.#words();
		this.#listen();
		this.#cameraMoved();
	}

	setActive(line: LineView | null): void {
		this.#active = line;
		this.#overlays.stations.setStations(line?.stations ?? []);
		this.#touch("line", "stations");
		if (line !== null) this.#camera.fitFirst();
	}

	setGhost(ghost: GhostView | null): void {
		this.#ghost = ghost;
		this.#touch("ghost");
	}

	setComparison(line: LineView | null): void {
		this.#comparison = line;
		this.#touch("comparison", "comparison-stations");
	}

	setCells(mode: CellsMode): void {
		const sameLook = mode.kind === this.#cells.kind;
		this.#cells = mode;
		if (!sameLook) this.#cellsLayer.setLook(this.#cellsLook());
		this.#touch("cells");
	}

	setIsochrone(isochrone: IsochroneView | null): void {
		this.#isochrone = isochrone;
		this.#touch("isochrone");
	}

	setPins(pins: readonly PinView[]): void {
		this.#overlays.pins.setPins(pins);
	}

	setPath(path: readonly LngLat[] | null): void {
		this.#path = path;
		this.#touch("path");
	}

	setTrains(trains: readonly TrainView[]): void {
		this.#overlays.trains.setTrains(trains);
	}

	setSelected(stationId: string | null): void {
		this.#selectedId = stationId;
		this.#overlays.stations.setSelected(stationId);
		this.#touch("stations");
	}

	setLanguage(language: MapLanguage, text: MapText): void {
		const words = Object.keys(text) as (keyof MapText)[];
		if (language === this.#language && words.every((key) => text[key] === this.#text[key])) return;
		this.#language = language;
		this.#text = text;
		this.#words();
		this.#cameraMoved();
		this.#touch("style");
	}

	setTheme(theme: MapTheme): void {
		if (theme === this.#theme) return;
		this.#theme = theme;
		this.#frame.setTheme(theme);
		this.#cellsLayer.setLook(this.#cellsLook());
		this.#touch("style");
	}

	setReducedMotion(reducedMotion: boolean): void {
		this.#camera.setReducedMotion(reducedMotion);
	}

	setStationsMovable(movable: boolean): void {
		this.#dragging.movable = movable;
		this.#overlays.stations.setMovable(movable);
	}

	setOnlineBase(online: boolean): void {
		this.#online.want(online);
	}

	setPadding(padding: Padding): void {
		const before = this.#frame.panels;
		const sides = ["top", "right", "bottom", "left"] as const;
		if (sides.every((side) => before[side] === padding[side])) return;
		this.#frame.setPadding(padding);
		this.#camera.follow("flying");
	}

	fitLine(): void {
		this.#camera.fit();
	}

	flyTo(position: LngLat, zoom?: number): void {
		this.#camera.flyTo(position, zoom);
	}

	camera(): CameraView {
		return this.#camera.view;
	}

	setCamera(camera: CameraView, animate: boolean): void {
		this.#camera.lookAt(camera, animate);
	}

	resize(): void {
		this.#map.resize();
		this.#cameraMoved();
		this.#camera.follow("at once");
	}

	destroy(): void {
		this.#online.destroy();
		cancelAnimationFrame(this.#flushFrame);
		this.#alive = false;
		this.#dragging.destroy();
		this.#map.remove();
		this.#frame.destroy();
	}

	#listen(): void {
		const map = this.#map;
		const { callbacks } = this.#options;
		map.setMissingStyleImageResolver(() => this.#addImages());
		map.on("style.load", () => this.#attachAppLayers());
		map.once("load", () => {
			callbacks.onStatus?.("embedded");
			this.#online.ready();
		});
		map.on("webglcontextlost", () => {
			this.#alive = false;
			callbacks.onStatus?.("lost");
		});
		map.on("webglcontextrestored", () => {
			this.#attachAppLayers();
			callbacks.onStatus?.(this.#online.style ? "online" : "embedded");
		});
		map.on("error", () => this.#online.failed());
		map.on("data", (event) => {
			const isTile = event.dataType === "source" && "tile" in event && event.tile !== undefined;
			if (isTile && "sourceId" in event) this.#online.answered(String(event.sourceId));
		});
		map.on("move", () => {
			this.#cameraMoved();
			callbacks.onCamera?.(this.#camera.view, this.#camera.byReader);
		});
		map.on("resize", () => this.#cameraMoved());
		map.on("click", (event) => {
			const position: LngLat = [event.lngLat.lng, event.lngLat.lat];
			if (this.#isOnLine(event.point)) callbacks.onLineClick?.(position);
			else {
				if (this.#selectedId !== null) callbacks.onStationSelect?.(null);
				callbacks.onMapClick?.(position);
			}
		});
	}

	/** Whatever a new style or a new context has dropped is put back, and all data are sent again. */
	#attachAppLayers(): void {
		const map = this.#map;
		if (!map.getLayer("tambon-outlines")) return;
		this.#alive = true;
		this.#addImages();
		if (!map.getLayer(CELLS_LAYER)) map.addLayer(this.#cellsLayer, "tambon-outlines");
		this.#touch("cells", ...APP_SOURCES);
	}

	#addImages(): void {
		for (const { id, pixels } of styleImages(PALETTES[this.#theme])) {
			if (this.#map.hasImage(id)) this.#map.updateImage(id, pixels);
			else this.#map.addImage(id, pixels, { pixelRatio: 2 });
		}
	}

	#touch(...stale: Stale[]): void {
		for (const each of stale) this.#stale.add(each);
		if (this.#flushFrame !== 0) return;
		this.#flushFrame = requestAnimationFrame(() => {
			this.#flushFrame = 0;
			this.#flush();
		});
	}

	#flush(): void {
		if (!this.#alive) return;
		const stale = new Set(this.#stale);
		this.#stale.clear();
		if (stale.has("style")) {
			this.#map.setStyle(this.#style());
			this.#attachAppLayers();
		} else if (APP_SOURCES.some((source) => stale.has(source))) {
			const data = this.#data();
			for (const source of APP_SOURCES) {
				if (stale.has(source)) this.#map.getSource<GeoJSONSource>(source)?.setData(data[source]);
			}
		}
		if (stale.has("cells")) {
			writeCellCodes(this.#options.city.cells, this.#cells, this.#cellsLayer.codes);
			this.#cellsLayer.codesChanged();
		}
	}

	#data(): AppData {
		return {
			line: lineFeatures(this.#active),
			stations: stationFeatures(this.#active, this.#selectedId),
			ghost: ghostFeatures(this.#ghost),
			comparison: lineFeatures(this.#comparison),
			"comparison-stations": stationFeatures(this.#comparison, null),
			isochrone: isochroneFeatures(this.#isochrone),
			path: pathFeatures(this.#path),
		};
	}

	#style(): StyleSpecification {
		const look: StyleLook = {
			palette: PALETTES[this.#theme],
			theme: this.#theme,
			language: this.#language,
		};
		const input: StyleInput = {
			look,
			base: this.#base,
			data: this.#data(),
			noMappedStreets: this.#text.noMappedStreets,
			fontFaces: fontFaces(document.baseURI),
		};
		const foreign = this.#online.style;
		return foreign ? onlineStyle(foreign, input) : embeddedStyle(input);
	}

	#cellsLook() {
		const palette = PALETTES[this.#theme];
		return {
			legend: legendFor(this.#cells.kind, this.#theme),
			opacity: palette.cellsOpacity,
			knockout: palette.cellHatch,
		};
	}

	#words(): void {
		this.#frame.container.setAttribute("aria-label", this.#text.map);
		const canvas = this.#map.getCanvas();
		// Arrows pan and plus and minus zoom here; the region around it bears the landmark.
		canvas.setAttribute("role", "application");
		canvas.setAttribute("aria-label", this.#text.map);
		this.#overlays.setWords(this.#language, this.#text);
		this.#frame.chrome.setWords(this.#language, this.#text);
	}

	#isOnLine({ x, y }: { x: number; y: number }): boolean {
		if (!this.#alive || this.#active === null) return false;
		const reach = LINE_HIT_PIXELS;
		const box: [[number, number], [number, number]] = [
			[x - reach, y - reach],
			[x + reach, y + reach],
		];
		return this.#map.queryRenderedFeatures(box, { layers: ["line-casing"] }).length > 0;
	}

	#cameraMoved(): void {
		this.#overlays.cameraMoved(this.#map.getZoom());
		this.#frame.chrome.setScale(this.#camera.metresPerPixel);
	}

	#toShow(): Bounds {
		const positions = [...(this.#active?.coordinates ?? []), ...(this.#comparison?.coordinates ?? [])];
		return boundsOf(positions) ?? this.#options.city.bounds;
	}
}

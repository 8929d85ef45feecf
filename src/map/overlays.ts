import "./overlays.css";
import { PinMarkers } from "./pins/markers.ts";
import { StationMarkers } from "./stations/markers.ts";
import type { Surface } from "./stations/surface.ts";
import { TrainMarkers } from "./trains/markers.ts";
import type { CityMapOptions, MapLanguage, MapText, StationView } from "./types.ts";

/** What stands over either map as elements of the page, and follows its camera. */
export class MapOverlays {
	readonly stations: StationMarkers;
	readonly trains: TrainMarkers;
	readonly pins: PinMarkers;

	constructor(
		surface: Surface,
		{ callbacks, stationsMovable = true }: CityMapOptions,
		onHandle: (event: PointerEvent, station: StationView) => void,
	) {
		this.stations = new StationMarkers(
			surface,
			(stationId) => callbacks.onStationSelect?.(stationId),
			onHandle,
		);
		this.stations.setMovable(stationsMovable);
		this.trains = new TrainMarkers(surface);
		this.pins = new PinMarkers(surface, callbacks.onPinSelect?.bind(callbacks));
	}

	/** Bottom first. */
	get roots(): readonly Element[] {
		return [this.stations.root, this.trains.root, this.pins.root];
	}

	setWords(language: MapLanguage, text: MapText): void {
		this.stations.setWords(language, text);
		this.pins.setWords(text);
	}

	cameraMoved(zoom: number): void {
		this.stations.setZoom(zoom);
		this.stations.place();
		this.trains.place(zoom);
		this.pins.place();
	}
}

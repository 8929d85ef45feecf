import { useEffect, useRef, useState } from "preact/hooks";
import type { CityView } from "../../../engine/contract.ts";
import type { Language, Translator } from "../../../i18n/index.ts";
import {
	type CityMap,
	createCityMap,
	type MapCallbacks,
	type MapStatus,
	type MapTheme,
	type Padding,
} from "../../../map/index.ts";
import { mapText } from "../../shared/map-text.ts";

export interface StageMapOptions {
	readonly city: CityView;
	readonly t: Translator;
	/** Tells this map from another on the same screen. */
	readonly label: string;
	readonly language: Language;
	readonly theme: MapTheme;
	readonly reducedMotion: boolean;
	readonly online: boolean;
	readonly padding: Padding;
	readonly stationsMovable: boolean;
	readonly callbacks: MapCallbacks;
}

export interface StageMap {
	/** Goes on the element that the map fills. */
	readonly host: (element: HTMLDivElement | null) => void;
	readonly map: CityMap | null;
	readonly status: MapStatus | null;
}

/** A map in an element for as long as the element is there; every option follows at once but the city. */
export function useStageMap(options: StageMapOptions): StageMap {
	const { city, t, label, language, theme, reducedMotion, online, padding, stationsMovable } = options;
	const [element, setElement] = useState<HTMLDivElement | null>(null);
	const [map, setMap] = useState<CityMap | null>(null);
	const [status, setStatus] = useState<MapStatus | null>(null);
	const latest = useRef(options);
	latest.current = options;

	useEffect(() => {
		if (element === null) return;
		const now = latest.current;
		const to = (): MapCallbacks => latest.current.callbacks;
		const made = createCityMap(element, {
			city,
			language: now.language,
			theme: now.theme,
			reducedMotion: now.reducedMotion,
			text: { ...mapText(now.t), map: now.label },
			padding: now.padding,
			stationsMovable: now.stationsMovable,
			callbacks: {
				onStationDragStart: (stationId) => to().onStationDragStart?.(stationId),
				onStationDrag: (drag) => to().onStationDrag?.(drag),
				onStationDragEnd: () => to().onStationDragEnd?.(),
				onStationDragCancel: () => to().onStationDragCancel?.(),
				onStationSelect: (stationId) => to().onStationSelect?.(stationId),
				onCamera: (camera, byHand) => to().onCamera?.(camera, byHand),
				onStatus: setStatus,
			},
		});
		setMap(made);
		const resizes = new ResizeObserver(() => made.resize());
		resizes.observe(element);
		return () => {
			resizes.disconnect();
			setMap(null);
			made.destroy();
		};
	}, [element, city]);

	useEffect(() => map?.setLanguage(language, { ...mapText(t), map: label }), [map, language, t, label]);
	useEffect(() => map?.setTheme(theme), [map, theme]);
	useEffect(() => map?.setReducedMotion(reducedMotion), [map, reducedMotion]);
	useEffect(() => map?.setOnlineBase(online), [map, online]);
	useEffect(() => map?.setStationsMovable(stationsMovable), [map, stationsMovable]);
	const { top, right, bottom, left } = padding;
	useEffect(() => map?.setPadding({ top, right, bottom, left }), [map, top, right, bottom, left]);

	return { host: setElement, map, status };
}

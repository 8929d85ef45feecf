import { useEffect, useRef } from "preact/hooks";
import { translator } from "../../../i18n/index.ts";
import { type CityMap, createCityMap } from "../../../map/index.ts";
import type { Session } from "../../../session/types.ts";
import type { Device } from "../../shared/device.ts";
import { lineView } from "../../shared/line-view.ts";
import { mapText } from "../../shared/map-text.ts";
import { useMedia } from "../../shared/use-media.ts";
import type { ResidentMapProps } from "./map-props.ts";

const REDUCED_MOTION = "(prefers-reduced-motion: reduce)";
const NEIGHBOURHOOD_ZOOM = 13.5;
const NO_CELLS = { kind: "none" } as const;

interface Props extends ResidentMapProps {
	readonly session: Session;
	readonly device: Device;
}

/** The map that looks at one thing and moves nothing. */
export function ResidentMap(props: Props) {
	const { session, device, scenario, cells, pins, path, centre, zoom } = props;
	const t = translator.value;
	const host = useRef<HTMLDivElement>(null);
	const map = useRef<CityMap | null>(null);
	const latest = useRef(props);
	latest.current = props;
	const stillness = useMedia(REDUCED_MOTION);
	const city = session.city.value;
	const drawn = scenario === undefined ? (session.active.value?.scenario ?? null) : scenario;
	const theme = device.theme.value;
	const online = device.onlineMap.value;

	useEffect(() => {
		if (host.current === null || city === null) return;
		const tap = (position: Parameters<NonNullable<ResidentMapProps["onTap"]>>[0]): void =>
			latest.current.onTap?.(position);
		const made = createCityMap(host.current, {
			city,
			language: translator.peek().language,
			theme: device.theme.peek(),
			reducedMotion: window.matchMedia(REDUCED_MOTION).matches,
			text: mapText(translator.peek()),
			stationsMovable: false,
			callbacks: {
				onMapClick: tap,
				onLineClick: tap,
				onStationSelect: (id) => {
					if (id !== null) latest.current.onStationSelect?.(id);
				},
				...(latest.current.onPinSelect === undefined
					? {}
					: { onPinSelect: (id: string) => latest.current.onPinSelect?.(id) }),
			},
		});
		map.current = made;
		const resizes = new ResizeObserver(() => made.resize());
		resizes.observe(host.current);
		return () => {
			resizes.disconnect();
			made.destroy();
			map.current = null;
		};
	}, [city, device]);

	useEffect(() => map.current?.setActive(lineView(drawn)), [drawn, city]);
	useEffect(() => map.current?.setCells(cells ?? NO_CELLS), [cells, city]);
	useEffect(() => map.current?.setPins(pins ?? []), [pins, city]);
	useEffect(() => map.current?.setPath(path ?? null), [path, city]);
	useEffect(() => map.current?.setTheme(theme), [theme, city]);
	useEffect(() => map.current?.setOnlineBase(online), [online, city]);
	useEffect(() => map.current?.setLanguage(t.language, mapText(t)), [t, city]);
	useEffect(() => map.current?.setReducedMotion(stillness), [stillness, city]);
	const [lng, lat] = centre ?? [null, null];
	const hasLine = drawn?.line != null;
	useEffect(() => {
		if (lng !== null && lat !== null) map.current?.flyTo([lng, lat], zoom ?? NEIGHBOURHOOD_ZOOM);
		else if (hasLine) map.current?.fitLine();
	}, [lng, lat, zoom, hasLine, city]);

	return <div class="resident-map" ref={host} />;
}

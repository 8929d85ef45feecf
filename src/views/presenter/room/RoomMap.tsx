import { useEffect, useRef } from "preact/hooks";
import type { Comment } from "../../../core/voice.ts";
import { translator } from "../../../i18n/index.ts";
import { type CityMap, createCityMap, type MapTheme } from "../../../map/index.ts";
import type { Session } from "../../../session/types.ts";
import type { Device } from "../../shared/device.ts";
import { lineView } from "../../shared/line-view.ts";
import { mapText } from "../../shared/map-text.ts";
import { useMedia } from "../../shared/use-media.ts";
import { pinsOf } from "../../shared/voice/voice-text.ts";

const REDUCED_MOTION = "(prefers-reduced-motion: reduce)";

interface Props {
	readonly session: Session;
	readonly device: Device;
	readonly theme: MapTheme;
	readonly comments: readonly Comment[];
	/** Those whose words may be shown. */
	readonly quotes: readonly Comment[];
}

/** Comments as pins by kind, on the line that is open. */
export function RoomMap({ session, device, theme, comments, quotes }: Props) {
	const t = translator.value;
	const host = useRef<HTMLDivElement>(null);
	const map = useRef<CityMap | null>(null);
	const stillness = useMedia(REDUCED_MOTION);
	const city = session.city.value;
	const scenario = session.active.value?.scenario ?? null;
	const online = device.onlineMap.value;
	useEffect(() => {
		if (host.current === null || city === null) return;
		const made = createCityMap(host.current, {
			city,
			language: translator.peek().language,
			theme,
			reducedMotion: window.matchMedia(REDUCED_MOTION).matches,
			text: mapText(translator.peek()),
			stationsMovable: false,
			callbacks: {},
		});
		map.current = made;
		const resizes = new ResizeObserver(() => made.resize());
		resizes.observe(host.current);
		return () => {
			resizes.disconnect();
			made.destroy();
			map.current = null;
		};
	}, [city]);
	useEffect(() => {
		map.current?.setActive(lineView(scenario));
		map.current?.fitLine();
	}, [scenario, city]);
	useEffect(() => {
		const quotable = new Set(quotes.map(({ id }) => id));
		const pins = comments.flatMap((comment) => pinsOf(t, [comment], quotable.has(comment.id)));
		map.current?.setPins(pins);
	}, [comments, quotes, t, city]);
	useEffect(() => map.current?.setTheme(theme), [theme, city]);
	useEffect(() => map.current?.setOnlineBase(online), [online, city]);
	useEffect(() => map.current?.setLanguage(t.language, mapText(t)), [t, city]);
	useEffect(() => map.current?.setReducedMotion(stillness), [stillness, city]);
	return <div class="room-map" ref={host} />;
}

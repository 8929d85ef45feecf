import { translator } from "../../../i18n/index.ts";
import { type StatusItem, StatusLine } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { WalkingBasis } from "../streets/WalkingBasis.tsx";

/** How the map and the walks on it were made, and whether the device is on its own. */
export function MapStatusLine() {
	const { session, state, device } = usePlanner();
	const t = translator.value;
	const scenario = session.active.value?.scenario;
	const status = state.mapStatus.value;
	// What changes what one can do is shown on every screen; the rest where there is room for it.
	const urgent = !device.connected.value || (status !== null && status !== "embedded" && status !== "online");
	const map = {
		embedded: t("map.status.embedded"),
		online: t("map.status.online"),
		"offline-fallback": t("map.status.unreachable"),
		lost: t("map.status.contextLost"),
		unavailable: t("map.status.noGraphics"),
	};
	const items: StatusItem[] = [
		...(device.connected.value
			? []
			: [{ id: "offline", icon: "offline" as const, text: t("state.offline") }]),
		...(status === null ? [] : [{ id: "map", text: map[status] }]),
		...(scenario?.line
			? [
					{
						id: "walking",
						text: <WalkingBasis />,
					},
				]
			: []),
	];
	return (
		<div class="map-status" data-map-status={status} data-urgent={urgent}>
			<StatusLine label={t("planner.status")} items={items} />
		</div>
	);
}

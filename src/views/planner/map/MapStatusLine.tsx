import { translator } from "../../../i18n/index.ts";
import { ASSUMPTIONS } from "../../../scenario/assumptions.ts";
import { type StatusItem, StatusLine } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";

/** How the map and the walks on it were made, and whether the device is on its own. */
export function MapStatusLine() {
	const { session, state, device } = usePlanner();
	const t = translator.value;
	const scenario = session.active.value?.scenario;
	const status = state.mapStatus.value;
	const factor = scenario?.assumptions.circuity ?? ASSUMPTIONS.circuity.value;
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
		{ id: "walking", text: t("map.status.crowFly", { factor: t.format.number(factor, 2) }) },
	];
	return (
		<div class="map-status" data-map-status={status}>
			<StatusLine label={t("planner.status")} items={items} />
		</div>
	);
}

import { LineStrip } from "../../charts/index.ts";
import { translator } from "../../i18n/index.ts";
import { Button } from "../../ui/index.ts";
import { useMedia } from "../shared/use-media.ts";
import { usePlanner } from "./context.ts";
import { LOW_WINDOW } from "./screen.ts";

/** The line as a line, along the foot of the screen. */
export function Strip() {
	const { session, state } = usePlanner();
	const t = translator.value;
	const low = useMedia(LOW_WINDOW);
	const active = session.active.value;
	if (active === null || active.scenario.line === null) return null;
	const open = state.stripOpen.value;
	return (
		<div class="strip" data-open={open}>
			<Button
				class="strip-toggle"
				icon={open ? "chevronDown" : "chevronUp"}
				aria-expanded={open}
				onClick={() => {
					state.stripOpen.value = !open;
				}}
			>
				{open ? t("planner.strip.hide") : t("planner.strip.show")}
			</Button>
			{open ? (
				<LineStrip
					evaluated={active}
					before={session.beforeGesture.value}
					selectedId={session.selectedStationId.value}
					form={low ? "compact" : "dense"}
					stale={active.ranges === null}
					onSelect={(stationId) => session.selectStation(stationId)}
				/>
			) : null}
		</div>
	);
}

import { translator } from "../../../i18n/index.ts";
import { Button } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { walkingText, walksStreets } from "../walking.ts";
import "./streets.css";

/** What the walks behind the figures follow, always in sight; one tap to the streets themselves. */
export function WalkingBasis() {
	const { session, state } = usePlanner();
	const t = translator.value;
	const active = session.active.value;
	const { loaded } = session.streets.value;
	if (active === null || active.scenario.line === null) return null;
	return (
		<Button
			kind="link"
			class="walking-basis"
			data-walking={walksStreets(active, loaded) ? "streets" : "straightLine"}
			onClick={() => {
				state.dialog.value = "streets";
			}}
		>
			{walkingText(t, active, loaded)}
		</Button>
	);
}

import { translator } from "../../../i18n/index.ts";
import { Button } from "../../../ui/index.ts";
import { useVoices } from "../../shared/voice/keepers.ts";
import { useResident } from "../context.ts";
import { homePlace } from "./places.ts";

/** Says what the block near the home tells, and takes it only where somebody agrees. */
export function HomePlace() {
	const t = translator.value;
	const { device, lightCity, state } = useResident();
	const voices = useVoices(device);
	const home = state.home.value;
	const isTaken = voices.draft.value.place?.kind === "block";
	if (home === null)
		return (
			<div class="voice-near-home">
				<p>{t("voice.home.unknown")}</p>
				<Button
					kind="outlined"
					onClick={() => {
						state.screen.value = "place";
					}}
				>
					{t("voice.home.say")}
				</Button>
			</div>
		);
	return (
		<div class="voice-near-home">
			<p>{t("voice.home.ask", { metres: t.format.figure(2 * home.radiusMetres) })}</p>
			{!isTaken && (
				<Button kind="outlined" onClick={() => voices.write({ place: homePlace(lightCity.value, home) })}>
					{t("voice.home.use")}
				</Button>
			)}
		</div>
	);
}

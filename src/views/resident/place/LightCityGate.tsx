import { residentTranslator } from "../../../i18n/resident.ts";
import { Button } from "../../../ui/Button.tsx";
import { useResident } from "../context.ts";

/** Says that the names and stations are coming, or that they could not be had; nothing once they are there. */
export function LightCityGate() {
	const t = residentTranslator.value;
	const { lightCity, lightCityFailed, askForLightCity } = useResident();
	if (lightCity.value !== null) return null;
	if (!lightCityFailed.value) {
		return (
			<p class="resident-waiting" role="status">
				{t("resident.search.loading")}
			</p>
		);
	}
	return (
		<div class="resident-trouble" role="alert">
			<p>{t("resident.city.failed")}</p>
			<Button kind="outlined" onClick={askForLightCity}>
				{t("resident.retry")}
			</Button>
		</div>
	);
}

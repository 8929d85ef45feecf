import { residentTranslator } from "../../../i18n/resident.ts";
import { Screen } from "../Screen.tsx";

export function PlaceScreen() {
	const t = residentTranslator.value;
	return (
		<Screen title={t("resident.where")} lead={t("resident.where.lead")}>
			<p class="quiet">{t("resident.loading")}</p>
		</Screen>
	);
}

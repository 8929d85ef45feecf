import { translator } from "../../../i18n/index.ts";

export function TripScreen() {
	const t = translator.value;
	return <h2>{t("resident.screen.trip")}</h2>;
}

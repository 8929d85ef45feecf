import { translator } from "../../../i18n/index.ts";

export function ReachScreen() {
	const t = translator.value;
	return <h2>{t("resident.screen.reach")}</h2>;
}

import { translator } from "../../../i18n/index.ts";

export function DrawScreen() {
	const t = translator.value;
	return <h2>{t("resident.screen.draw")}</h2>;
}

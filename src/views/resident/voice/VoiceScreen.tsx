import { translator } from "../../../i18n/index.ts";

export function VoiceScreen() {
	const t = translator.value;
	return <h2>{t("resident.screen.voice")}</h2>;
}

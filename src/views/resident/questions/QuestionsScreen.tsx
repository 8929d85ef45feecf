import { translator } from "../../../i18n/index.ts";

export function QuestionsScreen() {
	const t = translator.value;
	return <h2>{t("resident.screen.questions")}</h2>;
}

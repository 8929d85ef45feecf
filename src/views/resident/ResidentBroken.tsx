import { residentTranslator } from "../../i18n/resident.ts";
import { Button } from "../../ui/Button.tsx";

/** Nothing is lost: what was said and drawn is kept on the device. */
export function ResidentBroken() {
	const t = residentTranslator.value;
	return (
		<main class="broken">
			<h1>{t("resident.broken")}</h1>
			<p>{t("resident.broken.body")}</p>
			<Button kind="outlined" onClick={() => location.reload()}>
				{t("resident.reload")}
			</Button>
		</main>
	);
}

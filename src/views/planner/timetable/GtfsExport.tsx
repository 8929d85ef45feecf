import { translator } from "../../../i18n/index.ts";
import { GtfsButton } from "./GtfsButton.tsx";

export function GtfsExport() {
	const t = translator.value;
	return (
		<section class="chain" aria-labelledby="timetable-export">
			<h3 id="timetable-export" class="chain-title">
				{t("timetable.export")}
			</h3>
			<p class="quiet">{t("timetable.exportNote")}</p>
			<div class="button-row">
				<GtfsButton kind="primary" />
			</div>
		</section>
	);
}

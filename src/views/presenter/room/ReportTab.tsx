import { useState } from "preact/hooks";
import { ENGINE_VERSION } from "../../../core/version.ts";
import { voicesToGeoJson } from "../../../exchange/voices/files.ts";
import { reportCsv } from "../../../exchange/voices/report-csv.ts";
import { reportHtml } from "../../../exchange/voices/report-html.ts";
import { createTranslator, translator } from "../../../i18n/index.ts";
import { REPORT_WORDS } from "../../../i18n/messages/voice-report.ts";
import { Button } from "../../../ui/index.ts";
import { download } from "../../shared/outgoing-file.ts";
import type { RoomPart } from "./parts.ts";
import { useReport } from "./use-report.ts";

const dates = (milliseconds: number) => ({
	th: createTranslator("th").format.date(milliseconds),
	en: createTranslator("en").format.date(milliseconds),
});

/** Files for the consultation report. Quotes only with consent; the backup alone holds everything. */
export function ReportTab({ device, room, city }: RoomPart) {
	const t = translator.value;
	const report = useReport(room);
	const [said, say] = useState("");
	const stamp = { engineVersion: ENGINE_VERSION, city };
	const save = (name: string, type: string, text: string): void => {
		download({ name: `${city.id}-${name}`, type, text });
		say(`${city.id}-${name}`);
	};
	const options = {
		...stamp,
		writtenAtMilliseconds: device.nowMilliseconds(),
		words: REPORT_WORDS,
		date: dates,
	};
	const geoJson = (batch: Parameters<typeof voicesToGeoJson>[0]): string =>
		`${JSON.stringify(voicesToGeoJson(batch, stamp), null, "\t")}\n`;
	const everything = room.batch(city.id);
	const quotable = { cityId: city.id, comments: report.quotes, votes: [], withdrawals: [], ballots: [] };
	return (
		<div class="room-form">
			<p>{t("room.report.lead")}</p>
			<div class="report-files">
				<Button
					kind="primary"
					icon="save"
					data-export="html"
					onClick={() => save("voices-report.html", "text/html", reportHtml(report, options))}
				>
					{t("room.report.html")}
				</Button>
				<Button
					kind="outlined"
					icon="save"
					data-export="csv"
					onClick={() => save("voices-report.csv", "text/csv", reportCsv(report, options))}
				>
					{t("room.report.csv")}
				</Button>
				<Button
					kind="outlined"
					icon="save"
					data-export="geojson"
					onClick={() => save("voices.geojson", "application/geo+json", geoJson(quotable))}
				>
					{t("room.report.geojson")}
				</Button>
			</div>
			<div class="report-files">
				<Button
					kind="outlined"
					icon="save"
					data-export="backup"
					onClick={() => save("voices-backup.geojson", "application/geo+json", geoJson(everything))}
				>
					{t("room.report.backup")}
				</Button>
				<p class="quiet">{t("room.report.backup.note")}</p>
			</div>
			<p role="status">{said}</p>
		</div>
	);
}

import { PERIODS, type Period } from "../../../core/vocabulary.ts";
import { translator } from "../../../i18n/index.ts";
import type { SingleTrackSection, TimetableRun } from "../../../models/timetable-run.ts";
import type { Station } from "../../../scenario/types.ts";
import { DataTable } from "../../../ui/index.ts";

interface Props {
	readonly day: TimetableRun;
	readonly stations: readonly Station[];
	readonly headways: Readonly<Record<Period, number>>;
}

/** What each single-track section allows, and how often trains would meet on it. */
export function SingleTrackList({ day, stations, headways }: Props) {
	const t = translator.value;
	const shortest = Math.min(...PERIODS.map((period) => headways[period]));
	const isTooOften = day.singleTrack.some(({ shortestHeadwaySeconds }) => shortestHeadwaySeconds > shortest);
	const name = ({ section }: SingleTrackSection): string =>
		t("track.section", { from: t.of(stations[section]!.name), to: t.of(stations[section + 1]!.name) });
	return (
		<section class="chain" aria-labelledby="timetable-single">
			<h3 id="timetable-single" class="chain-title">
				{t("timetable.singleTrack")}
			</h3>
			{isTooOften ? (
				<p role="alert" class="timetable__warning">
					{t("timetable.tooOften")}
				</p>
			) : null}
			<DataTable
				caption={t("timetable.singleTrack")}
				hideCaption
				rows={day.singleTrack}
				rowKey={({ section }) => String(section)}
				columns={[
					{ id: "section", header: t("timetable.section"), isRowHeader: true, cell: name },
					{
						id: "shortest",
						header: t("timetable.shortest"),
						isNumber: true,
						cell: ({ shortestHeadwaySeconds }) => t.format.number(shortestHeadwaySeconds / 60, 1),
					},
					{
						id: "meets",
						header: t("timetable.meets"),
						isNumber: true,
						cell: ({ conflicts }) => t.format.number(conflicts.length),
					},
				]}
			/>
			<p class="quiet small">{t("timetable.singleTrackNote")}</p>
		</section>
	);
}

import { translator } from "../../../i18n/index.ts";
import { peakLoadByPeriod, type TimetableRun, type TimetableSpan } from "../../../models/timetable-run.ts";
import type { Evaluated } from "../../../session/types.ts";
import { type Column, DataTable } from "../../../ui/index.ts";
import { clockText } from "../service/clock.ts";

interface Props {
	readonly day: TimetableRun;
	readonly evaluated: Evaluated;
	/** Loads are those of a weekday. */
	readonly isWeekday: boolean;
}

/** Headway, trips and trains of each stretch of the day, with its fullest section. */
export function PeriodTable({ day, evaluated, isWeekday }: Props) {
	const t = translator.value;
	const { scenario, outcome } = evaluated;
	const stations = scenario.line?.stations ?? [];
	const peaks =
		outcome !== null && isWeekday && outcome.stationCount === stations.length
			? peakLoadByPeriod(scenario, day.run, outcome)
			: null;
	const sectionName = (section: number): string => {
		const [from, to] = [stations[section], stations[section + 1]];
		return from && to ? t("track.section", { from: t.of(from.name), to: t.of(to.name) }) : "–";
	};
	const columns: Column<TimetableSpan>[] = [
		{
			id: "period",
			header: t("timetable.period"),
			isRowHeader: true,
			cell: ({ period, fromSeconds, toSeconds }) => (
				<>
					{t(`period.${period}`)}{" "}
					<span class="quiet timetable__hours">
						{clockText(fromSeconds)}–{clockText(toSeconds)}
					</span>
				</>
			),
		},
		{
			id: "every",
			header: t("timetable.every"),
			isNumber: true,
			cell: ({ headwaySeconds }) => t.format.number(headwaySeconds / 60, 1),
		},
		{
			id: "trips",
			header: t("timetable.trips"),
			isNumber: true,
			cell: ({ trips }) => t.format.number(trips),
		},
		{
			id: "trains",
			header: t("timetable.trainsShort"),
			isNumber: true,
			cell: ({ trains }) => t.format.number(trains),
		},
	];
	if (peaks !== null)
		columns.push(
			{
				id: "load",
				header: t("timetable.load"),
				isNumber: true,
				cell: ({ period }) => t.format.percent(Number(peaks[period].loadFactor.toPrecision(2))),
			},
			{
				id: "section",
				header: t("timetable.peakSection"),
				cell: ({ period }) => sectionName(peaks[period].section),
			},
		);
	return (
		<section class="chain" aria-labelledby="timetable-periods">
			<h3 id="timetable-periods" class="chain-title">
				{t("timetable.periods")}
			</h3>
			<DataTable
				caption={t("timetable.periods")}
				hideCaption
				columns={columns}
				rows={day.spans}
				rowKey={({ fromSeconds }) => String(fromSeconds)}
			/>
			{peaks !== null ? <p class="quiet small">{t("timetable.periodsNote")}</p> : null}
		</section>
	);
}

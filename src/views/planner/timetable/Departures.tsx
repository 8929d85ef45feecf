import { translator } from "../../../i18n/index.ts";
import { firstAndLast, type TimetableRun } from "../../../models/timetable-run.ts";
import type { Station } from "../../../scenario/types.ts";
import { DataTable } from "../../../ui/index.ts";
import { clockText } from "../service/clock.ts";

interface Props {
	readonly day: TimetableRun;
	readonly stations: readonly Station[];
}

const HOUR = 3600;
const DIRECTIONS = ["up", "down"] as const;

/** Nobody should come half a minute late because a time was rounded up. */
const wholeMinute = (seconds: number): string => clockText(Math.floor(seconds / 60) * 60);

/** Minutes of every departure from either end, hour by hour: the twin of the diagram. */
export function Departures({ day, stations }: Props) {
	const t = translator.value;
	const last = stations.length - 1;
	const minutes = (direction: "up" | "down", hour: number): string => {
		const end = direction === "up" ? 0 : last;
		return day.trips
			.filter((trip) => trip.direction === direction)
			.filter(({ departureSeconds: at }) => at >= hour * HOUR && at < (hour + 1) * HOUR)
			.filter(({ stations: served }) => served === undefined || served[direction === "up" ? 0 : 1] === end)
			.map(({ departureSeconds, stations: served }) => {
				const mark = served !== undefined && served[1] - served[0] < last ? "*" : "";
				return `${wholeMinute(departureSeconds).slice(3)}${mark}`;
			})
			.join(" ");
	};
	const firstHour = Math.floor(day.trips[0]!.departureSeconds / HOUR);
	const lastHour = Math.floor(day.trips[day.trips.length - 1]!.departureSeconds / HOUR);
	const rows = Array.from({ length: lastHour - firstHour + 1 }, (_, k) => {
		const hour = firstHour + k;
		return { hour, up: minutes("up", hour), down: minutes("down", hour) };
	});
	const ends = (direction: "up" | "down"): string => {
		const times = firstAndLast(day, direction);
		if (times === null) return "";
		return t("timetable.firstLast", { first: wholeMinute(times.first), last: wholeMinute(times.last) });
	};
	const from = (direction: "up" | "down"): string =>
		t("timetable.departuresFrom", { name: t.of(stations[direction === "up" ? 0 : last]!.name) });
	const hasShort = rows.some(({ up, down }) => up.includes("*") || down.includes("*"));
	return (
		<section class="chain" aria-labelledby="timetable-departures">
			<h3 id="timetable-departures" class="chain-title">
				{t("timetable.departures")}
			</h3>
			<ul class="timetable__ends">
				{DIRECTIONS.map((direction) => (
					<li key={direction} data-ends={direction}>
						<strong>{from(direction)}</strong> {ends(direction)}
					</li>
				))}
			</ul>
			<DataTable
				caption={t("timetable.departures")}
				hideCaption
				rows={rows}
				rowKey={({ hour }) => String(hour)}
				columns={[
					{
						id: "hour",
						header: t("timetable.hour"),
						isRowHeader: true,
						cell: ({ hour }) => clockText(hour * HOUR).slice(0, 2),
					},
					...DIRECTIONS.map((direction) => ({
						id: direction,
						header: from(direction),
						cell: (row: (typeof rows)[number]) => <span class="timetable__minutes">{row[direction]}</span>,
					})),
				]}
			/>
			{hasShort ? <p class="quiet small">{t("timetable.shortMark")}</p> : null}
		</section>
	);
}

import { useMemo, useState } from "preact/hooks";
import { StringLine } from "../../../charts/index.ts";
import { translator } from "../../../i18n/index.ts";
import { meetsOf, stringLines, timetableOf, weekendService } from "../../../models/timetable-run.ts";
import { SegmentedControl, Select } from "../../../ui/index.ts";
import { usePlanner } from "../context.ts";
import { clockText } from "../service/clock.ts";
import { Departures } from "./Departures.tsx";
import { GtfsExport } from "./GtfsExport.tsx";
import { PeriodTable } from "./PeriodTable.tsx";
import { RoundFigures } from "./RoundFigures.tsx";
import { ScenarioChecks } from "./ScenarioChecks.tsx";
import { SingleTrackList } from "./SingleTrackList.tsx";
import "./timetable.css";
import { TrainBlocks } from "./TrainBlocks.tsx";

const DAYS = ["weekday", "weekend"] as const;
type Days = (typeof DAYS)[number];
const HOUR = 3600;
/** Shown first: the busiest of the morning. */
const FIRST_SHOWN_HOUR = 7;

/** A day of the line: the diagram of an hour, departures, trains and crowding by period, and the file for other programs. */
export function TimetableDialog() {
	const { session } = usePlanner();
	const t = translator.value;
	const [days, setDays] = useState<Days>("weekday");
	const [fromHour, setFromHour] = useState(FIRST_SHOWN_HOUR);
	const active = session.active.value;
	const scenario = active?.scenario ?? null;
	const day = useMemo(
		() =>
			scenario === null
				? null
				: timetableOf(scenario, days === "weekday" ? scenario.service : weekendService(scenario.service)),
		[scenario, days],
	);
	const lines = useMemo(() => (day === null ? [] : stringLines(day)), [day]);
	if (active === null || scenario === null || scenario.line === null || day === null)
		return <p class="lead">{t("timetable.none")}</p>;
	const { service, line } = scenario;
	const { stations } = line;
	const firstHour = Math.floor(service.serviceStartSeconds / HOUR);
	const hours = Array.from(
		{ length: Math.max(1, Math.ceil(service.serviceEndSeconds / HOUR) - firstHour) },
		(_, k) => firstHour + k,
	);
	const hour = hours.includes(fromHour) ? fromHour : firstHour;
	const fromSeconds = hour * HOUR;
	const toSeconds = fromSeconds + HOUR;
	const { stationChainageMetres: chainage } = day.run.geometry;
	const isShort = (served: readonly [number, number] | undefined): boolean =>
		served !== undefined && served[1] - served[0] < stations.length - 1;
	const end = (index: number): string => t.of(stations[index]!.name);
	return (
		<div class="page timetable">
			<p class="page__lead">{t("timetable.lead")}</p>
			<RoundFigures day={day} />
			<div class="timetable__choice">
				<SegmentedControl
					label={t("timetable.days")}
					value={days}
					choices={DAYS.map((value) => ({ value, label: t(`timetable.${value}`) }))}
					onChange={setDays}
				/>
				<Select
					label={t("timetable.from")}
					value={String(hour)}
					options={hours.map((value) => ({ value: String(value), label: clockText(value * HOUR) }))}
					onChange={(value) => setFromHour(Number(value))}
				/>
			</div>
			{days === "weekend" ? <p class="quiet small">{t("timetable.weekendNote")}</p> : null}
			<div>
				<ul class="timetable__key small">
					<li data-train="up">{t("timetable.up", { name: end(stations.length - 1) })}</li>
					<li data-train="down">{t("timetable.up", { name: end(0) })}</li>
					{day.trips.some(({ stations: served }) => isShort(served)) ? (
						<li data-train="short">{t("timetable.short")}</li>
					) : null}
					{day.singleTrack.length > 0 ? <li data-train="single">{t("timetable.single")}</li> : null}
				</ul>
				<StringLine
					label={t("timetable.diagram")}
					stations={stations.map((station, index) => ({
						id: station.id,
						name: t.of(station.name),
						chainageMetres: chainage[index]!,
					}))}
					lines={day.trips.map((trip, index) => ({
						id: `${trip.direction}${index}`,
						isUp: trip.direction === "up",
						isShort: isShort(trip.stations),
						...lines[index]!,
					}))}
					fromSeconds={fromSeconds}
					toSeconds={toSeconds}
					singleTrack={day.singleTrack.map(({ section }) => ({
						fromMetres: chainage[section]!,
						toMetres: chainage[section + 1]!,
					}))}
					meets={meetsOf(day).filter(({ seconds }) => seconds >= fromSeconds && seconds <= toSeconds)}
					clock={clockText}
				/>
			</div>
			<Departures day={day} stations={stations} />
			{day.singleTrack.length > 0 ? (
				<SingleTrackList day={day} stations={stations} headways={service.headwaySeconds} />
			) : null}
			<PeriodTable day={day} evaluated={active} isWeekday={days === "weekday"} />
			<TrainBlocks day={day} />
			<ScenarioChecks scenario={scenario} />
			<GtfsExport />
		</div>
	);
}

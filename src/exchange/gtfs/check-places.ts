import { filled, rowsOf, type Tables } from "./check-tables.ts";
import { secondsOf } from "./check-value.ts";
import type { GtfsRecord, Report } from "./types.ts";

/** Location types of stops.txt. */
const PLATFORM = "0";
const STATION = "1";
const ENTRANCE = "2";
const NODE = "3";
const BOARDING_AREA = "4";

/** Rules of parent stations, of places where trains may stop, and of frequencies. */
export function checkPlacesAndFrequencies(tables: Tables, report: Report): void {
	checkStops(tables, report);
	checkFrequencies(tables, report);
}

const typeOf = (stop: GtfsRecord): string => filled(stop, "location_type") ?? PLATFORM;

function checkStops(tables: Tables, report: Report): void {
	const file = "stops.txt";
	const stops = rowsOf(tables, file);
	const byId = new Map(stops.map((stop) => [stop.values.stop_id, stop]));
	for (const stop of stops) {
		const type = typeOf(stop);
		const named = type === PLATFORM || type === STATION || type === ENTRANCE;
		if (named && filled(stop, "stop_name") === null) report("missing_stop_name", file, stop.row, "stop_name");
		if (named && (filled(stop, "stop_lat") === null || filled(stop, "stop_lon") === null))
			report("stop_without_location", file, stop.row, "stop_lat");
		const parentId = filled(stop, "parent_station");
		if (type === STATION && parentId !== null)
			report("station_with_parent_station", file, stop.row, "parent_station", parentId);
		if ((type === ENTRANCE || type === NODE || type === BOARDING_AREA) && parentId === null)
			report("location_without_parent_station", file, stop.row, "parent_station");
		const parent = parentId === null ? undefined : byId.get(parentId);
		const wanted = type === BOARDING_AREA ? PLATFORM : STATION;
		if (type !== STATION && parent !== undefined && typeOf(parent) !== wanted)
			report("wrong_parent_location_type", file, stop.row, "parent_station", parentId ?? "");
	}
	for (const time of rowsOf(tables, "stop_times.txt")) {
		const stop = byId.get(time.values.stop_id ?? "");
		if (stop !== undefined && typeOf(stop) !== PLATFORM)
			report(
				"location_with_unexpected_stop_time",
				"stop_times.txt",
				time.row,
				"stop_id",
				time.values.stop_id ?? "",
			);
	}
}

function checkFrequencies(tables: Tables, report: Report): void {
	const file = "frequencies.txt";
	const byTrip = new Map<string, { from: number; to: number; row: number }[]>();
	for (const { row, values } of rowsOf(tables, file)) {
		const from = secondsOf(values.start_time?.trim() ?? "");
		const to = secondsOf(values.end_time?.trim() ?? "");
		if (from === null || to === null) continue;
		if (from > to) report("start_and_end_range_out_of_order", file, row, "end_time", `${from} > ${to}`);
		if (from === to) report("start_and_end_range_equal", file, row, "end_time", values.end_time ?? "");
		const trip = values.trip_id ?? "";
		byTrip.set(trip, [...(byTrip.get(trip) ?? []), { from, to, row }]);
	}
	for (const [trip, spans] of byTrip) {
		spans.sort((a, b) => a.from - b.from);
		for (let i = 1; i < spans.length; i++)
			if (spans[i]!.from < spans[i - 1]!.to)
				report("overlapping_frequency", file, spans[i]!.row, "trip_id", trip);
	}
}

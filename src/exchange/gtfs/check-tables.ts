import { brokenByPlace, currencyDecimals, secondsOf } from "./check-value.ts";
import type { GtfsRecord, Report } from "./types.ts";

export type Tables = ReadonlyMap<string, readonly GtfsRecord[]>;

/** A stop may lie this much beyond the end of its shape. */
const BEYOND_SHAPE_METRES = 11.1;

/** Rules that see more than one field, record or table. */
export function checkAcrossTables(tables: Tables, report: Report): void {
	checkAgencies(tables, report);
	checkPlaces(tables, report);
	checkRoutes(tables, report);
	checkDates(tables, report);
	checkFares(tables, report);
	checkTranslations(tables, report);
	const shapeEnds = checkShapes(tables, report);
	checkTrips(tables, shapeEnds, report);
}

export const rowsOf = (tables: Tables, file: string): readonly GtfsRecord[] => tables.get(file) ?? [];

export const filled = (record: GtfsRecord, field: string): string | null =>
	record.values[field]?.trim() || null;

function numberOf(record: GtfsRecord, field: string): number | null {
	const text = filled(record, field);
	return text === null || Number.isNaN(Number(text)) ? null : Number(text);
}

function checkAgencies(tables: Tables, report: Report): void {
	const agencies = rowsOf(tables, "agency.txt");
	const zones = new Set(agencies.map((agency) => agency.values.agency_timezone));
	if (zones.size > 1)
		report("inconsistent_agency_timezone", "agency.txt", 0, "agency_timezone", [...zones].join(" "));
}

function checkPlaces(tables: Tables, report: Report): void {
	for (const [file, latitude, longitude] of [
		["stops.txt", "stop_lat", "stop_lon"],
		["shapes.txt", "shape_pt_lat", "shape_pt_lon"],
	] as const)
		for (const record of rowsOf(tables, file)) {
			const lat = numberOf(record, latitude);
			const lng = numberOf(record, longitude);
			const broken = lat === null || lng === null ? null : brokenByPlace(lat, lng);
			if (broken !== null) report(broken, file, record.row, latitude, `${lat}, ${lng}`);
		}
}

function checkRoutes(tables: Tables, report: Report): void {
	for (const route of rowsOf(tables, "routes.txt")) {
		const short = filled(route, "route_short_name");
		const long = filled(route, "route_long_name");
		const description = filled(route, "route_desc");
		if (short === null && long === null)
			report("route_both_short_and_long_name_missing", "routes.txt", route.row, "route_long_name");
		if (description !== null && (description === short || description === long))
			report("same_name_and_description_for_route", "routes.txt", route.row, "route_desc", description);
	}
}

function checkDates(tables: Tables, report: Report): void {
	for (const [file, start, end] of [
		["calendar.txt", "start_date", "end_date"],
		["feed_info.txt", "feed_start_date", "feed_end_date"],
	] as const)
		for (const record of rowsOf(tables, file)) {
			const from = filled(record, start);
			const to = filled(record, end);
			if (from !== null && to !== null && from > to)
				report("start_and_end_range_out_of_order", file, record.row, end, `${from} > ${to}`);
		}
}

function checkFares(tables: Tables, report: Report): void {
	for (const fare of rowsOf(tables, "fare_attributes.txt")) {
		const price = filled(fare, "price");
		const currency = filled(fare, "currency_type");
		if (price === null || currency === null || !/^[A-Z]{3}$/.test(currency)) continue;
		if ((price.split(".")[1] ?? "").length !== currencyDecimals(currency))
			report("invalid_currency_amount", "fare_attributes.txt", fare.row, "price", price);
	}
	const seen = new Set<string>();
	for (const { row, values } of rowsOf(tables, "fare_rules.txt")) {
		const key = JSON.stringify([
			values.route_id,
			values.origin_id,
			values.destination_id,
			values.contains_id,
		]);
		if (seen.has(key)) report("duplicate_fare_rule_zone_id_fields", "fare_rules.txt", row, "route_id", key);
		seen.add(key);
	}
}

/** The field that a translation's record_id names. */
const RECORD_FIELD: Readonly<Record<string, string>> = {
	agency: "agency_id",
	stops: "stop_id",
	routes: "route_id",
	trips: "trip_id",
	stop_times: "trip_id",
	attributions: "attribution_id",
};

function checkTranslations(tables: Tables, report: Report): void {
	const file = "translations.txt";
	for (const record of rowsOf(tables, file)) {
		const table = record.values.table_name ?? "";
		const id = filled(record, "record_id");
		const value = filled(record, "field_value");
		const single = table === "feed_info";
		if (single ? id !== null || value !== null : id !== null && value !== null)
			report("translation_unexpected_value", file, record.row, "field_value", value ?? id ?? "");
		if (!single && id === null && value === null)
			report("missing_required_field", file, record.row, "record_id");
		const field = RECORD_FIELD[table];
		if (id === null || field === undefined) continue;
		if (!rowsOf(tables, `${table}.txt`).some((other) => other.values[field] === id))
			report("translation_foreign_key_violation", file, record.row, "record_id", id);
	}
}

/** Checks that distances never fall along each shape, nor stand still where it moves, and returns where it ends. */
function checkShapes(tables: Tables, report: Report): ReadonlyMap<string, number> {
	const ends = new Map<string, number>();
	const file = "shapes.txt";
	for (const [shape, points] of grouped(rowsOf(tables, file), "shape_id", "shape_pt_sequence")) {
		let travelled: number | null = null;
		let stood = "";
		for (const point of points) {
			const distance = numberOf(point, "shape_dist_traveled");
			if (distance === null) continue;
			const place = `${numberOf(point, "shape_pt_lat")} ${numberOf(point, "shape_pt_lon")}`;
			const found = String(distance);
			if (travelled !== null && distance < travelled)
				report("decreasing_shape_distance", file, point.row, "shape_dist_traveled", found);
			if (distance === travelled && place !== stood)
				report("equal_shape_distance_diff_coordinates", file, point.row, "shape_dist_traveled", found);
			travelled = distance;
			stood = place;
			ends.set(shape, Math.max(ends.get(shape) ?? 0, distance));
		}
	}
	return ends;
}

function checkTrips(tables: Tables, shapeEnds: ReadonlyMap<string, number>, report: Report): void {
	const times = grouped(rowsOf(tables, "stop_times.txt"), "trip_id", "stop_sequence");
	const blocks = new Map<string, { from: number; to: number; row: number }[]>();
	for (const trip of rowsOf(tables, "trips.txt")) {
		const id = trip.values.trip_id ?? "";
		const stops = times.get(id) ?? [];
		if (stops.length === 0) report("missing_stop_times_record", "trips.txt", trip.row, "trip_id", id);
		if (stops.length < 2) report("unusable_trip", "trips.txt", trip.row, "trip_id", id);
		const span = checkStopTimes(stops, report);
		const block = filled(trip, "block_id");
		if (block !== null && span !== null) {
			const key = JSON.stringify([block, trip.values.service_id]);
			blocks.set(key, [...(blocks.get(key) ?? []), { ...span, row: trip.row }]);
		}
		const end = shapeEnds.get(trip.values.shape_id ?? "");
		const last = stops[stops.length - 1];
		const reached = last === undefined ? null : numberOf(last, "shape_dist_traveled");
		if (end !== undefined && reached !== null && reached > end + BEYOND_SHAPE_METRES)
			report("trip_distance_exceeds_shape_distance", "trips.txt", trip.row, "trip_id", id);
	}
	for (const [block, spans] of blocks) {
		spans.sort((a, b) => a.from - b.from);
		for (let i = 1; i < spans.length; i++)
			if (spans[i]!.from < spans[i - 1]!.to)
				report("block_trips_with_overlapping_stop_times", "trips.txt", spans[i]!.row, "block_id", block);
	}
}

/** Times and distances along one trip; its span in seconds, or null where it has no times. */
function checkStopTimes(
	stops: readonly GtfsRecord[],
	report: Report,
): { readonly from: number; readonly to: number } | null {
	const file = "stop_times.txt";
	let from: number | null = null;
	let departed: number | null = null;
	let travelled: number | null = null;
	stops.forEach((stop, place) => {
		const arrival = secondsOf(filled(stop, "arrival_time") ?? "");
		const departure = secondsOf(filled(stop, "departure_time") ?? "");
		const edge = place === 0 || place === stops.length - 1;
		if (edge && (arrival === null || departure === null))
			report("missing_trip_edge", file, stop.row, arrival === null ? "arrival_time" : "departure_time");
		else if ((arrival === null) !== (departure === null))
			report("stop_time_with_only_arrival_or_departure_time", file, stop.row, "arrival_time");
		if (stop.values.timepoint === "1" && (arrival === null || departure === null))
			report("stop_time_timepoint_without_times", file, stop.row, "timepoint");
		if (arrival !== null && departure !== null && arrival > departure)
			report("start_and_end_range_out_of_order", file, stop.row, "departure_time");
		if (arrival !== null && departed !== null && arrival < departed)
			report("stop_time_with_arrival_before_previous_departure_time", file, stop.row, "arrival_time");
		departed = departure ?? departed;
		from ??= departure ?? arrival;
		const distance = numberOf(stop, "shape_dist_traveled");
		if (distance !== null && travelled !== null && distance <= travelled)
			report(
				"decreasing_or_equal_stop_time_distance",
				file,
				stop.row,
				"shape_dist_traveled",
				String(distance),
			);
		travelled = distance ?? travelled;
	});
	return from === null || departed === null ? null : { from, to: departed };
}

/** Records by the value of one field, each group in the order of another. */
function grouped(
	records: readonly GtfsRecord[],
	by: string,
	orderedBy: string,
): ReadonlyMap<string, readonly GtfsRecord[]> {
	const groups = new Map<string, GtfsRecord[]>();
	for (const record of records) {
		const key = record.values[by] ?? "";
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [record]);
		else group.push(record);
	}
	for (const group of groups.values())
		group.sort((a, b) => Number(a.values[orderedBy]) - Number(b.values[orderedBy]));
	return groups;
}

import { describe, expect, it } from "vitest";
import { checkGtfs } from "../../../src/exchange/gtfs/check.ts";
import { TABLES } from "../../../src/exchange/gtfs/schema.ts";
import type { GtfsFiles } from "../../../src/exchange/gtfs/types.ts";
import { writeGtfs } from "../../../src/exchange/gtfs/write.ts";
import { type Row, SMALL_FEED, withRows } from "./feed.ts";

const whole: GtfsFiles = {
	...writeGtfs(SMALL_FEED),
	"frequencies.txt":
		"trip_id,start_time,end_time,headway_secs,exact_times\r\nweekday-up-3,23:55:00,24:25:00,600,0\r\n",
};

/** Sets one field of one row (counted from 0). */
const set =
	(file: string, row: number, field: string, value: string) =>
	(files: GtfsFiles): GtfsFiles =>
		withRows(files, file, (rows) =>
			rows.map((each, index) => (index === row ? { ...each, [field]: value } : each)),
		);
const without =
	(file: string) =>
	(files: GtfsFiles): GtfsFiles =>
		Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));
const withoutColumn =
	(file: string, field: string) =>
	(files: GtfsFiles): GtfsFiles =>
		withRows(files, file, (rows) =>
			rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== field)) as Row),
		);
const text =
	(file: string, edit: (text: string) => string) =>
	(files: GtfsFiles): GtfsFiles => ({ ...files, [file]: edit(files[file]!) });
const repeat =
	(file: string, row: number, change: Row = {}) =>
	(files: GtfsFiles): GtfsFiles =>
		withRows(files, file, (rows) => [...rows, { ...rows[row]!, ...change }]);

type Damage = readonly [rule: string, what: string, damage: (files: GtfsFiles) => GtfsFiles];

const DAMAGES: readonly Damage[] = [
	["missing_required_file", "no stops", without("stops.txt")],
	["missing_required_file", "translations without feed_info", without("feed_info.txt")],
	["missing_calendar_and_calendar_date_files", "no calendar", without("calendar.txt")],
	["empty_file", "an empty file", text("fare_rules.txt", () => "")],
	["csv_parsing_failed", "a quotation mark left open", text("stops.txt", (old) => `${old}"S9,x\r\n`)],
	["missing_required_column", "no route_type column", withoutColumn("routes.txt", "route_type")],
	["missing_required_field", "a route without a type", set("routes.txt", 0, "route_type", "")],
	["missing_stop_name", "a stop without a name", set("stops.txt", 1, "stop_name", "")],
	["stop_without_location", "a station nowhere", set("stops.txt", 0, "stop_lon", "")],
	["station_with_parent_station", "a station in a station", set("stops.txt", 0, "parent_station", "S2")],
	["location_without_parent_station", "an entrance to nothing", set("stops.txt", 0, "location_type", "2")],
	["wrong_parent_location_type", "a platform in a platform", set("stops.txt", 1, "parent_station", "S2-up")],
	["location_with_unexpected_stop_time", "a trip to a station", set("stop_times.txt", 0, "stop_id", "S1")],
	[
		"overlapping_frequency",
		"two frequencies at once",
		repeat("frequencies.txt", 0, { start_time: "24:00:00" }),
	],
	["start_and_end_range_equal", "a frequency of no time", set("frequencies.txt", 0, "end_time", "23:55:00")],
	[
		"start_and_end_range_out_of_order",
		"one that ends first",
		set("frequencies.txt", 0, "end_time", "23:50:00"),
	],
	["number_out_of_range", "a headway of nothing", set("frequencies.txt", 0, "headway_secs", "0")],
	["invalid_character", "a letter that was lost", set("stops.txt", 0, "stop_name", "a\uFFFD")],
	[
		"empty_column_name",
		"a column without a name",
		text("fare_rules.txt", (old) => old.replace("route_id", "")),
	],
	[
		"invalid_input_files_in_subfolder",
		"a file in a folder",
		(files) => ({ ...files, "feed/stops.txt": files["stops.txt"]! }),
	],
	[
		"invalid_email",
		"an address without a place",
		(files) =>
			withRows(files, "agency.txt", (rows) => rows.map((row) => ({ ...row, agency_email: "nobody" }))),
	],
	[
		"invalid_phone_number",
		"a number in words",
		(files) => withRows(files, "agency.txt", (rows) => rows.map((row) => ({ ...row, agency_phone: "call" }))),
	],
	[
		"missing_stop_times_record",
		"a trip without stops",
		(files) =>
			withRows(files, "stop_times.txt", (rows) => rows.filter((row) => row.trip_id !== "weekday-up-1")),
	],
	["missing_required_field", "a translation of nothing", set("translations.txt", 2, "record_id", "")],
	["duplicated_column", "two stop_lat", text("stops.txt", (old) => old.replace("stop_lon", "stop_lat"))],
	[
		"invalid_row_length",
		"a cell too many",
		text("fare_rules.txt", (old) => old.replace("flat,R", "flat,R,")),
	],
	["new_line_in_value", "a new line in a name", set("stops.txt", 0, "stop_name", "a\nb")],
	["leading_or_trailing_whitespaces", "a space after a name", set("stops.txt", 0, "stop_name", "a ")],
	["duplicate_key", "two stops with one id", repeat("stops.txt", 0)],
	["duplicate_key", "two stop times with one sequence", repeat("stop_times.txt", 1)],
	["foreign_key_violation", "a stop time at no stop", set("stop_times.txt", 1, "stop_id", "S9")],
	["foreign_key_violation", "a trip on no route", set("trips.txt", 0, "route_id", "X")],
	["foreign_key_violation", "a trip with no service", set("trips.txt", 0, "service_id", "X")],
	["foreign_key_violation", "a trip with no shape", set("trips.txt", 0, "shape_id", "X")],
	["foreign_key_violation", "a fare rule of no fare", set("fare_rules.txt", 0, "fare_id", "X")],
	["invalid_color", "a colour with #", set("routes.txt", 0, "route_color", "#C8102")],
	["invalid_currency", "a currency that is none", set("fare_attributes.txt", 0, "currency_type", "XQQ")],
	["invalid_currency_amount", "baht with one decimal", set("fare_attributes.txt", 0, "price", "15.0")],
	["invalid_date", "30 February", set("calendar.txt", 0, "start_date", "20300230")],
	["invalid_float", "a latitude in words", set("stops.txt", 0, "stop_lat", "north")],
	["invalid_integer", "a sequence of 1.5", set("stop_times.txt", 0, "stop_sequence", "1.5")],
	["invalid_language_code", "no language", set("feed_info.txt", 0, "feed_lang", "thai language")],
	["invalid_time", "61 minutes", set("stop_times.txt", 1, "arrival_time", "06:61:00")],
	["invalid_timezone", "a zone that is none", set("agency.txt", 0, "agency_timezone", "Asia/Khon_Kaen")],
	["invalid_url", "an address without http", set("agency.txt", 0, "agency_url", "www.example.org")],
	["number_out_of_range", "a latitude of 116", set("stops.txt", 0, "stop_lat", "116.5")],
	["number_out_of_range", "a negative fare", set("fare_attributes.txt", 0, "price", "-15.00")],
	["unexpected_enum_value", "a route type of 99", set("routes.txt", 0, "route_type", "99")],
	[
		"point_near_origin",
		"a stop at 0, 0",
		(files) => set("stops.txt", 0, "stop_lat", "0")(set("stops.txt", 0, "stop_lon", "0")(files)),
	],
	["point_near_pole", "a stop at the pole", set("stops.txt", 0, "stop_lat", "89.9")],
	[
		"inconsistent_agency_timezone",
		"two agencies in two zones",
		repeat("agency.txt", 0, { agency_id: "other", agency_timezone: "Asia/Tokyo" }),
	],
	[
		"route_both_short_and_long_name_missing",
		"a route without a name",
		(files) =>
			set("routes.txt", 0, "route_short_name", "")(set("routes.txt", 0, "route_long_name", "")(files)),
	],
	[
		"same_name_and_description_for_route",
		"a description that says nothing",
		set("routes.txt", 0, "route_desc", "R"),
	],
	[
		"start_and_end_range_out_of_order",
		"a service that ends first",
		set("calendar.txt", 0, "end_date", "20291231"),
	],
	[
		"start_and_end_range_out_of_order",
		"a feed that ends first",
		set("feed_info.txt", 0, "feed_end_date", "20291231"),
	],
	[
		"start_and_end_range_out_of_order",
		"leaving before arriving",
		set("stop_times.txt", 1, "departure_time", "06:01:00"),
	],
	[
		"stop_time_with_arrival_before_previous_departure_time",
		"arriving before it left",
		set("stop_times.txt", 2, "arrival_time", "06:01:50"),
	],
	[
		"stop_time_with_only_arrival_or_departure_time",
		"no departure on the way",
		set("stop_times.txt", 1, "departure_time", ""),
	],
	[
		"stop_time_timepoint_without_times",
		"a timepoint without time",
		set("stop_times.txt", 1, "arrival_time", ""),
	],
	["missing_trip_edge", "no departure at the start", set("stop_times.txt", 0, "departure_time", "")],
	[
		"decreasing_or_equal_stop_time_distance",
		"two stops at one distance",
		set("stop_times.txt", 1, "shape_dist_traveled", "0.00"),
	],
	[
		"decreasing_shape_distance",
		"a shape that turns back",
		set("shapes.txt", 2, "shape_dist_traveled", "1000"),
	],
	[
		"equal_shape_distance_diff_coordinates",
		"a shape that moves and does not",
		set("shapes.txt", 1, "shape_dist_traveled", "0"),
	],
	[
		"trip_distance_exceeds_shape_distance",
		"a trip beyond its shape",
		set("stop_times.txt", 2, "shape_dist_traveled", "2600"),
	],
	[
		"block_trips_with_overlapping_stop_times",
		"a train in two places",
		set("trips.txt", 2, "block_id", "weekday-1"),
	],
	["duplicate_fare_rule_zone_id_fields", "two fares for one route", repeat("fare_rules.txt", 0)],
	["translation_foreign_key_violation", "the name of no stop", set("translations.txt", 4, "record_id", "S9")],
	["translation_unexpected_value", "an id and a value", set("translations.txt", 4, "field_value", "หนึ่ง")],
	["translation_unexpected_value", "feed_info with an id", set("translations.txt", 1, "record_id", "1")],
	[
		"unusable_trip",
		"a trip of one stop",
		(files) =>
			withRows(files, "stop_times.txt", (rows) => rows.filter((_, index) => index !== 1 && index !== 2)),
	],
];

describe("the GTFS check", () => {
	it.each(DAMAGES)("finds %s: %s", (rule, _what, damage) => {
		const damaged =
			rule === "block_trips_with_overlapping_stop_times"
				? withRows(damage(whole), "stop_times.txt", (rows) =>
						rows.map((row) =>
							row.trip_id === "weekday-up-3"
								? { ...row, arrival_time: "06:03:00", departure_time: "06:03:00" }
								: row,
						),
					)
				: damage(whole);
		expect(checkGtfs(damaged).map((finding) => finding.rule)).toContain(rule);
	});

	it("finds nothing else where one value is wrong, and says where", () => {
		expect(checkGtfs(set("stops.txt", 1, "stop_lat", "north")(whole))).toEqual([
			{ rule: "invalid_float", file: "stops.txt", row: 3, field: "stop_lat", value: "north" },
		]);
	});

	it.each(
		Object.entries(TABLES).flatMap(([file, table]) =>
			Object.entries(table.fields).flatMap(([field, rule]) =>
				rule.references === undefined ? [] : [[file, field] as const],
			),
		),
	)("follows every reference: %s %s", (file, field) => {
		expect(checkGtfs(set(file, 0, field, "no such id")(whole))).toContainEqual(
			expect.objectContaining({ rule: "foreign_key_violation", file, field }),
		);
	});

	it("lets files, fields and agencies pass that it does not know", () => {
		const more = { ...set("stops.txt", 0, "stop_access", "1")(whole), "notes.txt": "a,b\r\n1,2\r\n" };
		expect(checkGtfs(more)).toEqual([]);
	});
});

/** What a field may hold; the names follow the field types of the GTFS Schedule reference. */
export type FieldType =
	| "id"
	| "text"
	| "url"
	| "timezone"
	| "language"
	| "colour"
	| "latitude"
	| "longitude"
	| "distance"
	| "count"
	| "positive"
	| "email"
	| "phone"
	| "date"
	| "time"
	| "currency"
	| "amount"
	| { readonly enum: number };

export interface FieldRule {
	readonly type: FieldType;
	readonly required: boolean;
	/** "stops.stop_id": the value must exist there. */
	readonly references?: string;
}

export interface TableRule {
	readonly required: boolean;
	readonly key: readonly string[];
	readonly fields: Readonly<Record<string, FieldRule>>;
}

const must = (type: FieldType, references?: string): FieldRule => ({
	type,
	required: true,
	...(references === undefined ? {} : { references }),
});
const may = (type: FieldType, references?: string): FieldRule => ({
	...must(type, references),
	required: false,
});
/** An enumeration from 0 to the last value. */
const upTo = (last: number): FieldType => ({ enum: last });

/**
 * Tables and fields of the GTFS Schedule reference (gtfs.org, revision of November 2023) that a feed of one proposed
 * line uses. Files and fields that are not here are let pass, as the canonical validator does.
 */
export const TABLES: Readonly<Record<string, TableRule>> = {
	"agency.txt": {
		required: true,
		key: ["agency_id"],
		fields: {
			agency_id: may("id"),
			agency_name: must("text"),
			agency_url: must("url"),
			agency_timezone: must("timezone"),
			agency_lang: may("language"),
			agency_phone: may("phone"),
			agency_email: may("email"),
		},
	},
	"stops.txt": {
		required: true,
		key: ["stop_id"],
		fields: {
			stop_id: must("id"),
			stop_name: may("text"),
			stop_desc: may("text"),
			stop_lat: may("latitude"),
			stop_lon: may("longitude"),
			location_type: may(upTo(4)),
			parent_station: may("id", "stops.stop_id"),
			platform_code: may("text"),
		},
	},
	"routes.txt": {
		required: true,
		key: ["route_id"],
		fields: {
			route_id: must("id"),
			agency_id: may("id", "agency.agency_id"),
			route_short_name: may("text"),
			route_long_name: may("text"),
			route_desc: may("text"),
			route_type: must(upTo(12)),
			route_color: may("colour"),
			route_text_color: may("colour"),
		},
	},
	"calendar.txt": {
		required: false,
		key: ["service_id"],
		fields: {
			service_id: must("id"),
			monday: must(upTo(1)),
			tuesday: must(upTo(1)),
			wednesday: must(upTo(1)),
			thursday: must(upTo(1)),
			friday: must(upTo(1)),
			saturday: must(upTo(1)),
			sunday: must(upTo(1)),
			start_date: must("date"),
			end_date: must("date"),
		},
	},
	"trips.txt": {
		required: true,
		key: ["trip_id"],
		fields: {
			route_id: must("id", "routes.route_id"),
			service_id: must("id", "calendar.service_id"),
			trip_id: must("id"),
			trip_headsign: may("text"),
			direction_id: may(upTo(1)),
			block_id: may("id"),
			shape_id: may("id", "shapes.shape_id"),
		},
	},
	"stop_times.txt": {
		required: true,
		key: ["trip_id", "stop_sequence"],
		fields: {
			trip_id: must("id", "trips.trip_id"),
			arrival_time: may("time"),
			departure_time: may("time"),
			stop_id: must("id", "stops.stop_id"),
			stop_sequence: must("count"),
			shape_dist_traveled: may("distance"),
			timepoint: may(upTo(1)),
		},
	},
	"frequencies.txt": {
		required: false,
		key: ["trip_id", "start_time"],
		fields: {
			trip_id: must("id", "trips.trip_id"),
			start_time: must("time"),
			end_time: must("time"),
			headway_secs: must("positive"),
			exact_times: may(upTo(1)),
		},
	},
	"shapes.txt": {
		required: false,
		key: ["shape_id", "shape_pt_sequence"],
		fields: {
			shape_id: must("id"),
			shape_pt_lat: must("latitude"),
			shape_pt_lon: must("longitude"),
			shape_pt_sequence: must("count"),
			shape_dist_traveled: may("distance"),
		},
	},
	"fare_attributes.txt": {
		required: false,
		key: ["fare_id"],
		fields: {
			fare_id: must("id"),
			price: must("amount"),
			currency_type: must("currency"),
			payment_method: must(upTo(1)),
			transfers: may(upTo(2)),
			agency_id: may("id", "agency.agency_id"),
		},
	},
	"fare_rules.txt": {
		required: false,
		key: ["fare_id", "route_id", "origin_id", "destination_id", "contains_id"],
		fields: {
			fare_id: must("id", "fare_attributes.fare_id"),
			route_id: may("id", "routes.route_id"),
		},
	},
	"feed_info.txt": {
		required: false,
		key: [],
		fields: {
			feed_publisher_name: must("text"),
			feed_publisher_url: must("url"),
			feed_lang: must("language"),
			default_lang: may("language"),
			feed_start_date: may("date"),
			feed_end_date: may("date"),
			feed_version: may("text"),
			feed_contact_email: may("email"),
			feed_contact_url: may("url"),
		},
	},
	"translations.txt": {
		required: false,
		key: ["table_name", "field_name", "language", "record_id", "record_sub_id", "field_value"],
		fields: {
			table_name: must("id"),
			field_name: must("text"),
			language: must("language"),
			translation: must("text"),
		},
	},
	"attributions.txt": {
		required: false,
		key: ["attribution_id"],
		fields: {
			attribution_id: may("id"),
			organization_name: must("text"),
			is_producer: may(upTo(1)),
			is_operator: may(upTo(1)),
			is_authority: may(upTo(1)),
			attribution_url: may("url"),
			attribution_email: may("email"),
			attribution_phone: may("phone"),
		},
	},
};

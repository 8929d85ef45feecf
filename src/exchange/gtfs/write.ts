import Papa from "papaparse";
import type { Bilingual } from "../../core/location.ts";
import type { GtfsFiles, GtfsInput, GtfsTrip } from "./types.ts";

type Row = Readonly<Record<string, string | number>>;

const SERVICE_ID = "weekday";
const AGENCY_ID = "operator";
const FARE_ID = "flat";
/** GTFS route_type of trams and light rail. */
const TRAM = 0;

/**
 * The files of a GTFS Schedule feed, Thai in the files and English in translations.txt. Times are rounded to whole
 * seconds and distances to centimetres; Mondays to Fridays only, since only a weekday is planned.
 */
export function writeGtfs(input: GtfsInput): GtfsFiles {
	const { agency, feed, route, fare } = input;
	return tables({
		agency: [
			{
				agency_id: AGENCY_ID,
				agency_name: agency.name.th,
				agency_url: agency.url,
				agency_timezone: agency.timeZone,
				agency_lang: "th",
			},
		],
		stops: input.stations.map(({ id, name, description, position: [lng, lat] }) => ({
			stop_id: id,
			stop_name: name.th,
			stop_desc: description.th,
			stop_lat: lat.toFixed(7),
			stop_lon: lng.toFixed(7),
			location_type: 0,
		})),
		routes: [
			{
				route_id: route.id,
				agency_id: AGENCY_ID,
				route_short_name: route.id,
				route_long_name: route.name.th,
				route_desc: route.description.th,
				route_type: TRAM,
				route_color: route.colour,
				route_text_color: route.textColour,
			},
		],
		calendar: [
			{
				service_id: SERVICE_ID,
				monday: 1,
				tuesday: 1,
				wednesday: 1,
				thursday: 1,
				friday: 1,
				saturday: 0,
				sunday: 0,
				start_date: feed.startDate,
				end_date: feed.endDate,
			},
		],
		trips: input.trips.map((trip, index) => ({
			route_id: route.id,
			service_id: SERVICE_ID,
			trip_id: tripId(trip, index),
			trip_headsign: lastStation(input, trip).th,
			direction_id: trip.direction === "up" ? 0 : 1,
			block_id: trip.blockId,
			shape_id: trip.direction,
		})),
		stop_times: input.trips.flatMap((trip, index) => stopTimeRows(input, trip, index)),
		shapes: [...shapeRows(input, "up"), ...shapeRows(input, "down")],
		fare_attributes: [
			{
				fare_id: FARE_ID,
				price: fare.amount.toFixed(2),
				currency_type: fare.currency,
				payment_method: 1,
				transfers: 0,
				agency_id: AGENCY_ID,
			},
		],
		fare_rules: [{ fare_id: FARE_ID, route_id: route.id }],
		feed_info: [
			{
				feed_publisher_name: feed.publisher.th,
				feed_publisher_url: agency.url,
				feed_lang: "th",
				default_lang: "th",
				feed_start_date: feed.startDate,
				feed_end_date: feed.endDate,
				feed_version: feed.version,
			},
		],
		translations: translationRows(input),
		attributions: input.attributions.map(({ organisation, url }, index) => ({
			attribution_id: `source-${index + 1}`,
			organization_name: organisation,
			is_producer: 1,
			attribution_url: url,
		})),
	});
}

const tripId = (trip: GtfsTrip, index: number): string => `${trip.direction}-${index + 1}`;

const lastStation = ({ stations }: GtfsInput, trip: GtfsTrip): Bilingual =>
	stations[trip.direction === "up" ? stations.length - 1 : 0]!.name;

const lengthOf = ({ stations }: GtfsInput): number => stations[stations.length - 1]!.chainageMetres;

function stopTimeRows(input: GtfsInput, trip: GtfsTrip, index: number): Row[] {
	const count = input.stations.length;
	const length = lengthOf(input);
	return Array.from({ length: count }, (_, place) => {
		const station = trip.direction === "up" ? place : count - 1 - place;
		const { id, chainageMetres } = input.stations[station]!;
		return {
			trip_id: tripId(trip, index),
			arrival_time: clock(trip.arrivalSeconds[station]!),
			departure_time: clock(trip.departureSeconds[station]!),
			stop_id: id,
			stop_sequence: place + 1,
			shape_dist_traveled: centimetres(trip.direction === "up" ? chainageMetres : length - chainageMetres),
			timepoint: 1,
		};
	});
}

/** Vertices nearer than a centimetre along the line are one: distances have to grow. */
function shapeRows(input: GtfsInput, direction: GtfsTrip["direction"]): Row[] {
	const { vertices, chainageMetres } = input.shape;
	const length = lengthOf(input);
	const rows: Row[] = [];
	let before = "";
	for (let k = 0; k < vertices.length; k++) {
		const vertex = direction === "up" ? k : vertices.length - 1 - k;
		const along = direction === "up" ? chainageMetres[vertex]! : length - chainageMetres[vertex]!;
		const distance = centimetres(along);
		if (distance === before) continue;
		before = distance;
		const [lng, lat] = vertices[vertex]!;
		rows.push({
			shape_id: direction,
			shape_pt_lat: lat.toFixed(7),
			shape_pt_lon: lng.toFixed(7),
			shape_pt_sequence: rows.length + 1,
			shape_dist_traveled: distance,
		});
	}
	return rows;
}

function translationRows(input: GtfsInput): Row[] {
	const row = (table: string, field: string, record: string, value: string, translation: string): Row => ({
		table_name: table,
		field_name: field,
		language: "en",
		translation,
		record_id: record,
		record_sub_id: "",
		field_value: value,
	});
	const { stations } = input;
	const headsigns = new Map(
		[stations[0]!, stations[stations.length - 1]!].map(({ name }) => [name.th, name.en]),
	);
	return [
		row("agency", "agency_name", AGENCY_ID, "", input.agency.name.en),
		row("feed_info", "feed_publisher_name", "", "", input.feed.publisher.en),
		row("routes", "route_long_name", input.route.id, "", input.route.name.en),
		row("routes", "route_desc", input.route.id, "", input.route.description.en),
		...stations.flatMap(({ id, name, description }) => [
			row("stops", "stop_name", id, "", name.en),
			row("stops", "stop_desc", id, "", description.en),
		]),
		...[...headsigns].map(([thai, english]) => row("trips", "trip_headsign", "", thai, english)),
	];
}

function tables(rows: Readonly<Record<string, readonly Row[]>>): GtfsFiles {
	return Object.fromEntries(
		Object.entries(rows).map(([name, table]) => [
			`${name}.txt`,
			`${Papa.unparse(table.map(oneLineTexts), { newline: "\r\n" })}\r\n`,
		]),
	);
}

/** GTFS forbids tabs and new lines in a value, and spaces around it. */
const oneLineTexts = (row: Row): Row =>
	Object.fromEntries(
		Object.entries(row).map(([field, value]) => [field, String(value).replace(/\s+/g, " ").trim()]),
	);

const centimetres = (metres: number): string => Math.max(0, metres).toFixed(2);

/** Hours go on beyond 24 after midnight. */
function clock(secondsAfterMidnight: number): string {
	const whole = Math.round(secondsAfterMidnight);
	const two = (value: number): string => String(value).padStart(2, "0");
	return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

import Papa from "papaparse";
import { frequencyGroups } from "./frequencies.ts";
import { AGENCY_ID, endStation, platformId, type Row, translationRows } from "./rows.ts";
import { GTFS_DAYS, type GtfsFiles, type GtfsInput, type GtfsStation, type GtfsTrip } from "./types.ts";

const FARE_ID = "flat";
/** GTFS route_type of trams and light rail. */
const TRAM = 0;

/** Location types of stops.txt. */
const PLATFORM = 0;
const STATION = 1;

/**
 * The files of a GTFS Schedule feed, Thai in the files and English in translations.txt. Times are rounded to whole
 * seconds and distances to centimetres. Each station has two platforms, one a direction.
 */
export function writeGtfs(input: GtfsInput): GtfsFiles {
	const { agency, feed, route, fare } = input;
	const groups = input.frequencies === undefined ? null : frequencyGroups(input.trips);
	const trips = groups === null ? input.trips : groups.map(({ trip }) => trip);
	const frequencies = groups?.map(({ trip, startSeconds, endSeconds, headwaySeconds }, index) => ({
		trip_id: tripId(trip, index),
		start_time: clock(startSeconds),
		end_time: clock(endSeconds),
		headway_secs: headwaySeconds,
		exact_times: input.frequencies === "exact" ? 1 : 0,
	}));
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
		stops: input.stations.flatMap(stopRows),
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
		calendar: GTFS_DAYS.filter((days) => trips.some((trip) => trip.days === days)).map((days) => {
			const weekday = days === "weekday" ? 1 : 0;
			const weekend = 1 - weekday;
			return {
				service_id: days,
				monday: weekday,
				tuesday: weekday,
				wednesday: weekday,
				thursday: weekday,
				friday: weekday,
				saturday: weekend,
				sunday: weekend,
				start_date: feed.startDate,
				end_date: feed.endDate,
			};
		}),
		trips: trips.map((trip, index) => ({
			route_id: route.id,
			service_id: trip.days,
			trip_id: tripId(trip, index),
			trip_headsign: endStation(input, trip).th,
			direction_id: trip.direction === "up" ? 0 : 1,
			block_id: groups === null ? `${trip.days}-${trip.blockId}` : "",
			shape_id: trip.direction,
		})),
		stop_times: trips.flatMap((trip, index) => stopTimeRows(input, trip, index)),
		...(frequencies === undefined ? {} : { frequencies }),
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

const tripId = (trip: GtfsTrip, index: number): string => `${trip.days}-${trip.direction}-${index + 1}`;

const lengthOf = ({ stations }: GtfsInput): number => stations[stations.length - 1]!.chainageMetres;

/** A station with its two platforms: 1 for the up direction, 2 for down. */
function stopRows(station: GtfsStation): Row[] {
	const { id, name, description, position, platforms } = station;
	const row = (
		stopId: string,
		[lng, lat]: readonly [number, number],
		type: number,
		platform: string,
	): Row => ({
		stop_id: stopId,
		stop_name: name.th,
		stop_desc: description.th,
		stop_lat: lat.toFixed(7),
		stop_lon: lng.toFixed(7),
		location_type: type,
		parent_station: type === STATION ? "" : id,
		platform_code: platform,
	});
	return [
		row(id, position, STATION, ""),
		row(platformId(id, "up"), platforms.up, PLATFORM, "1"),
		row(platformId(id, "down"), platforms.down, PLATFORM, "2"),
	];
}

function stopTimeRows(input: GtfsInput, trip: GtfsTrip, index: number): Row[] {
	const length = lengthOf(input);
	const [low, high] = trip.stations ?? [0, input.stations.length - 1];
	return Array.from({ length: high - low + 1 }, (_, place) => {
		const station = trip.direction === "up" ? low + place : high - place;
		const { id, chainageMetres } = input.stations[station]!;
		return {
			trip_id: tripId(trip, index),
			arrival_time: clock(trip.arrivalSeconds[station]!),
			departure_time: clock(trip.departureSeconds[station]!),
			stop_id: platformId(id, trip.direction),
			stop_sequence: place + 1,
			shape_dist_traveled: centimetres(trip.direction === "up" ? chainageMetres : length - chainageMetres),
			timepoint: input.frequencies === "approximate" ? 0 : 1,
		};
	});
}

/** Vertices nearer than a centimetre along the line are one: distances have to grow. */
function shapeRows(input: GtfsInput, direction: GtfsTrip["direction"]): Row[] {
	const { chainageMetres } = input.shape;
	const vertices = input.shape[direction];
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

import type { Bilingual } from "../../core/location.ts";
import type { GtfsInput, GtfsTrip } from "./types.ts";

export type Row = Readonly<Record<string, string | number>>;

export const AGENCY_ID = "operator";

export const platformId = (stationId: string, direction: GtfsTrip["direction"]): string =>
	`${stationId}-${direction}`;

/** The name of the station where a trip ends. */
export function endStation({ stations }: GtfsInput, trip: GtfsTrip): Bilingual {
	const [low, high] = trip.stations ?? [0, stations.length - 1];
	return stations[trip.direction === "up" ? high : low]!.name;
}

/** English for every Thai text of the feed. */
export function translationRows(input: GtfsInput): Row[] {
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
		input.trips.map((trip) => endStation(input, trip)).map(({ th, en }) => [th, en] as const),
	);
	return [
		row("agency", "agency_name", AGENCY_ID, "", input.agency.name.en),
		row("feed_info", "feed_publisher_name", "", "", input.feed.publisher.en),
		row("routes", "route_long_name", input.route.id, "", input.route.name.en),
		row("routes", "route_desc", input.route.id, "", input.route.description.en),
		...stations.flatMap(({ id, name, description }) =>
			[id, platformId(id, "up"), platformId(id, "down")].flatMap((stop) => [
				row("stops", "stop_name", stop, "", name.en),
				row("stops", "stop_desc", stop, "", description.en),
			]),
		),
		...[...headsigns].map(([thai, english]) => row("trips", "trip_headsign", "", thai, english)),
	];
}

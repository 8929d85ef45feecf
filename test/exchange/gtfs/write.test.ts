import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { checkGtfs } from "../../../src/exchange/gtfs/check.ts";
import type { GtfsTrip } from "../../../src/exchange/gtfs/types.ts";
import { writeGtfs } from "../../../src/exchange/gtfs/write.ts";
import { zipGtfs } from "../../../src/exchange/gtfs/zip.ts";
import { rowsOf, SMALL_FEED } from "./feed.ts";

const files = writeGtfs(SMALL_FEED);

describe("a GTFS feed", () => {
	it("breaks no rule", () => {
		expect(checkGtfs(files)).toEqual([]);
	});

	it("keeps names, commas and quotation marks through the file, Thai first and English as a translation", () => {
		expect(rowsOf(files, "routes.txt")[0]).toMatchObject({
			route_type: "0",
			route_long_name: "สายทดลอง, เหนือ–ใต้",
			route_color: "C8102E",
		});
		const stations = rowsOf(files, "stops.txt").filter((stop) => stop.location_type === "1");
		expect(stations.map((stop) => stop.stop_name)).toEqual(["หนึ่ง", "สอง", "สาม"]);
		const english = rowsOf(files, "translations.txt");
		const of = (table: string, field: string) =>
			english.filter((row) => row.table_name === table && row.field_name === field);
		expect(
			of("stops", "stop_name")
				.map((row) => [row.record_id, row.translation])
				.slice(0, 4),
		).toEqual([
			["S1", "One"],
			["S1-up", "One"],
			["S1-down", "One"],
			["S2", "Two"],
		]);
		expect(of("routes", "route_long_name")[0]!.translation).toBe('The "north–south" line');
		expect(of("trips", "trip_headsign").map((row) => [row.field_value, row.translation])).toEqual([
			["สาม", "Three"],
			["หนึ่ง", "One"],
		]);
	});

	it("runs down trips from the last station with distances from there, and goes on beyond 24:00", () => {
		const times = rowsOf(files, "stop_times.txt");
		expect(times.filter((row) => row.trip_id === "weekday-down-2")).toMatchObject([
			{ stop_id: "S3-down", arrival_time: "06:10:00", shape_dist_traveled: "0.00", stop_sequence: "1" },
			{
				stop_id: "S2-down",
				arrival_time: "06:13:00",
				departure_time: "06:13:20",
				shape_dist_traveled: "1500.00",
			},
			{ stop_id: "S1-down", arrival_time: "06:15:00", shape_dist_traveled: "2500.00" },
		]);
		expect(times.filter((row) => row.trip_id === "weekday-up-3").at(-1)).toMatchObject({
			arrival_time: "24:02:00",
		});
		expect(times[1]).toMatchObject({ arrival_time: "06:01:40", departure_time: "06:02:00" });
	});

	it("has a shape each way that ends where the trips end, without vertices on one place", () => {
		const shapes = rowsOf(files, "shapes.txt");
		expect(shapes.filter((row) => row.shape_id === "up").map((row) => row.shape_dist_traveled)).toEqual([
			"0.00",
			"1667.00",
			"2500.00",
		]);
		expect(shapes.filter((row) => row.shape_id === "down").map((row) => row.shape_dist_traveled)).toEqual([
			"0.00",
			"833.00",
			"2500.00",
		]);
	});

	it("a station has a platform each way, a short trip its own stops, headsign and days", () => {
		expect(rowsOf(files, "stops.txt").slice(0, 3)).toMatchObject([
			{ stop_id: "S1", location_type: "1", parent_station: "" },
			{ stop_id: "S1-up", location_type: "0", parent_station: "S1", platform_code: "1" },
			{ stop_id: "S1-down", location_type: "0", parent_station: "S1", platform_code: "2" },
		]);
		const trip = rowsOf(files, "trips.txt")[3]!;
		expect(trip).toMatchObject({
			service_id: "weekend",
			trip_headsign: "หนึ่ง",
			block_id: "weekend-1",
			shape_id: "down",
		});
		const stops = rowsOf(files, "stop_times.txt").filter((row) => row.trip_id === trip.trip_id);
		expect(stops.map((row) => [row.stop_id, row.shape_dist_traveled])).toEqual([
			["S2-down", "1500.00"],
			["S1-down", "2500.00"],
		]);
		expect(rowsOf(files, "calendar.txt").map((row) => [row.service_id, row.friday, row.saturday])).toEqual([
			["weekday", "1", "0"],
			["weekend", "0", "1"],
		]);
	});

	it.each([
		["exact", "1"],
		["approximate", "0"],
	] as const)("%s frequencies stand for every trip, and break no rule", (frequencies, exact) => {
		const at = (seconds: number): GtfsTrip => ({
			...SMALL_FEED.trips[0]!,
			arrivalSeconds: [seconds, seconds + 100, seconds + 300],
			departureSeconds: [seconds, seconds + 120, seconds + 300],
		});
		const leaves = [0, 600, 1200, 2100, 3000, 3900, 4400];
		const short = SMALL_FEED.trips[3]!;
		const trips = [...leaves.map((seconds) => at(21_600 + seconds)), short];
		const feed = writeGtfs({ ...SMALL_FEED, trips, frequencies });
		expect(checkGtfs(feed)).toEqual([]);
		const rows = rowsOf(feed, "frequencies.txt");
		expect(rows.every((row) => row.exact_times === exact)).toBe(true);
		const expanded = rows
			.filter((row) => row.trip_id!.startsWith("weekday"))
			.flatMap((row) => {
				const of = (time: string) => time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
				const [start, end, step] = [of(row.start_time!), of(row.end_time!), Number(row.headway_secs)];
				return Array.from({ length: Math.ceil((end - start) / step) }, (_, k) => start + k * step - 21_600);
			});
		expect(expanded).toEqual(leaves);
		expect(rowsOf(feed, "trips.txt").every((row) => row.block_id === "")).toBe(true);
	});

	it("charges the flat fare in baht on the one route", () => {
		expect(rowsOf(files, "fare_attributes.txt")).toMatchObject([{ price: "15.00", currency_type: "THB" }]);
		expect(rowsOf(files, "fare_rules.txt")).toEqual([{ fare_id: "flat", route_id: "R" }]);
	});

	it("is not broken by tabs and new lines in a name", () => {
		const odd = writeGtfs({
			...SMALL_FEED,
			route: { ...SMALL_FEED.route, name: { th: "ก\n\tข ", en: "a\r\nb" } },
		});
		expect(checkGtfs(odd)).toEqual([]);
		expect(rowsOf(odd, "routes.txt")[0]!.route_long_name).toBe("ก ข");
	});

	it("zips to the same bytes in every time zone and comes back as it was", () => {
		const before = process.env.TZ;
		const packed = ["Asia/Bangkok", "America/Lima"].map((zone) => {
			process.env.TZ = zone;
			return zipGtfs(files);
		});
		if (before === undefined) delete process.env.TZ;
		else process.env.TZ = before;
		expect(packed[1]).toEqual(packed[0]);
		const unpacked = Object.entries(unzipSync(packed[0]!)).map(([name, bytes]) => [name, strFromU8(bytes)]);
		expect(Object.fromEntries(unpacked)).toEqual(files);
	});
});

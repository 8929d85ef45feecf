import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { runGtfs } from "../../src/cli/gtfs.ts";
import { checkGtfs } from "../../src/exchange/gtfs/check.ts";
import type { GtfsFiles } from "../../src/exchange/gtfs/types.ts";
import { distanceMetres } from "../../src/geo/projection.ts";
import { createRunner } from "../../src/models/runner.ts";
import { writeScenario } from "../../src/scenario/file/write-scenario.ts";
import { type Row, rowsOf } from "../exchange/gtfs/feed.ts";
import { shippedCity, shippedOption } from "../models/city-fixture.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "rangbao-gtfs-"));
const seconds = (time: string): number => {
	const [hours, minutes, rest] = time.split(":").map(Number);
	return hours! * 3600 + minutes! * 60 + rest!;
};
const readZip = (file: string): GtfsFiles =>
	Object.fromEntries(
		Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]),
	);

describe.each(["A", "B", "C"])("the feed of option %s", (id) => {
	const output = join(folder, `${id}.zip`);
	const city = shippedCity();
	const scenario = shippedOption(city, id);
	const outcome = createRunner(city).evaluate(scenario);
	let files: GtfsFiles;
	let summary: { stops: number; trips: number; trains: number; brokenRules: number };

	beforeAll(async () => {
		const result = await runGtfs([id, output]);
		if (!result.ok) throw new Error(result.error.code);
		summary = JSON.parse(result.value);
		files = readZip(output);
	});

	it("breaks no rule", () => {
		expect(checkGtfs(files)).toEqual([]);
		expect(summary.brokenRules).toBe(0);
	});

	it("has the stations, trips and trains that the models price", () => {
		expect(rowsOf(files, "stops.txt")).toHaveLength(3 * outcome.stationCount);
		const weekday = rowsOf(files, "trips.txt").filter((row) => row.service_id === "weekday");
		expect(weekday).toHaveLength(outcome.operations.tripsPerDay);
		expect(rowsOf(files, "stop_times.txt").filter((row) => row.trip_id!.startsWith("weekday"))).toHaveLength(
			outcome.operations.tripsPerDay * outcome.stationCount,
		);
		expect(summary.trains).toBe(outcome.operations.peakVehicles);
	});

	it("takes as long as the models say, section by section, to the second", () => {
		const byTrip = new Map<string, Row[]>();
		for (const row of rowsOf(files, "stop_times.txt"))
			byTrip.set(row.trip_id!, [...(byTrip.get(row.trip_id!) ?? []), row]);
		for (const [trip, stops] of byTrip) {
			const whole = seconds(stops.at(-1)!.arrival_time!) - seconds(stops[0]!.departure_time!);
			expect(Math.abs(whole - outcome.operations.runTimeSeconds)).toBeLessThanOrEqual(1);
			for (let k = 1; k < stops.length; k++) {
				const section = trip.includes("-up-") ? k - 1 : stops.length - 1 - k;
				const running = seconds(stops[k]!.arrival_time!) - seconds(stops[k - 1]!.departure_time!);
				expect(Math.abs(running - outcome.sectionRunSeconds[section]!)).toBeLessThanOrEqual(1);
			}
			expect(Number(stops.at(-1)!.shape_dist_traveled)).toBeCloseTo(outcome.lengthMetres, 1);
		}
	});

	it("draws the two tracks 4 m apart and trains keep left: going north, the up track lies to the west", () => {
		const shapes = rowsOf(files, "shapes.txt");
		const at = (shape: string, row: Row): [number, number] => {
			const same = shapes.find(
				(other) =>
					other.shape_id === shape &&
					Math.abs(Number(other.shape_dist_traveled) - Number(row.shape_dist_traveled)) < 0.02,
			)!;
			return [Number(same.shape_pt_lon), Number(same.shape_pt_lat)];
		};
		const length = outcome.lengthMetres;
		const ups = shapes.filter((row) => row.shape_id === "up");
		for (let k = 1; k < ups.length - 1; k++) {
			const up = at("up", ups[k]!);
			const back = { shape_dist_traveled: String(length - Number(ups[k]!.shape_dist_traveled)) };
			const down = at("down", back as Row);
			const apart = distanceMetres(up, down);
			expect(apart).toBeGreaterThan(3.9);
			expect(apart).toBeLessThan(12.1);
			const next = at("up", ups[k + 1]!);
			const cross = (next[0] - up[0]) * (down[1] - up[1]) - (next[1] - up[1]) * (down[0] - up[0]);
			expect(cross).toBeLessThan(0);
		}
	});

	it("starts with the service and charges its fare", () => {
		const times = rowsOf(files, "stop_times.txt");
		const first = Math.min(...times.map((row) => seconds(row.departure_time!)));
		expect(first).toBe(scenario.service.serviceStartSeconds);
		expect(rowsOf(files, "fare_attributes.txt")[0]!.price).toBe(scenario.fare.flatBaht.toFixed(2));
	});
});

describe("gtfs", () => {
	it("writes the same bytes twice", async () => {
		const [one, two] = [join(folder, "one.zip"), join(folder, "two.zip")];
		await runGtfs(["A", one, "--year", "2035"]);
		await runGtfs(["A", two, "--year", "2035"]);
		expect(readFileSync(two).equals(readFileSync(one))).toBe(true);
		expect(rowsOf(readZip(one), "calendar.txt")[0]).toMatchObject({ start_date: "20350101", saturday: "0" });
	});

	it.each(["exact", "approximate"])("writes %s frequencies, without blocks", async (kind) => {
		const output = join(folder, `${kind}.zip`);
		expect(await runGtfs(["A", output, "--frequencies", kind])).toMatchObject({ ok: true });
		const files = readZip(output);
		expect(checkGtfs(files)).toEqual([]);
		expect(rowsOf(files, "trips.txt").length).toBeLessThan(40);
		const trains = rowsOf(files, "frequencies.txt")
			.filter((row) => row.trip_id!.startsWith("weekday"))
			.map((row) => (seconds(row.end_time!) - seconds(row.start_time!)) / Number(row.headway_secs));
		expect(trains.reduce((sum, count) => sum + Math.ceil(count), 0)).toBe(2 * 87);
	});

	it("writes nothing that breaks a rule", async () => {
		const result = await runGtfs(["A", join(folder, "bad.zip"), "--url", "nowhere"]);
		expect(result).toMatchObject({
			ok: false,
			error: { code: "gtfs.invalid", parameters: { rule: "invalid_url", file: "agency.txt", row: 2 } },
		});
		expect(() => readFileSync(join(folder, "bad.zip"))).toThrow();
	});

	it("carries an edited scenario from its file", async () => {
		const option = shippedOption(shippedCity(), "C");
		const file = join(folder, "edited.json");
		writeFileSync(file, writeScenario({ ...option, fare: { flatBaht: 20 } }));
		expect(await runGtfs([file, join(folder, "edited.zip")])).toMatchObject({ ok: true });
		expect(rowsOf(readZip(join(folder, "edited.zip")), "fare_attributes.txt")[0]!.price).toBe("20.00");
	});

	it.each([
		[["D", join(folder, "d.zip")], "gtfs.noService"],
		[["A", "/nowhere/a.zip"], "gtfs.write"],
		[["A"], "cli.usage"],
		[["A", "b.zip", "c.zip"], "cli.usage"],
		[["A", "b.zip", "--year", "soon"], "cli.usage"],
		[["A", "b.zip", "--frequencies", "often"], "cli.usage"],
		[["nowhere.json", "b.zip"], "cli.noScenario"],
	])("refuses %j with %s", async (commandArguments, code) => {
		expect(await runGtfs(commandArguments)).toMatchObject({ ok: false, error: { code } });
	});
});

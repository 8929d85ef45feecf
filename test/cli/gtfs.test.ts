import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { runGtfs } from "../../src/cli/gtfs.ts";
import { checkGtfs } from "../../src/exchange/gtfs/check.ts";
import type { GtfsFiles } from "../../src/exchange/gtfs/types.ts";
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
		expect(rowsOf(files, "stops.txt")).toHaveLength(outcome.stationCount);
		expect(rowsOf(files, "trips.txt")).toHaveLength(outcome.operations.tripsPerDay);
		expect(rowsOf(files, "stop_times.txt")).toHaveLength(
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
				const section = trip.startsWith("up") ? k - 1 : stops.length - 1 - k;
				const running = seconds(stops[k]!.arrival_time!) - seconds(stops[k - 1]!.departure_time!);
				expect(Math.abs(running - outcome.sectionRunSeconds[section]!)).toBeLessThanOrEqual(1);
			}
			expect(Number(stops.at(-1)!.shape_dist_traveled)).toBeCloseTo(outcome.lengthMetres, 1);
		}
	});

	it("starts with the service and charges its fare", () => {
		const first = Math.min(...rowsOf(files, "stop_times.txt").map((row) => seconds(row.departure_time!)));
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
		[["nowhere.json", "b.zip"], "cli.noScenario"],
	])("refuses %j with %s", async (commandArguments, code) => {
		expect(await runGtfs(commandArguments)).toMatchObject({ ok: false, error: { code } });
	});
});

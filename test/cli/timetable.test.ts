import { describe, expect, it, vi } from "vitest";
import { runTimetable } from "../../src/cli/timetable.ts";

vi.setConfig({ testTimeout: 60_000 });

describe("timetable", () => {
	it("gives the day of option A as JSON: 174 trips, 9 trains, all trips in blocks, loads by period", async () => {
		const result = await runTimetable(["A", "--json"]);
		const report = JSON.parse(result.ok ? result.value : "null");
		expect(report).toMatchObject({
			scenario: { id: "A" },
			walking: { basis: "straightLine" },
			tripsPerDay: 174,
			shortTripsPerDay: 0,
			trainsInService: 9,
			singleTrack: [],
		});
		expect(report.blocks.flat()).toHaveLength(174);
		expect(report.sections).toHaveLength(15);
		expect(report.peakLoads.map(({ period }: { period: string }) => period)).toEqual([
			"amPeak",
			"pmPeak",
			"offPeak",
			"evening",
		]);
		expect(report.runTimeUpSeconds).toBe(report.runTimeByBasisSeconds.slack);
	});
	it("in words, and for a weekend", async () => {
		const words = await runTimetable(["A", "--weekend"]);
		expect(words.ok && words.value).toMatch(/every 12 min/);
		expect(words.ok && words.value).not.toMatch(/every 10 min/);
	});
	it.each([
		[["D"], "gtfs.noService"],
		[[], "cli.usage"],
		[["A", "B"], "cli.usage"],
		[["A", "--never"], "cli.usage"],
	])("refuses %j with %s", async (commandArguments, code) => {
		expect(await runTimetable(commandArguments)).toMatchObject({ ok: false, error: { code } });
	});
});

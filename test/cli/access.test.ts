import { describe, expect, it, vi } from "vitest";
import { runAccess } from "../../src/cli/access.ts";

vi.setConfig({ testTimeout: 120_000 });

const run = async (...commandArguments: string[]): Promise<string> => {
	const result = await runAccess([...commandArguments, "--window-minutes", "3"]);
	if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.parameters)}`);
	return result.value;
};

describe("access", () => {
	it("tells in JSON what a station reaches and what the city does, by the limits that were asked for", async () => {
		const found = JSON.parse(await run("A", "--from", "S12", "--minutes", "30,45", "--json"));
		expect(found).toMatchObject({
			against: "today",
			stationAccess: "walk",
			songthaew: "kept",
			windowMinutes: 3,
		});
		expect(new Set(found.reach.map((row: { limitMinutes: number }) => row.limitMinutes))).toEqual(
			new Set([30, 45]),
		);
		expect(found.from.reach).toHaveLength(12);
		expect(found.from.nearestStation).toMatchObject({ id: "S12" });
		expect(found.from.cells).toHaveLength(found.cells.length);
		expect(found.ptalShares.map((row: { band: string }) => row.band)).toEqual([
			..."0",
			"1a",
			"1b",
			..."2345",
			"6a",
			"6b",
		]);
		expect(found.municipalities.at(-1).id).toBeNull();
		expect(found.inequality.after.palma).toBeNull();
	});

	it("lists by tambon, place and station who is worse off than under another option", async () => {
		const found = JSON.parse(await run("B", "--against", "A", "--json"));
		expect(found.against).toBe("A");
		const slower = found.losers.filter((row: { reason: string }) => row.reason === "slower");
		expect(slower.length).toBeGreaterThan(0);
		for (const row of slower) {
			expect(row).toMatchObject({ tambonEn: expect.any(String), placeId: expect.any(String) });
			expect(row.people).toBeGreaterThanOrEqual(10);
		}
	});

	it("writes a page, from a point as from a place", async () => {
		const page = await run(
			"A",
			"--from",
			"102.83,16.43",
			"--minutes",
			"45",
			"--feeders",
			"--window-start",
			"17:00",
		);
		expect(page).toContain("from 102.83,16.43");
		expect(page).toContain("17:00 to 17:03");
		expect(page).toContain("Who is worse off");
		expect(page).toContain("PTAL-style index");
		expect(page).toMatch(/\n\nWalks: straight lines × circuity \(no streets loaded\)\.$/);
		expect(await run("C", "--from", "khon-kaen-university")).toContain("from Khon Kaen University");
	});

	it.each([
		[["A", "--minutes", "20"]],
		[["A", "--from", "nowhere"]],
		[["A", "--from", "13.75,100.5"]],
		[["A", "--kind", "gold"]],
		[["A", "--window-start", "7"]],
		[["A", "--against", "Z"]],
	])("refuses %j", async (commandArguments) => {
		expect((await runAccess(commandArguments)).ok).toBe(false);
	});
});

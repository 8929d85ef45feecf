import { describe, expect, it, vi } from "vitest";
import { runTrip } from "../../src/cli/trip.ts";
import { DEFAULT_WINDOW } from "../../src/models/access-choices.ts";
import { buildCityModel } from "../../src/models/city-model.ts";
import { tripOf } from "../../src/models/trip-run.ts";
import { shippedCity, shippedOption } from "../models/city-fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const ASKED = ["A", "--from", "102.8245,16.4153", "--to", "central-khon-kaen"];

async function run(...commandArguments: string[]): Promise<string> {
	const result = await runTrip(commandArguments);
	if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.parameters)}`);
	return result.value;
}

describe("trip", () => {
	it("tells in JSON what the models say, with stations by their ids", async () => {
		const city = shippedCity();
		const option = shippedOption(city, "A");
		const place = city.places.find(({ id }) => id === "central-khon-kaen")!;
		const answer = tripOf(buildCityModel(city), option, {
			window: DEFAULT_WINDOW,
			stationAccess: "walk",
			songthaew: "kept",
			origin: [102.8245, 16.4153],
			originRadiusMetres: 0,
			destination: [place.lng, place.lat],
			against: shippedOption(city, "B"),
		});
		const found = JSON.parse(await run(...ASKED, "--against", "B", "--json"));
		expect(found).toMatchObject({ from: "102.8245,16.4153", to: "Central Khon Kaen", against: "B" });
		expect(found.comparisons).toEqual(answer.comparisons);
		expect(found.comparisons.at(-1).than).toBe("against");
		expect(found.train.minutes).toEqual(answer.train!.minutes);
		expect(found.train.board).toBe(option.line!.stations[answer.train!.board]!.id);
		expect(found.train.example.legs.map(({ minutes }: { minutes: number }) => minutes)).toEqual(
			answer.train!.example.legs.map(({ minutes }) => minutes),
		);
		expect(found.train.example.legs[2].stationIds).toEqual([found.train.board, found.train.alight]);
	});

	it("writes a page: today, the train, its first and last, who is slower", async () => {
		const page = await run(...ASKED, "--feeders-where-far", "--block", "106");
		expect(page).toMatch(/motorcycle: [\d.]+ – [\d.]+ min, [\d.]+ – [\d.]+ baht/);
		expect(page).toMatch(/trains there 05:\d\d–05:\d\d to 22:\d\d–22:\d\d, back/);
		expect(page).toMatch(
			/motorcycle: slower, [\d.]+ – [\d.]+ min slower \(faster in 0 of 100\); dearer, more walking/,
		);
		expect(page).toContain("straight lines × circuity");
	});

	it("says why no train leads there", async () => {
		expect(await run("A", "--from", "102.8687,16.4275", "--to", "khon-kaen-university")).toContain(
			"no station can be reached from the start",
		);
	});

	it("takes either order of latitude and longitude, and names", async () => {
		const asked = JSON.parse(await run(...ASKED, "--json"));
		const swapped = JSON.parse(
			await run("A", "--from", "16.4153,102.8245", "--to", "Central Khon Kaen", "--json"),
		);
		expect(swapped.today).toEqual(asked.today);
		expect(swapped.train).toEqual(asked.train);
	});

	it.each(["13.75,100.5", "100.5,13.75", "0,0"])(
		"refuses an end at %s, outside the city",
		async (outside) => {
			for (const ends of [
				["--from", outside, "--to", "S12"],
				["--from", "S12", "--to", outside],
			]) {
				const result = await runTrip(["A", ...ends]);
				expect(result).toMatchObject({ ok: false, error: { code: "cli.outsideCity" } });
			}
		},
	);

	it.each([
		[["A", "--from", "S12"]],
		[["A", "--to", "S12"]],
		[["A", "--from", "S12", "--to", "nowhere"]],
		[["A", "--from", "S12", "--to", "S13", "--block", "-5"]],
	])("refuses %j", async (commandArguments) => {
		const result = await runTrip(commandArguments);
		expect(result).toMatchObject({ ok: false, error: { code: "cli.usage" } });
	});
});

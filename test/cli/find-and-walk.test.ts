import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { buildGazetteer, namesFromPack, searchGazetteer } from "../../src/city/gazetteer/index.ts";
import { runFind } from "../../src/cli/find.ts";
import { runWalk } from "../../src/cli/walk.ts";
import { nearestWalk } from "../../src/models/walk-range.ts";
import { packFiles } from "../city/gazetteer/pack.ts";
import { shippedCity, shippedOption } from "../models/city-fixture.ts";

vi.setConfig({ testTimeout: 120_000 });

let folder = "";
let streets = "";

/** A soi that leads to the station at Sam Liam along two sides of a triangle, and a village beside it. */
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "rangbao-walk-"));
	streets = join(folder, "town.geojson");
	const line = (name: string, ...coordinates: [number, number][]) => ({
		type: "Feature",
		properties: { highway: "residential", name },
		geometry: { type: "LineString", coordinates },
	});
	await writeFile(
		streets,
		JSON.stringify({
			type: "FeatureCollection",
			features: [
				line("ซอยทดสอบ 7", [102.834, 16.436], [102.834, 16.43962]),
				line("ซอยทดสอบ 8", [102.834, 16.43962], [102.828368, 16.43962]),
				{
					type: "Feature",
					properties: { place: "village", name: "บ้านทดลอง", "name:en": "Ban Thotlong" },
					geometry: { type: "Point", coordinates: [102.834, 16.436] },
				},
			],
		}),
	);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function json(answer: ReturnType<typeof runFind>) {
	const result = await answer;
	if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.parameters)}`);
	return JSON.parse(result.value);
}

describe("find", () => {
	it("gives the hits that the app gives, as JSON", async () => {
		const found = await json(runFind(["ขอนแกน", "--limit", "4", "--json"]));
		const own = searchGazetteer(buildGazetteer(namesFromPack(packFiles())), "ขอนแกน", 4);
		expect(found.hits.map(({ id }: { id: string }) => id)).toEqual(own.map(({ place }) => place.id));
		expect(found.hits[0]).toMatchObject({
			nameTh: own[0]!.place.name.th,
			longitude: own[0]!.place.position[0],
			match: own[0]!.match,
		});
	});

	it("knows the villages and sois of a file of streets", async () => {
		const village = await json(runFind(["Ban", "Thotlong", "--streets", streets, "--json"]));
		expect(village.hits[0]).toMatchObject({ kind: "village", nameTh: "บ้านทดลอง", tambonEn: "Nai Mueang" });
		const soi = await json(runFind(["ซ.ทดสอบ 7", "--streets", streets, "--json"]));
		expect(soi.hits[0]).toMatchObject({ kind: "soi", nameTh: "ซอยทดสอบ 7" });
	});

	it("says where nothing is called so, and refuses no name and no such limit", async () => {
		const none = await runFind(["xyzzy"]);
		expect(none.ok && none.value).toMatch(/Nothing is called xyzzy among \d+ names/);
		expect((await runFind([])).ok).toBe(false);
		expect((await runFind(["a", "--limit", "0"])).ok).toBe(false);
		expect((await runFind(["a", "--streets", "nowhere.pbf"])).ok).toBe(false);
	});
});

describe("walk", () => {
	it("without streets gives the straight walk of the first screen, for each option", async () => {
		const { walks, from, walking } = await json(
			runWalk(["A", "--from", "16.4405,102.8349", "--against", "B", "--block", "75", "--json"]),
		);
		expect(walking.basis).toBe("straightLine");
		const city = shippedCity();
		const block = { position: [102.8349, 16.4405] as const, radiusMetres: 75 };
		expect(from).toMatchObject({ longitude: 102.8349, latitude: 16.4405, blockRadiusMetres: 75 });
		for (const [i, option] of ["A", "B"].entries()) {
			const own = nearestWalk(block, shippedOption(city, option).line!.stations, city.origin)!;
			expect(walks[i]).toMatchObject({ scenarioId: option, walk: { basis: "straight", path: null } });
			expect(walks[i].walk.minutes.p50).toBeCloseTo(own.minutes.p50, 9);
			expect(walks[i].walk.centreMetres).toBeCloseTo(own.centreMetres, 9);
		}
	});

	it("follows a file of streets from a village that the file names", async () => {
		const { walks, from, walking } = await json(
			runWalk(["C", "--from", "บ้านทดลอง", "--block", "0", "--streets", streets, "--json"]),
		);
		expect(walking.basis).toBe("streets");
		expect(from.name).toBe("บ้านทดลอง / Ban Thotlong");
		const { walk } = walks[0];
		expect(walk).toMatchObject({ basis: "streets", stationId: "S12" });
		// 403 m north, then 601 m west.
		expect(walk.centreMetres).toBeGreaterThan(995);
		expect(walk.centreMetres).toBeLessThan(1010);
		expect(walk.path.length).toBeGreaterThanOrEqual(3);
	});

	it("tells a page of ranges that says what it is and what is assumed", async () => {
		const result = await runWalk(["A", "--from", "102.8349,16.4405"]);
		const page = result.ok ? result.value : "";
		expect(page).toMatch(/geometry, not prediction/);
		expect(page).toMatch(/\d+ – \d+ min/);
		expect(page).toMatch(/circuity 1\.35 \(A\)/);
	});

	it("refuses a start that is missing, outside the city, or known to nobody", async () => {
		for (const [from, code] of [
			[[], "cli.usage"],
			[["--from", "13.75,100.5"], "cli.outsideCity"],
			[["--from", "xyzzy"], "cli.usage"],
		] as const) {
			const result = await runWalk(["A", ...from]);
			expect(result.ok || result.error.code).toBe(code);
		}
	});
});

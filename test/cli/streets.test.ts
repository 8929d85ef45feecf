import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { runAccess } from "../../src/cli/access.ts";
import { runEvaluate } from "../../src/cli/evaluate.ts";
import { runStreets } from "../../src/cli/streets.ts";
import { runTimetable } from "../../src/cli/timetable.ts";
import { runTornado } from "../../src/cli/tornado.ts";
import { streetsOfFile } from "../../src/exchange/osm/street-networks.ts";
import { localPlane } from "../../src/geo/projection.ts";
import { groundOf } from "../../src/session/streets-record.ts";
import { client, PACK } from "../engine/fake-worker.ts";
import { shippedCity, shippedOption } from "../models/city-fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "rangbao-streets-"));
const fixture = new URL("../fixtures/osm/one-way-ring.json", import.meta.url).pathname;

const json = async (...words: string[]): Promise<ReturnType<typeof JSON.parse>> => {
	const result = await runStreets([...words, "--json"]);
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return JSON.parse(result.value);
};

const codeOf = async (...words: string[]): Promise<string> => {
	const result = await runStreets(words);
	return result.ok ? "ok" : result.error.code;
};

/** Blocks of 100 m over the north of Khon Kaen, as an answer of Overpass. */
function khonKaenBlocks(): string {
	const plane = localPlane([102.835, 16.44]);
	const elements: object[] = [];
	const side = 60;
	const id = (row: number, column: number): number => row * side + column + 1;
	for (let row = 0; row < side; row++) {
		for (let column = 0; column < side; column++) {
			const [lon, lat] = plane.toLngLat((column - side / 2) * 100, (row - side / 2) * 100);
			elements.push({ type: "node", id: id(row, column), lat, lon });
		}
	}
	for (let i = 0; i < side; i++) {
		const along = Array.from({ length: side }, (_, j) => j);
		const tags = { highway: "residential" };
		elements.push({ type: "way", id: 1e6 + i, tags, nodes: along.map((j) => id(i, j)) });
		elements.push({ type: "way", id: 2e6 + i, tags, nodes: along.map((j) => id(j, i)) });
	}
	const file = join(folder, "blocks.json");
	writeFileSync(file, JSON.stringify({ elements }));
	return file;
}

describe("streets", () => {
	it("reports every documented key", async () => {
		expect(await json(fixture)).toMatchObject({
			formatVersion: 1,
			engineVersion: expect.any(String),
			mode: "foot",
			graph: { nodes: 5, edges: 5, metres: expect.any(Number), savedBytes: expect.any(Number) },
			report: {
				waysRead: 6,
				waysClosedByClass: 0,
				waysClosedByTag: 0,
				waysCutAtEdge: 1,
				closedBarriers: 0,
				components: 2,
				kept: { ways: 5, nodes: 5, edges: 5, metres: expect.any(Number) },
				dropped: { ways: 1, nodes: 2, edges: 1, metres: expect.any(Number) },
				keptShareOfMetres: expect.closeTo(5 / 6, 2),
			},
			scenario: null,
			circuity: null,
			stations: null,
			cells: null,
			attribution: expect.stringContaining("OpenStreetMap"),
		});
	});

	it("says the same of a saved network, without the report of what was dropped", async () => {
		const saved = join(folder, "ring.rbsg");
		const first = await json(fixture, "--mode", "bicycle", "--save", saved);
		const again = await json(saved);
		expect(again).toEqual({ ...first, report: null });
		expect(again.mode).toBe("bicycle");
	});

	it("walks from the cells to the stations of an option", async () => {
		const outlines = join(folder, "outlines.geojson");
		const found = await json(khonKaenBlocks(), "--stations", "A", "--isochrones", outlines);
		const { stations } = shippedOption(shippedCity(), "A").line!;
		expect(found.stations.map(({ id }: { id: string }) => id)).toEqual(stations.map(({ id }) => id));
		const onBlocks = found.stations.filter(
			({ legMetres }: { legMetres: number | null }) => legMetres !== null,
		);
		expect(onBlocks.length).toBeGreaterThan(2);
		expect(onBlocks.length).toBeLessThan(stations.length);
		const middle = Math.max(...onBlocks.map(({ permeability }: { permeability: number }) => permeability));
		expect(middle).toBeGreaterThan(0.55);
		expect(middle).toBeLessThan(0.7);
		expect(found.circuity).toBeGreaterThan(1.1);
		expect(found.circuity).toBeLessThan(1.45);
		expect(found.cells.length).toBeGreaterThan(50);
		for (const { walkMetres } of found.cells) expect(walkMetres).toBeLessThanOrEqual(1500);
		const drawn = JSON.parse(readFileSync(outlines, "utf8"));
		expect(drawn.features).toHaveLength(stations.length);
		expect(drawn.features[0].geometry.type).toBe("MultiPolygon");
	});

	it("saves all modes unless one is named, and says the same of what it saved", async () => {
		const saved = join(folder, "blocks.rbsn");
		const first = await json(khonKaenBlocks(), "--save", saved);
		expect(await json(saved)).toEqual({ ...first, report: null });
		expect(await json(saved, "--mode", "motorcycle")).toMatchObject({ mode: "motorcycle", report: null });
		const one = join(folder, "bicycle.rbsg");
		await json(saved, "--mode", "bicycle", "--save", one);
		expect(await json(one)).toMatchObject({ mode: "bicycle" });
	});

	it("give every command the numbers that the app has on them, and are named beside those", async () => {
		const file = khonKaenBlocks();
		const evaluated = await runEvaluate(["A", "--draws", "10", "--json", "--streets", file]);
		if (!evaluated.ok) throw new Error(JSON.stringify(evaluated.error));
		const printed = JSON.parse(evaluated.value);

		const { engine } = client(1);
		const view = await engine.load(PACK);
		if (!view.ok) throw new Error(JSON.stringify(view.error));
		const read = await streetsOfFile(readFileSync(file), {
			source: "blocks.json",
			clip: groundOf(view.value.bounds),
		});
		if (!read.ok) throw new Error(JSON.stringify(read.error));
		await engine.loadStreets(read.value.network);
		const scenario = shippedOption(shippedCity(), "A");
		const outcome = await engine.evaluate(scenario);
		const ranges = await engine.ranges(scenario, { draws: 10 });
		const streets = await engine.study("streets", scenario, { isochroneMetres: null });
		engine.dispose();
		if (!outcome?.ok || !ranges?.ok || !streets?.ok) throw new Error("no answer");
		expect(printed.single.boardingsPerWeekday).toBe(outcome.value.boardingsPerWeekday);
		expect(printed.peopleInReach.walk10min).toBe(outcome.value.peopleWalk10);
		expect(printed.boardingsPerWeekday).toEqual(ranges.value.figures.boardingsPerWeekday);
		expect(printed.walking).toEqual({
			basis: "streets",
			source: "blocks.json",
			dataDate: null,
			modes: ["foot", "bicycle", "motorcycle"],
			cityPeopleShare: streets.value!.summary.peopleShare,
			streetsPeopleShare: outcome.value.streetsPeopleShare,
		});
		expect(outcome.value.streetsPeopleShare).toBeGreaterThan(0.2);
		expect(outcome.value.streetsPeopleShare).toBeLessThan(0.9);
		expect(printed.stations.map(({ permeability }: { permeability: number | null }) => permeability)).toEqual(
			streets.value!.stations.map(({ permeability }) => permeability),
		);
		const straight = await runEvaluate(["A", "--draws", "10", "--json"]);
		expect(straight.ok && JSON.parse(straight.value).walking.basis).toBe("straightLine");
		const tornado = await runTornado(["A", "--json", "--streets", file]);
		expect(tornado.ok && JSON.parse(tornado.value)).toMatchObject({
			walking: { basis: "streets" },
			value: outcome.value.boardingsPerWeekday,
		});
		const day = await runTimetable(["A", "--json", "--streets", file]);
		if (!day.ok) throw new Error(day.error.code);
		const loads: readonly { period: string; passengersPerHour: number }[] = JSON.parse(day.value).peakLoads;
		const { up, down } = outcome.value.sectionLoadsByPeriod.amPeak;
		expect(loads.find(({ period }) => period === "amPeak")!.passengersPerHour).toBe(Math.max(...up, ...down));
		const reach = await runAccess(["A", "--window-minutes", "1", "--streets", file]);
		expect(reach.ok && reach.value).toMatch(
			/Walks to stations follow the streets;[\s\S]*Walks: streets of blocks\.json/,
		);
		const text = await runEvaluate(["A", "--draws", "10", "--streets", file]);
		expect(text.ok && text.value).toMatch(/streets of blocks\.json.*OpenStreetMap[\s\S]*permeability/);
	});

	it("prints a summary for people", async () => {
		const result = await runStreets([fixture]);
		expect(result.ok && result.value).toMatch(/5 nodes, 5 edges, 0\.5 km[\s\S]*OpenStreetMap/);
	});

	it("refuses what it cannot do, by code", async () => {
		expect(await codeOf()).toBe("cli.usage");
		expect(await codeOf(fixture, "--mode", "boat")).toBe("cli.usage");
		expect(await codeOf(fixture, "--clip", "1,2,3")).toBe("cli.usage");
		expect(await codeOf(fixture, "--isochrones", "x")).toBe("cli.usage");
		expect(await codeOf(fixture, "--mode", "bicycle", "--stations", "A")).toBe("cli.usage");
		expect(await codeOf(join(folder, "nowhere.pbf"))).toBe("osm.unreadable");
		expect(await codeOf(fixture, "--save", join(folder, "no", "such", "folder"))).toBe("osm.unwritable");
		expect(await codeOf(fixture, "--clip", "10,10,11,11")).toBe("streets.elsewhere");
		expect(await codeOf(fixture, "--stations", "nothing")).toBe("cli.noScenario");
	});
});

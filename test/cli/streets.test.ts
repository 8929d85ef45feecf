import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { runStreets } from "../../src/cli/streets.ts";
import { localPlane } from "../../src/geo/projection.ts";
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
		expect(await codeOf(fixture, "--clip", "10,10,11,11")).toBe("osm.noStreets");
		expect(await codeOf(fixture, "--stations", "nothing")).toBe("cli.noScenario");
	});
});

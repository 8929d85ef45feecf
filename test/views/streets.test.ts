import { describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator.ts";
import type { ScenarioStreets } from "../../src/models/streets-run.ts";
import type { LoadedStreets } from "../../src/session/streets-types.ts";
import type { Evaluated } from "../../src/session/types.ts";
import { kindOfFile } from "../../src/views/planner/streets/kind-of-file.ts";
import { areaSquareMetres, isochroneView } from "../../src/views/planner/streets/station-walk.ts";
import { walkingStamp, walkingText } from "../../src/views/planner/walking.ts";
import { type PlainNode, writePbf } from "../exchange/osm/write-pbf.ts";
import { fixtureScenario } from "../scenario/builders.ts";

const node: PlainNode = { id: 1, lat: 16.4, lon: 102.8 };
const line = (properties: object) => ({
	type: "Feature",
	properties,
	geometry: { type: "LineString", coordinates: [[102.8, 16.4]] },
});
const collection = (...features: object[]) => JSON.stringify({ type: "FeatureCollection", features });
const street = line({ highway: "residential" });

describe("a file that is dropped", () => {
	it.each([
		["streets", "town.osm.pbf", writePbf([node], [])],
		["streets", "renamed.bin", writePbf([node], [])],
		["streets", "broken.pbf", "nonsense"],
		["streets", "old.osm", "<osm version='0.6'>"],
		["streets", "saved.rbsg", "RBSG\u0001"],
		["streets", "answer.json", '{"version":0.6,"elements":[]}'],
		["streets", "broken.json", '{"osm3s": {}, "elem'],
		["streets", "town.geojson", collection(street, street)],
		["streets", "large.geojson", `{"type":"FeatureCollection","x":"${" ".repeat(5_000_000)}"`],
		["option", "plan.json", '{"format": "rangbao-scenario", "elements": 3}'],
		["option", "drawn.geojson", collection(line({ name: "line" }))],
		["option", "traced.geojson", collection(line({ highway: "trunk" }))],
		["option", "two.geojson", collection(line({}), line({}))],
		["option", "empty.json", ""],
	])("is taken for %s: %s", async (kind, name, content) => {
		const part = typeof content === "string" ? content : new Uint8Array(content);
		expect(await kindOfFile(new File([part], name))).toBe(kind);
	});
});

describe("what walks follow", () => {
	const t = createTranslator("en");
	const evaluated = (walking: "streets" | "straightLine", streetsPeopleShare = 1) =>
		({ scenario: fixtureScenario(), outcome: { walking, streetsPeopleShare } }) as Evaluated;
	const streets = (dataDate: string | null) =>
		({
			provenance: { dataDate, source: "town.pbf", attribution: "© OSM", licence: "ODbL 1.0" },
			loadedAtMilliseconds: Date.UTC(2026, 10, 22),
		}) as LoadedStreets;

	it("is what the answer on show says, not what has just been loaded", () => {
		expect(walkingText(t, evaluated("straightLine"), null)).toContain("straight line × 1.35");
		expect(walkingText(t, evaluated("straightLine"), streets(null))).toContain("straight line × 1.35");
		expect(walkingText(t, evaluated("streets"), streets("2026-10-01"))).toContain("1 October 2026");
		expect(walkingText(t, evaluated("streets"), streets(null))).toContain("loaded 22 November 2026");
	});

	it("is both where the streets reach a part of the people only", () => {
		const partly = evaluated("streets", 0.62);
		for (const text of [walkingText(t, partly, streets(null)), walkingStamp(partly, streets(null))]) {
			expect(text).toMatch(/62 ?%/);
			expect(text).toMatch(/straight line [×x] 1\.35/);
		}
	});

	it("goes into files with source, day and licence", () => {
		expect(walkingStamp(evaluated("straightLine"), null)).toBe("straight line x 1.35");
		expect(walkingStamp(evaluated("streets"), streets("2026-10-01"))).toBe(
			"streets from town.pbf (2026-10-01), © OSM (ODbL 1.0)",
		);
	});
});

describe("the isochrone of the selected station", () => {
	const square = (side: number) =>
		[
			[0, 0],
			[side, 0],
			[side, side],
			[0, side],
			[0, 0],
		] as [number, number][];
	const answer = { stations: [{ stationId: "a", isochrone: [[square(0.01), square(0.005)]] }] } as unknown;
	const shown = (isStale: boolean) => ({ answer: answer as ScenarioStreets, isStale });

	it("is drawn for that station alone, and not where it stood before", () => {
		expect(isochroneView(shown(false), "a")?.polygons).toHaveLength(1);
		expect(isochroneView(shown(true), "a")).toBeNull();
		expect(isochroneView(shown(false), "b")).toBeNull();
		expect(isochroneView(shown(false), null)).toBeNull();
		expect(isochroneView(null, "a")).toBeNull();
	});

	it("has the area of its outer ring less its holes", () => {
		// A hundredth of a degree at the equator is 1,111.95 m.
		expect(areaSquareMetres([[square(0.01), square(0.005)]]) / 1111.95 ** 2).toBeCloseTo(0.75, 3);
	});
});

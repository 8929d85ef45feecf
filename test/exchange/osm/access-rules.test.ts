import { describe, expect, it } from "vitest";
import { STREET_MODES, type StreetMode } from "../../../src/geo/graph/access.ts";
import type { BuiltGraph } from "../../../src/geo/graph/build-graph.ts";
import { createWalks } from "../../../src/geo/graph/walks.ts";
import { distanceMetres, localPlane } from "../../../src/geo/projection.ts";
import { bytesOf, fixture, graphOf } from "./fixtures.ts";

interface Element {
	readonly type: string;
	readonly id: number;
	readonly lat: number;
	readonly lon: number;
	readonly nodes: readonly number[];
	readonly tags?: Readonly<Record<string, string>>;
}

const rules = JSON.parse(fixture("access-rules").toString("utf8")) as {
	readonly elements: readonly Element[];
};
const nodes = new Map(rules.elements.filter(({ type }) => type === "node").map((node) => [node.id, node]));
/** Each drawn way leads from a street that everybody may use to a dead end, and says who can get there. */
const spurs = rules.elements.filter(({ tags }) => tags?.expect !== undefined);
const LETTER: Readonly<Record<StreetMode, string>> = { foot: "F", bicycle: "B", motorcycle: "M" };

function hasNodeAt({ graph }: BuiltGraph, lng: number, lat: number): boolean {
	const plane = localPlane(graph.origin);
	for (let node = 0; node < graph.nodeCount; node++) {
		const at = plane.toLngLat(graph.nodeEast[node]! / 10, graph.nodeNorth[node]! / 10);
		if (distanceMetres(at, [lng, lat]) < 0.5) return true;
	}
	return false;
}

describe.each(STREET_MODES)("the drawn streets, for %s", async (mode) => {
	const built = await graphOf(fixture("access-rules"), mode);

	it.each(spurs.map((way) => [way.tags!.note!, way] as const))("%s", (_, way) => {
		const end = nodes.get(way.nodes[way.nodes.length - 1]!)!;
		expect(hasNodeAt(built, end.lon, end.lat)).toBe(way.tags!.expect!.includes(LETTER[mode]));
	});

	it("add up: every way read is kept, closed, or dropped", () => {
		const { report } = built;
		expect(report.waysRead).toBe(spurs.length); // the hub is one more, the river one less
		expect(report.kept.ways + report.dropped.ways + report.waysClosedByClass + report.waysClosedByTag).toBe(
			report.waysRead,
		);
	});
});

describe("bridges, one-way streets and what is dropped", () => {
	const at = (east: number, north: number) =>
		[102.83 + east / (111195.08 * 0.95917), 16.43 + north / 111195.08] as const;

	it("lead a walker under a footbridge round to its end, not up to it", async () => {
		const { graph } = await graphOf(fixture("footbridge"), "foot");
		const walks = createWalks(graph);
		const below = walks.join(at(-20, -1), 5);
		const onBridge = walks.join(at(1, 30), 5);
		// From 20 m beside the bridge: 180 m west, 100 m up the footway, 200 m back, and from the north end 70 m down the bridge; legs of 1 m.
		expect(walks.from([below], 5000).to(onBridge)).toBeGreaterThan(551);
		expect(walks.from([below], 5000).to(onBridge)).toBeLessThan(554);
	});

	it("ignore one-way rules on foot and keep them on wheels", async () => {
		const east = (file: BuiltGraph) => {
			const walks = createWalks(file.graph);
			return walks.from([walks.join(at(10, 100), 5)], 5000).to(walks.join(at(0, 90), 5));
		};
		// From 10 m along the north side back to 10 m down the west side.
		expect(east(await graphOf(fixture("one-way-ring"), "foot"))).toBeCloseTo(20, 0);
		// A motorcycle goes round: 90 m and 100 m at 20 km/h, 100 m at the posted 10 mph, 90 m at 20 km/h.
		const round = (280 * 3.6) / 20 + (100 * 3.6) / 16;
		expect(east(await graphOf(fixture("one-way-ring"), "motorcycle"))).toBeCloseTo(round, -1);
		// A bicycle may go back along the north side only: it still has to go round to come up the west side.
		expect(east(await graphOf(fixture("one-way-ring"), "bicycle"))).toBeCloseTo((380 * 3.6) / 12, -1);
	});

	it("are counted: an island, a way whose node is missing, and the metres of both", async () => {
		const { report } = await graphOf(fixture("one-way-ring"), "foot");
		expect(report).toMatchObject({
			waysRead: 6,
			waysCutAtEdge: 1,
			components: 2,
			kept: { ways: 5, nodes: 5, edges: 5 },
			dropped: { ways: 1, nodes: 2, edges: 1 },
		});
		expect(report.kept.metres).toBeCloseTo(500, 0);
		expect(report.dropped.metres).toBeCloseTo(100, 0);
	});

	it("in GeoJSON meet where vertices coincide, unless one passes over the other", async () => {
		const line = (tags: object, ...points: (readonly [number, number])[]) => ({
			type: "Feature",
			properties: tags,
			geometry: { type: "LineString", coordinates: points },
		});
		const streets = (layer: object) =>
			bytesOf({
				type: "FeatureCollection",
				features: [
					line({ highway: "primary" }, at(-200, 0), at(0, 0), at(200, 0)),
					line({ highway: "footway", ...layer }, at(0, -100), at(0, 0), at(0, 100)),
					line({ highway: "footway" }, at(0, 100), at(200, 0)),
				],
			});
		const walk = async (file: Uint8Array) => {
			const walks = createWalks((await graphOf(file, "foot")).graph);
			return walks.from([walks.join(at(-200, 0), 5)], 5000).to(walks.join(at(0, -100), 5));
		};
		expect(await walk(streets({}))).toBeCloseTo(300, 0);
		expect(await walk(streets({ layer: 1, bridge: "yes" }))).toBeCloseTo(400 + Math.hypot(200, 100) + 200, 0);
	});
});

import { describe, expect, it, vi } from "vitest";
import { readStreets } from "../../../src/exchange/osm/read-streets.ts";
import { buildStreetGraph } from "../../../src/geo/graph/build-graph.ts";
import { bytesOf, fixture, graphOf, waysOf } from "./fixtures.ts";
import { type PlainNode, type PlainWay, writePbf } from "./write-pbf.ts";

vi.setConfig({ testTimeout: 60_000 });

const { elements } = JSON.parse(fixture("access-rules").toString("utf8")) as {
	readonly elements: readonly { readonly type: string }[];
};
const nodes = elements.filter(({ type }) => type === "node") as unknown as PlainNode[];
const ways = elements.filter(({ type }) => type === "way") as unknown as PlainWay[];

const codeOf = async (file: Uint8Array): Promise<string> => {
	const read = await readStreets(file);
	return read.ok ? "read" : read.error.code;
};

describe("the same streets", () => {
	it.each([
		["dense nodes, zlib", {}],
		["dense nodes, not packed", { packing: "raw" }],
		["nodes one by one", { plainNodes: true }],
	] as const)("come from PBF with %s as from Overpass", async (_, wrapping) => {
		const fromOverpass = await waysOf(fixture("access-rules"));
		const fromPbf = await waysOf(writePbf(nodes, ways, wrapping));
		expect(fromPbf.wayTags).toEqual(fromOverpass.wayTags);
		expect(fromPbf.wayNode).toEqual(fromOverpass.wayNode);
		expect(fromPbf.nodeTags).toEqual(fromOverpass.nodeTags);
		fromPbf.nodeLng.forEach((lng, i) => {
			expect(lng).toBeCloseTo(fromOverpass.nodeLng[i]!, 9);
		});
		const graph = (await graphOf(writePbf(nodes, ways, wrapping), "foot")).graph;
		expect(graph).toEqual((await graphOf(fixture("access-rules"), "foot")).graph);
	});

	it("come from Overpass ways that carry their geometry", async () => {
		const byId = new Map(nodes.map((node) => [node.id, node]));
		const drawn = ways.map((way) => ({
			...way,
			type: "way",
			geometry: way.nodes.map((id) => ({ lat: byId.get(id)!.lat, lon: byId.get(id)!.lon })),
		}));
		const barriers = nodes.filter(({ tags }) => tags !== undefined);
		const read = await graphOf(bytesOf({ elements: [...drawn, ...barriers] }), "bicycle");
		expect(read.graph).toEqual((await graphOf(fixture("access-rules"), "bicycle")).graph);
	});
});

describe("a reader", () => {
	const file = writePbf(nodes, ways);

	it("tells how far it is, never going back, and ends at 1", async () => {
		for (const source of [file, new Uint8Array(fixture("access-rules"))]) {
			const shares: number[] = [];
			await readStreets(source, { onProgress: (share) => shares.push(share) });
			expect(shares.length).toBeGreaterThan(2);
			expect(shares).toEqual([...shares].sort((a, b) => a - b));
			expect(shares[shares.length - 1]).toBe(1);
		}
	});

	it("stops where it is told to, even by somebody who was only let in between two blocks", async () => {
		for (const source of [file, new Uint8Array(fixture("access-rules"))]) {
			const controller = new AbortController();
			const read = await readStreets(source, {
				signal: controller.signal,
				pause: async () => controller.abort(),
			});
			expect(read.ok || read.error.code).toBe("osm.cancelled");
		}
	});

	it("clips: keeps what lies inside and cuts ways at its edge", async () => {
		const read = await readStreets(file, { clip: [102.8295, 16.42, 102.8325, 16.44] });
		const built = read.ok ? buildStreetGraph(read.value, "foot") : read;
		if (!built.ok) throw new Error(built.error.code);
		// Three hub nodes and spurs to a road, a footway, and a footway for bicycles.
		expect(built.value.report).toMatchObject({
			waysCutAtEdge: expect.any(Number),
			kept: { ways: 4, edges: 5 },
		});
	});
});

describe("a broken file", () => {
	const file = writePbf(nodes, ways);

	it("cut off anywhere is refused, or is the whole of a shorter file", async () => {
		const codes = new Set<string>();
		for (let length = 0; length < file.length; length += 3) codes.add(await codeOf(file.slice(0, length)));
		expect([...codes].sort()).toEqual(["osm.truncated", "osm.unknownKind", "read"]);
		expect(await codeOf(file.slice(0, file.length - 1))).toBe("osm.truncated");
	});

	it("with any bit turned is refused, or gives the same streets", async () => {
		const whole = await waysOf(file);
		let refused = 0;
		for (let i = 0; i < file.length; i++) {
			const broken = file.slice();
			broken[i] = broken[i]! ^ (1 << (i % 8));
			const read = await readStreets(broken, { onPlace: () => {} });
			if (!read.ok) {
				expect(read.error.code).toMatch(/^osm\./);
				refused++;
			} else if (read.value.wayTags.length > 0) expect(read.value).toEqual(whole);
		}
		expect(refused / file.length).toBeGreaterThan(0.9);
	});

	it.each([
		["osm.compression", writePbf(nodes, ways, { packing: "lzma" })],
		["osm.feature", writePbf(nodes, ways, { feature: "HistoricalInformation" })],
		["osm.blockSize", Uint8Array.from([...file, 0x7f, 0xff, 0xff, 0xff, 0])],
		["osm.unknownKind", new Uint8Array(0)],
		["osm.unknownKind", new TextEncoder().encode("<osm version='0.6'/>")],
		["osm.unknownKind", bytesOf({ features: [] })],
		["osm.syntax", new TextEncoder().encode('{"elements": [')],
		["osm.element", bytesOf({ elements: [null] })],
		["osm.element", bytesOf({ elements: [{ type: "way", nodes: ["1"], tags: { highway: "path" } }] })],
		["osm.overpassFailed", bytesOf({ elements: [], remark: "runtime error: Query timed out in recurse" })],
		[
			"osm.element",
			bytesOf({
				type: "FeatureCollection",
				features: [
					{
						properties: { highway: "path" },
						geometry: {
							type: "LineString",
							coordinates: [
								[200, 5],
								[3, 4],
							],
						},
					},
				],
			}),
		],
	])("says %s", async (code, bytes) => {
		expect(await codeOf(bytes)).toBe(code);
	});

	it("that holds no streets, or only one-way ones that lead nobody back, makes no graph", async () => {
		for (const tags of [{ highway: "motorway" }, { highway: "primary", oneway: "yes" }]) {
			const read = await waysOf(
				bytesOf({
					elements: [
						{ type: "node", id: 1, lat: 16, lon: 102 },
						{ type: "node", id: 2, lat: 16, lon: 102.01 },
						{ type: "way", nodes: [1, 2], tags },
					],
				}),
			);
			const built = buildStreetGraph(read, "motorcycle");
			expect(built.ok || built.error.code).toBe("osm.noStreets");
		}
	});

	it("as wide as a country is refused", async () => {
		const read = await waysOf(
			bytesOf({
				elements: [
					{ type: "node", id: 1, lat: 16, lon: 102 },
					{ type: "node", id: 2, lat: 18, lon: 102 },
					{ type: "way", nodes: [1, 2], tags: { highway: "path" } },
				],
			}),
		);
		const built = buildStreetGraph(read, "foot");
		expect(built.ok || built.error.code).toBe("osm.tooWide");
	});
});

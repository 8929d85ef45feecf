import { describe, expect, it } from "vitest";
import { streetsOfFile } from "../../../src/exchange/osm/street-networks.ts";
import { writeGraph } from "../../../src/geo/graph/graph-file.ts";
import { graphsOf, readNetwork } from "../../../src/geo/graph/network.ts";
import { bytesOf, fixture, graphOf } from "./fixtures.ts";
import { type PlainNode, type PlainWay, writePbf } from "./write-pbf.ts";

type Box = readonly [number, number, number, number];

const AROUND: Box = [102.7, 16.3, 103, 16.6];
const FAR_AWAY: Box = [10, 50, 11, 51];
const file = new Uint8Array(fixture("access-rules"));
const { elements } = JSON.parse(fixture("access-rules").toString("utf8")) as {
	readonly elements: readonly { readonly type: string }[];
};
const nodes = elements.filter(({ type }) => type === "node") as unknown as PlainNode[];
const ways = elements.filter(({ type }) => type === "way") as unknown as PlainWay[];

const read = (bytes: Uint8Array, clip = AROUND) => streetsOfFile(bytes, { clip, source: "town.json" });

async function streetsOf(bytes: Uint8Array) {
	const streets = await read(bytes);
	if (!streets.ok) throw new Error(streets.error.code);
	return streets.value;
}

const codeOf = async (bytes: Uint8Array, clip = AROUND): Promise<string> => {
	const streets = await read(bytes, clip);
	return streets.ok ? "read" : streets.error.code;
};

const oneStreet = (highway: string): Uint8Array =>
	bytesOf({
		elements: [
			{ type: "node", id: 1, lat: 16.4, lon: 102.8 },
			{ type: "node", id: 2, lat: 16.401, lon: 102.8 },
			{ type: "way", nodes: [1, 2], tags: { highway } },
		],
	});

describe("the streets of a file", () => {
	it("are one network of the graphs of every mode, with what became of the ways", async () => {
		const { network, modes } = await streetsOf(file);
		const saved = readNetwork(network);
		if (!saved.ok) throw new Error(saved.error.code);
		const graphs = graphsOf(saved.value);
		expect(modes.map(({ mode }) => mode)).toEqual(["foot", "bicycle", "motorcycle"]);
		for (const [order, { mode, nodeCount, edgeCount, lengthMetres, report }] of modes.entries()) {
			const expected = await graphOf(file, mode);
			expect(graphs[order]).toEqual(expected.graph);
			expect(report).toEqual(expected.report);
			expect([nodeCount, edgeCount]).toEqual([expected.report.kept.nodes, expected.report.kept.edges]);
			// Lengths are rounded up to a decimetre, edge by edge.
			expect(lengthMetres - expected.report.kept.metres).toBeGreaterThanOrEqual(0);
			expect(lengthMetres - expected.report.kept.metres).toBeLessThanOrEqual(0.1 * edgeCount);
		}
	});

	it("go through reading, then building, each share never falling and ending at 1", async () => {
		const told: (readonly [string, number])[] = [];
		await streetsOfFile(file, {
			clip: AROUND,
			source: "",
			onProgress: (...step) => told.push(step),
		});
		const phases = told.map(([phase]) => phase);
		expect(phases).toEqual([...phases].sort().reverse());
		for (const phase of ["reading", "building"]) {
			const shares = told.filter(([each]) => each === phase).map(([, share]) => share);
			expect(shares).toEqual([...shares].sort((a, b) => a - b));
			expect(shares.at(-1)).toBe(1);
		}
	});

	it("are those of walkers alone where nobody else may go", async () => {
		expect((await streetsOf(oneStreet("steps"))).modes.map(({ mode }) => mode)).toEqual(["foot"]);
	});

	it("say where they come from, and of which day they are where the file does", async () => {
		const dateOf = async (bytes: Uint8Array) => (await streetsOf(bytes)).provenance.dataDate;
		const { provenance } = await streetsOf(file);
		expect(provenance).toMatchObject({ source: "town.json", dataDate: null, licence: "ODbL 1.0" });
		const at = (timestamp_osm_base: string) => bytesOf({ elements, osm3s: { timestamp_osm_base } });
		expect(await dateOf(at("2026-11-20T08:00:00Z"))).toBe("2026-11-20");
		expect(await dateOf(at("yesterday"))).toBeNull();
		const dataTimeSeconds = Date.UTC(2026, 9, 1) / 1000;
		expect(await dateOf(writePbf(nodes, ways, { dataTimeSeconds }))).toBe("2026-10-01");
	});

	it("come whole from a network that was saved earlier", async () => {
		const first = await streetsOf(file);
		const again = await streetsOf(first.network);
		expect(again.network).toEqual(first.network);
		expect(again.modes).toEqual(first.modes.map((mode) => ({ ...mode, report: null })));
		const foot = writeGraph((await graphOf(file, "foot")).graph);
		const alone = await streetsOf(foot);
		expect(alone.modes).toEqual([again.modes[0]]);
		expect(alone.provenance.source).toBe("town.json");
		expect(await codeOf(first.network.slice(0, -1))).toBe("streets.damaged");
		expect(await codeOf(foot, FAR_AWAY)).toBe("streets.elsewhere");
	});

	it.each([
		["streets.empty", bytesOf({ elements: [] })],
		["streets.empty", bytesOf({ type: "FeatureCollection", features: [] })],
		["osm.unknownKind", new Uint8Array(0)],
		["osm.syntax", new TextEncoder().encode('{"elements":[{"type":"node"')],
		["osm.overpassFailed", bytesOf({ elements: [], remark: "runtime error: Query timed out" })],
		["osm.noStreets", oneStreet("motorway")],
	])("that has none are refused with %s", async (code, bytes) => {
		expect(await codeOf(bytes)).toBe(code);
	});

	it("of another city are said to lie elsewhere", async () => {
		expect(await codeOf(file, FAR_AWAY)).toBe("streets.elsewhere");
		expect(await codeOf(writePbf(nodes, ways), FAR_AWAY)).toBe("streets.elsewhere");
	});
});

import { describe, expect, it } from "vitest";
import type { NamedPlace } from "../../../src/city/gazetteer/types.ts";
import { MOST_NAMES } from "../../../src/exchange/osm/names.ts";
import { overpassQuery } from "../../../src/exchange/osm/overpass.ts";
import { streetsOfFile } from "../../../src/exchange/osm/street-networks.ts";
import { bytesOf } from "./fixtures.ts";
import { type PlainNode, type PlainWay, writePbf } from "./write-pbf.ts";

type Box = readonly [number, number, number, number];
const AROUND: Box = [102.7, 16.3, 103, 16.6];

const nodes: PlainNode[] = [
	{ id: 1, lat: 16.44, lon: 102.83 },
	{ id: 2, lat: 16.441, lon: 102.83 },
	{ id: 3, lat: 16.442, lon: 102.83 },
	{ id: 4, lat: 16.44, lon: 102.831 },
	{ id: 5, lat: 16.44, lon: 102.92 },
	{ id: 6, lat: 16.441, lon: 102.92 },
	{ id: 7, lat: 16.5, lon: 102.83 },
	{
		id: 8,
		lat: 16.45,
		lon: 102.84,
		tags: { place: "village", name: "บ้านโนนม่วง", "name:en": "Ban Non Muang" },
	},
	{ id: 9, lat: 16.46, lon: 102.85, tags: { place: "neighbourhood", "name:th": "ชุมชนสามเหลี่ยม" } },
	{ id: 10, lat: 16.47, lon: 102.86, tags: { place: "hamlet", name: "Lonely Farm" } },
	{ id: 11, lat: 16.43, lon: 102.83, tags: { place: "city", name: "ขอนแก่น" } },
	{ id: 12, lat: 16.43, lon: 102.83, tags: { place: "village" } },
	{ id: 13, lat: 16.43, lon: 102.83, tags: { amenity: "school", name: "โรงเรียน" } },
	{ id: 14, lat: 15, lon: 102.83, tags: { place: "village", name: "นอกเมือง" } },
];
const soi = { highway: "residential", name: "ซอยเทพารักษ์ 5", "name:en": "Soi Thepharak 5" };
const ways: PlainWay[] = [
	{ id: 1, nodes: [1, 2], tags: soi },
	{ id: 2, nodes: [2, 3], tags: soi },
	{ id: 3, nodes: [1, 4], tags: { highway: "service" } },
	// Nine kilometres off, of the same name, joined to the rest by a street without one.
	{ id: 4, nodes: [5, 6], tags: soi },
	{ id: 5, nodes: [4, 5], tags: { highway: "track" } },
	{ id: 6, nodes: [3, 7], tags: { highway: "tertiary", name: "Farm Road" } },
	{ id: 7, nodes: [1, 7], tags: { waterway: "canal", name: "คลอง" } },
];

const byId = new Map(nodes.map((node) => [node.id, node]));
const overpass = bytesOf({
	elements: [
		...ways.map((way) => ({ type: "way", ...way })),
		...nodes.map((node) => ({ type: "node", ...node })),
		// As a server gives a place that a street runs through: once more.
		{ type: "node", ...byId.get(8) },
	],
});
const geojson = bytesOf({
	type: "FeatureCollection",
	features: [
		...ways.map((way) => ({
			type: "Feature",
			properties: way.tags,
			geometry: {
				type: "LineString",
				coordinates: way.nodes.map((id) => [byId.get(id)!.lon, byId.get(id)!.lat]),
			},
		})),
		...nodes.map(({ lon, lat, tags = {} }) => ({
			type: "Feature",
			properties: tags,
			geometry: { type: "Point", coordinates: [lon, lat] },
		})),
	],
});
const outlines = {
	type: "FeatureCollection",
	features: [
		{
			type: "Feature",
			properties: { tambonCode: "1", nameTh: "ตะวันออก", nameEn: "East", municipalityId: null },
			geometry: {
				type: "MultiPolygon",
				coordinates: [
					[
						[
							[102.9, 16],
							[103, 16],
							[103, 17],
							[102.9, 17],
							[102.9, 16],
						],
					],
				],
			},
		},
	],
};

async function namesOf(file: Uint8Array): Promise<readonly NamedPlace[]> {
	const read = await streetsOfFile(file, { clip: AROUND, source: "town", outlines });
	if (!read.ok) throw new Error(read.error.code);
	return read.value.names;
}

describe("names in an extract", () => {
	it.each([
		["PBF", writePbf(nodes, ways)],
		["PBF with nodes one by one", writePbf(nodes, ways, { plainNodes: true })],
		["Overpass JSON", overpass],
		["GeoJSON", geojson],
	])(
		"of %s: settlements with a name on the ground, and streets by name, far stretches apart",
		async (_, file) => {
			const names = await namesOf(file);
			const told = names.map(({ kind, name, within }) => [kind, name.th, name.en, within?.en ?? null]);
			expect(told.sort((a, b) => String(a).localeCompare(String(b), "en"))).toEqual(
				[
					["village", "บ้านโนนม่วง", "Ban Non Muang", null],
					["neighbourhood", "ชุมชนสามเหลี่ยม", "ชุมชนสามเหลี่ยม", null],
					["village", "Lonely Farm", "Lonely Farm", null],
					["soi", "ซอยเทพารักษ์ 5", "Soi Thepharak 5", null],
					["soi", "ซอยเทพารักษ์ 5", "Soi Thepharak 5", "East"],
					["road", "Farm Road", "Farm Road", null],
				].sort((a, b) => String(a).localeCompare(String(b), "en")),
			);
			expect(new Set(names.map(({ id }) => id)).size).toBe(names.length);
			const west = names.find(({ kind, within }) => kind === "soi" && within === null)!;
			expect(west.position).toEqual([expect.closeTo(102.83, 6), expect.closeTo(16.441, 6)]);
			expect(west.radiusMetres).toBeGreaterThan(100);
			expect(west.radiusMetres).toBeLessThan(120);
		},
	);

	it("are none in a network that was saved", async () => {
		const read = await streetsOfFile(overpass, { clip: AROUND, source: "town" });
		if (!read.ok) throw new Error(read.error.code);
		expect(await namesOf(read.value.network)).toEqual([]);
	});

	it("are no more than a device can keep, and no longer than a name", async () => {
		const many = Array.from({ length: MOST_NAMES + 10 }, (_, i) => ({
			type: "node",
			id: 100 + i,
			lat: 16.4,
			lon: 102.8,
			tags: { place: "village", name: i === 0 ? "ก".repeat(1000) : `บ้าน ${i}` },
		}));
		const street = nodes.slice(0, 2).map((node) => ({ type: "node", ...node }));
		const names = await namesOf(bytesOf({ elements: [...many, ...street, { type: "way", ...ways[0]! }] }));
		expect(names.length).toBe(MOST_NAMES);
		expect(Math.max(...names.map(({ name }) => name.th.length))).toBe(120);
	});

	it("are asked of a server with the streets, in one question", () => {
		const query = overpassQuery(AROUND);
		expect(query).toContain('node["place"~"^(village|hamlet|');
		expect(query.match(/out body/g)).toHaveLength(2);
	});
});

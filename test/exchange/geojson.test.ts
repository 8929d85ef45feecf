import { describe, expect, it } from "vitest";
import { scenarioFromOption } from "../../src/exchange/corridor/scenario-from-option.ts";
import { scenarioToGeoJson } from "../../src/exchange/geojson/export-scenario.ts";
import { type ImportContext, scenarioFromGeoJson } from "../../src/exchange/geojson/import-scenario.ts";
import { loadedPack, metresApart, unwrap } from "../city/support.ts";

const { city } = loadedPack();
const template = scenarioFromOption(city.options[0]!, city.id);
const context: ImportContext = {
	template,
	id: "drawn",
	name: { th: "เส้นที่วาด", en: "Drawn line" },
	stationName: (order) => ({ th: `สถานี ${order}`, en: `Station ${order}` }),
	origin: city.origin,
};
const read = (value: unknown) => scenarioFromGeoJson(JSON.stringify(value), context);
const collection = (...features: unknown[]) => ({ type: "FeatureCollection", features });
const feature = (geometry: unknown, properties: unknown = {}) => ({ type: "Feature", properties, geometry });
const line = (coordinates: unknown) => feature({ type: "LineString", coordinates });
const point = (coordinates: unknown, properties: unknown = {}) =>
	feature({ type: "Point", coordinates }, properties);
const straight = [
	[102.83, 16.4],
	[102.83, 16.43],
	[102.83, 16.46],
];
const codeOf = (value: unknown): string => {
	const result = read(value);
	return result.ok ? "no problem" : result.error.code;
};

describe("GeoJSON out", () => {
	it("carries attribution, version and seed, and a point for each station", () => {
		const written = scenarioToGeoJson(template, city);
		expect(written.attribution).toContain("OpenStreetMap");
		expect(written.attribution).toContain("ODbL");
		expect(written.rangbao).toEqual({
			scenarioId: "A",
			cityId: "khon-kaen",
			cityVersion: city.version,
			seed: 20260101,
		});
		expect(written.features.map(({ geometry }) => geometry.type)).toEqual([
			"LineString",
			...Array.from({ length: 16 }, () => "Point"),
		]);
	});

	it("is an empty collection without a line", () => {
		const today = scenarioFromOption(city.options[3]!, city.id);
		expect(scenarioToGeoJson(today, city).features).toEqual([]);
	});
});

describe("GeoJSON in", () => {
	it.each(["A", "B", "C"])("gives back the line and stations of option %s", (id) => {
		const scenario = scenarioFromOption(city.options.find((option) => option.id === id)!, city.id);
		const back = unwrap(read(scenarioToGeoJson(scenario, city)));
		expect(back.name).toEqual(scenario.name);
		expect(back.line!.alignment).toEqual(scenario.line!.alignment);
		expect(back.line!.stations).toHaveLength(scenario.line!.stations.length);
		back.line!.stations.forEach((station, order) => {
			const before = scenario.line!.stations[order]!;
			expect(metresApart(station.position, before.position)).toBeLessThan(0.3);
			expect({ ...station, id: "", position: null }).toEqual({ ...before, id: "", position: null });
		});
	});

	it("spreads stations evenly where none are drawn, ends included", () => {
		const scenario = unwrap(read(line(straight)));
		const positions = scenario.line!.stations.map(({ position }) => position);
		expect(positions[0]).toEqual(straight[0]);
		expect(positions.at(-1)).toEqual(straight[2]);
		const gaps = positions.slice(1).map((position, i) => metresApart(position, positions[i]!));
		expect(Math.max(...gaps)).toBeLessThanOrEqual(1200);
		expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1);
		expect(scenario.line!.stations[1]!.name.th).toBe("สถานี 2");
		expect(scenario).toMatchObject({
			id: "drawn",
			basedOn: null,
			service: template.service,
			seed: template.seed,
		});
	});

	it("puts drawn points onto the line, in its order, with the names they bring", () => {
		const scenario = unwrap(
			read(
				collection(
					point([102.831, 16.459], { "name:th": "เหนือ", "name:en": "North", parkAndRide: true }),
					line(straight.map((vertex) => [...vertex, 150])),
					point([102.829, 16.401], { name: "South" }),
				),
			),
		);
		const [south, north] = scenario.line!.stations;
		expect(south!.name).toEqual({ th: "South", en: "South" });
		expect(north!.name).toEqual({ th: "เหนือ", en: "North" });
		expect(north!.position).toEqual([102.83, 16.459]);
		expect([south!.parkAndRide, north!.parkAndRide]).toEqual([false, true]);
	});

	it.each([
		["geojson.swapped", line(straight.map(([lng, lat]) => [lat, lng]))],
		[
			"geojson.crs",
			{
				...collection(line(straight)),
				crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::32648" } },
			},
		],
		[
			"geojson.crs",
			line([
				[268_000, 1_818_000],
				[268_500, 1_820_000],
			]),
		],
		["geojson.noLine", feature({ type: "Polygon", coordinates: [[...straight, straight[0]]] })],
		["geojson.noLine", collection()],
		["geojson.noLine", collection(point([102.83, 16.43]))],
		["geojson.severalLines", collection(line(straight), line(straight))],
		[
			"geojson.outsideCity",
			line([
				[100.5, 13.75],
				[100.6, 13.8],
			]),
		],
		[
			"geojson.tooShort",
			line([
				[102.83, 16.43],
				[102.831, 16.43],
			]),
		],
		["geojson.tooLong", line(Array.from({ length: 41 }, (_, i) => [102.83, i % 2 ? 16.46 : 16.43]))],
		["geojson.tooManyVertices", line(Array.from({ length: 2001 }, (_, i) => [102.83, 16.4 + i * 1e-5]))],
		["geojson.fewStations", collection(line(straight), point([102.83, 16.43]))],
		["geojson.stationOffLine", collection(line(straight), point([102.83, 16.43]), point([102.84, 16.43]))],
		[
			"geojson.stationsTooClose",
			collection(line(straight), point([102.83, 16.43]), point([102.83, 16.4305])),
		],
		["geojson.feature", line([[102.83], [102.84, 16.4]])],
		[
			"geojson.feature",
			line([
				["102.83", "16.4"],
				[102.84, 16.4],
			]),
		],
		["geojson.notGeoJson", { type: "Topology" }],
		["geojson.notGeoJson", [1, 2]],
	])("refuses with %s", (code, value) => {
		expect(codeOf(value)).toBe(code);
	});

	it("says where a stray point is and how far", () => {
		const result = read(line([...straight, [102.83, 18.43]]));
		expect(result).toMatchObject({
			error: {
				code: "geojson.outsideCity",
				parameters: { index: 4, distanceKilometres: 222, maximumKilometres: 60 },
			},
		});
		const off = read(collection(line(straight), point([102.83, 16.43]), point([102.84, 16.43])));
		expect(off).toMatchObject({
			error: { parameters: { feature: 3, distanceMetres: 1067, maximumMetres: 500 } },
		});
	});

	it("refuses what is not JSON, and accepts a byte order mark and the two names of WGS 84", () => {
		expect(scenarioFromGeoJson("{", context)).toMatchObject({ error: { code: "geojson.syntax" } });
		for (const name of ["urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::4326", "EPSG:4326"]) {
			const text = `\uFEFF${JSON.stringify({ ...collection(line(straight)), crs: { type: "name", properties: { name } } })}`;
			expect(scenarioFromGeoJson(text, context).ok, name).toBe(true);
		}
	});
});

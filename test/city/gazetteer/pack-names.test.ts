import { describe, expect, it } from "vitest";
import { tambonAt } from "../../../src/city/gazetteer/areas.ts";
import { namesFromCity, namesFromPack } from "../../../src/city/gazetteer/index.ts";
import { tambonAreas } from "../../../src/city/gazetteer/pack-names.ts";
import { streetNames } from "../../../src/city/gazetteer/stretches.ts";
import type { LngLat } from "../../../src/core/location.ts";
import { distanceMetres } from "../../../src/geo/projection.ts";
import { shippedCity } from "../../models/city-fixture.ts";
import { packFiles, packNames } from "./pack.ts";

const names = packNames();
const of = (kind: string) => names.filter((place) => place.kind === kind);
const street = (th: string, ...line: LngLat[]) => ({ name: { th, en: th }, line });

describe("names from the files of a pack", () => {
	it("are those of the city as it is loaded: every station once, every place, tambon and municipality", () => {
		const city = shippedCity();
		const stationNames = new Set(city.options.flatMap(({ stations }) => stations.map(({ name }) => name.th)));
		expect(new Set(of("station").map(({ name }) => name.th))).toEqual(stationNames);
		expect(of("station")).toHaveLength(stationNames.size);
		expect(of("place").map(({ id }) => id)).toEqual(city.places.map(({ id }) => `place/${id}`));
		expect(of("tambon").map(({ name }) => name)).toEqual(city.tambons.map(({ name }) => name));
		expect(new Set(of("municipality").map(({ name }) => name.th))).toEqual(
			new Set(city.municipalities.map(({ name }) => name.th)),
		);
		expect(new Set(names.map(({ id }) => id)).size).toBe(names.length);
	});

	it("are the same of the city that was loaded from those files", () => {
		const { municipalities, roads } = packFiles();
		expect(namesFromCity({ ...shippedCity(), municipalityOutlines: municipalities, roads })).toEqual(names);
	});

	it("have roads at a vertex of theirs, once a stretch, and a long one once a tambon", () => {
		const { roads } = packFiles() as {
			roads: {
				features: { properties: { nameTh: string | null }; geometry: { coordinates: LngLat[] } }[];
			};
		};
		const named = roads.features.filter(({ properties }) => properties.nameTh !== null);
		const found = [...of("road"), ...of("soi")];
		expect(new Set(found.map(({ name }) => name.th))).toEqual(
			new Set(named.map(({ properties }) => properties.nameTh)),
		);
		for (const { name, position } of found)
			expect(
				named.some(
					({ properties, geometry }) =>
						properties.nameTh === name.th &&
						geometry.coordinates.some((vertex) => vertex[0] === position[0] && vertex[1] === position[1]),
				),
				name.th,
			).toBe(true);
		const along = found.filter(({ name }) => name.th === "ถนนมิตรภาพ");
		expect(new Set(along.map(({ within }) => within?.th)).size).toBe(along.length);
		expect(along.length).toBeGreaterThan(1);
	});

	it("tell the tambon that they lie in", () => {
		const at = tambonAt(tambonAreas(packFiles().municipalities));
		const city = shippedCity();
		for (let k = 0; k < city.cells.count; k += 37) {
			const tambon = city.tambons[city.cells.tambonIndex[k]!]!;
			expect(at([city.cells.lng[k]!, city.cells.lat[k]!])?.th).toBe(tambon.name.th);
		}
		expect(at([100, 13])).toBeNull();
		for (const { kind, within } of names) if (kind === "place") expect(within).not.toBeNull();
	});

	it("are none of what is left out, damaged, or has no name", () => {
		expect(namesFromPack({})).toEqual([]);
		for (const broken of [null, 7, "x", [], { features: 3 }, { features: [null, {}, { properties: {} }] }])
			expect(
				namesFromPack({ corridor: broken, places: broken, municipalities: broken, roads: broken }),
			).toEqual([]);
		const point = (properties: object, coordinates: unknown) => ({
			features: [{ properties, geometry: { type: "Point", coordinates } }],
		});
		expect(namesFromPack({ places: point({ id: "a", nameTh: "", nameEn: null }, [1, 2]) })).toEqual([]);
		expect(namesFromPack({ places: point({ id: "a", nameTh: "ก" }, [1, "x"]) })).toEqual([]);
		expect(namesFromPack({ places: point({ id: "a", nameEn: "A" }, [1, 2]) })[0]!.name).toEqual({
			th: "A",
			en: "A",
		});
	});
});

describe("streets of one name", () => {
	const nowhere = () => null;

	it("are one where their pieces lie together, and several where they are far apart", () => {
		const found = streetNames(
			[
				street("ซอย 1", [102.8, 16.4], [102.801, 16.4]),
				street("ซอย 1", [102.9, 16.4], [102.901, 16.4]),
				street("ซอย 1", [102.803, 16.4], [102.802, 16.4]),
				street("ซอย 2", [102.8, 16.4], [102.801, 16.4]),
			],
			"test",
			nowhere,
		);
		expect(found.map(({ name, kind }) => [name.th, kind])).toEqual([
			["ซอย 1", "soi"],
			["ซอย 1", "soi"],
			["ซอย 2", "soi"],
		]);
		expect(found[0]!.radiusMetres).toBeGreaterThan(150);
		expect(found[1]!.position[0]).toBeGreaterThan(102.89);
	});

	it("may have their pieces in any order, and two carriageways with few bends", () => {
		const east = Array.from({ length: 8 }, (_, i) => 102.8 + i * 0.001);
		const pieces = east.slice(1).map((lng, i) => street("ถนน ก", [east[i]!, 16.4], [lng, 16.4]));
		const order = [6, 0, 3, 1, 5, 2, 4].map((i) => pieces[i]!);
		expect(streetNames(order, "test", nowhere)).toHaveLength(1);
		const carriageways = [
			street("ถนน ข", [102.8, 16.4], [102.81, 16.4]),
			street("ถนน ข", [102.804, 16.4003], [102.806, 16.4003]),
		];
		const [both] = streetNames(carriageways, "test", nowhere);
		expect(distanceMetres(both!.position, [102.805, 16.4])).toBeLessThan(200);
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCity } from "../../src/city/load.ts";
import { isCellFeature, populationSchema } from "../../src/city/schema/population.ts";
import { verifyChecksums } from "../../src/city/verify.ts";
import { digest, packFiles } from "./support.ts";

const sound = packFiles();

// biome-ignore lint/suspicious/noExplicitAny: the damage is the point
type Loose = any;

/** The problem that a pack gives once one of its files has been damaged. */
function problemAfter(file: string, damage: (data: Loose) => void) {
	const data: unknown = JSON.parse(sound[file]!);
	damage(data);
	const result = loadCity({ ...sound, [file]: JSON.stringify(data) });
	if (result.ok) throw new Error("the damage went unnoticed");
	return result.error;
}

describe("a broken pack", () => {
	it("names the cell and the field of a wrong number", () => {
		const found = problemAfter("population.geojson", (data) => {
			data.features[7].properties.jobs = -3;
		});
		const { h3 } = JSON.parse(sound["population.geojson"]!).features[7].properties;
		expect(found).toEqual({
			code: "pack.field",
			parameters: {
				file: "population.geojson",
				feature: `${h3} (#8)`,
				field: "properties.jobs",
				expected: "≥ 0",
				found: -3,
			},
		});
	});

	it.each([
		[
			"a text for a number",
			(cell: Loose) => (cell.properties.students = "many"),
			"properties.students",
			"number",
		],
		[
			"half a person",
			(cell: Loose) => (cell.properties.registeredPeople = 0.5),
			"properties.registeredPeople",
			"int",
		],
		[
			"an unknown confidence",
			(cell: Loose) => (cell.properties.peopleConfidence = "sure"),
			"properties.peopleConfidence",
			'"high" | "medium" | "low"',
		],
		["a missing field", (cell: Loose) => delete cell.properties.visitors, "properties.visitors", "number"],
		[
			"an open ring",
			(cell: Loose) => cell.geometry.coordinates[0].pop(),
			"geometry.coordinates",
			"[[[longitude, latitude], … ≥ 4, closed]]",
		],
		["a point for a polygon", (cell: Loose) => (cell.geometry.type = "Point"), "geometry.type", '"Polygon"'],
	])("names the field and what would be right: %s", (_, damage, field, expected) => {
		const found = problemAfter("population.geojson", (data) => damage(data.features[0]));
		expect(found.code).toBe("pack.field");
		expect(found.parameters).toMatchObject({ file: "population.geojson", field, expected });
		expect(found.parameters.feature).toMatch(/^89[0-9a-f]+ffff \(#1\)$/);
	});

	it("notices people who do not add up", () => {
		const found = problemAfter("population.geojson", (data) => {
			data.features[0].properties.registeredPeople += 1;
		});
		expect(found).toEqual({
			code: "pack.sum",
			parameters: {
				file: "population.geojson",
				feature: "400101",
				field: "registeredPeople",
				expected: 107_371,
				found: 107_372,
			},
		});
	});

	it("notices a cell of no known tambon and a cell twice", () => {
		const unknown = problemAfter("population.geojson", (data) => {
			data.features[3].properties.tambonCode = "999999";
		});
		expect(unknown.parameters).toMatchObject({ field: "tambonCode", found: '"999999"' });
		const twice = problemAfter("population.geojson", (data) => {
			data.features[4].properties.h3 = data.features[3].properties.h3;
		});
		expect(twice.parameters).toMatchObject({ field: "h3", expected: "unique" });
	});

	it("names the option and station of a fault in the corridor", () => {
		const moved = problemAfter("corridor.geojson", (data) => {
			data.features[5].geometry.coordinates[0] += 0.01;
		});
		expect(moved.parameters).toMatchObject({
			file: "corridor.geojson",
			feature: "A/S10",
			field: "geometry.coordinates",
			expected: "≤ 1 m",
		});
		const kept = problemAfter("corridor.geojson", (data) => {
			data.features[5].properties.chainageMetres = 10;
		});
		expect(kept.parameters).toMatchObject({ feature: "A/S10", field: "chainageMetres" });
		const service = problemAfter("corridor.geojson", (data) => {
			data.features[0].properties.dwellSeconds = 0;
		});
		expect(service.parameters).toMatchObject({ field: "properties.dwellSeconds", expected: "> 0", found: 0 });
		expect(service.parameters.feature).toMatch(/^A /);
		const class_ = problemAfter("corridor.geojson", (data) => {
			data.features[2].properties.trackClassToNext = "maglev";
		});
		expect(class_.parameters).toMatchObject({
			feature: "A/S02 (#3)",
			field: "properties.trackClassToNext",
			found: '"maglev"',
		});
	});

	it("names the place, the tambon and the manifest field", () => {
		const place = problemAfter("places.geojson", (data) => {
			data.features[1].properties.nameTh = "";
		});
		expect(place.parameters).toMatchObject({
			feature: "rmuti-khon-kaen-campus (#2)",
			field: "properties.nameTh",
		});
		const tambon = problemAfter("tambons.json", (data) => {
			data.tambons[0].municipalityId = "nowhere";
		});
		expect(tambon.parameters).toMatchObject({
			file: "tambons.json",
			feature: "400101",
			field: "municipalityId",
		});
		const manifest = problemAfter("pack.json", (data) => {
			data.studentsOnCampusShare = 25;
		});
		expect(manifest.parameters).toMatchObject({
			file: "pack.json",
			field: "studentsOnCampusShare",
			expected: "≤ 1",
			found: 25,
		});
	});

	it("says when the pack is of another format version", () => {
		const found = problemAfter("pack.json", (data) => {
			data.formatVersion = 2;
			data.unheardOf = true;
		});
		expect(found).toEqual({ code: "pack.version", parameters: { file: "pack.json", expected: 1, found: 2 } });
	});

	it.each(Object.keys(sound))("says which file is missing or cut short: %s", (file) => {
		const { [file]: _gone, ...rest } = sound;
		expect(loadCity(rest)).toEqual({ ok: false, error: { code: "pack.missing", parameters: { file } } });
		const short = loadCity({ ...sound, [file]: sound[file]!.slice(0, -20) });
		expect(short).toMatchObject({ ok: false, error: { code: "pack.syntax", parameters: { file } } });
	});

	it("is told by its checksums when a byte has changed, although every field is sound", async () => {
		const sha256 = (text: string) => digest(text).sha256;
		expect(await verifyChecksums(sound, sha256)).toEqual({ ok: true, value: null });
		const changed = { ...sound, "roads.geojson": sound["roads.geojson"]!.replace("ถนนมิตรภาพ", "ถนนมิตรภาพ ") };
		expect(loadCity(changed).ok).toBe(true);
		expect(await verifyChecksums(changed, sha256)).toMatchObject({
			ok: false,
			error: { code: "pack.checksum", parameters: { file: "roads.geojson" } },
		});
	});
});

describe("the quick test of a cell", () => {
	const cell = JSON.parse(sound["population.geojson"]!).features[0];
	const collection = (feature: unknown) => ({ type: "FeatureCollection", features: [feature] });

	it("lets through nothing that the schema refuses (fast-check, seed 9)", () => {
		const names = Object.keys(cell.properties);
		const strange = fc.oneof(
			fc.constantFrom(
				null,
				undefined,
				"",
				"high",
				true,
				-1,
				0,
				0.5,
				Number.NaN,
				Number.POSITIVE_INFINITY,
				2 ** 60,
			),
			fc.double(),
			fc.string(),
			fc.array(fc.double()),
		);
		let refused = 0;
		fc.assert(
			fc.property(fc.constantFrom(...names, "type", "geometry", "ring"), strange, (name, value) => {
				const damaged = structuredClone(cell);
				if (name === "type" || name === "geometry") damaged[name] = value;
				else if (name === "ring") damaged.geometry.coordinates[0][2] = value;
				else damaged.properties[name] = value;
				const schema = populationSchema.safeParse(collection(damaged)).success;
				if (!schema) refused++;
				if (isCellFeature(damaged)) expect(schema).toBe(true);
			}),
			{ seed: 9, numRuns: 2000 },
		);
		expect(refused).toBeGreaterThan(500);
		expect(isCellFeature(cell)).toBe(true);
	});
});

describe("loading", () => {
	it("takes less than 150 ms, best of five", () => {
		const times = Array.from({ length: 5 }, () => {
			const start = performance.now();
			loadCity(sound);
			return performance.now() - start;
		});
		expect(Math.min(...times)).toBeLessThan(150);
	});
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { area } from "@turf/turf";
import { cellArea, cellToLatLng } from "h3-js";
import { afterAll, describe, expect, it } from "vitest";
import { PACK_FILES } from "../../src/city/load.ts";
import { packBuild } from "../../src/cli/pack-build.ts";
import {
	digest,
	freshPack,
	loadedPack,
	metresApart,
	PACK_DIRECTORY,
	packFiles,
	SOURCE_DIRECTORY,
	unwrap,
} from "./support.ts";

const scratch = mkdtempSync(join(tmpdir(), "rangbao-pack-"));
afterAll(() => rmSync(scratch, { recursive: true }));

describe("the built pack", () => {
	it("is what a fresh build of the source tables gives, byte for byte", async () => {
		unwrap(await packBuild(SOURCE_DIRECTORY, scratch));
		expect(readdirSync(scratch).sort()).toEqual(readdirSync(PACK_DIRECTORY).sort());
		for (const name of readdirSync(scratch)) {
			const same = readFileSync(join(scratch, name)).equals(readFileSync(join(PACK_DIRECTORY, name)));
			expect(same, `${name}: run npm run rangbao -- pack build ${SOURCE_DIRECTORY}`).toBe(true);
		}
	});

	it("comes out the same twice", () => {
		expect(freshPack()).toEqual(freshPack());
	});

	it("is at most 1.5 MB compressed", () => {
		const bytes = Object.values(packFiles()).reduce((sum, text) => sum + gzipSync(text).length, 0);
		expect(bytes).toBeLessThan(1_500_000);
	});

	it("lists every other file with its bytes and checksum", () => {
		const files = packFiles();
		const manifest = JSON.parse(files["pack.json"]!) as { files: Record<string, unknown> };
		expect(Object.keys(manifest.files).sort()).toEqual(
			PACK_FILES.filter((name) => name !== "pack.json").sort(),
		);
		for (const [name, entry] of Object.entries(manifest.files)) expect(entry).toEqual(digest(files[name]!));
	});

	it("names its attributions in both languages, OpenStreetMap among them", () => {
		const { attributions } = loadedPack().city;
		expect(attributions.some(({ licence }) => licence.startsWith("ODbL"))).toBe(true);
		expect(attributions.some(({ licence }) => licence.startsWith("CC BY-IGO"))).toBe(true);
		for (const { text } of attributions) expect(text.th).not.toBe(text.en);
	});
});

describe("the loaded city", () => {
	const { city, ringStart, ringLng, ringLat, bounds, municipalityOutlines } = loadedPack();
	const { cells } = city;

	it("has the centre and area of each cell as H3 gives them", () => {
		for (let i = 0; i < cells.count; i++) {
			const [lat, lng] = cellToLatLng(cells.h3[i]!);
			expect(metresApart([cells.lng[i]!, cells.lat[i]!], [lng, lat])).toBeLessThan(1);
			const ratio = cells.areaSquareMetres[i]! / cellArea(cells.h3[i]!, "m2");
			expect(Math.abs(ratio - 1)).toBeLessThan(0.003);
		}
	});

	it("has six corners to a cell, all within the bounds", () => {
		expect(ringStart).toHaveLength(cells.count + 1);
		expect(ringStart[cells.count]).toBe(ringLng.length);
		expect(ringLng).toHaveLength(6 * cells.count);
		expect(Math.min(...ringLng)).toBe(bounds[0]);
		expect(Math.min(...ringLat)).toBe(bounds[1]);
		expect(Math.max(...ringLng)).toBe(bounds[2]);
		expect(Math.max(...ringLat)).toBe(bounds[3]);
	});

	it("has tambon outlines whose areas are the sums of their cells", () => {
		expect(municipalityOutlines.features).toHaveLength(18);
		for (const feature of municipalityOutlines.features) {
			const tambon = city.tambons.findIndex(({ code }) => code === feature.properties?.tambonCode);
			let sum = 0;
			for (let i = 0; i < cells.count; i++) {
				if (cells.tambonIndex[i] === tambon) sum += cells.areaSquareMetres[i]!;
			}
			expect(Math.abs(area(feature) / sum - 1), feature.properties?.nameEn).toBeLessThan(0.002);
		}
	});

	it("knows the five owners of the operator, and that Tha Phra is part of its tambon", () => {
		const owners = city.municipalities.filter(({ ownsOperator }) => ownsOperator).map(({ id }) => id);
		expect(owners.sort()).toEqual(["khon-kaen-city", "mueang-kao", "samran", "sila-town", "tha-phra"]);
		expect(city.municipalities.filter(({ partial }) => partial).map(({ id }) => id)).toEqual(["tha-phra"]);
		const stated = city.tambons.filter(({ municipalityIndex }) => municipalityIndex >= 0);
		expect(stated).toHaveLength(9);
	});

	it("keeps what was searched for and not found as null, with a Thai name", () => {
		const missing = city.publishedFigures.filter(({ value }) => value === null);
		expect(missing.length).toBeGreaterThan(5);
		for (const { metric } of city.publishedFigures) expect(metric.th).toMatch(/[\u0e00-\u0e7f]/);
	});
});

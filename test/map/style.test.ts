import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { baseFeatures, ringCentre } from "../../src/map/base/features.ts";
import { APP_LAYERS, LAYER_ORDER } from "../../src/map/layer-order.ts";
import {
	isochroneFeatures,
	lineFeatures,
	pathFeatures,
	pixelsAtZoomZero,
	stationFeatures,
} from "../../src/map/line/features.ts";
import { shortName } from "../../src/map/names.ts";
import { PALETTES } from "../../src/map/palette.ts";
import { fontFaces } from "../../src/map/style/fonts.ts";
import { embeddedStyle, onlineStyle, type StyleInput } from "../../src/map/style/style.ts";
import type { LineView, MapTheme } from "../../src/map/types.ts";
import { smallCity } from "./city.ts";

const EMPTY = { type: "FeatureCollection" as const, features: [] };

function input(theme: MapTheme = "light"): StyleInput {
	return {
		look: { palette: PALETTES[theme], theme, language: "th" },
		base: baseFeatures(smallCity()),
		data: {
			line: EMPTY,
			stations: EMPTY,
			ghost: EMPTY,
			comparison: EMPTY,
			"comparison-stations": EMPTY,
			isochrone: EMPTY,
			path: EMPTY,
		},
		noMappedStreets: "no streets",
		fontFaces: fontFaces("https://example.test/app/"),
	};
}

const ids = (style: StyleSpecification): string[] => style.layers.map((layer) => layer.id);

describe("embedded style", () => {
	it("is valid in every theme", () => {
		for (const theme of Object.keys(PALETTES) as MapTheme[]) {
			expect(validateStyleMin(embeddedStyle(input(theme)) as never).map((error) => error.message)).toEqual(
				[],
			);
		}
	});

	it("draws every layer of the one list, in its order, but the cells, which are no style layer", () => {
		expect(ids(embeddedStyle(input()))).toEqual(LAYER_ORDER.filter((id) => id !== "cells"));
	});

	it("asks nobody else for anything", () => {
		const style = embeddedStyle(input());
		expect(style).not.toHaveProperty("glyphs");
		expect(style).not.toHaveProperty("sprite");
		const addresses = JSON.stringify(style).match(/[a-z]+:\/\/[^"]+/g) ?? [];
		expect(addresses.length).toBeGreaterThan(0);
		for (const address of addresses) expect(new URL(address).host).toBe("example.test");
	});

	it("names only fonts that it brings", () => {
		const style = embeddedStyle(input());
		const used = style.layers.flatMap((layer) =>
			layer.type === "symbol" ? ((layer.layout?.["text-font"] as string[] | undefined) ?? []) : [],
		);
		expect(used.length).toBeGreaterThan(5);
		for (const font of used) expect(Object.keys(style["font-faces"] ?? {})).toContain(font);
	});
});

describe("online style", () => {
	const foreign: StyleSpecification = {
		version: 8,
		glyphs: "https://tiles.test/{fontstack}/{range}.pbf",
		sources: { tiles: { type: "vector", url: "https://tiles.test/t" } },
		layers: [
			{ id: "water", type: "fill", source: "tiles", "source-layer": "water" },
			{ id: "names", type: "symbol", source: "tiles", "source-layer": "names" },
		],
	};

	it("keeps the foreign base, our fonts and all our own layers over it", () => {
		const style = onlineStyle(foreign, input());
		expect(validateStyleMin(style as never)).toEqual([]);
		expect(ids(style)).toEqual(expect.arrayContaining([...APP_LAYERS, "water", "names"]));
		expect(new Set(ids(style)).size).toBe(ids(style).length);
		expect(ids(style).indexOf("line-casing")).toBeGreaterThan(ids(style).indexOf("names"));
		expect(ids(style).indexOf("tambon-outlines")).toBeLessThan(ids(style).indexOf("names"));
		expect(style["font-faces"]).toHaveProperty("Sarabun");
		expect(style.glyphs).toBe(foreign.glyphs);
	});

	it("drops the embedded roads and water", () => {
		expect(Object.keys(onlineStyle(foreign, input()).sources)).not.toContain("roads");
	});
});

describe("base features", () => {
	const base = baseFeatures(smallCity());

	it("ranks roads by class and by the length under one name", () => {
		expect(base.roads.features.map((each) => each.properties.rank)).toEqual([
			"main",
			"main",
			"secondary",
			"minor",
		]);
	});

	it("marks the south and north edge of the mapped streets", () => {
		const edges = base.lines.features.filter((each) => each.properties.class === "edge");
		expect(edges.map((each) => each.geometry.coordinates)).toEqual([
			[
				[102.8, 16.4],
				[102.83, 16.4],
			],
			[
				[102.8, 16.48],
				[102.83, 16.48],
			],
		]);
	});

	it("names an outline by its municipality, or by its tambon where there is none", () => {
		const names = base.labels.features.filter((each) => each.properties.class === "tambon");
		expect(names.map((each) => each.properties.en)).toEqual(["Town", "Tambon 2"]);
		expect(base.outlines.features.map((each) => each.properties.municipality)).toEqual([true, false]);
	});

	it("draws only the kinds of area that it knows, without the brackets in their names", () => {
		expect(base.areas.features.map((each) => each.properties.class)).toEqual(["water"]);
		expect(base.labels.features[0]?.properties.en).toBe("Lake");
	});

	it("finds the centre of a ring whichever way it runs", () => {
		const ring = [
			[0, 0],
			[4, 0],
			[4, 2],
			[0, 2],
			[0, 0],
		];
		for (const each of [ring, [...ring].reverse()]) {
			expect(ringCentre(each)).toEqual({ centre: [2, 1], area: 8 });
		}
	});
});

describe("line features", () => {
	const view: LineView = {
		lineId: "a",
		coordinates: [
			[102.8, 16.4],
			[102.8, 16.5],
		],
		stations: ["x", "y", "z"].map((id, index) => ({
			id,
			name: { th: `${id} (ก)`, en: id },
			position: [102.8, 16.4 + index * 0.05],
			uncertaintyRadiusMetres: 100,
			elevated: false,
			parkAndRide: false,
			index,
		})),
		sections: [],
	};

	it("draws a line without sections as one at-grade stretch, and no line as nothing", () => {
		expect(lineFeatures(view).features.map((each) => each.properties.trackClass)).toEqual([
			"at_grade_reserved",
		]);
		expect(lineFeatures(null).features).toEqual([]);
	});

	it("draws an isochrone with its holes as one area, and none as nothing", () => {
		const ring = (side: number): [number, number][] => [
			[102, 16],
			[102 + side, 16],
			[102, 16 + side],
			[102, 16],
		];
		const polygons = [[ring(1), ring(0.1)], [ring(2)]];
		const { features } = isochroneFeatures({ polygons });
		expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([polygons]);
		expect(isochroneFeatures(null).features).toEqual([]);
		expect(isochroneFeatures({ polygons: [] }).features).toEqual([]);
	});

	it("draws a way on foot as one line, and nothing of less than two places", () => {
		const path: [number, number][] = [
			[102.8, 16.4],
			[102.81, 16.41],
		];
		expect(pathFeatures(path).features.map(({ geometry }) => geometry)).toEqual([
			{ type: "LineString", coordinates: path },
		]);
		for (const nothing of [null, [], path.slice(0, 1)]) expect(pathFeatures(nothing).features).toEqual([]);
	});

	it("gives room for names to the selected station first, then to the ends", () => {
		const ranks = stationFeatures(view, "y").features.map((each) => each.properties.rank);
		expect(ranks[1]).toBeLessThan(ranks[0]!);
		expect(ranks[0]).toBeLessThan(1);
	});

	it("leaves out what stands in brackets at the end of a name", () => {
		expect(shortName({ th: "สถานีขนส่ง (บขส.3)", en: "School (Satit) at the gate" })).toEqual({
			th: "สถานีขนส่ง",
			en: "School (Satit) at the gate",
		});
	});

	it("measures the equator as one world of 512 pixels", () => {
		expect(pixelsAtZoomZero(40_075_016.69, 0)).toBeCloseTo(512, 3);
		expect(pixelsAtZoomZero(100, 60) / pixelsAtZoomZero(100, 0)).toBeCloseTo(2, 9);
	});
});

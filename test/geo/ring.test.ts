import { area } from "@turf/turf";
import { cellArea, cellToParent, gridDisk } from "h3-js";
import { describe, expect, it } from "vitest";
import type { LngLat } from "../../src/core/location.ts";
import { CELL_RESOLUTION, cellAt, cellCentre, cellRing, dissolveCells, isCell } from "../../src/geo/h3.ts";
import { boxRing, discRing, ringHolds } from "../../src/geo/outline.ts";
import { measureRing } from "../../src/geo/ring.ts";
import { metresApart } from "../city/support.ts";

const middle: LngLat = [102.83, 16.43];

describe("ring measures", () => {
	it("give a square kilometre its area and its middle", () => {
		const half = 500 / ((6_371_008.8 * Math.PI) / 180);
		const wide = half / Math.cos((middle[1] * Math.PI) / 180);
		const square = boxRing([middle[0] - wide, middle[1] - half], [middle[0] + wide, middle[1] + half]);
		const { areaSquareMetres, centroid } = measureRing(square);
		expect(areaSquareMetres).toBeCloseTo(1e6, -3);
		expect(metresApart(centroid, middle)).toBeLessThan(0.1);
	});

	it("agree with Turf on a disc, whichever way round", () => {
		const ring = discRing(middle, 800);
		const turf = area({ type: "Polygon", coordinates: [ring.map((corner) => [...corner])] });
		expect(measureRing(ring).areaSquareMetres / turf).toBeCloseTo(1, 3);
		expect(measureRing([...ring].reverse()).areaSquareMetres / turf).toBeCloseTo(1, 3);
		expect(Math.abs(turf / (Math.PI * 800 ** 2) - 1)).toBeLessThan(0.01);
		expect(metresApart(measureRing(ring).centroid, middle)).toBeLessThan(0.5);
	});

	it("know inside from outside", () => {
		const box = boxRing([102.828, 16.477], [102.823, 16.468]);
		expect(ringHolds(box, [102.825, 16.47])).toBe(true);
		expect(ringHolds(box, [102.829, 16.47])).toBe(false);
	});
});

describe("H3 cells", () => {
	const cell = cellAt(middle);

	it("hold their centre and have the area that H3 states", () => {
		expect(isCell(cell)).toBe(true);
		expect(isCell(cellToParent(cell, CELL_RESOLUTION - 1))).toBe(false);
		expect(ringHolds(cellRing(cell), cellCentre(cell))).toBe(true);
		expect(measureRing(cellRing(cell)).areaSquareMetres / cellArea(cell, "m2")).toBeCloseTo(1, 4);
	});

	it("dissolve to one outline, with a hole where one is left out", () => {
		const disc = gridDisk(cell, 2);
		expect(dissolveCells(disc)).toHaveLength(1);
		const pierced = dissolveCells(disc.filter((other) => other !== cell));
		expect(pierced[0]).toHaveLength(2);
		const [outer, hole] = pierced[0]!.map((ring) => measureRing(ring).areaSquareMetres) as [number, number];
		const expected = disc.reduce((sum, other) => sum + cellArea(other, "m2"), 0);
		expect(outer / expected).toBeCloseTo(1, 4);
		expect(hole / cellArea(cell, "m2")).toBeCloseTo(1, 4);
	});
});

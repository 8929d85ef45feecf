import { describe, expect, it } from "vitest";
import type { LngLat } from "../../src/core/location.ts";
import { offsetPolyline } from "../../src/geo/offset-polyline.ts";
import { localPlane } from "../../src/geo/projection.ts";

const plane = localPlane([0, 0]);
const at = (points: readonly (readonly [number, number])[]): LngLat[] =>
	points.map(([east, north]) => plane.toLngLat(east, north));
const metres = (points: readonly LngLat[]): [number, number][] =>
	points.map(([lng, lat]) => [
		Math.round(plane.eastMetres(lng) * 100) / 100,
		Math.round(plane.northMetres(lat) * 100) / 100,
	]);

describe("a track beside the middle of the line", () => {
	it("left of a line going north is west, and a right angle keeps 2 m from both legs", () => {
		const line = at([
			[0, 0],
			[0, 100],
			[100, 100],
		]);
		expect(metres(offsetPolyline(line, [2, 2, 2]))).toEqual([
			[-2, 0],
			[-2, 102],
			[100, 102],
		]);
		expect(metres(offsetPolyline(line, [-2, -2, -2]))).toEqual([
			[2, 0],
			[2, 98],
			[100, 98],
		]);
	});
	it("no offset is the same place; a place drawn twice does not upset it; a hairpin is cut short", () => {
		const line = at([
			[0, 0],
			[0, 50],
			[0, 50],
			[0, 100],
		]);
		expect(offsetPolyline(line, [0, 0, 0, 0])).toEqual(line);
		expect(metres(offsetPolyline(line, [2, 2, 2, 2]))).toEqual([
			[-2, 0],
			[-2, 50],
			[-2, 50],
			[-2, 100],
		]);
		const hairpin = at([
			[0, 0],
			[0, 100],
			[1, 0],
		]);
		for (const [east, north] of metres(offsetPolyline(hairpin, [2, 2, 2])))
			expect(Math.hypot(east, north - 50)).toBeLessThan(60);
	});
});

import { expect, it } from "vitest";
import type { LngLat } from "../../src/core/location.ts";
import { crossingsAlong } from "../../src/geo/crossings.ts";
import { measurePolyline } from "../../src/geo/polyline.ts";
import { localPlane } from "../../src/geo/projection.ts";

const plane = localPlane([0, 0]);
const at = (...points: [number, number][]): LngLat[] =>
	points.map(([east, north]) => plane.toLngLat(east, north));

it("finds roads that cross, once where two carriageways do, and none beside the line or short of it", () => {
	const line = measurePolyline(at([0, 0], [0, 500], [500, 500]));
	const roads = [
		at([-50, 200], [50, 200]),
		at([-50, 215], [50, 215]),
		at([300, 600], [300, 400]),
		at([-20, 0], [-20, 480]),
		at([100, 300], [20, 300]),
		at([-50, 100], [0, 100]),
	];
	expect(crossingsAlong(line, roads).map(Math.round)).toEqual([100, 200, 800]);
	expect(crossingsAlong(line, [])).toEqual([]);
});

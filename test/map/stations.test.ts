import { describe, expect, it } from "vitest";
import { roundDistanceMetres } from "../../src/map/chrome.ts";
import { stationAt } from "../../src/map/stations/dragging.ts";
import type { StationView } from "../../src/map/types.ts";

const station = (id: string, x: number, y: number): StationView => ({
	id,
	name: { th: id, en: id },
	position: [x, y],
	uncertaintyRadiusMetres: 0,
	elevated: false,
	parkAndRide: false,
	index: 0,
});
const project = ([x, y]: readonly [number, number]) => ({ x, y });

describe("the station under the pointer", () => {
	const stations = [station("a", 100, 100), station("b", 118, 100), station("c", 400, 400)];

	it("is the nearest one, not the first in reach", () => {
		expect(stationAt(stations, project, { x: 111, y: 100 })?.id).toBe("b");
		expect(stationAt(stations, project, { x: 105, y: 100 })?.id).toBe("a");
	});

	it("can be hit anywhere on 44 pixels and not beyond", () => {
		expect(stationAt(stations, project, { x: 400, y: 422 })?.id).toBe("c");
		expect(stationAt(stations, project, { x: 400, y: 422.5 })).toBeNull();
	});
});

describe("scale bar", () => {
	it("takes the longest round distance within the limit", () => {
		const cases = [
			[96, 50],
			[100, 100],
			[4999, 2000],
			[5000, 5000],
			[19_999, 10_000],
		] as const;
		for (const [limit, expected] of cases) expect(roundDistanceMetres(limit)).toBe(expected);
	});
});

import { describe, expect, it } from "vitest";
import type { LngLat } from "../../../src/core/location.ts";
import { distanceMetres } from "../../../src/geo/projection.ts";
import { bindStreets } from "../../../src/models/bound-streets.ts";
import { buildCityModel, type CityModel } from "../../../src/models/city-model.ts";
import { nearestWalk } from "../../../src/models/walk-range.ts";
import { type WalkAnswer, walksFromBlock } from "../../../src/models/walk-run.ts";
import type { Scenario } from "../../../src/scenario/types.ts";
import { networkFrom } from "../../geo/graph/synthetic-network.ts";
import { shippedCity, shippedOption } from "../city-fixture.ts";

const city = shippedCity();
const straightModel = buildCityModel(city);
const { plane } = straightModel;
const CENTRE: LngLat = [102.83, 16.45];
const [CENTRE_EAST, CENTRE_NORTH] = [plane.eastMetres(CENTRE[0]), plane.northMetres(CENTRE[1])];
const BLOCK_METRES = 200;
const HALF = 10;

const at = (east: number, north: number): LngLat => plane.toLngLat(CENTRE_EAST + east, CENTRE_NORTH + north);

/** Full blocks of 200 m over 4 km: streets run east and north through every multiple of 200 m. */
function grid(): CityModel {
	const lng: number[] = [];
	const lat: number[] = [];
	const side = 2 * HALF + 1;
	for (let row = 0; row < side; row++)
		for (let column = 0; column < side; column++) {
			const [x, y] = at((column - HALF) * BLOCK_METRES, (row - HALF) * BLOCK_METRES);
			lng.push(x);
			lat.push(y);
		}
	const wayNode: number[] = [];
	const firstNode = [0];
	for (let line = 0; line < side; line++) {
		for (let i = 0; i < side; i++) wayNode.push(line * side + i);
		firstNode.push(wayNode.length);
		for (let i = 0; i < side; i++) wayNode.push(i * side + line);
		firstNode.push(wayNode.length);
	}
	const network = networkFrom({
		nodeLng: Float64Array.from(lng),
		nodeLat: Float64Array.from(lat),
		firstNode: Uint32Array.from(firstNode),
		wayNode: Uint32Array.from(wayNode),
		wayTags: Array.from({ length: 2 * side }, () => ({ highway: "residential" })),
		nodeTags: new Map(),
	});
	return { ...straightModel, streets: bindStreets(straightModel, network) };
}

const model = grid();

function withStations(...positions: LngLat[]): Scenario {
	const option = shippedOption(city, "A");
	const [pattern] = option.line!.stations;
	const stations = positions.map((position, i) => ({ ...pattern!, id: `T${i}`, position }));
	return { ...option, line: { ...option.line!, stations } };
}

const block = (position: LngLat, radiusMetres = 0) => ({ position, radiusMetres });
const only = (answers: readonly (WalkAnswer | null)[]): WalkAnswer => answers[0]!;
const lengthOf = (line: readonly LngLat[]): number =>
	line.slice(1).reduce((sum, position, i) => sum + distanceMetres(line[i]!, position), 0);

describe("the walk along streets from a block to each option", () => {
	it("goes round the corners of a grid, straight legs at both ends, and is drawn as long as it is told", () => {
		// 30 m south of a street that runs east, to 20 m east of one that runs north.
		const home = at(100, -30);
		const station = at(620, 900);
		const walk = only(walksFromBlock(model, withStations(station), { block: block(home), others: [] }));
		// Leg 30 m north to (100, 0); 500 m east and 900 m north in whatever order; leg 20 m east.
		expect(walk.basis).toBe("streets");
		expect(walk.centreMetres).toBeCloseTo(30 + 500 + 900 + 20, -1);
		expect(walk.offStreetMetres).toBeCloseTo(50, 0);
		expect(walk.path![0]).toEqual(home);
		expect(walk.path!.at(-1)).toEqual(station);
		expect(lengthOf(walk.path!) / walk.centreMetres).toBeCloseTo(1, 2);
		expect(walk.straightMetres).toBeCloseTo(Math.hypot(520, 930), -1);
	});

	it("is as long as the search of a drag step says", () => {
		for (const [east, north] of [
			[150, 40],
			[-333, 610],
			[20, -480],
		] as const) {
			const station = at(east, north);
			const scenario = withStations(station);
			const walk = only(walksFromBlock(model, scenario, { block: block(CENTRE), others: [] }));
			const reached = model.streets!.walks.walkFrom([station], 2000);
			expect(walk.centreMetres).toBe(reached(CENTRE));
		}
	});

	it("may lead to another station than the straight line", () => {
		// As the crow flies the first is nearer; round the corner of the blocks it is farther.
		const scenario = withStations(at(300, 300), at(0, 460));
		const walk = only(walksFromBlock(model, scenario, { block: block(at(0, 0)), others: [] }));
		expect(walk.stationId).toBe("T1");
		const straight = nearestWalk(block(at(0, 0)), scenario.line!.stations, city.origin)!;
		expect(straight.index).toBe(0);
	});

	it("answers for every option in order, and says where one has no line", () => {
		const none: Scenario = { ...withStations(at(0, 0)), line: null };
		const [first, second, third] = walksFromBlock(model, withStations(at(400, 0)), {
			block: block(at(0, 0), 75),
			others: [none, withStations(at(0, 800))],
		});
		expect(first!.stationPosition).toEqual(at(400, 0));
		expect(second).toBeNull();
		expect(third!.centreMetres).toBeCloseTo(800, -1);
		expect(first!.minutes.p10).toBeLessThan(first!.minutes.p50);
		expect(first!.minutes.p90).toBeGreaterThan(first!.minutes.p50);
	});

	it("without circuity's doubt where streets tell: only speed is left for a point", () => {
		const walk = only(
			walksFromBlock(model, withStations(at(400, 0)), { block: block(at(0, 0)), others: [] }),
		);
		expect(walk.metres.p90 - walk.metres.p10).toBe(0);
		expect(walk.minutes.p90).toBeLessThan(walk.metres.p50 / 60);
		expect(walk.minutes.p10).toBeGreaterThan(walk.metres.p50 / 80);
	});

	it("without streets, and off them, is the straight line × circuity of the first screen", () => {
		const scenario = { ...withStations(at(700, 300), at(-400, 200)), assumptions: { circuity: 1.4 } };
		const home = block(at(10, 20), 75);
		const straight = nearestWalk(home, scenario.line!.stations, city.origin, { circuity: 1.4 })!;
		const without = only(walksFromBlock(straightModel, scenario, { block: home, others: [] }));
		expect(without).toMatchObject({ basis: "straight", path: null, offStreetMetres: null });
		for (const key of ["metres", "minutes", "hotMinutes", "shadedHotMinutes"] as const)
			for (const part of ["p10", "p50", "p90"] as const)
				expect(without[key][part]).toBeCloseTo(straight[key][part], 9);
		expect(without.centreMetres).toBeCloseTo(straight.centreMetres, 9);

		const away = block(at(9000, 0), 75);
		const off = only(walksFromBlock(model, scenario, { block: away, others: [] }));
		expect(off.basis).toBe("straight");
		expect(off.centreMetres).toBeCloseTo(
			nearestWalk(away, scenario.line!.stations, city.origin, { circuity: 1.4 })!.centreMetres,
			6,
		);
	});
});

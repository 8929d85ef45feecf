import fc from "fast-check";
import { cellArea, cellToLatLng, gridDisk, latLngToCell, UNITS } from "h3-js";
import { describe, expect, it, vi } from "vitest";
import type { LngLat } from "../../../src/core/location.ts";
import { localPlane } from "../../../src/geo/projection.ts";
import { CELL_POINTS, pointsOfCell, type ReachPoints } from "../../../src/models/access/cell-points.ts";
import { type AccessUnits, accessConstants, stationAccess } from "../../../src/models/access/feeders.ts";
import { peopleByStation, peopleWithin, reachOfCells } from "../../../src/models/access/reach.ts";
import { createStreetAccess, type StationWalks } from "../../../src/models/access/streets.ts";
import { meanWalkMetres, unitWalks, type Walked, walkedShares } from "../../../src/models/access/walked.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";
import { walkByTextbook } from "../../geo/graph/oracle.ts";
import { TOWN_CENTRE, town } from "../../geo/graph/synthetic.ts";

vi.setConfig({ testTimeout: 60_000 });

const SEED = 20261124;
const plane = localPlane(TOWN_CENTRE);
const parameters = resolveParameters();

const pointsAt = (
	places: readonly (readonly [east: number, north: number])[],
	radius: number,
): ReachPoints => ({
	eastMetres: Float64Array.from(places, ([east]) => east),
	northMetres: Float64Array.from(places, ([, north]) => north),
	radiusMetres: new Float64Array(places.length).fill(radius),
	songthaewServed: new Uint8Array(places.length),
});

/** Hexagonal cells that fill a disc around the centre of the town, as a city has them. */
const hexagons: LngLat[] = gridDisk(latLngToCell(TOWN_CENTRE[1], TOWN_CENTRE[0], 9), 8).map((id) => {
	const [lat, lng] = cellToLatLng(id);
	return [lng, lat];
});
const HEXAGON_SQUARE_METRES = cellArea(latLngToCell(TOWN_CENTRE[1], TOWN_CENTRE[0], 9), UNITS.m2);
const hexagonPoints = pointsAt(
	hexagons.map(([lng, lat]) => [plane.eastMetres(lng), plane.northMetres(lat)]),
	Math.sqrt(HEXAGON_SQUARE_METRES / Math.PI),
);
const stationsAt = (...places: readonly (readonly [number, number])[]) => ({
	eastMetres: Float64Array.from(places, ([east]) => east),
	northMetres: Float64Array.from(places, ([, north]) => north),
	parkAndRide: new Uint8Array(places.length),
});

/** A world in which every walk is the straight line × a circuity. */
const evenWorld = (
	points: ReachPoints,
	stations: ReturnType<typeof stationsAt>,
	circuity: number,
): Walked => {
	const spread = pointsOfCell(points);
	return {
		isJoined: () => true,
		stations: Array.from(stations.eastMetres, (east, s): StationWalks => {
			const straightMetres = spread.eastMetres.map((x, p) =>
				Math.hypot(x - east, spread.northMetres[p]! - stations.northMetres[s]!),
			);
			return {
				legMetres: 0,
				cells: Uint32Array.from(points.eastMetres, (_, cell) => cell),
				straightMetres,
				metres: straightMetres.map((straight) => straight * circuity),
				cellMetres: new Float64Array(0),
			};
		}),
	};
};

describe(`people who walk streets (seed ${SEED})`, () => {
	it("stand at seven points of equal area: the disc's middle and its second moment are kept", () => {
		const { eastMetres, northMetres } = pointsOfCell(pointsAt([[1000, -500]], 100));
		expect(eastMetres).toHaveLength(CELL_POINTS);
		const mean = (values: Float64Array): number => values.reduce((a, b) => a + b, 0) / CELL_POINTS;
		expect(mean(eastMetres)).toBeCloseTo(1000, 9);
		expect(mean(northMetres)).toBeCloseTo(-500, 9);
		const square = mean(eastMetres.map((east, p) => (east - 1000) ** 2 + (northMetres[p]! + 500) ** 2));
		// The mean square distance in a disc is r²/2, of which its seven parts hold a seventh themselves.
		expect(square + 100 ** 2 / 14).toBeGreaterThan(0.97 * (100 ** 2 / 2));
		expect(square + 100 ** 2 / 14).toBeLessThan(1.01 * (100 ** 2 / 2));
	});

	it("reach a station as the textbook's walks say, point by point", () => {
		const place = fc.tuple(fc.integer({ min: -170, max: 170 }), fc.integer({ min: -170, max: 170 }));
		fc.assert(
			fc.property(
				fc.record({ side: fc.integer({ min: 3, max: 6 }), seed: fc.integer({ min: 0, max: 1e6 }) }),
				fc.array(place, { minLength: 2, maxLength: 4 }),
				fc.array(place, { minLength: 1, maxLength: 2 }),
				fc.integer({ min: 100, max: 500 }),
				(options, cellPlaces, stationPlaces, limit) => {
					const graph = town({ ...options, bendShare: 0.3 });
					if (graph === null) return;
					const radius = 60;
					const points = pointsAt(cellPlaces, radius);
					const access = createStreetAccess(graph, plane, points);
					const positions = stationPlaces.map(([east, north]) => plane.toLngLat(east, north));
					const walked = {
						stations: positions.map((position) => access.walksOf([position])),
						isJoined: access.isJoined,
					};
					const [shares] = walkedShares(points, walked, parameters, [limit]);
					cellPlaces.forEach(([east, north], cell) => {
						let sum = 0;
						for (let p = 0; p < 7; p++) {
							const angle = ((p - 1) * Math.PI) / 3;
							const out = p === 0 ? 0 : 0.70253 * radius;
							const x = east + out * Math.cos(angle);
							const y = north + out * Math.sin(angle);
							const at = plane.toLngLat(x, y);
							const best = positions.map((position, s) => {
								const metres = walkByTextbook(graph, position, at);
								const [stationEast, stationNorth] = stationPlaces[s]!;
								const detour = metres / Math.hypot(x - stationEast, y - stationNorth);
								const spread = (radius / Math.sqrt(7)) * Math.min(3, Math.max(1, detour));
								return Math.min(1, Math.max(0, (limit - metres + spread) / (2 * spread)));
							});
							sum += Math.max(...best) / 7;
						}
						// Lengths are rounded up to a decimetre an edge, across a spread of 45 m or more.
						expect(Math.abs(shares![cell]! - sum)).toBeLessThan((0.1 * (graph.nodeCount + 4)) / 45);
					});
				},
			),
			{ seed: SEED, numRuns: 40 },
		);
	});

	it("reach the diamond of east plus north on a full grid of blocks", () => {
		const blocks = town({ side: 45, seed: SEED, keptShare: 1, jitterMetres: 0 })!;
		const access = createStreetAccess(blocks, plane, hexagonPoints);
		const walked = { stations: [access.walksOf([TOWN_CENTRE])], isJoined: access.isJoined };
		for (const limit of [720, 1080]) {
			const [shares] = walkedShares(hexagonPoints, walked, parameters, [limit]);
			const area = shares!.reduce((sum, share) => sum + share * HEXAGON_SQUARE_METRES, 0);
			expect(Math.abs(area / (2 * limit * limit) - 1)).toBeLessThan(0.05);
		}
	});

	it("reach about what straight lines × circuity give where streets are nothing else", () => {
		const stations = stationsAt([0, 0], [700, 500]);
		const people = new Float64Array(hexagons.length).fill(100);
		const walked = evenWorld(hexagonPoints, stations, parameters.circuity);
		const straight = reachOfCells(hexagonPoints, stations, parameters);
		const streets = reachOfCells(hexagonPoints, stations, parameters, walked);
		for (const kind of ["walk10", "feeder15"] as const)
			expect(
				Math.abs(peopleWithin(streets[kind], people) / peopleWithin(straight[kind], people) - 1),
			).toBeLessThan(0.02);
		const split = (way: Walked | null) =>
			peopleByStation(hexagonPoints, stations, straight.walk10, people, parameters, way);
		split(walked).forEach((own, s) => {
			expect(Math.abs(own / split(null)[s]! - 1)).toBeLessThan(0.02);
		});
	});

	it("are within reach no less the farther they may walk", () => {
		const graph = town({ side: 45, seed: SEED, bendShare: 0.2 })!;
		const access = createStreetAccess(graph, plane, hexagonPoints);
		const walked = {
			stations: [TOWN_CENTRE, plane.toLngLat(500, 800)].map((position) => access.walksOf([position])),
			isJoined: access.isJoined,
		};
		const limits = [100, 300, 600, 720, 900, 1200, 1500, 2000];
		const shares = walkedShares(hexagonPoints, walked, parameters, limits);
		for (let l = 1; l < limits.length; l++)
			shares[l]!.forEach((share, k) => {
				expect(share).toBeGreaterThanOrEqual(shares[l - 1]![k]!);
			});
		expect(peopleWithin(shares.at(-1)!, new Float64Array(hexagons.length).fill(1))).toBeGreaterThan(50);
	});

	it("who can walk to no station over streets are not counted, whatever the straight line", () => {
		const points = pointsAt([[0, 300]], 100);
		const walks: StationWalks = {
			legMetres: 5,
			cells: Uint32Array.of(0),
			metres: new Float64Array(CELL_POINTS).fill(Number.POSITIVE_INFINITY),
			straightMetres: new Float64Array(CELL_POINTS).fill(300),
			cellMetres: new Float64Array(0),
		};
		const stations = stationsAt([0, 0]);
		const walked = { stations: [walks], isJoined: () => true };
		expect(reachOfCells(points, stations, parameters, walked).walk10[0]).toBe(0);
		expect(reachOfCells(points, stations, parameters).walk10[0]).toBe(1);
		const unknown = {
			...walks,
			legMetres: Number.POSITIVE_INFINITY,
			metres: walks.metres.map(() => Number.NaN),
		};
		expect(
			reachOfCells(points, stations, parameters, { ...walked, stations: [unknown] }).walk10[0],
		).toBeCloseTo(1, 6);
	});

	it("walk on average what the points that get there walk", () => {
		const walks: StationWalks = {
			legMetres: 5,
			cells: Uint32Array.of(3),
			metres: Float64Array.of(100, 200, Number.POSITIVE_INFINITY, 300, Number.NaN, 100, 100),
			straightMetres: new Float64Array(CELL_POINTS).fill(200),
			cellMetres: new Float64Array(0),
		};
		const means = meanWalkMetres({ stations: [walks], isJoined: () => true }, [3, 1], 5, 1.35);
		expect(means[0]).toBeCloseTo((100 + 200 + 300 + 270 + 100 + 100) / 6, 9);
		expect(means[1]).toBe(Number.POSITIVE_INFINITY);
	});
});

describe(`walks of access units (seed ${SEED})`, () => {
	const perMetre = 0.001;
	const drawn = (metres: readonly number[]): StationWalks => ({
		legMetres: 5,
		cells: Uint32Array.from({ length: metres.length / CELL_POINTS }, (_, cell) => cell),
		metres: Float64Array.from(metres),
		straightMetres: Float64Array.from(metres, (each) => (Number.isFinite(each) ? each / 1.2 : 1000)),
		cellMetres: new Float64Array(0),
	});

	it("stand for the mean of what their walkers get, at the power of mode choice", () => {
		const walk = fc.oneof(fc.integer({ min: 50, max: 1300 }), fc.constant(Number.POSITIVE_INFINITY));
		fc.assert(
			fc.property(
				fc.array(walk, { minLength: 21, maxLength: 21 }),
				fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
				(metres, weights) => {
					const points = pointsAt(
						[
							[0, 0],
							[1, 0],
							[2, 0],
						],
						1e-6,
					);
					const whole = weights.reduce((a, b) => a + b, 0);
					const found = unitWalks(
						{
							unitOfCell: Uint16Array.of(0, 0, 0),
							shareOfUnit: Float64Array.from(weights, (weight) => weight / whole),
							unitJoined: Uint8Array.of(1),
						},
						points,
						drawn(metres),
						parameters,
						perMetre,
					);
					let share = 0;
					let worth = 0;
					metres.forEach((each, at) => {
						const weight = weights[Math.floor(at / CELL_POINTS)]! / whole / CELL_POINTS;
						if (each > parameters.walkCut) return;
						share += weight;
						worth += weight * Math.exp(-perMetre * each);
					});
					expect(found.walkable[0]).toBeCloseTo(share, 9);
					if (share > 0) expect(share * Math.exp(-perMetre * found.metres[0]!)).toBeCloseTo(worth, 9);
				},
			),
			{ seed: SEED, numRuns: 100 },
		);
	});

	it("are not told where no cell of the unit, or not the station, is joined to a street", () => {
		const cells = {
			unitOfCell: Uint16Array.of(0, 1),
			shareOfUnit: Float64Array.of(1, 1),
			unitJoined: Uint8Array.of(1, 0),
		};
		const points = pointsAt(
			[
				[0, 0],
				[1, 0],
			],
			10,
		);
		const walks = drawn(Array<number>(14).fill(400));
		const { walkable } = unitWalks(cells, points, walks, parameters, perMetre);
		expect(walkable[0]).toBeCloseTo(1, 12);
		expect(walkable[1]).toBeNaN();
		const off = { ...walks, legMetres: Number.POSITIVE_INFINITY };
		expect([...unitWalks(cells, points, off, parameters, perMetre).walkable]).toEqual([
			Number.NaN,
			Number.NaN,
		]);
	});

	it("change access only through the walk: metres of circuity × the line give what no streets give", () => {
		const distances = [200, 500, 900, 1400];
		const units: AccessUnits = {
			eastMetres: Float64Array.from(distances),
			northMetres: new Float64Array(4),
			radiusMetres: new Float64Array(4).fill(1e-6),
			songthaewShare: new Float64Array(4).fill(1),
		};
		const straight = stationAccess(units, 0, 0, true, parameters, true);
		const asStreets = (metres: readonly number[]) =>
			stationAccess(units, 0, 0, true, parameters, true, {
				bicycle: null,
				road: null,
				walks: () => ({
					walkable: Float64Array.from(metres, (each) => (each <= parameters.walkCut ? 1 : 0)),
					metres: Float64Array.from(metres),
				}),
			});
		const same = asStreets(distances.map((distance) => distance * parameters.circuity));
		for (const [t, column] of straight.homeWithVehicle.entries())
			column.forEach((value, unit) => {
				expect(same.homeWithVehicle[t]![unit]).toBeCloseTo(value, 12);
			});
		const farther = asStreets([400, 800, 1499, 5000]);
		expect(farther.homeWithVehicle[0]![0]).toBeLessThan(straight.homeWithVehicle[0]![0]!);
		expect(farther.homeByMode![0]![3]).toBe(0);
		expect(farther.homeByMode![0]![2]).toBeGreaterThan(0);
		expect(accessConstants(parameters).gamma).toBeGreaterThan(0);
	});
});

import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createRides } from "../../../src/geo/graph/rides.ts";
import { rideDistances } from "../../../src/models/access/ride-distances.ts";
import { bindStreets, streetsForFinerZones } from "../../../src/models/bound-streets.ts";
import { buildCityModel } from "../../../src/models/city-model.ts";
import { createRunner, type Runner } from "../../../src/models/runner.ts";
import { zoneDistances } from "../../../src/models/street-ways.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";
import { townWays } from "../../geo/graph/synthetic.ts";
import { networkFrom } from "../../geo/graph/synthetic-network.ts";
import { shippedCity, shippedOption } from "../city-fixture.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SEED = 20261127;
const city = shippedCity();
const scenario = shippedOption(city, "C");
/** Roads of four speeds, a fifth of them one-way. */
const roadTags = (random: () => number) => ({
	highway: ["residential", "residential", "tertiary", "primary"][Math.floor(random() * 4)],
	oneway: ["yes", "no", undefined, undefined, undefined][Math.floor(random() * 5)],
});
const network = networkFrom(
	townWays({ side: 100, seed: SEED, tagsOf: roadTags, keptShare: 0.95, bendShare: 0.1 }),
	["foot", "bicycle", "motorcycle"],
);
let runner: Runner;
beforeAll(() => {
	runner = createRunner(city);
	runner.useStreets(bindStreets(runner.model, network));
});

describe(`zones on roads (seed ${SEED})`, () => {
	it("are as far apart as the fastest ride is long, mean of both ways, whatever the circuity assumed", () => {
		const { model } = runner;
		const rides = createRides(network.motorcycle!);
		const joined = Array.from(model.zones.eastMetres, (east, zone) =>
			rides.join(model.plane.toLngLat(east, model.zones.northMetres[zone]!), 500),
		);
		const [low, high] = [1.1, 1.4].map((vehicleCircuity) =>
			zoneDistances(model, resolveParameters({ vehicleCircuity })).map((metres) => metres * vehicleCircuity),
		);
		let compared = 0;
		for (let i = 0; i < model.zoneCount; i++)
			for (let j = 0; j < model.zoneCount; j++) {
				const pair = i * model.zoneCount + j;
				const straight = model.zoneDistanceMetres[pair]!;
				const [a, b] = [joined[i], joined[j]];
				if (!a || !b || i === j || straight < 100) continue;
				const there = rides.from(a, 1e6)(b)!;
				const back = rides.from(b, 1e6)(a)!;
				const metres = Math.max(straight, (there.metres + back.metres) / 2 + (a.leg + b.leg) / 10);
				expect(low![pair]).toBeCloseTo(metres, 6);
				expect(high![pair]).toBeCloseTo(metres, 6);
				compared++;
				if (compared > 100) return;
			}
		expect(compared).toBeGreaterThan(20);
	});

	it("are straight lines apart where no road comes, and half as far from themselves as from the nearest", () => {
		const { model } = runner;
		const parameters = resolveParameters();
		const distances = zoneDistances(model, parameters);
		const { detour, metresPerSecond } = model.streets!.roads!.zones;
		let unjoined = 0;
		for (let i = 0; i < model.zoneCount; i++) {
			const row = [...distances.subarray(i * model.zoneCount, (i + 1) * model.zoneCount)];
			const nearest = Math.min(...row.filter((_, j) => j !== i));
			expect(row[i]).toBeCloseTo(nearest / 2, 9);
			row.forEach((metres, j) => {
				const pair = i * model.zoneCount + j;
				expect(metres).toBeCloseTo(distances[j * model.zoneCount + i]!, 9);
				if (i === j || !Number.isNaN(detour[pair]!)) return;
				unjoined++;
				expect(metres).toBe(model.zoneDistanceMetres[pair]);
			});
		}
		expect(unjoined).toBeGreaterThan(100);
		expect(metresPerSecond * 3.6).toBeGreaterThan(15);
		expect(metresPerSecond * 3.6).toBeLessThan(40);
		expect(zoneDistances({ ...model, streets: null }, parameters)).toBe(model.zoneDistanceMetres);
	});

	it("cut finer keep the detours of the zones that they lie in, and search for nothing", () => {
		const { model } = runner;
		const finer = buildCityModel(city, 2 * model.zoneCount);
		const streets = streetsForFinerZones(model.streets!, model, finer);
		const { detour } = streets.roads!.zones;
		const whole = model.streets!.roads!.zones.detour;
		for (let a = 0; a < city.cells.count; a += 397)
			for (let b = 0; b < city.cells.count; b += 397)
				expect(detour[finer.zoneOfCell[a]! * finer.zoneCount + finer.zoneOfCell[b]!]).toBe(
					whole[model.zoneOfCell[a]! * model.zoneCount + model.zoneOfCell[b]!],
				);
		expect(streets.roads!.rides.searchCount + streets.bicycles!.searchCount).toBe(0);
		expect(streets.walks).toBe(model.streets!.walks);
		const same = streetsForFinerZones(model.streets!, model, model);
		expect(same.unitCells).toEqual(model.streets!.unitCells);
		expect(same.roads!.zones).toEqual(model.streets!.roads!.zones);
	});

	it("leave today's mode shares where they are asserted", () => {
		const outcome = runner.evaluate({ ...scenario, line: null });
		expect(outcome.publicShareWithLine).toBeCloseTo(resolveParameters().baseSharePublic, 6);
	});
});

describe(`rides to stations (seed ${SEED})`, () => {
	it("search for a station that moved and for no other", () => {
		const fresh = createRunner(city);
		fresh.useStreets(bindStreets(fresh.model, network));
		const { bicycles, roads } = fresh.model.streets!;
		fresh.evaluate(scenario);
		const before = [bicycles!.searchCount, roads!.rides.searchCount];
		const line = scenario.line!;
		const moved = line.stations.map((station, s) =>
			s === 5
				? { ...station, position: [station.position[0], station.position[1] + 1e-4] as const }
				: station,
		);
		fresh.evaluate({ ...scenario, line: { ...line, stations: moved } });
		fresh.evaluate(scenario);
		fresh.draws(scenario, 10, 0, 1);
		const after = [bicycles!.searchCount, roads!.rides.searchCount];
		for (const k of [0, 1]) {
			expect(before[k]).toBeGreaterThan(0);
			// One search each way; none where the station is off the streets.
			expect([0, 2]).toContain(after[k]! - before[k]!);
		}
		expect(fresh.evaluate(scenario)).toEqual(runner.evaluate(scenario));
	});

	it("keep the realism checks, and change riders without turning them over", () => {
		const checks = runner.health(scenario);
		for (const id of ["boardingsEqualAlightings", "doubledStations", "smallMove"])
			expect(checks.find((check) => check.id === id)).toMatchObject({ verdict: "pass" });
		const straight = createRunner(city).evaluate(scenario).boardingsPerWeekday;
		const ratio = runner.evaluate(scenario).boardingsPerWeekday / straight;
		expect(ratio).not.toBe(1);
		expect(ratio).toBeGreaterThan(0.7);
		expect(ratio).toBeLessThan(1.3);
	});

	it("go from what was found near by to the zones' detour far away, without a jump", () => {
		const at = (straight: number, ride: number, detour: number | null) =>
			rideDistances(
				Float64Array.of(straight),
				{
					rides: {
						straightMetres: Float64Array.of(straight),
						metres: Float64Array.of(ride),
						timeMetres: Float64Array.of(ride),
					},
					farDetour: detour === null ? null : Float64Array.of(detour),
				},
				Float64Array.of(ride),
				1.25,
			)[0]! * 1.25;
		expect(at(1200, 2900, 1.3)).toBeCloseTo(2900, 9);
		expect(at(2000, 4000, 1.3)).toBeCloseTo((4000 + 2000 * 1.3) / 2, 9);
		expect(at(2600, 5000, 1.3)).toBeCloseTo(2600 * 1.3, 9);
		expect(at(2000, Number.NaN, 1.3)).toBeCloseTo(2600, 9);
		expect(at(2000, Number.NaN, null)).toBeCloseTo(2000 * 1.25, 9);
		expect(at(2000, Number.NaN, Number.NaN)).toBeCloseTo(2000 * 1.25, 9);
		fc.assert(
			fc.property(
				fc.double({ min: 100, max: 6000, noNaN: true }),
				fc.double({ min: 1, max: 2, noNaN: true }),
				fc.double({ min: 1, max: 2, noNaN: true }),
				(straight, near, far) => {
					const step = Math.abs(
						at(straight + 1, (straight + 1) * near, far) - at(straight, straight * near, far),
					);
					expect(step).toBeLessThanOrEqual(2 + Math.abs(near - far) * 2.6);
				},
			),
			{ seed: SEED, numRuns: 300 },
		);
	});
});

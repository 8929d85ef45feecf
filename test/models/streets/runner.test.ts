import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { root } from "../../../scripts/lib/paths.mjs";
import type { City } from "../../../src/city/types.ts";
import type { LngLat } from "../../../src/core/location.ts";
import { streetsOfFile } from "../../../src/exchange/osm/street-networks.ts";
import { readNetwork, type StreetNetwork, writeNetwork } from "../../../src/geo/graph/network.ts";
import { bindStreets } from "../../../src/models/bound-streets.ts";
import { createRunner, type Runner } from "../../../src/models/runner.ts";
import { proposeSites } from "../../../src/models/siting-run.ts";
import { streetsOf } from "../../../src/models/streets-run.ts";
import { ASSUMPTIONS } from "../../../src/scenario/assumptions.ts";
import type { Scenario } from "../../../src/scenario/types.ts";
import { townWays } from "../../geo/graph/synthetic.ts";
import { networkFrom } from "../../geo/graph/synthetic-network.ts";
import { shippedCity, shippedOption } from "../city-fixture.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SEED = 20261122;

const city = shippedCity();
const scenario = shippedOption(city, "C");
let network: StreetNetwork;
let straight: Runner;
let runner: Runner;

const onStreets = (streets: StreetNetwork): Runner => {
	const bound = createRunner(city);
	bound.useStreets(bindStreets(bound.model, streets));
	return bound;
};

const movedStation = (station: number): Scenario => {
	const line = scenario.line!;
	const { position } = line.stations[station]!;
	const stations = line.stations.with(station, {
		...line.stations[station]!,
		position: [position[0] + 1e-4, position[1] + 1e-4],
	});
	return { ...scenario, line: { ...line, stations } };
};

beforeAll(() => {
	network = networkFrom(townWays({ side: 60, seed: SEED, bendShare: 0.2 }));
	straight = createRunner(city);
	runner = onStreets(network);
});

describe(`a runner on streets over a part of Khon Kaen (seed ${SEED})`, () => {
	it("says which ways it walks, and the share of people near stations who walk streets", () => {
		expect(straight.evaluate(scenario)).toMatchObject({ walking: "straightLine", streetsPeopleShare: 0 });
		const outcome = runner.evaluate(scenario);
		expect(outcome.walking).toBe("streets");
		expect(outcome.streetsPeopleShare).toBeGreaterThan(0.05);
		expect(outcome.streetsPeopleShare).toBeLessThan(0.95);
		expect(runner.evaluate({ ...scenario, line: null })).toMatchObject({
			walking: "streets",
			streetsPeopleShare: 0,
			boardingsPerWeekday: 0,
		});
	});

	it("deletes nobody outside the streets: cells that are not joined reach what they reach without any", () => {
		const before = straight.reach(scenario);
		const after = runner.reach(scenario);
		const { isJoined } = runner.model.streets!.walks;
		let outside = 0;
		let changed = 0;
		for (let k = 0; k < city.cells.count; k++) {
			if (isJoined(k)) {
				if (after.walk10[k] !== before.walk10[k]) changed++;
				continue;
			}
			if (before.walk10[k]! > 0) outside++;
			expect(after.walk10[k]).toBe(before.walk10[k]);
			expect(after.feeder15[k]).toBe(before.feeder15[k]);
		}
		expect(outside).toBeGreaterThan(20);
		expect(changed).toBeGreaterThan(20);
		expect(runner.evaluate(scenario).tripsPerWeekday).toBe(straight.evaluate(scenario).tripsPerWeekday);
	});

	it("shares the people within reach between stations without counting anybody twice", () => {
		const { stationPeople, peopleWalk10 } = runner.evaluate(scenario);
		const sum = stationPeople.reduce((a, b) => a + b, 0);
		expect(Math.abs(sum / peopleWalk10 - 1)).toBeLessThan(1e-6);
	});

	it("searches once for each station, once more for one that moved, and never again for draws or reach", () => {
		const fresh = onStreets(network);
		const { walks } = fresh.model.streets!;
		const count = scenario.line!.stations.length;
		fresh.evaluate(scenario);
		expect(walks.searchCount).toBe(count);
		fresh.evaluate(movedStation(3));
		expect(walks.searchCount).toBe(count + 1);
		fresh.evaluate(scenario);
		fresh.reach(scenario);
		fresh.draws(scenario, 10, 0, 2);
		expect(walks.searchCount).toBe(count + 1);
	});

	it("says the same of a station that was moved there as of one that always stood there", () => {
		runner.evaluate(scenario);
		expect(runner.evaluate(movedStation(3))).toEqual(onStreets(network).evaluate(movedStation(3)));
	});

	it("says the same on streets that were saved and read back", () => {
		const read = readNetwork(writeNetwork(network));
		if (!read.ok) throw new Error(read.error.code);
		const again = onStreets(read.value);
		expect(again.evaluate(scenario)).toEqual(runner.evaluate(scenario));
		expect(again.draws(scenario, 10, 4, 1)).toEqual(runner.draws(scenario, 10, 4, 1));
	});

	it("reaches no fewer people the faster they walk", () => {
		const { low, value, high } = ASSUMPTIONS.walkSpeed;
		const reached = [low, value, high].map(
			(walkSpeed) => runner.evaluate({ ...scenario, assumptions: { walkSpeed } }).peopleWalk10,
		);
		expect(reached).toEqual([...reached].sort((a, b) => a - b));
		expect(reached[2]).toBeGreaterThan(reached[0]!);
	});

	it("forgets what it remembered of other ways, and remembers nothing of streets taken away", () => {
		const changing = createRunner(city);
		const before = changing.evaluate(scenario);
		const drawn = changing.draws(scenario, 10, 0, 2);
		changing.useStreets(bindStreets(changing.model, network));
		expect(changing.evaluate(scenario)).toEqual(runner.evaluate(scenario));
		expect(changing.draws(scenario, 10, 0, 2)).toEqual(runner.draws(scenario, 10, 0, 2));
		changing.useStreets(null);
		expect(changing.evaluate(scenario)).toEqual(before);
		expect(changing.draws(scenario, 10, 0, 2)).toEqual(drawn);
	});

	it("tells permeability and outlines of stations on streets, and says where there are none", () => {
		expect(streetsOf(straight.model, scenario, null)).toBeNull();
		const found = streetsOf(runner.model, scenario, null)!;
		expect(found.isochroneMetres).toBe(10 * ASSUMPTIONS.walkSpeed.value);
		const on = found.stations.filter(({ legMetres }) => legMetres !== null);
		expect(on.length).toBeGreaterThan(1);
		expect(on.length).toBeLessThan(found.stations.length);
		for (const station of found.stations) {
			expect(station.permeability === null).toBe(station.legMetres === null);
			if (station.permeability === null) continue;
			expect(station.permeability).toBeGreaterThan(0);
			expect(station.permeability).toBeLessThan(0.8);
			expect(station.isochrone.length).toBeGreaterThan(0);
			expect(station.peopleWalked).toBeLessThanOrEqual(station.peopleStraight);
		}
		expect(found.circuity).toBeGreaterThan(1.1);
		expect(found.circuity).toBeLessThan(1.8);
	});

	it("keeps its realism checks on the streets", () => {
		const checks = runner.health(scenario);
		for (const id of ["boardingsEqualAlightings", "doubledStations", "smallMove"])
			expect(checks.find((check) => check.id === id)).toMatchObject({ verdict: "pass" });
	});
});

const extract = `${root}/../shared/data/porto-alegre/poa_osm.pbf`;
const isHere = existsSync(extract);

/** The people and the line of Khon Kaen, set down in another city. */
function setDown(at: LngLat): { city: City; scenario: Scenario } {
	const [east, north] = [at[0] - city.origin[0], at[1] - city.origin[1]];
	const moved = ([lng, lat]: LngLat): LngLat => [lng + east, lat + north];
	const line = scenario.line!;
	return {
		city: {
			...city,
			origin: moved(city.origin),
			options: [],
			cells: {
				...city.cells,
				lng: city.cells.lng.map((lng) => lng + east),
				lat: city.cells.lat.map((lat) => lat + north),
			},
		},
		scenario: {
			...scenario,
			line: {
				alignment: line.alignment.map((vertex) => ({ ...vertex, position: moved(vertex.position) })),
				stations: line.stations.map((station) => ({ ...station, position: moved(station.position) })),
			},
		},
	};
}

describe.skipIf(!isHere)(`real streets${isHere ? "" : ` (skipped: no ${extract})`}`, () => {
	it("walk a line from the file to the riders, where they cover it", async () => {
		const there = setDown([-51.2, -30.04]);
		const { lng, lat } = there.city.cells;
		const read = await streetsOfFile(readFileSync(extract), {
			source: "poa_osm.pbf",
			clip: [Math.min(...lng), Math.min(...lat), Math.max(...lng), Math.max(...lat)],
		});
		if (!read.ok) throw new Error(read.error.code);
		const streets = readNetwork(read.value.network);
		if (!streets.ok) throw new Error(streets.error.code);
		const own = createRunner(there.city);
		const before = own.evaluate(there.scenario);
		own.useStreets(bindStreets(own.model, streets.value));
		const after = own.evaluate(there.scenario);
		expect(after.walking).toBe("streets");
		expect(after.streetsPeopleShare).toBeGreaterThan(0.1);
		// Real streets cost some people their ten minutes, and nobody near them all.
		expect(after.peopleWalk10 / before.peopleWalk10).toBeGreaterThan(0.6);
		expect(after.peopleWalk10 / before.peopleWalk10).toBeLessThan(1.2);
		expect(after.boardingsPerWeekday / before.boardingsPerWeekday).toBeGreaterThan(0.8);
		expect(after.boardingsPerWeekday / before.boardingsPerWeekday).toBeLessThan(1.2);
		const permeable = streetsOf(own.model, there.scenario, null)!.stations.flatMap(({ permeability }) =>
			permeability === null ? [] : [permeability],
		);
		expect(permeable.length).toBeGreaterThan(2);
		expect(Math.max(...permeable)).toBeGreaterThan(0.4);
		expect(Math.max(...permeable)).toBeLessThan(0.75);
	});
});

describe(`siting on streets (seed ${SEED})`, () => {
	const request = {
		objective: "people",
		stationNumber: null,
		minimumSpacingMetres: null,
		maximumSpacingMetres: null,
		keep: [],
		budgetBahtMillion: null,
		stepMetres: 200,
		mostEvaluations: 1,
	} as const;

	it("counts the people who walk there over the streets, as the chain does about the same stations", () => {
		const own = onStreets(network);
		const walking = proposeSites(own, scenario, request);
		const flying = proposeSites(straight, scenario, request);
		if (!walking.ok || !flying.ok) throw new Error("no proposal");
		expect(walking.value.score).not.toBe(flying.value.score);
		// The catchments of siting are cut half-way between stations and walk from the cells' centres.
		for (const found of [walking.value, flying.value]) {
			const ratio = found.score / found.outcome.peopleWalk10;
			expect(ratio).toBeGreaterThan(0.85);
			expect(ratio).toBeLessThan(1.05);
		}
		const moved = own.evaluate(flying.value.scenario).peopleWalk10;
		expect(walking.value.outcome.peopleWalk10).toBeGreaterThan(0.97 * moved);
	});
});

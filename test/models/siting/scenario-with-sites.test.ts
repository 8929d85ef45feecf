import { describe, expect, it } from "vitest";
import { emptyOutcome } from "../../../src/models/outcome.ts";
import { candidateSites } from "../../../src/models/siting/candidates.ts";
import {
	placeCandidates,
	scenarioWithSites,
	structuralStations,
} from "../../../src/models/siting/scenario-with-sites.ts";
import { balancedSpacings } from "../../../src/models/siting-spacings.ts";
import { resolveParameters } from "../../../src/scenario/assumptions.ts";
import { lineGeometry } from "../../../src/scenario/line-geometry.ts";
import type { Line, Scenario, Service } from "../../../src/scenario/types.ts";
import { shippedCity, shippedOption } from "../city-fixture.ts";

const shipped = shippedOption(shippedCity(), "A");
const plain = shipped.line!;
const with5 = (change: Partial<Line["stations"][number]>): Line => ({
	...plain,
	stations: plain.stations.map((station, k) => (k === 5 ? { ...station, ...change } : station)),
});

function sitesOf(line: Line, step = 500) {
	const geometry = lineGeometry(line);
	const candidates = placeCandidates(line, geometry, candidateSites(geometry.stationChainageMetres, step));
	const existing = [...candidates.stationOfSite.keys()].filter(
		(site) => candidates.stationOfSite[site]! >= 0,
	);
	return { candidates, existing };
}

describe("a scenario with stations at other sites", () => {
	it("is the same one at the sites of its own stations", () => {
		const { candidates, existing } = sitesOf(plain);
		expect(scenarioWithSites(shipped, plain, candidates, existing)).toEqual(shipped);
	});

	it("keeps every counted junction of the line, wherever its stations go", () => {
		const counted: Line = {
			...plain,
			stations: plain.stations.map((station, k) =>
				k === plain.stations.length - 1 ? station : { ...station, junctionsToNext: (k * 5) % 4 },
			),
		};
		const { candidates, existing } = sitesOf(counted);
		const sites = [...candidates.stationOfSite.keys()].filter(
			(site) => site % 3 === 0 || site === existing.at(-1),
		);
		const total = ({ line }: Scenario): number =>
			line!.stations.reduce((sum, { junctionsToNext = 0 }) => sum + junctionsToNext, 0);
		const there = scenarioWithSites({ ...shipped, line: counted }, counted, candidates, sites);
		expect(total(there)).toBe(total({ ...shipped, line: counted }));
		expect(there.line!.stations.every(({ junctionsToNext = 0 }) => junctionsToNext >= 0)).toBe(true);
		const same = scenarioWithSites({ ...shipped, line: counted }, counted, candidates, existing);
		expect(same.line).toEqual(counted);
		const partly = with5({ junctionsToNext: 3 });
		const { candidates: others } = sitesOf(partly);
		const unknown = scenarioWithSites({ ...shipped, line: partly }, partly, others, sites);
		for (const station of unknown.line!.stations) expect(station.junctionsToNext).toBeUndefined();
	});

	it("leaves passing places and turning stations where they are, and builds single track on between", () => {
		const single = with5({ singleTrackToNext: true });
		const scenario: Scenario = {
			...shipped,
			line: single,
			service: {
				...shipped.service,
				shortTurn: {
					fromStationId: plain.stations[0]!.id,
					toStationId: plain.stations[9]!.id,
					everyNthTrain: 2,
					periods: ["amPeak"],
				},
			},
		};
		const found = structuralStations(scenario, single);
		expect(found.trackChanges).toEqual(expect.arrayContaining([5, 6]));
		expect(found.turns).toEqual([9]);
		const { candidates, existing } = sitesOf(single, 300);
		const between = existing[5]! + 1;
		expect(candidates.stationOfSite[between]).toBe(-1);
		const sites = [...existing, between].sort((a, b) => a - b);
		const { stations } = scenarioWithSites(scenario, single, candidates, sites).line!;
		expect(stations[6]).toMatchObject({ id: "N1", singleTrackToNext: true });
		expect(stations[7]!.singleTrackToNext).toBeUndefined();
	});
});

describe("balanced spacings", () => {
	it("follow from the ride and the stop of the scenario", () => {
		const empty = emptyOutcome(0, 0, "straightLine");
		const service: Service = {
			headwaySeconds: { amPeak: 600, pmPeak: 600, offPeak: 600, evening: 600 },
			serviceStartSeconds: 5 * 3600,
			serviceEndSeconds: 23 * 3600,
			trainPlaces: 180,
			spareRatio: 0.1,
			dwellSeconds: 25,
		};
		const outcome = {
			...empty,
			boardingsPerWeekday: 1000,
			// 100 of the busiest hour's boarders ride 4 km and 6 km: 5 km on average.
			sectionLoadsByPeriod: {
				...empty.sectionLoadsByPeriod,
				amPeak: { up: Float64Array.of(100, 50), down: Float64Array.of(0, 0) },
			},
			stationChainageMetres: Float64Array.of(0, 4000, 6000),
		};
		const parameters = { ...resolveParameters({}), amPeakShare: 0.1 };
		const found = balancedSpacings(service, outcome, parameters);
		expect(found.rideMetres).toBeCloseTo(5000, 9);
		// Dwell 25, slack 24, braking and starting at 60 km/h about 16.
		expect(found.stopSeconds).toBeCloseTo(25 + 24 + (60 / 7.2) * (1 / 1 + 1 / 1.1), 9);
		expect(found.onFootMetres).toBeCloseTo(
			Math.sqrt((2 * (72 / 60 / 1.35) * 5000 * found.stopSeconds) / parameters.walkWeight),
			6,
		);
		expect(found.byMotorcycleMetres).toBeGreaterThan(2 * found.onFootMetres);
		expect(balancedSpacings(service, empty, parameters).rideMetres).toBe(6000);
	});
});

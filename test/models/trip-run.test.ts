import { describe, expect, it } from "vitest";
import type { LngLat } from "../../src/core/location.ts";
import { DEFAULT_WINDOW } from "../../src/models/access-choices.ts";
import { travelCase } from "../../src/models/access-network.ts";
import { accessPoints, positionGroup } from "../../src/models/access-points.ts";
import { accessFrom } from "../../src/models/access-run.ts";
import { bindStreets } from "../../src/models/bound-streets.ts";
import { buildCityModel } from "../../src/models/city-model.ts";
import { stopTimes } from "../../src/models/operations/timetable.ts";
import { timetableOf } from "../../src/models/timetable-run.ts";
import { tripOf } from "../../src/models/trip-run.ts";
import { type TrainJourney, trainJourneys } from "../../src/models/trip-samples.ts";
import type { TripRequest } from "../../src/models/trip-types.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { townWays } from "../geo/graph/synthetic.ts";
import { networkFrom } from "../geo/graph/synthetic-network.ts";
import { shippedCity, shippedOption } from "./city-fixture.ts";

const SEED = 20261123;
const city = shippedCity();
const model = buildCityModel(city, 8);
const a = shippedOption(city, "A");
const stations = a.line!.stations;
/** East and north of a station, in metres. */
const beside = (station: number, east: number, north: number): LngLat => {
	const [lng, lat] = stations[station]!.position;
	const { plane } = model;
	return plane.toLngLat(plane.eastMetres(lng) + east, plane.northMetres(lat) + north);
};
const home = beside(3, 350, 120);
const work = beside(9, -280, 200);
const asked: TripRequest = {
	window: DEFAULT_WINDOW,
	stationAccess: "walk",
	songthaew: "kept",
	origin: home,
	originRadiusMetres: 0,
	destination: work,
	against: null,
};
const withHeadway = (scenario: Scenario, seconds: number): Scenario => ({
	...scenario,
	service: {
		...scenario.service,
		headwaySeconds: { amPeak: seconds, pmPeak: seconds, offPeak: seconds, evening: seconds },
	},
});
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const minutesOf = (journey: TrainJourney): number => sum(journey.legs.map(({ minutes }) => minutes));

function journeysOf(scenario: Scenario, request = asked) {
	const points = accessPoints(model, [positionGroup(model, [request.origin, request.destination])]);
	const travel = travelCase(model, scenario, points, request);
	return { travel, journeys: trainJourneys(travel, points) };
}

describe("journeys by train, by their legs", () => {
	const pairs: readonly (readonly [LngLat, LngLat])[] = [
		[home, work],
		[work, home],
		[beside(0, 900, 0), beside(15, 0, -700)],
		[beside(6, 400, 500), beside(7, 300, -200)],
	];

	it.each(pairs)(
		"equal every station pair and every train, gone through one by one (%j to %j)",
		(from, to) => {
			const { travel, journeys } = journeysOf(a, { ...asked, origin: from, destination: to });
			const { parameters } = travel;
			const { plane } = model;
			const walk = (point: LngLat, s: number): number => {
				const [lng, lat] = stations[s]!.position;
				const metres =
					parameters.circuity *
					Math.hypot(
						plane.eastMetres(point[0]) - plane.eastMetres(lng),
						plane.northMetres(point[1]) - plane.northMetres(lat),
					);
				return metres <= parameters.walkCut ? metres / parameters.walkSpeed : Number.POSITIVE_INFINITY;
			};
			const { run, trips } = timetableOf(a, a.service)!;
			const trains = trips.map((trip) => ({ trip, times: stopTimes(trip, run.times) }));
			journeys.forEach((journey, m) => {
				const leaves = travel.departureSeconds[m]!;
				let best = Number.POSITIVE_INFINITY;
				for (let s = 0; s < stations.length; s++)
					for (let e = 0; e < stations.length; e++)
						for (const { trip, times } of trains) {
							if (s === e || (trip.direction === "up") !== s < e) continue;
							const boards = times.departureSeconds[s]!;
							if (boards < leaves + 60 * walk(from, s) - 1e-6) continue;
							best = Math.min(best, (times.arrivalSeconds[e]! - leaves) / 60 + walk(to, e));
						}
				expect(minutesOf(journey!)).toBeCloseTo(best, 8);
			});
			expect(journeys).toHaveLength(60);
		},
	);

	it("walk, wait, ride, walk: nothing below zero, the train's minutes are those of the timetable", () => {
		const { travel, journeys } = journeysOf(a);
		journeys.forEach((journey, m) => {
			const { legs, baht } = journey!;
			expect(legs.map(({ kind }) => kind)).toEqual(["walk", "wait", "ride", "walk"]);
			for (const { minutes } of legs) expect(minutes).toBeGreaterThanOrEqual(-1e-6);
			expect(baht).toBe(15);
			const [board] = legs[2]!.stations!;
			const boards = travel.departureSeconds[m]! + 60 * (legs[0]!.minutes + legs[1]!.minutes);
			const trains = Array.from({ length: travel.service!.up.tripCount }, (_, trip) => {
				const row = trip * stations.length;
				return travel.service!.up.departures[row + board]!;
			});
			expect(Math.min(...trains.map((leaves) => Math.abs(leaves - boards)))).toBeLessThan(1e-6);
		});
	});

	it("boards the same train at the station that is nearer on foot", () => {
		// The next station up the way lies within a walk as well, and the train stops there first.
		const { travel, journeys } = journeysOf(a, {
			...asked,
			origin: beside(8, 40, 60),
			destination: beside(3, 100, 0),
		});
		expect(travel.stationWalkMetres[9 * 2]).toBeLessThan(600);
		for (const journey of journeys) expect(journey!.legs[1]!.stations![0]).toBe(8);
	});

	it("twice the trains never make it longer", () => {
		const seldom = journeysOf(withHeadway(a, 600)).journeys;
		const often = journeysOf(withHeadway(a, 300)).journeys;
		seldom.forEach((journey, m) => {
			expect(minutesOf(often[m]!)).toBeLessThanOrEqual(minutesOf(journey!) + 1e-9);
		});
	});
});

describe("a trip", () => {
	const found = tripOf(model, a, asked);
	const train = found.train!;

	it("takes as long as door-to-door access says of the same place, before and after", () => {
		const place = city.places.find(({ id }) => id === "central-khon-kaen")!;
		const there = tripOf(model, a, { ...asked, destination: [place.lng, place.lat] });
		const access = accessFrom(model, a, { ...asked, origin: home, against: null });
		const row = access.places.find(({ placeId }) => placeId === place.id)!;
		for (const side of ["before", "after"] as const)
			for (const value of ["mean", "p10", "p50", "p90"] as const)
				expect(there.publicTransport[side][value]).toBeCloseTo(row[side]![value], 9);
		expect(there.publicTransport.after.p50).toBeLessThan(there.publicTransport.before.p50);
	});

	it("has legs that add up to its minutes, for every way", () => {
		for (const { example } of [...found.today, train]) {
			expect(sum(example.legs.map(({ minutes }) => minutes))).toBeCloseTo(example.minutes, 9);
			expect(example.legs.length).toBeGreaterThan(0);
		}
	});

	it("by motorcycle and car: straight metres × 1.25 by hand, at 24 and 22 km/h, 1.4 and 4.2 baht a km and 10 of parking", () => {
		const kilometres = (found.straightMetres * 1.25) / 1000;
		const of = (mode: string) => found.today.find((way) => way.mode === mode)!;
		expect(of("motorcycle").example.minutes).toBeCloseTo((kilometres / 24) * 60, 9);
		expect(of("motorcycle").example.baht).toBeCloseTo(1.4 * kilometres, 9);
		expect(of("car").example.minutes).toBeCloseTo((kilometres / 22) * 60, 9);
		expect(of("car").example.baht).toBeCloseTo(4.2 * kilometres + 10, 9);
		for (const way of found.today) {
			expect(way.minutes.p10).toBeLessThan(way.example.minutes + 8);
			expect(way.minutes.p90).toBeGreaterThan(way.example.minutes - 8);
			expect(way.minutes.p10).toBeLessThan(way.minutes.p90);
		}
	});

	it("at twice the fare costs more by the fare and changes nothing else", () => {
		const dear = tripOf(model, { ...a, fare: { flatBaht: 2 * a.fare.flatBaht } }, asked);
		const { baht, example, ...rest } = train;
		const { baht: dearBaht, example: dearExample, ...dearRest } = dear.train!;
		expect(dearRest).toEqual(rest);
		expect({ ...dearExample, baht: 15 }).toEqual(example);
		for (const end of ["p10", "p50", "p90"] as const) expect(dearBaht[end]).toBe(baht[end] + 15);
		expect(dear.today).toEqual(found.today);
		expect(dear.comparisons.map(({ verdict }) => verdict)).toEqual(
			found.comparisons.map(({ verdict }) => verdict),
		);
	});

	it("beside itself is the same trip, and the same question has the same answer", () => {
		const twice = tripOf(model, a, { ...asked, against: a });
		const row = twice.comparisons[twice.comparisons.length - 1]!;
		expect(row).toMatchObject({ than: "against", verdict: "same", fasterShare: 0.5 });
		expect(row.minutesLess).toEqual({ p10: 0, p50: 0, p90: 0 });
		expect({ ...twice, comparisons: twice.comparisons.slice(0, -1) }).toEqual(found);
	});

	it("has the first and the last train of the timetable, both ways", () => {
		const { run, trips } = timetableOf(a, a.service)!;
		const leave = (direction: "up" | "down", s: number): number[] =>
			trips
				.filter((trip) => trip.direction === direction)
				.map((trip) => stopTimes(trip, run.times).departureSeconds[s]!);
		const [board, alight] = [train.board, train.alight];
		const [there, back] = board < alight ? (["up", "down"] as const) : (["down", "up"] as const);
		for (const [times, direction, s] of [
			[train.there, there, board],
			[train.back!, back, alight],
		] as const) {
			const all = leave(direction, s);
			expect(times.first.p10).toBeLessThanOrEqual(Math.min(...all) + 60);
			expect(times.first.p90).toBeGreaterThanOrEqual(Math.min(...all) - 60);
			expect(times.last.p10).toBeLessThanOrEqual(Math.max(...all) + 60);
			expect(times.last.p90).toBeGreaterThanOrEqual(Math.max(...all) - 60);
		}
	});

	it("says who loses: slower, dearer and more walking than by motorcycle, faster than on foot", () => {
		const against = (mode: string) => found.comparisons.find(({ than }) => than === mode)!;
		expect(against("motorcycle")).toMatchObject({ verdict: "slower", isMoreWalking: true });
		expect(against("motorcycle").minutesLess!.p90).toBeLessThan(0);
		expect(against("car")).toMatchObject({ isCheaper: true, isDearer: false });
	});

	it("too far on foot is no way at all, so the train is new to who walks", () => {
		const far = tripOf(model, a, { ...asked, destination: beside(15, 200, 0) });
		expect(far.today.some(({ mode }) => mode === "walk")).toBe(false);
		expect(far.comparisons.find(({ than }) => than === "walk")).toMatchObject({
			verdict: "new",
			minutesLess: null,
		});
	});

	it("says why no train leads there", () => {
		const reason = (change: Partial<TripRequest>, scenario = a) => {
			const none = tripOf(model, scenario, { ...asked, ...change });
			expect(none.train).toBeNull();
			expect(none.comparisons.every(({ verdict }) => verdict === "none")).toBe(true);
			return none.noTrain;
		};
		expect(reason({}, { ...a, line: null })).toBe("noLine");
		expect(reason({ origin: beside(3, 4000, 0) })).toBe("farFromStart");
		expect(reason({ destination: beside(9, -4000, 0) })).toBe("farFromEnd");
		expect(reason({ window: { startSeconds: 24 * 3600, minutes: 30 } })).toBe("noTrainThen");
		const alone = { ...a, line: { ...a.line!, stations: [stations[0]!, stations[15]!] } };
		expect(reason({ origin: beside(0, 50, 0), destination: beside(0, -50, 0) }, alone)).toBe("sameStation");
	});

	it("from a block is told with more doubt than from a point in it, and no other", () => {
		const block = tripOf(model, a, { ...asked, originRadiusMetres: 400 });
		const width = ({ p10, p90 }: { p10: number; p90: number }): number => p90 - p10;
		const walk = (answer: typeof found) => answer.nearestStation!.start!.minutes;
		expect(width(walk(block))).toBeGreaterThan(width(walk(found)));
		expect(block.train!.example).toEqual(train.example);
		expect(block.nearestStation!.end).toEqual(found.nearestStation!.end);
	});

	it("takes a feeder only where no station lies within a walk", () => {
		const near = tripOf(model, a, { ...asked, stationAccess: "feederWhereFar" });
		expect(near.train!.example).toEqual(train.example);
		const far = tripOf(model, a, {
			...asked,
			stationAccess: "feederWhereFar",
			destination: beside(9, -2200, 0),
		}).train!;
		expect(far.changes).toBe(1);
		expect(far.example.legs[0]).toMatchObject({ kind: "walk" });
		expect(far.example.legs.map(({ vehicle }) => vehicle)).toContain("motorcycleTaxi");
		expect(sum(far.example.legs.map(({ minutes }) => minutes))).toBeCloseTo(far.example.minutes, 9);
		expect(far.example.baht).toBeGreaterThan(15 + 10);
	});
});

describe(`a trip over streets (seed ${SEED})`, () => {
	it("walks to its station as the streets lead", () => {
		const streets = bindStreets(model, networkFrom(townWays({ side: 60, seed: SEED, bendShare: 0.2 })));
		const walked = { ...model, streets };
		const joined = a.line!.stations.findIndex(
			({ position }) => streets.walks.walksOf([position]).legMetres < Number.POSITIVE_INFINITY,
		);
		expect(joined).toBeGreaterThanOrEqual(0);
		const origin = beside(joined, 300, 200);
		const request = { ...asked, origin, destination: beside(joined > 5 ? 0 : 12, 100, 0) };
		const points = accessPoints(walked, [positionGroup(walked, [origin, request.destination])]);
		const travel = travelCase(walked, a, points, request);
		const straight = tripOf(model, a, request);
		const answer = tripOf(walked, a, request);
		const [leg] = answer.train!.example.legs;
		const board = answer.train!.example.legs[1]!.stations![0];
		expect(leg!.minutes).toBeCloseTo(
			travel.stationWalkMetres[board * points.count]! / travel.parameters.walkSpeed,
			9,
		);
		expect(answer.nearestStation!.start!.minutes).not.toEqual(straight.nearestStation!.start!.minutes);
	});
});

import { beforeAll, describe, expect, it } from "vitest";
import type { City } from "../../src/city/types.ts";
import { visitorsByKind } from "../../src/city/visitors-by-kind.ts";
import { cellPeople } from "../../src/models/base-state.ts";
import { buildCityModel, type CityModel } from "../../src/models/city-model.ts";
import { directLine, type SecondOpinion, secondOpinion } from "../../src/models/direct-run.ts";
import { createRunner } from "../../src/models/runner.ts";
import { rangesOf } from "../../src/models/summary.ts";
import { resolveParameters } from "../../src/scenario/assumptions.ts";
import type { Scenario } from "../../src/scenario/types.ts";
import { shippedCity, shippedOption } from "./city-fixture.ts";

let city: City;
let model: CityModel;
let a: Scenario;
const parameters = resolveParameters();

beforeAll(() => {
	city = shippedCity();
	model = buildCityModel(city);
	a = shippedOption(city, "A");
});

const direct = (scenario: Scenario) =>
	directLine(
		model,
		scenario.line!,
		scenario,
		cellPeople(model, "present", parameters.personsPerHouse),
		parameters,
	);

const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

describe("visitors by kind", () => {
	it("are parts of each cell's visitors and jobs, and hold every place of their category", () => {
		const kinds = visitorsByKind(city);
		for (let k = 0; k < city.cells.count; k++) {
			expect(kinds.hospitalVisitors[k]! + kinds.retailVisitors[k]!).toBeLessThanOrEqual(
				city.cells.visitors[k]! + 0.01,
			);
			expect(kinds.hospitalJobs[k]!).toBeLessThanOrEqual(city.cells.jobsAtPlaces[k]! + 0.01);
		}
		const visitorsAt = (...categories: string[]): number =>
			total(city.places.filter((p) => categories.includes(p.category)).map((p) => p.visitors));
		expect(total(kinds.hospitalVisitors)).toBeCloseTo(visitorsAt("hospital"), 6);
		expect(total(kinds.retailVisitors)).toBeCloseTo(
			visitorsAt("mall", "hypermarket", "home_store", "market"),
			6,
		);
	});
});

describe("the direct model on a line", () => {
	it("is what the formulas give when they are written out over the cells afresh", () => {
		const { boardings } = direct(a);
		const stations = a.line!.stations;
		const east = (lng: number): number => model.plane.eastMetres(lng);
		const north = (lat: number): number => model.plane.northMetres(lat);
		const steep = Math.PI / (250 * Math.sqrt(3));
		const f = (d: number): number => (1 + Math.exp(-600 * steep)) / (1 + Math.exp((d - 600) * steep));
		const kindOf = (category: string): "hospital" | "retail" | null =>
			category === "hospital"
				? "hospital"
				: ["mall", "hypermarket", "home_store", "market"].includes(category)
					? "retail"
					: null;
		const walkers = stations.map(() => 0);
		const around = (lng: number, lat: number, radius: number, boardings: number): void => {
			const metres = stations.map(({ position }) => {
				const straight = Math.hypot(east(position[0]) - east(lng), north(position[1]) - north(lat));
				return 1.35 * Math.hypot(straight, (2 / 3) * radius);
			});
			const shares = metres.map((d) => Math.exp(-0.15 * (d / 72)));
			const all = total(shares);
			if (all === 0) return;
			const reach = f(Math.min(...metres));
			shares.forEach((share, s) => {
				walkers[s]! += (share / all) * reach * boardings;
			});
		};
		const { cells } = city;
		for (let k = 0; k < cells.count; k++) {
			const tambon = city.tambons[cells.tambonIndex[k]!]!;
			const people =
				(cells.registeredPeople[k]! * Math.max(tambon.registeredPeople, 2.6 * tambon.houses)) /
				tambon.registeredPeople;
			around(
				cells.lng[k]!,
				cells.lat[k]!,
				Math.sqrt(cells.areaSquareMetres[k]! / Math.PI),
				0.06 * people + 0.05 * cells.jobs[k]! + 0.15 * cells.universityStudents[k]!,
			);
		}
		for (const place of city.places) {
			const kind = kindOf(place.category);
			if (kind === null) continue;
			let cell = 0;
			for (let k = 1; k < cells.count; k++) {
				const square = (i: number): number =>
					(east(cells.lng[i]!) - east(place.lng)) ** 2 + (north(cells.lat[i]!) - north(place.lat)) ** 2;
				if (square(k) < square(cell)) cell = k;
			}
			const perHead =
				kind === "hospital"
					? 0.06 * (place.visitors + place.jobs) - 0.05 * place.jobs
					: 0.03 * place.visitors;
			around(cells.lng[cell]!, cells.lat[cell]!, Math.sqrt(cells.areaSquareMetres[cell]! / Math.PI), perHead);
		}
		// Headways of option A: 10, 10, 12 and 15 minutes; see the table of the headway factor and the day's shares.
		const { serviceMultiplier } = direct(a);
		boardings.forEach((station, s) => {
			const isTerminal = s === 0 || s === stations.length - 1;
			const expected = serviceMultiplier * walkers[s]! * (isTerminal ? 1.25 : 1);
			expect(Math.abs(station.walk / expected - 1)).toBeLessThan(1e-5);
			expect(station.parkAndRide).toBe(stations[s]!.parkAndRide ? 160 : 0);
			expect(station.feeder).toBeLessThanOrEqual(2.5 * 17 * 6);
		});
	});

	it("S is the mean of the headway factors over the day's trips", () => {
		// Morning 0.18 and afternoon 0.25 at 10 min, off-peak 0.45 at 12, evening 0.12 at 15 minutes.
		expect(direct(a).serviceMultiplier).toBeCloseTo(0.43 + (0.45 * 2.9931 + 0.12 * 2.8) / 3.1574, 4);
	});

	it("changes without a jump as a station moves: 1 m moves the line by less than 0.05 % and a station by 0.5 %", () => {
		const stations = a.line!.stations;
		const moved = 7;
		let before = direct(a).boardings.map(({ walk }) => walk);
		for (let step = 1; step <= 120; step++) {
			const station = stations[moved]!;
			const position = [station.position[0], station.position[1] + step * 9e-6] as const;
			const line = { ...a.line!, stations: stations.with(moved, { ...station, position }) };
			const now = direct({ ...a, line }).boardings.map(({ walk }) => walk);
			expect(Math.abs(total(now) / total(before) - 1)).toBeLessThan(0.0005);
			now.forEach((walkers, s) => {
				expect(Math.abs(walkers / before[s]! - 1)).toBeLessThan(0.005);
			});
			before = now;
		}
	});

	it("walks streets where they are loaded: streets as long as the detours make no difference, longer ones fewer walkers", () => {
		const line = a.line!;
		const alongStreets = (stretch: number): CityModel => {
			const cells = Uint32Array.from({ length: city.cells.count }, (_, k) => k);
			const walksOf = (entrances: readonly (readonly [number, number])[]) => {
				const [lng, lat] = entrances[0]!;
				const east = model.plane.eastMetres(lng);
				const north = model.plane.northMetres(lat);
				const straightMetres = new Float64Array(cells.length * 7);
				cells.forEach((k) => {
					const straight = Math.hypot(
						model.cells.eastMetres[k]! - east,
						model.cells.northMetres[k]! - north,
						(2 / 3) * model.cells.radiusMetres[k]!,
					);
					straightMetres.fill(straight, 7 * k, 7 * k + 7);
				});
				return { cells, straightMetres, metres: straightMetres.map((metres) => 1.35 * stretch * metres) };
			};
			return { ...model, streets: { walks: { walksOf, isJoined: () => true } } } as unknown as CityModel;
		};
		const people = cellPeople(model, "present", parameters.personsPerHouse);
		const walkers = (of: CityModel): number =>
			total(directLine(of, line, a, people, parameters).boardings.map(({ walk }) => walk));
		expect(walkers(alongStreets(1)) / walkers(model)).toBeCloseTo(1, 9);
		expect(walkers(alongStreets(1.2)) / walkers(model)).toBeLessThan(0.85);
	});

	it("counts no more people than there are, however many stations stand in one place", () => {
		const crowd = a.line!.stations.flatMap((station) => [station, { ...station, id: `${station.id}b` }]);
		const once = direct(a).surroundings;
		const twice = direct({ ...a, line: { ...a.line!, stations: crowd } }).surroundings;
		expect(total(twice.map((s) => s.residents)) / total(once.map((s) => s.residents))).toBeCloseTo(1, 9);
	});
});

describe("the second opinion", () => {
	const draws = 6;
	let opinion: SecondOpinion;
	beforeAll(() => {
		opinion = secondOpinion({ model }, a, draws)!;
	});

	it("holds the four-step model of the same draws, untouched by the direct model's own", () => {
		const runner = createRunner(city);
		const { figures } = rangesOf(runner.draws, a, draws);
		expect(opinion.all.fourStep.p50 / figures.boardingsInsideView.p50).toBeCloseTo(1, 9);
		const other = { ...a, assumptions: { directPerResident: 0.12, directFactor: 2 } };
		expect(rangesOf(runner.draws, other, draws).figures).toEqual(figures);
	});

	it("walkers are fewer than boarders in both models, ratios are of the same draws, and every station has its place", () => {
		expect(opinion.walk.fourStep.p50).toBeLessThan(opinion.all.fourStep.p50);
		expect(opinion.walk.direct.p50).toBeLessThan(opinion.all.direct.p50);
		for (const { fourStep, direct: own, ratio } of [opinion.walk, opinion.all]) {
			expect(ratio!.p10).toBeGreaterThan(fourStep.p10 / own.p90);
			expect(ratio!.p90).toBeLessThan(fourStep.p90 / own.p10);
		}
		const places = opinion.stations.map(({ rank }) => rank.direct).sort((x, y) => x - y);
		expect(places).toEqual(places.map((_, i) => i + 1));
		expect(opinion.rankCorrelation!.p50).toBeGreaterThan(-1);
		expect(opinion.rankCorrelation!.p90).toBeLessThan(1);
	});

	it("twice the factor halves the ratio and leaves the ranking", () => {
		const twice = secondOpinion({ model }, { ...a, assumptions: { directFactor: 2 } }, draws)!;
		expect(twice.walk.ratio!.p50 / opinion.walk.ratio!.p50).toBeCloseTo(0.5, 9);
		expect(twice.rankCorrelation).toEqual(opinion.rankCorrelation);
	});

	it("of no line is none", () => {
		expect(secondOpinion({ model }, { ...a, line: null }, draws)).toBeNull();
	});
});

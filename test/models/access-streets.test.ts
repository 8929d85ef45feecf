import { describe, expect, it } from "vitest";
import { DEFAULT_WINDOW } from "../../src/models/access-choices.ts";
import { travelCase } from "../../src/models/access-network.ts";
import { accessPoints, cellGroup } from "../../src/models/access-points.ts";
import { bindStreets } from "../../src/models/bound-streets.ts";
import { buildCityModel } from "../../src/models/city-model.ts";
import { townWays } from "../geo/graph/synthetic.ts";
import { networkFrom } from "../geo/graph/synthetic-network.ts";
import { shippedCity, shippedOption } from "./city-fixture.ts";

const SEED = 20261122;

describe(`door to door over streets of a part of the city (seed ${SEED})`, () => {
	const city = shippedCity();
	const straight = buildCityModel(city, 8);
	const streets = bindStreets(straight, networkFrom(townWays({ side: 60, seed: SEED, bendShare: 0.2 })));
	const walked = { ...straight, streets };
	const option = shippedOption(city, "C");
	const choices = { window: DEFAULT_WINDOW, stationAccess: "walk", songthaew: "kept" } as const;
	const caseOf = (model: typeof straight) =>
		travelCase(model, option, accessPoints(model, [cellGroup(model)]), choices);
	const before = caseOf(straight);
	const after = caseOf(walked);

	it("takes the walk of the streets where a cell is joined, the straight line × circuity where not", () => {
		let joined = 0;
		let apart = 0;
		option.line!.stations.forEach(({ position }, s) => {
			const walks = streets.walks.walksOf([position]);
			const pointCount = walks.metres.length / walks.cells.length;
			walks.cells.forEach((cell, k) => {
				if (after.nearestStation[cell] !== s) return;
				const nearest = after.nearestStationMetres[cell]!;
				if (!streets.walks.isJoined(cell)) {
					apart++;
					if (before.nearestStation[cell] === s) expect(nearest).toBe(before.nearestStationMetres[cell]);
					return;
				}
				joined++;
				const points = Array.from({ length: pointCount }, (_, point) => {
					const metres = walks.metres[k * pointCount + point]!;
					return Number.isNaN(metres) ? 1.35 * walks.straightMetres[k * pointCount + point]! : metres;
				});
				// Three of the seven points lie nearer than the middle one and three farther.
				expect(points.filter((metres) => metres < nearest).length).toBeLessThanOrEqual(3);
				expect(points.filter((metres) => metres > nearest).length).toBeLessThanOrEqual(3);
				expect(points).toContain(nearest);
			});
		});
		expect(joined).toBeGreaterThan(20);
		expect(apart).toBeGreaterThan(20);
	});

	it("changes the way to stations and nothing of the ways without the line", () => {
		const moved = Array.from(after.nearestStationMetres).filter(
			(metres, cell) => metres !== before.nearestStationMetres[cell],
		);
		expect(moved.length).toBeGreaterThan(20);
		const today = { ...option, line: null };
		const [a, b] = [straight, walked].map((model) => {
			const travel = travelCase(model, today, accessPoints(model, [cellGroup(model)]), choices);
			const table = travel.table();
			travel.journeysFrom(0, table);
			return table.minutes;
		});
		expect(a!.every((minutes, k) => minutes === b![k])).toBe(true);
	});
});

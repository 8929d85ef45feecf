import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LngLat } from "../../../src/core/location.ts";
import { distanceMetres } from "../../../src/geo/projection.ts";
import { accessFrom } from "../../../src/models/access-run.ts";
import { buildCityModel } from "../../../src/models/city-model.ts";
import { nearestWalk, walkRange } from "../../../src/models/walk-range.ts";
import { ASSUMPTIONS, resolveParameters } from "../../../src/scenario/assumptions.ts";
import { shippedCity, shippedOption } from "../city-fixture.ts";

const SEED = 20261126;
const city = shippedCity();
const model = buildCityModel(city);
const scenario = shippedOption(city, "A");
const stations = scenario.line!.stations;
const somewhere = fc
	.tuple(fc.double({ min: -0.03, max: 0.03, noNaN: true }), fc.double({ min: -0.1, max: 0.1, noNaN: true }))
	.map(([east, north]): LngLat => [102.825 + east, 16.43 + north]);

describe(`the walk from a block to a station (seed ${SEED})`, () => {
	it("names the station that trying every one names", () => {
		fc.assert(
			fc.property(somewhere, (position) => {
				const walk = nearestWalk({ position, radiusMetres: 75 }, stations, city.origin)!;
				const tried = stations.map((station) => distanceMetres(position, station.position));
				const least = Math.min(...tried);
				expect(tried[walk.index]! - least).toBeLessThanOrEqual(least * 0.002);
				expect(walk.centreMetres / ASSUMPTIONS.circuity.value).toBeCloseTo(least, -1);
			}),
			{ seed: SEED, numRuns: 200 },
		);
	});

	it("is the walk that journeys door to door begin with, where they count it as one", () => {
		const position: LngLat = [102.8349, 16.4405];
		const assumptions = { circuity: 1.3, walkCut: 1400 };
		const own = { ...scenario, assumptions };
		const origins: LngLat[] = [position, [102.82, 16.42], [102.845, 16.47], [102.9, 16.5]];
		for (const origin of origins) {
			const { nearestStation } = accessFrom(model, own, {
				origin,
				against: null,
				window: { startSeconds: 7 * 3600, minutes: 1 },
				stationAccess: "walk",
				songthaew: "kept",
			});
			const walk = nearestWalk({ position: origin, radiusMetres: 0 }, stations, city.origin, assumptions)!;
			expect(walk.isWalkable).toBe(nearestStation !== null);
			if (nearestStation === null) continue;
			expect(walk.index).toBe(nearestStation.index);
			expect(walk.centreMetres).toBeCloseTo(nearestStation.metres, 9);
		}
	});

	it("ranges no wider than the ends of every assumption together, and around the walk at their own values", () => {
		fc.assert(
			fc.property(somewhere, fc.double({ min: 0, max: 200, noNaN: true }), (position, radiusMetres) => {
				const walk = nearestWalk({ position, radiusMetres }, stations, city.origin)!;
				const { walkSpeed, circuity } = ASSUMPTIONS;
				const straight = walk.centreMetres / circuity.value;
				const { p10, p50, p90 } = walk.minutes;
				expect(p10).toBeLessThanOrEqual(p50);
				expect(p50).toBeLessThanOrEqual(p90);
				expect(p10).toBeGreaterThanOrEqual(
					(Math.max(0, straight - radiusMetres) * circuity.low) / walkSpeed.high - 1e-9,
				);
				expect(p90).toBeLessThanOrEqual(((straight + radiusMetres) * circuity.high) / walkSpeed.low + 1e-9);
				if (straight > 4 * radiusMetres)
					expect(p50 / (walk.centreMetres / walkSpeed.value)).toBeCloseTo(1, 0);
			}),
			{ seed: SEED, numRuns: 200 },
		);
	});

	it("agrees with drawing speed, circuity and place by the hundred thousand", () => {
		const straight = 600;
		const parameters = resolveParameters();
		const found = walkRange([{ metres: straight, isStraight: true }], parameters).minutes;
		let state = SEED;
		const random = (): number => {
			state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
			return state / 2 ** 32;
		};
		const triangle = (low: number, peak: number, high: number): number => {
			for (;;) {
				const x = low + random() * (high - low);
				const density = x < peak ? (x - low) / (peak - low) : (high - x) / (high - peak);
				if (random() < density) return x;
			}
		};
		const drawn = Float64Array.from(
			{ length: 100_000 },
			() => (straight * triangle(1.2, 1.35, 1.6)) / triangle(60, 72, 80),
		).sort();
		expect(found.p10 / drawn[10_000]!).toBeCloseTo(1, 1);
		expect(found.p50 / drawn[50_000]!).toBeCloseTo(1, 2);
		expect(found.p90 / drawn[90_000]!).toBeCloseTo(1, 1);
	});

	it("feels longer in the heat, less so in shade, and never lighter than an ordinary hour for heat alone", () => {
		const points = [{ metres: 700, isStraight: false }];
		const usual = walkRange(points, resolveParameters());
		for (const part of ["p10", "p50", "p90"] as const) {
			expect(usual.hotMinutes[part]).toBeGreaterThanOrEqual(usual.minutes[part] - 1e-9);
			expect(usual.shadedHotMinutes[part]).toBeLessThan(usual.hotMinutes[part]);
		}
		const heavy = walkRange(points, resolveParameters({ walkWeight: 3.5, walkWeightHot: 2 }));
		expect(heavy.hotMinutes.p10).toBeGreaterThanOrEqual(heavy.minutes.p10 - 1e-9);
		const shaded = walkRange(points, resolveParameters({ shadeShare: 1 }));
		expect(shaded.hotMinutes).toEqual(shaded.shadedHotMinutes);
	});

	it("by hand: 720 m of known way, by the middles of the triangles of speed and of weight in the heat", () => {
		const walk = walkRange([{ metres: 720, isStraight: false }], resolveParameters());
		expect(walk.metres).toEqual({ p10: 720, p50: 720, p90: 720 });
		const speed = 60 + Math.sqrt(0.5 * 20 * 12);
		const hot = 4 - Math.sqrt(0.5 * 2 * 1.2);
		expect(walk.minutes.p50).toBeCloseTo(720 / speed, 6);
		expect(walk.hotMinutes.p50 / (((720 / speed) * hot) / 2.2)).toBeCloseTo(1, 1);
	});

	it("is none without stations", () => {
		expect(nearestWalk({ position: [102.8, 16.4], radiusMetres: 75 }, [], city.origin)).toBeNull();
	});
});
